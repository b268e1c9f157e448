import { Rational } from "../../shared/index.ts";
import { depthOf, type OpenNode } from "./depth.ts";
import type { ValueReader } from "./read-value.ts";
import type { SheetReport } from "./sheet-report.ts";
import type { TableRow } from "./table-row.ts";
import { sheetWords } from "./words.ts";

/** No decision has as many levels; the JSON of a deeper tree is refused. */
const DEEPEST = 40;

/**
 * The depth of a row's node, from 1: the one that the sheet gives, or else what the codes tell; undefined, and told, where
 * it cannot stand below the row above. (Cấp)
 *
 * @param open the way to the row above, areas first
 */
export function readDepth(
  row: TableRow,
  code: string,
  open: readonly OpenNode[],
  values: ValueReader,
  report: SheetReport,
): number | undefined {
  const most = Math.min(open.length + 1, DEEPEST);
  const cell = row.at("depth");
  const heading = row.heading("depth") || sheetWords.vi.columns.depth;
  const place = row.place(cell ? "depth" : "code", code);
  const depth = cell ? values.number(cell.value, place, heading) : toRational(depthOf(code, open));
  if (depth && isDepth(depth, most)) return Number(depth.numerator);
  if (depth) report.tell("criteria/sheet-depth-jumps", place, depth.toText(), `1–${most}`);
  else if (!cell) report.tell("criteria/sheet-depth-unclear", place, code, heading);
  return undefined;
}

function toRational(depth: number | undefined): Rational | undefined {
  return depth === undefined ? undefined : Rational.of(depth);
}

function isDepth(value: Rational, most: number): boolean {
  return value.isWhole() && value.numerator >= 1n && value.numerator <= BigInt(most);
}
