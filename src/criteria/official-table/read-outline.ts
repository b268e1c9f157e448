import { formatNumber } from "../../shared/index.ts";
import type { Row } from "../../workbook/index.ts";
import { readCode } from "../sheet/code-cell.ts";
import { depthOf, type OpenNode, shapeOf } from "../sheet/depth.ts";
import type { NumberStyle } from "../sheet/read-value.ts";
import { shownText } from "../sheet/sheet-cells.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import type { OfficialNode, OfficialTable, Outline } from "./model.ts";
import { bareCode } from "./printed-code.ts";
import { OfficialRow } from "./row.ts";
import { SectionKeeper } from "./section-keeper.ts";
import { type Section, sectionLetter, sectionOf, sumOf, withoutLetter } from "./sections.ts";
import { tellOfficial } from "./tell.ts";
import { toLines, toNode } from "./to-node.ts";

/** The tree of the table, as it is printed. */
export interface ReadOutline {
  readonly outline: Outline;
  /** What the code of each top-level node is put together with where codes repeat. */
  readonly prefixes: ReadonlyMap<OfficialNode, string>;
}

/** Reads the rows of the table into its tree, each node with the lines below it. */
export function readOutline(
  table: OfficialTable,
  style: NumberStyle,
  report: SheetReport,
  isCsv: boolean,
): ReadOutline {
  const reader = new OutlineReader(table, report, isCsv);
  for (const cells of table.rows) reader.readRow(cells, style);
  return reader.finish();
}

/** A node on the way to the last row. */
interface Open extends OpenNode {
  readonly node: OfficialNode;
}

const LONGEST_SHOWN = 80;

class OutlineReader {
  readonly #table: OfficialTable;
  readonly #report: SheetReport;
  readonly #isCsv: boolean;
  readonly #sections: SectionKeeper;
  readonly #codes = new Set<string>();
  #open: Open[] = [];
  /** Whether the sum was read: what follows without points are remarks. */
  #isOver = false;

  constructor(table: OfficialTable, report: SheetReport, isCsv: boolean) {
    this.#table = table;
    this.#report = report;
    this.#isCsv = isCsv;
    this.#sections = new SectionKeeper(table, report);
  }

  readRow(cells: Row, style: NumberStyle): void {
    const row = new OfficialRow(cells, this.#table, style);
    if (row.isBlank) return;
    const section = sectionOf(row.printed, row.title);
    const sum = row.printed === "" && row.points ? sumOf(row.title) : undefined;
    if (sum) this.#readSum(row, sum);
    else if (section) this.#openSection(section, row);
    else if (isNode(row)) this.#readNode(row);
    else this.#readLines(row);
  }

  finish(): ReadOutline {
    this.#sections.close();
    return this.#sections;
  }

  /** What bonus and penalty add up to is no part of the scale. */
  #readSum(row: OfficialRow, sum: "all" | "part"): void {
    this.#isOver = true;
    if (!row.points || sum === "part" || !this.#sections.isOfScale) {
      this.#passOver(row);
      return;
    }
    const cell = row.address("maxScore");
    const place = this.#report.placeOf(this.#table.sheet, cell);
    tellOfficial(this.#report, "criteria/official-total", place, row.title, formatNumber(row.points, "vi"));
    this.#sections.outline.total = { maxScore: row.points, cell };
  }

  #openSection(kind: Section, row: OfficialRow): void {
    const letter = sectionLetter(row.printed, row.title);
    const printed = letter || row.printed;
    const context = { printed, isSurveyed: kind === "survey", isPenalty: kind === "penalty" };
    const node = toNode(row, context, this.#table, this.#report);
    this.#sections.open(kind, letter, { ...node, name: withoutLetter(node.name, letter) });
    this.#open = [];
    this.#isOver = false;
  }

  #readNode(row: OfficialRow): void {
    const code = this.#readCode(row);
    const printed = code ?? row.printed;
    const read = depthOf(printed, this.#open);
    const known = isElsewhere(printed, this.#open[(read ?? 1) - 2]) ? undefined : read;
    const open = this.#open.slice(0, (known ?? this.#tellDepth(row, printed)) - 1);
    const parent = open.at(-1)?.node;
    const { kind, nodes } = this.#sections.current;
    const isSurveyed = kind === "survey" || (parent?.isSurveyed ?? false);
    const context = { printed, isSurveyed, isPenalty: kind === "penalty" };
    const own = toNode(row, context, this.#table, this.#report);
    const node: OfficialNode = { ...own, code, ...(known === undefined && { isLost: true }) };
    (parent?.nodes ?? nodes).push(node);
    this.#codes.add(printed);
    this.#open = [...open, { code: printed, shape: shapeOf(printed, open), isLeaf: false, node }];
    this.#isOver = false;
  }

  #tellDepth(row: OfficialRow, code: string): number {
    const place = this.#report.placeOf(this.#table.sheet, row.address("code"), code);
    this.#report.tell("criteria/sheet-depth-unclear", place, code, "Cấp");
    return Math.max(1, this.#open.length);
  }

  #readCode(row: OfficialRow): string | undefined {
    const cell = row.code;
    if (!cell) return row.printed;
    const { value } = cell;
    const bare = value.kind === "text" ? { ...value, text: bareCode(value.text) } : value;
    const reading = readCode(bare, this.#open, this.#codes, this.#isCsv);
    if ("code" in reading) return reading.code;
    const place = this.#report.placeOf(this.#table.sheet, cell.address);
    this.#report.tell("criteria/sheet-code-unclear", place, shownText(value), reading.candidates.join(" | "));
    return undefined;
  }

  /** A row without a code: lines of the criterion above it, or of the section. */
  #readLines(row: OfficialRow): void {
    const owner = this.#open.at(-1)?.node ?? this.#sections.current.node;
    if (owner && !(this.#isOver && row.points === undefined)) owner.lines.push(...toLines(row));
    else if (row.title !== "") this.#passOver(row);
  }

  #passOver({ title, textAddress }: OfficialRow): void {
    const shown =
      title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN - 1)}…` : title.replace(/\.$/, "");
    const place = this.#report.placeOf(this.#table.sheet, textAddress);
    this.#report.tell("criteria/sheet-row-passed-over", place, shown, "STT");
  }
}

/** Whether a number names another parent than the one it follows: "3.1" after "1". */
function isElsewhere(code: string, parent: Open | undefined): boolean {
  const areNumbers = parent !== undefined && /^\d[\d.]*$/.test(parent.code) && /^\d+\.\d/.test(code);
  return areNumbers && !code.startsWith(`${parent.code}.`);
}

/** Small letters number what stands below a criterion as often as options: `settleUnnumbered` tells them apart. */
function isNode(row: OfficialRow): boolean {
  return (row.code !== undefined || row.codeInName !== undefined) && !/^\p{Ll}$/u.test(row.printed);
}
