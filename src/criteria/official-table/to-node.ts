import { shownText } from "../sheet/sheet-cells.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import type { OfficialNode, OfficialTable, PrintedLine } from "./model.ts";
import { partLines, partName } from "./name-lines.ts";
import { readPlainNumber } from "./points-text.ts";
import type { OfficialRow } from "./row.ts";

/** What is known of a row's node besides the row. */
export interface NodeContext {
  readonly printed: string;
  readonly isSurveyed: boolean;
  /** Points of a penalty may be printed with a minus. */
  readonly isPenalty: boolean;
}

/** A row as a node, with the lines that its own cell holds. Points that are no number are told. */
export function toNode(
  row: OfficialRow,
  { printed, isSurveyed, isPenalty }: NodeContext,
  { sheet, heading }: OfficialTable,
  report: SheetReport,
): OfficialNode {
  const { name, lines } = partName(row.text);
  const { points, pointsText } = row;
  const cells = { code: row.address("code"), name: row.textAddress, maxScore: row.address("maxScore") };
  if (pointsText !== undefined) {
    const place = report.placeOf(sheet, cells.maxScore, printed);
    report.tell("criteria/sheet-number", place, pointsText, shownText(heading.value));
  }
  return {
    printed,
    code: printed,
    isUnnumbered: false,
    name,
    maxScore: isPenalty ? points?.abs() : points,
    evidence: row.evidence,
    isSurveyed: isSurveyed || row.isSurveyed,
    cells,
    lines: lines.map((text) => ({ text, cell: cells.name })),
    nodes: [],
  };
}

/** The lines of a row that has no code, each with the points beside it. */
export function toLines(row: OfficialRow): PrintedLine[] {
  const texts = partLines(row.text);
  const beside = pointsBeside(row, texts.length);
  const printedCode = row.printed === "" ? {} : { printedCode: row.printed };
  const pointsCell = row.address("maxScore");
  return (texts.length > 0 ? texts : [""]).map((text, index) => ({
    text,
    cell: row.textAddress,
    pointsCell,
    ...beside[index],
    ...printedCode,
  }));
}

/** One for one where both cells hold as many lines; else all of it beside each, for a person. */
function pointsBeside({ points, pointsText }: OfficialRow, lines: number): readonly Partial<PrintedLine>[] {
  if (points && lines <= 1) return [{ points }];
  const text = points ? points.toText() : pointsText;
  if (text === undefined) return [];
  const parts = text.split(/[\r\n]+/).map((part) => readPlainNumber(part));
  if (parts.length === lines && parts.every((part) => part !== undefined))
    return parts.map((part) => ({ points: part }));
  return Array.from({ length: Math.max(lines, 1) }, () => ({ pointsText: text.replace(/\s+/g, " ") }));
}
