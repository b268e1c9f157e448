import { fill } from "../labels.ts";
import { toRoman } from "../report.ts";
import { summarizeAreas } from "./area-summary.ts";
import { describeArea } from "./areas.ts";
import { type Block, heading, paragraphs } from "./blocks.ts";
import { areaChart } from "./charts.ts";
import { writeDataSection } from "./data-section.ts";
import { describeGroup } from "./general.ts";
import { openPhrases } from "./phrases.ts";
import { isRanking, type ScoredPart, scoredParts, type WordReport } from "./report.ts";
import { describeSelfScores } from "./self-scores.ts";
import { areaAverageTable } from "./tables/area-averages.ts";
import { overviewTable } from "./tables/overview.ts";

/** The report from the opening sentence to the closing one: sections I, II… with what is said in them. */
export function writeBody(report: WordReport, annexCount: number): readonly Block[] {
  const { words, language, decimals, results } = report;
  const { sections } = words;
  const say = openPhrases(words, language, decimals);
  const author = results.preparedBy ?? results.publisher;
  const isRanked = isRanking(report);
  const action = isRanked ? words.pieces.ranking : words.pieces.assessment;
  const opening = fill(author ? words.opening : words.openingWithoutAuthor, {
    author: author ?? "",
    action,
    period: say.period(results.period),
    units: say.units(results.units.length),
  });
  const parts = [
    { title: sections.general, blocks: generalSection(report) },
    { title: sections.areas, blocks: areaSection(report) },
    { title: sections.selfScores, blocks: selfScoreSection(report) },
    { title: sections.data, blocks: writeDataSection(report) },
  ].filter(({ blocks }) => blocks.length > 0);
  const annexes = annexCount > 1 ? words.annexesFollow : annexCount === 1 ? words.annexFollows : "";
  return [
    ...paragraphs(warnings(report), "warning"),
    ...paragraphs([opening]),
    ...parts.flatMap(({ title, blocks }, i) => [heading(1, `${toRoman(i + 1)}. ${title}`), ...blocks]),
    ...paragraphs([annexes, fill(words.closing, { action, period: say.period(results.period) })], "closing"),
  ];
}

/** One for each group whose ranks may still move. */
function warnings({ groups, words, language, decimals }: WordReport): readonly string[] {
  const say = openPhrases(words, language, decimals);
  return groups
    .filter(({ group }) => group.provisional)
    .map(({ group, units }) => {
      const incomplete = units.filter(({ status }) => status === "incomplete");
      return fill(words.provisional, {
        group: say.name(group.name),
        units: say.units(incomplete.length),
        names: say.names(incomplete.map(({ name }) => name)),
      });
    });
}

function generalSection(report: WordReport): readonly Block[] {
  const { parts } = report;
  const isSeveral = parts.length > 1;
  return [
    ...(isSeveral ? [overviewTable(report)] : []),
    ...parts.flatMap((part, i) => [
      ...(isSeveral ? [heading(2, `${i + 1}. ${part.group.group.name}`)] : []),
      ...paragraphs(describeGroup(report, part)),
    ]),
  ];
}

/** Area after area; where there are several groups, group after group. */
function areaSection(report: WordReport): readonly Block[] {
  const parts = scoredParts(report).filter(({ findings }) => findings.areas.some(({ index }) => index));
  const isSeveral = report.parts.length > 1;
  return parts.flatMap((part, i) => [
    ...(isSeveral ? [heading(2, `${i + 1}. ${part.group.group.name}`)] : []),
    ...paragraphs([summarizeAreas(report, part)]),
    areaAverageTable(report, part),
    ...areaChart(report, part),
    ...areaParagraphs(report, part, isSeveral),
  ]);
}

function areaParagraphs(report: WordReport, part: ScoredPart, isSeveral: boolean): readonly Block[] {
  const letters = report.words.sections.letters.split(" ");
  return part.findings.areas.flatMap((area, i) => [
    isSeveral
      ? heading(3, `${letters[i] ?? `${i + 1}`}) ${area.name}`)
      : heading(2, `${i + 1}. ${area.name}`),
    ...paragraphs([describeArea(part, area)]),
  ]);
}

function selfScoreSection(report: WordReport): readonly Block[] {
  const parts = scoredParts(report);
  if (parts.every(({ findings }) => findings.selfScores === undefined)) return [];
  const texts = parts.map((part) => describeSelfScores(part));
  const [first = []] = texts;
  // What holds for all groups alike is said once.
  if (texts.every((text) => text.join() === first.join())) return paragraphs(first);
  return parts.flatMap((part, i) => [
    ...(report.parts.length > 1 ? [heading(2, `${i + 1}. ${part.group.group.name}`)] : []),
    ...paragraphs(texts[i] ?? []),
  ]);
}
