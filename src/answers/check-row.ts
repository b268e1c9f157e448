import type { CriteriaNode, CriteriaSet } from "../criteria/index.ts";
import { cellAt, type Row } from "../workbook/index.ts";
import { cellArg } from "./cells.ts";
import { isName } from "./code-index.ts";
import { type NumberStyle, toField } from "./field.ts";
import type { Datum } from "./model.ts";
import type { RosterUnit } from "./roster.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

/** Holds what a row prints of its node against the set: another maximum is an error, another name a warning. */
export function checkRow(
  row: Row,
  { node, name }: { readonly node: CriteriaNode; readonly name: string },
  set: CriteriaSet,
  unit: RosterUnit | undefined,
  { columns }: AnswerTable,
  style: NumberStyle,
  report: TableReport,
): void {
  if (name !== "" && !isName(node, name)) {
    const cell = cellAt(row, columns.get("name")) ?? cellAt(row, columns.get("code"));
    report.tell("answers/name-differs", report.placeOf(cell, unit, node), {
      found: name,
      expected: node.name,
    });
  }
  const cell = cellAt(row, columns.get("maxScore"));
  if (!cell) return;
  const place = report.placeOf(cell, unit, node);
  const numbers = toField(cell.value, place, style).readings.filter((reading) => reading.number);
  if (numbers.length === 0 || numbers.some((printed) => isMaximum(printed, node, set.decimals))) return;
  report.tell("answers/max-differs", place, { found: cellArg(cell.value), expected: node.maxScore });
}

/** A maximum with more digits than the set publishes, as a weight of a third makes it, may be printed rounded. */
function isMaximum({ number, decimals }: Datum, { maxScore }: CriteriaNode, setDecimals: number): boolean {
  if (!number) return false;
  if (number.equals(maxScore)) return true;
  if (maxScore.equals(maxScore.round(setDecimals))) return false;
  const digits = Math.max(1, Math.min(decimals, setDecimals));
  return number.round(digits).equals(maxScore.round(digits));
}
