import { fill } from "../labels.ts";
import { isOwnPast, previousOf } from "../report.ts";
import { type Block, heading, paragraphs } from "./blocks.ts";
import { describeMethod } from "./method.ts";
import { describeOpenData } from "./open-data.ts";
import { openPhrases } from "./phrases.ts";
import type { WordReport } from "./report.ts";

/** What is missing, whom comparisons leave out, and how figures and ranks come about. (Số liệu và cách tính) */
export function writeDataSection(report: WordReport): readonly Block[] {
  const { sections } = report.words;
  const parts = [
    { title: sections.openData, lines: describeOpenData(report) },
    { title: sections.remarks, lines: remarks(report) },
    { title: sections.method, lines: describeMethod(report) },
  ].filter(({ lines }) => lines.length > 0);
  return parts.flatMap(({ title, lines }, i) => [heading(2, `${i + 1}. ${title}`), ...paragraphs(lines)]);
}

function remarks(report: WordReport): readonly string[] {
  const { words, comparedPeriod, groups, language, decimals } = report;
  const { data } = words;
  const say = openPhrases(words, language, decimals);
  const final = groups.flatMap(({ units }) => units.filter(({ status }) => status === "final"));
  const line = (label: string, units: typeof final) =>
    units.length === 0
      ? []
      : [
          fill(label, {
            units: say.names(units.map(({ name }) => name)),
            period: say.period(comparedPeriod ?? ""),
          }),
        ];
  const unranked = line(
    data.unranked,
    final.filter(({ rank }) => rank === null),
  );
  if (comparedPeriod === undefined) return [...unranked, data.noPrevious];
  const pasts = final.map((unit) => ({ unit, past: previousOf(report, unit) }));
  const merged = pasts.filter(({ unit, past }) => past.length > 0 && !isOwnPast(unit, past));
  const without = pasts.filter(({ past }) => past.length === 0);
  return [
    ...unranked,
    ...line(
      data.merged,
      merged.map(({ unit }) => unit),
    ),
    ...line(
      data.noPast,
      without.map(({ unit }) => unit),
    ),
  ];
}
