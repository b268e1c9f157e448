import type { NodeResult, UnitResult } from "../../results/index.ts";
import { writeFormula, writeNumber, writeText } from "./cells.ts";
import { type DetailSheet, nodeLook } from "./detail-layout.ts";
import { type DetailRow, indexNodes, leafValue } from "./detail-rows.ts";
import { atMost, sum } from "./formula.ts";
import { type Figure, here } from "./references.ts";
import { type Look, plainFormat, suffixFormat } from "./styles.ts";

/**
 * What writes a row of one unit and all below it: a leaf its points or mark, a branch the sum of its parts.
 * Every cell it writes is kept in `cells` by row.
 */
export function pointsWriter(
  details: DetailSheet,
  unit: UnitResult,
  column: number,
  cells: Map<number, Figure>,
): (row: DetailRow) => Figure {
  const { sheet, group, maxima } = details;
  const nodeOf = indexNodes(unit);
  const write = (row: DetailRow): Figure => {
    const node = nodeOf(row);
    const look: Look = { ...nodeLook(row), align: "right", format: plainFormat(group.decimals) };
    const parts = row.parts.map(write);
    const cap = row.name === undefined ? maxima.get(row.row) : undefined;
    const total = cap ? atMost(sum(parts), here(cap)) : sum(parts);
    const figure = row.leaf
      ? writeLeaf(details, row, node, column, look)
      : writeFormula({ sheet, row: row.row, column }, total, {
          ...look,
          format: branchFormat(details, node),
        });
    cells.set(row.row, figure);
    return figure;
  };
  return write;
}

function writeLeaf(
  { report, sheet, group }: DetailSheet,
  row: DetailRow,
  node: NodeResult | undefined,
  column: number,
  look: Look,
): Figure {
  const { marks } = report.words;
  const spot = { sheet, row: row.row, column };
  const value = leafValue(node, row, group.set);
  const mark = (text: string) => writeText(spot, text, { ...look, italic: true });
  switch (value.kind) {
    case "missing":
      return mark(marks.missing);
    case "not-applicable":
      return mark(marks.notApplicable);
    case "not-surveyed":
      return mark(marks.notSurveyed);
    case "points": {
      const format = suffixFormat(group.decimals, ` ${marks.notApplicable}`);
      const style = value.notApplicable ? { ...look, format } : look;
      return writeNumber(spot, value.points, style);
    }
  }
}

/**
 * A branch without a leaf that counts sums up to 0, and shows why in place of it. In parentheses, because
 * LibreOffice's SUMIF goes by what a cell shows and would take the branch for one more leaf.
 */
function branchFormat({ report, group }: DetailSheet, node: NodeResult | undefined): string {
  const { marks } = report.words;
  const digits = plainFormat(group.decimals);
  if (node?.state === "not-surveyed") return `[=0]"(${marks.notSurveyed})";${digits}`;
  if (node?.state === "not-applicable" && group.set.notApplicable === "exclude")
    return `[=0]"(${marks.notApplicable})";${digits}`;
  return digits;
}
