import type { ReachedThreshold } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { paragraphOf } from "./phrases.ts";
import type { ScoredPart, WordReport } from "./report.ts";

/** How the areas of a group stand to each other. (Kết quả theo lĩnh vực) */
export function summarizeAreas(report: WordReport, part: ScoredPart): string {
  const { findings, say, assessed } = part;
  const { areas: words } = report.words;
  const scored = findings.areas.flatMap(({ name, index }) => (index ? [{ name, index }] : []));
  const averages = scored.map(({ index }) => index.average);
  const [highest, lowest] = [Math.max(...averages), Math.min(...averages)];
  const at = (average: number) =>
    areaNames(
      part,
      scored.filter(({ index }) => index.average === average),
      say.percent(average),
    );
  return paragraphOf([
    highest > lowest
      ? fill(assessed.length > 1 ? words.summary : words.summaryOfOne, {
          best: at(highest),
          worst: at(lowest),
        })
      : undefined,
    areaChanges(report, part),
    assessed.length > 1 ? reachedSentence(part) : undefined,
  ]);
}

/** “A” và “B” (cùng đạt 80,00%) */
function areaNames({ say }: ScoredPart, areas: readonly { readonly name: string }[], figure: string): string {
  const { pieces, areas: words } = say.words;
  const list = areas.map(({ name }) => fill(words.areaNamed, { area: name })).join(", ");
  return fill(areas.length > 1 ? pieces.unitsFigure : pieces.unitFigure, { units: list, figure });
}

/** Which area's average rose and which fell most. */
function areaChanges({ words, comparedPeriod }: WordReport, part: ScoredPart): string | undefined {
  const { findings, say } = part;
  const changed = findings.areas.flatMap(({ name, averageChange }) =>
    averageChange ? [{ name, change: averageChange.change }] : [],
  );
  if (comparedPeriod === undefined || changed.length < 2) return undefined;
  const most = Math.max(0, ...changed.map(({ change }) => change));
  const least = Math.min(0, ...changed.map(({ change }) => change));
  const at = (label: string, size: number) =>
    size === 0
      ? []
      : [
          fill(label, {
            areas: changed
              .filter(({ change }) => change === size)
              .map(({ name }) => fill(words.areas.areaNamed, { area: name }))
              .join(", "),
            change: say.percentagePoints(size),
          }),
        ];
  const changes = [...at(words.areas.rise, most), ...at(words.areas.fall, least)].join("; ");
  return changes === ""
    ? undefined
    : fill(isPartlyCompared(part) ? words.areas.partSummaryChanges : words.areas.summaryChanges, {
        period: say.period(comparedPeriod),
        changes,
        units: comparedUnits(part),
      });
}

function isPartlyCompared({ findings: { averageChange: change } }: ScoredPart): boolean {
  return change !== undefined && change.units < change.of;
}

function comparedUnits({ findings: { averageChange: change }, say }: ScoredPart): string {
  return change ? fill(say.words.pieces.unitsOf, { count: change.units, of: change.of }) : "";
}

function reachedSentence({ findings, say }: ScoredPart): string | undefined {
  const [low, high] = findings.reached;
  if (!low || !high || low.of === 0 || low.count === 0) return undefined;
  const percent = ({ threshold }: ReachedThreshold) =>
    fill(say.words.pieces.percent, { figure: `${threshold}` });
  const { areas: words } = say.words;
  return fill(high.count > 0 ? words.reached : words.reachedLow, {
    of: low.of,
    count: low.count,
    share: say.percent(low.share ?? 0),
    threshold: percent(low),
    higherCount: high.count,
    higherShare: say.percent(high.share ?? 0),
    higherThreshold: percent(high),
  });
}
