import type { UnitResult } from "../../results/index.ts";
import type { Extreme, Extremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { toneOf } from "./ranking-table.ts";
import { figuresOf, type Part } from "./report.ts";
import { writeClasses, writeYears } from "./summary-tables.ts";
import { tile } from "./tile.ts";
import { listNames, unitLink } from "./unit-texts.ts";

/** What a reader should know first of a group: figures in large, then sentences, then how many are in each class. */
export function writeOverview(part: Part): Markup {
  const sentences = sentencesOf(part);
  return html`<dl class="tiles">${tilesOf(part)}</dl>
${sentences.length > 0 ? html`<ul class="sentences">${sentences.map((one) => html`<li>${one}</li>`)}</ul>` : ""}
<div class="pair">${writeClasses(part)}${writeYears(part)}</div>
`;
}

function tilesOf(part: Part): readonly Content[] {
  const { report, group, findings, assessed } = part;
  const { tiles, columns } = report.words;
  const { figure } = figuresOf(report, group);
  const { index } = findings;
  const unranked = group.units.length - group.ranked.length;
  const note = unranked > 0 ? fill(tiles.unranked, { count: unranked }) : "";
  const edge = (name: string, value: number) => {
    const units = assessed.filter((unit) => unit.index === value).map(unitLink);
    return tile(name, `${figure(value)}%`, listNames(units, FEW_NAMES, report.words.others));
  };
  const count =
    group.ranked.length > 0
      ? tile(tiles.ranked, `${group.ranked.length}`, note)
      : tile(columns.units, `${group.units.length}`, note);
  if (!index) return [count];
  const name = index.count > 1 ? tiles.average : columns.index;
  const average = tile(name, `${figure(index.average)}%`, averageNote(part));
  if (index.count === 1) return [count, average];
  return [
    count,
    average,
    edge(tiles.highest, index.highest),
    edge(tiles.lowest, index.lowest),
    tile(tiles.spread, figure(index.spread), fill(tiles.median, { median: figure(index.median) })),
    movesTile(part),
  ];
}

function averageNote({ report, group, findings: { averageChange } }: Part): Content {
  if (!averageChange) return "";
  const { tiles } = report.words;
  const { change, period, units, of } = averageChange;
  const label = units < of ? tiles.partAverageChange : tiles.averageChange;
  const text = fill(label, { change: figuresOf(report, group).change(change), period, units, of });
  return html`<span class="${toneOf(change) ?? "still"}">${text}</span>`;
}

function movesTile({ report, findings: { moves } }: Part): Content {
  const { tiles } = report.words;
  if (moves.risen + moves.fallen + moves.unchanged === 0) return "";
  return tile(
    fill(tiles.moves, { period: report.comparedPeriod ?? "" }),
    html`<span class="up">▲ ${moves.risen}</span> <span class="down">▼ ${moves.fallen}</span>`,
    fill(tiles.unchanged, { count: moves.unchanged }),
  );
}

function sentencesOf(part: Part): readonly Content[] {
  const { report, group, findings, assessed } = part;
  const { sentences } = report.words;
  const { change } = figuresOf(report, group);
  if (assessed.length < 2) return lostSentence(part);
  const isRanked = group.ranked.length > 1;
  return [
    ...unitsSentence(part, sentences.top, isRanked ? findings.top : []),
    ...unitsSentence(part, sentences.bottom, isRanked ? findings.bottom : []),
    ...extremeSentence(part, sentences.index, findings.indexChanges, (extreme) => change(extreme.change)),
    ...extremeSentence(part, sentences.rank, findings.rankChanges, (extreme) =>
      fill(sentences.places, { places: Math.abs(extreme.change) }),
    ),
    ...lostSentence(part),
    ...reachedSentences(part),
  ];
}

/** "Dẫn đầu: A (90,10), B (88,00).", with the figures that the units are ranked by. */
function unitsSentence(
  { report, group }: Part,
  label: string,
  units: readonly UnitResult[],
): readonly Content[] {
  const { figure } = figuresOf(report, group);
  const names = units.map((unit) => [unitLink(unit), ` (${figure(unit[group.set.rankBy])})`]);
  const listed = listNames(names, MOST_NAMES, report.words.others);
  return units.length > 0 ? [html`<b>${label}</b> ${listed}.`] : [];
}

/** "Chỉ số: tăng nhiều nhất A (+8,99); giảm nhiều nhất B (−0,70)." */
function extremeSentence(
  { report }: Part,
  label: string,
  { rise, fall }: Extremes,
  text: (extreme: Extreme) => string,
): readonly Content[] {
  const { sentences, others } = report.words;
  const named = (word: string, extreme: Extreme) =>
    html`${word} ${listNames(extreme.units, MOST_NAMES, others)} (${text(extreme)})`;
  const both = [rise && named(sentences.rise, rise), fall && named(sentences.fall, fall)];
  const changes = both.filter((one) => one !== undefined).map((one, i) => (i === 0 ? one : ["; ", one]));
  return changes.length > 0 ? [html`<b>${label}</b> ${changes}.`] : [];
}

/** The area that costs the units most. */
function lostSentence({ report, group, findings }: Part): readonly Content[] {
  const { sentences } = report.words;
  const { figure } = figuresOf(report, group);
  const [most] = findings.areas
    .flatMap(({ title, lost }) => (lost && lost.points > 0 ? [{ area: title, ...lost }] : []))
    .sort((a, b) => b.points - a.points);
  if (!most) return [];
  const args = { area: most.area, points: figure(most.points), of: figure(most.of) };
  return [html`<b>${sentences.lost}</b> ${fill(sentences.lostIn, args)}`];
}

function reachedSentences({ report, group, findings }: Part): readonly Content[] {
  const { figure } = figuresOf(report, group);
  return findings.reached.map((one) =>
    fill(report.words.sentences.reached, { ...one, share: figure(one.share) }),
  );
}

/** How many units a tile names, and a sentence. */
const FEW_NAMES = 2;
const MOST_NAMES = 6;
