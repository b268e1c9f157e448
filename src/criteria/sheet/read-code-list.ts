import type { Place } from "../../shared/index.ts";
import { type CellValue, rawText } from "../../workbook/index.ts";
import { readCode } from "./code-cell.ts";
import { splitList } from "./list-text.ts";
import { shownText } from "./sheet-cells.ts";
import type { SheetReport } from "./sheet-report.ts";

/** A list of codes in one cell; undefined, and told, where Excel made a number or a date of the only one. */
export function readCodeList(value: CellValue, place: Place, report: SheetReport): string[] | undefined {
  if (value.kind === "text") return splitList(value.text);
  const reading = readCode(value, [], new Set(), false);
  // 1.1 may have been 1.10: nothing beside it tells.
  const isSure = "code" in reading && value.kind === "number" && value.value.isWhole();
  if (isSure) return [rawText(value)];
  const candidates = "candidates" in reading ? reading.candidates : [reading.code];
  report.tell("criteria/sheet-code-unclear", place, shownText(value), candidates.join(" | "));
  return undefined;
}
