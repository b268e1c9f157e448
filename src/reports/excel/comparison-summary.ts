import type { AreaFindings, Extremes, Findings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { figureText } from "../report.ts";
import type { ExcelReport } from "./report.ts";

/** What changed most, in sentences: over all areas, over the units, then area by area. */
export function summariseChanges(
  { words, language }: ExcelReport,
  { group, areas, indexChanges, rankChanges }: Findings,
): readonly string[] {
  const { comparison } = words;
  const figure = (change: number) => figureText(change, group.decimals, language, true);
  const inWords = ({ rise, fall }: Extremes, labels: { rise: string; fall: string }): string | undefined => {
    const parts = [
      rise &&
        fill(labels.rise, { unit: rise.units.join(", "), change: figure(rise.change), places: rise.change }),
      fall &&
        fill(labels.fall, { unit: fall.units.join(", "), change: figure(fall.change), places: -fall.change }),
    ];
    const changes = parts.filter((part) => part !== undefined).join("; ");
    return changes === "" ? undefined : changes;
  };
  const byIndex = { rise: comparison.areaRise, fall: comparison.areaFall };
  const byRank = { rise: comparison.rankRise, fall: comparison.rankFall };
  const sentence = (label: string, changes: string | undefined, area = "") =>
    changes === undefined ? [] : [fill(label, { changes, area })];
  return [
    ...overAll(areas, comparison, figure),
    ...sentence(comparison.units, inWords(indexChanges, byIndex)),
    ...sentence(comparison.ranks, inWords(rankChanges, byRank)),
    ...areas.flatMap(({ title, extremes }) => sentence(comparison.area, inWords(extremes, byIndex), title)),
  ];
}

/** The largest rise and fall of any unit in any area. */
function overAll(
  areas: readonly AreaFindings[],
  labels: { readonly mostRisen: string; readonly mostFallen: string },
  figure: (change: number) => string,
): readonly string[] {
  const most = (kind: "rise" | "fall", label: string): readonly string[] => {
    const found = areas.flatMap(({ title, extremes }) => {
      const extreme = extremes[kind];
      return extreme ? [{ title, ...extreme }] : [];
    });
    const size = Math.max(...found.map(({ change }) => Math.abs(change)));
    return found
      .filter(({ change }) => Math.abs(change) === size)
      .map(({ title, units, change }) =>
        fill(label, { unit: units.join(", "), change: figure(change), area: title }),
      );
  };
  return [...most("rise", labels.mostRisen), ...most("fall", labels.mostFallen)];
}
