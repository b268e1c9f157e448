import { formatChange, formatFigure } from "../../figures.ts";
import type { AreaFindings } from "../../findings/index.ts";
import { fill } from "../../labels.ts";
import type { TableBlock } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";
import { figures, noneNote, plainHeading } from "./parts.ts";

/** The areas of a group in figures: average, change, highest and lowest, points lost. */
export function areaAverageTable(report: WordReport, part: ScoredPart): TableBlock {
  const { words, language, comparedPeriod, results, parts } = report;
  const { columns, tables } = words;
  const { group, findings, say, assessed } = part;
  const isCompared = comparedPeriod !== undefined;
  const isOnly = assessed.length === 1;
  const figure = (value: number | undefined) => formatFigure(value ?? null, group.decimals, language);
  const since = fill(columns.changeSince, { period: say.period(comparedPeriod ?? "") });
  const row = ({ title, index, averageChange, lost, reached }: AreaFindings) => ({
    cells: [
      title,
      figure(index?.average),
      ...(isCompared ? [formatChange(averageChange?.change ?? null, group.decimals, language)] : []),
      ...(isOnly ? [] : [figure(index?.highest), figure(index?.lowest)]),
      lost ? `${figure(lost.points)}/${figure(lost.of)}` : "–",
      ...(isOnly ? [] : [reached[0]?.of ? `${reached[0].count}/${reached[0].of}` : "–"]),
    ],
  });
  const rows = findings.areas.map(row);
  return {
    kind: "table",
    title: fill(isOnly ? tables.areasOfOne : parts.length > 1 ? tables.areasOf : tables.areas, {
      period: say.period(results.period),
      group: say.name(group.group.name),
    }),
    columns: [
      { width: 60, align: "left" },
      ...figures((isCompared ? 2 : 1) + (isOnly ? 0 : 2), 18),
      { width: 24, align: "right" },
      ...figures(isOnly ? 0 : 1, 20),
    ],
    heading: plainHeading([
      columns.area,
      isOnly ? columns.index : columns.averageIndex,
      ...(isCompared ? [since] : []),
      ...(isOnly ? [] : [columns.highest, columns.lowest]),
      isOnly ? columns.lostPoints : columns.lost,
      ...(isOnly ? [] : [columns.from80]),
    ]),
    rows,
    notes: noneNote(report, rows),
  };
}
