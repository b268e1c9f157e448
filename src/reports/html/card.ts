import type { AreaResult, DiagnosticResult, PreviousFigures, UnitResult } from "../../results/index.ts";
import { formatRank, formatRankGain } from "../figures.ts";
import { fill } from "../labels.ts";
import { areaTitle } from "../report.ts";
import { remarkOf } from "../unit-remark.ts";
import { writeDiagnosticList } from "./diagnostics.ts";
import { writeLostPoints } from "./lost-table.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { toneOf } from "./ranking-table.ts";
import { figuresOf, type Part, unitAnchor } from "./report.ts";
import { figureCell, writeTable } from "./table.ts";
import { tile } from "./tile.ts";

/** All that is known of one unit: its figures, its areas beside the average, where it lost points, what was noticed. */
export function writeCard(part: Part, unit: UnitResult, diagnostics: readonly DiagnosticResult[]): Markup {
  const { report, group } = part;
  const { card } = report.words;
  const anchor = unitAnchor(unit);
  const remark = remarkOf(report, unit);
  return html`<article id="${anchor}" class="card" aria-labelledby="title-${anchor}" data-group="${part.anchor}">
<h3 id="title-${anchor}" tabindex="-1">${unit.name}</h3>
<p class="subtitle">${group.group.name} · ${fill(report.words.heading.period, { period: report.results.period })}${remark === "" ? "" : html` · <b>${remark}</b>`}</p>
<dl class="tiles">${tilesOf(part, unit)}</dl>
<h4>${card.areas}</h4>
${writeAreas(part, unit)}${writePast(part, unit)}${writeLostPoints(part, unit)}${
  diagnostics.length > 0
    ? html`<h4>${card.diagnostics}</h4>
${writeDiagnosticList(report, diagnostics)}`
    : ""
}</article>
`;
}

function tilesOf({ report, group }: Part, unit: UnitResult): readonly Content[] {
  const { tiles, columns } = report.words;
  const { figure, change } = figuresOf(report, group);
  const { change: moved } = unit;
  const since = (text: string, tone: string | undefined) =>
    html`<span class="${tone ?? "still"}">${text}</span>`;
  const part = (name: string, value: number | null, isShown = value !== null) =>
    isShown ? tile(name, figure(value), "") : "";
  return [
    tile(
      columns.index,
      figure(unit.index),
      moved && moved.index !== null ? since(change(moved.index), toneOf(moved.index)) : "",
    ),
    tile(
      columns.rank,
      formatRank(unit.rank, unit.of),
      moved && moved.rankGain !== null ? since(formatRankGain(moved.rankGain), toneOf(moved.rankGain)) : "",
    ),
    tile(columns.total, figure(unit.total), fill(tiles.outOf, { max: figure(unit.max) })),
    group.set.classes.length > 0 ? tile(columns.class, unit.class ?? "–", "") : "",
    part(columns.self, unit.self),
    part(columns.counted, unit.appraised),
    part(columns.survey, unit.survey, unit.survey !== null && unit.survey > 0),
    part(columns.bonus, unit.bonus),
    part(columns.penalty, unit.penalty),
  ];
}

/** Each area with a bar, and a mark on it at the average of the group. */
function writeAreas({ report, group, findings }: Part, unit: UnitResult): Markup {
  const { columns, captions } = report.words;
  const { figure, change } = figuresOf(report, group);
  const averageOf = ({ code }: AreaResult) =>
    findings.areas.find((area) => area.code === code)?.index?.average ?? null;
  const hasChange = unit.areas.some(({ change }) => change.index !== null);
  return writeTable<AreaResult>({
    id: `areas-${unitAnchor(unit)}`,
    caption: fill(captions.unitAreas, { unit: unit.name }),
    isTitled: true,
    columns: [
      { heading: columns.area, isName: true, cell: (area) => ({ content: areaTitle(area) }) },
      {
        heading: columns.pointsOf,
        isFigure: true,
        cell: ({ score, max }) => ({ content: max === 0 ? "–" : `${figure(score)}/${figure(max)}` }),
      },
      {
        heading: columns.index,
        isFigure: true,
        cell: ({ index }) => figureCell(figure(index), index, "strong"),
      },
      {
        heading: columns.barOf,
        cell: (area) => ({ content: writeBar(area.index, averageOf(area)), look: "bar-cell" }),
      },
      {
        heading: columns.average,
        isFigure: true,
        cell: (area) => figureCell(figure(averageOf(area)), averageOf(area)),
      },
      { heading: columns.rank, isFigure: true, cell: ({ rank }) => ({ content: rank ?? "–" }) },
      ...(hasChange
        ? [
            {
              heading: columns.change,
              isFigure: true,
              cell: ({ change: { index } }: AreaResult) => figureCell(change(index), index, toneOf(index)),
            },
          ]
        : []),
    ],
    rows: unit.areas,
  });
}

function writeBar(index: number | null, average: number | null): Markup {
  const mark = average === null ? "" : html`<path d="M${average} 0V10"/><path d="M${average} 0V10"/>`;
  return html`<svg class="mini" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.min(100, index ?? 0)}" height="10"/>${mark}</svg>`;
}

/** The figures of earlier periods, newest first; those of the units it was merged from by their names then. */
function writePast({ report, group }: Part, unit: UnitResult): Content {
  if (unit.previous.length === 0) return "";
  const { columns, captions, card } = report.words;
  const { figure } = figuresOf(report, group);
  const isOther = unit.previous.some((past) => past.unit !== unit.id);
  const table = writeTable<PreviousFigures>({
    id: `past-${unitAnchor(unit)}`,
    caption: fill(captions.past, { unit: unit.name }),
    isTitled: true,
    columns: [
      { heading: columns.period, isName: true, cell: ({ period }) => ({ content: period }) },
      ...(isOther
        ? [{ heading: columns.unitThen, cell: (past: PreviousFigures) => ({ content: past.unit }) }]
        : []),
      { heading: columns.total, isFigure: true, cell: ({ total }) => figureCell(figure(total), total) },
      { heading: columns.index, isFigure: true, cell: ({ index }) => figureCell(figure(index), index) },
      { heading: columns.rank, isFigure: true, cell: ({ rank, of }) => ({ content: formatRank(rank, of) }) },
      { heading: columns.class, cell: (past) => ({ content: past.class ?? "–" }) },
    ],
    rows: unit.previous,
  });
  return html`<h4>${card.past}</h4>
${table}`;
}
