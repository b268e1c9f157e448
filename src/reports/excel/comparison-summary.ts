import { type Extremes, findExtremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { areaTitle, figureText, type ScoredGroup } from "../report.ts";
import type { ExcelReport } from "./report.ts";

/** What changed most, in sentences: over all areas, over the units, then area by area. */
export function summariseChanges(report: ExcelReport, group: ScoredGroup): readonly string[] {
  const { words, language } = report;
  const { comparison } = words;
  const areas = group.set.areas.map((area) => ({
    title: areaTitle(area),
    extremes: areaExtremes(group, area.code),
  }));
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
  const indexes = findExtremes(
    group.units.map(({ name, change }) => ({ unit: name, change: change?.index })),
  );
  const ranks = findExtremes(
    group.units.map(({ name, change }) => ({ unit: name, change: change?.rankGain })),
  );
  const sentence = (label: string, changes: string | undefined, area = "") =>
    changes === undefined ? [] : [fill(label, { changes, area })];
  return [
    ...overAll(areas, comparison, figure),
    ...sentence(comparison.units, inWords(indexes, byIndex)),
    ...sentence(comparison.ranks, inWords(ranks, byRank)),
    ...areas.flatMap(({ title, extremes }) => sentence(comparison.area, inWords(extremes, byIndex), title)),
  ];
}

/** Who rose and who fell most in one area. */
export function areaExtremes({ units }: ScoredGroup, code: string): Extremes {
  return findExtremes(
    units.map(({ name, areas }) => ({
      unit: name,
      change: areas.find((area) => area.code === code)?.change.index,
    })),
  );
}

/** The largest rise and fall of any unit in any area. */
function overAll(
  areas: readonly { readonly title: string; readonly extremes: Extremes }[],
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
