import type { Worksheet } from "exceljs";
import type { AreaFindings, Findings, SelfScoreFindings } from "../findings/index.ts";
import { writeHeading } from "./layout.ts";
import type { Figure } from "./references.ts";
import type { ExcelReport } from "./report.ts";

/** A group whose self-scores are being written. */
export interface GapTable {
  readonly report: ExcelReport;
  readonly sheet: Worksheet;
  readonly found: Findings;
  readonly selfScores: SelfScoreFindings;
  /** Those with a comparable criterion. */
  readonly areas: readonly AreaFindings[];
}

/** What was claimed and what counts; dashes where nothing can be compared. */
export interface PointCells {
  readonly self: Figure;
  readonly appraised: Figure;
}

/** The averages of a group, and what each of its units claimed. */
export interface AverageCells extends PointCells {
  readonly units: readonly Figure[];
}

/** The columns: rank, unit, criteria, the overall figures, the gap of each area; then two of points an area. */
export function layGapColumns(areas: number) {
  const self = 4;
  const firstGap = self + 4;
  const firstPoints = firstGap + areas;
  return { self, firstGap, firstPoints, last: firstPoints + areas * 2 - 1 };
}

/** Heads the columns in two rows. */
export function writeGapHeadings({ report, sheet, areas }: GapTable, row: number): void {
  const { columns, selfScores: words } = report.words;
  const { firstGap, firstPoints } = layGapColumns(areas.length);
  const fixed = [columns.rank, columns.unit, words.criteria, words.self, words.appraised, words.gap];
  for (const [i, text] of [...fixed, words.percent].entries())
    writeHeading(sheet, [row, i + 1, row + 1, i + 1], text, GAP_SIZE);
  writeHeading(sheet, [row, firstGap, row, firstPoints - 1], words.areaGaps, GAP_SIZE);
  for (const [i, { title }] of areas.entries()) {
    const [gap, self, appraised] = [firstGap + i, firstPoints + i * 2, firstPoints + i * 2 + 1];
    writeHeading(sheet, [row + 1, gap, row + 1, gap], title, GAP_SIZE - 1);
    writeHeading(sheet, [row, self, row, appraised], title, GAP_SIZE - 1);
    writeHeading(sheet, [row + 1, self, row + 1, self], words.self, GAP_SIZE);
    writeHeading(sheet, [row + 1, appraised, row + 1, appraised], words.appraised, GAP_SIZE);
  }
}

export const GAP_SIZE = 11;
