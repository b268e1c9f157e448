import { formatChange, formatFigure, formatRank } from "../../figures.ts";
import type { SelfScoreFindings } from "../../findings/index.ts";
import { fill } from "../../labels.ts";
import type { TableBlock } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";
import { figures, plainHeading, RANK_COLUMN, UNIT_COLUMN, unitCell } from "./parts.ts";

/** The units' own points against those of the council. (Tự chấm – thẩm định) */
export function selfScoreTable(report: WordReport, part: ScoredPart, found: SelfScoreFindings): TableBlock {
  const { words, language, results } = report;
  const { columns } = words;
  const { group, say } = part;
  const figure = (value: number) => formatFigure(value, group.decimals, language);
  const change = (value: number) => formatChange(value, group.decimals, language);
  const { averageSelf, averageAppraised, averageGap, units } = found;
  return {
    kind: "table",
    title: fill(words.tables.selfScores, {
      group: say.name(group.group.name),
      period: say.period(results.period),
    }),
    columns: [RANK_COLUMN, UNIT_COLUMN, ...figures(4, 22)],
    heading: plainHeading([
      columns.rank,
      columns.unit,
      columns.criteria,
      columns.self,
      columns.appraised,
      columns.gap,
    ]),
    rows: [
      ...units.map(({ unit, criteria, self, appraised, gap }) => ({
        cells: [
          formatRank(unit.rank, null),
          unitCell(report, unit),
          `${criteria}`,
          figure(self),
          figure(appraised),
          change(gap),
        ],
      })),
      ...(units.length < 2
        ? []
        : [
            {
              cells: [
                "",
                words.rows.average,
                "",
                figure(averageSelf),
                figure(averageAppraised),
                change(averageGap),
              ],
              bold: true,
            },
          ]),
    ],
    notes: [words.notes.selfScores],
  };
}
