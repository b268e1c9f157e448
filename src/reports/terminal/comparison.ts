import type { UnitResult } from "../../results/index.ts";
import { formatRank, formatRankGain } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import {
  commonColumns,
  forEachGroup,
  formatUnits,
  type GroupView,
  type TerminalView,
  type UnitColumn,
} from "./view.ts";

/** `cchc compare`: this period beside the earlier one, and the change of each area. */
export function formatComparison(view: TerminalView): string {
  const words = labels[view.language].terminal;
  const period = view.results.comparedWith;
  if (period == null) return `${words.noPrevious}\n`;
  const before = (unit: UnitResult) => unit.previous.filter((figures) => figures.period === period);
  return forEachGroup(view, (group) => {
    const { units, figure, change } = group;
    const common = commonColumns(view, group);
    const codes = [...new Set(units.flatMap(({ areas }) => areas.map(({ code }) => code)))];
    const areas = codes.map(
      (code): UnitColumn => ({
        heading: code,
        isFigure: true,
        cell: (unit) => change(unit.areas.find((area) => area.code === code)?.change.index),
      }),
    );
    // A merged unit stands beside all those it was merged from.
    const past = (unit: UnitResult, text: (figures: UnitResult["previous"][number]) => string) =>
      before(unit).map(text).join("; ") || "–";
    const table = formatUnits(units, [
      { heading: words.columns.rank, isFigure: true, cell: ({ rank, of }) => formatRank(rank, of) },
      {
        heading: fill(words.columns.rankBefore, { period }),
        isFigure: true,
        cell: (unit) => past(unit, ({ rank, of }) => formatRank(rank, of)),
      },
      {
        heading: words.columns.rankGain,
        isFigure: true,
        cell: (unit) => formatRankGain(unit.change?.rankGain ?? null),
      },
      common.unit,
      {
        heading: fill(words.columns.before, { period }),
        isFigure: true,
        cell: (unit) => past(unit, ({ total }) => figure(total)),
      },
      common.total,
      { heading: words.columns.change, isFigure: true, cell: (unit) => change(unit.change?.total) },
      ...areas,
    ]);
    return `${fill(words.against, { period })}\n${table}${formatExtremes(view, group)}`;
  });
}

/** The largest rise and fall among all areas of a group. */
function formatExtremes({ language }: TerminalView, { units, change }: GroupView): string {
  const words = labels[language].terminal;
  const changes = units.flatMap((unit) =>
    unit.areas.flatMap(({ code, name, change: { index } }) =>
      index === null ? [] : [{ unit: unit.name, area: `${code}. ${name}`, index }],
    ),
  );
  changes.sort((a, b) => b.index - a.index);
  const [highest, lowest] = [changes[0], changes.at(-1)];
  const line = (label: string, { unit, area, index }: (typeof changes)[number]) =>
    `${fill(label, { unit, area, change: change(index) })}\n`;
  const rise = highest && highest.index > 0 ? line(words.largestRise, highest) : "";
  const fall = lowest && lowest.index < 0 ? line(words.largestFall, lowest) : "";
  return rise + fall;
}
