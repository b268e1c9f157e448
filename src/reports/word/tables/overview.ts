import { formatChange, formatFigure } from "../../figures.ts";
import { fill } from "../../labels.ts";
import type { TableBlock } from "../blocks.ts";
import { openPhrases } from "../phrases.ts";
import type { WordReport } from "../report.ts";
import { figures, noneNote, plainHeading } from "./parts.ts";

/** All groups side by side: how many units, average, change, median, extremes. (Kết quả chung theo khối) */
export function overviewTable(report: WordReport): TableBlock {
  const { words, language, decimals, comparedPeriod, results } = report;
  const { columns } = words;
  const say = openPhrases(words, language, decimals);
  const isCompared = comparedPeriod !== undefined;
  const since = fill(columns.changeSince, { period: say.period(comparedPeriod ?? "") });
  const rows = report.parts.map(({ group, scored }) => {
    const index = scored?.findings.index;
    const spread = index && index.count > 1 ? index : undefined;
    const change = scored?.findings.averageChange?.change ?? null;
    const figure = (value: number | undefined) => formatFigure(value ?? null, group.decimals, language);
    return {
      cells: [
        group.group.name,
        `${group.units.length}`,
        figure(index?.average),
        ...(isCompared ? [formatChange(change, group.decimals, language)] : []),
        ...[spread?.median, spread?.highest, spread?.lowest, spread?.spread].map(figure),
      ],
    };
  });
  return {
    kind: "table",
    title: fill(words.tables.overview, { period: say.period(results.period) }),
    columns: [{ width: 46, align: "left" }, ...figures(isCompared ? 7 : 6, 18)],
    heading: plainHeading([
      columns.group,
      columns.unitCount,
      columns.average,
      ...(isCompared ? [since] : []),
      columns.median,
      columns.highest,
      columns.lowest,
      columns.spread,
    ]),
    rows,
    notes: noneNote(report, rows),
  };
}
