import { toComparable, toPlain } from "../../shared/index.ts";
import { type Row, rawText } from "../../workbook/index.ts";
import { readCode } from "./code-cell.ts";
import { type OpenNode, shapeOf } from "./depth.ts";
import type { NodeTable } from "./find-table.ts";
import type { NodeSource, TableSource } from "./node-source.ts";
import { readDepth } from "./read-depth.ts";
import { NodeReader } from "./read-node.ts";
import { TestReader } from "./read-test.ts";
import type { ValueReader } from "./read-value.ts";
import type { SheetReport } from "./sheet-report.ts";
import { TableRow } from "./table-row.ts";
import { sectionOf } from "./vocabulary.ts";
import type { SheetSection } from "./words.ts";

/** A node that was read, with its row. */
interface ReadNode extends OpenNode {
  readonly node: NodeSource;
  readonly path: string;
  readonly row: TableRow;
}

/** Reads the rows of a table into the tree, bonus, penalty and tests of a set. */
export class TableReader {
  readonly source: TableSource = { nodes: [], tests: [] };
  /** Whether the tree is as the sheet means it; sums over one that is not say nothing. */
  isTreeSure = true;
  readonly #table: NodeTable;
  readonly #values: ValueReader;
  readonly #nodes: NodeReader;
  readonly #tests: TestReader;
  readonly #report: SheetReport;
  readonly #isCsv: boolean;
  readonly #read: ReadNode[] = [];
  readonly #codes = new Set<string>();
  /** Codes that further data name and no node above has. */
  readonly #lacking = new Set<string>();
  #section: "main" | SheetSection = "main";
  /** The way to the last node. */
  #open: ReadNode[] = [];

  constructor(table: NodeTable, values: ValueReader, report: SheetReport, isCsv: boolean) {
    this.#table = table;
    this.#values = values;
    this.#nodes = new NodeReader(values, report);
    this.#tests = new TestReader(values, this.#nodes, report);
    this.#report = report;
    this.#isCsv = isCsv;
  }

  readRows(): TableSource {
    const heading = this.#table.columns.get("maxScore") ?? this.#table.columns.get("weight");
    this.#report.places.set("nodes", this.#report.placeOf(this.#table.sheet, heading?.address));
    for (const row of this.#table.rows) this.#readRow(row);
    for (const read of this.#read) this.#settleKind(read);
    return this.source;
  }

  #readRow(cells: Row): void {
    const row = new TableRow(cells, this.#table, this.#report);
    const code = row.text("code");
    const section = sectionOf(code === "" ? row.text("name") : row.text("name") === "" ? code : "");
    if (section) this.#openSection(section, row);
    else if (code === "" || isRemark(row)) this.#passOver(row);
    else if (this.#section === "tests") this.#tests.readTest(row, this.source.tests, this.#codes);
    else if (code.includes("#")) this.#readInput(row, rawText(row.at("code")?.value).trim());
    else this.#readNode(row);
  }

  #openSection(section: SheetSection, row: TableRow): void {
    this.#section = section;
    this.#open = [];
    if (section === "tests") {
      return;
    }
    if (this.source[section]) return;
    this.#report.places.set(section, row.place("name"));
    this.#report.places.set(`${section}.nodes`, row.place("maxScore"));
    const maxScore = this.#nodes.readPoints(row, `${section}.maxScore`);
    this.source[section] = { ...(maxScore !== undefined && { maxScore }), nodes: [] };
  }

  /** A row without a code: of sums or notes. One that asks for something is an error. */
  #passOver(row: TableRow): void {
    if (row.filled === 0) return;
    const asks = row.at("rule") ?? row.at("maxScore") ?? row.at("weight");
    const isSum = /^(tong|cong|total|sum)\b/.test(toPlain(row.text("name") || row.text("code")));
    const code =
      asks && !isSum && !isRemark(row) ? "criteria/sheet-row-without-code" : "criteria/sheet-row-passed-over";
    this.#report.tell(code, row.start, row.shown, row.heading("code"));
  }

  #readNode(row: TableRow): void {
    const { code, isSure } = this.#readCode(row);
    const depth = this.#depth(row, code);
    const open = this.#open.slice(0, depth - 1);
    const parent = open.at(-1);
    const list = parent ? (parent.node.nodes ?? []) : this.#topList();
    if (parent) parent.node.nodes = list;
    const path = `${parent ? `${parent.path}.nodes` : this.#topPath()}[${list.length}]`;
    if (!isSure) this.#report.places.settle(`${path}.code`);
    const node = this.#nodes.readNode(row, code, path);
    const read = { node, path, row, code, shape: shapeOf(code, open), isLeaf: node.rule !== undefined };
    list.push(node);
    this.#codes.add(code);
    this.#read.push(read);
    this.#open = [...open, read];
  }

  #topList(): NodeSource[] {
    const block =
      this.#section === "bonus" || this.#section === "penalty" ? this.source[this.#section] : undefined;
    return block?.nodes ?? this.source.nodes;
  }

  #topPath(): string {
    return this.#section === "main" ? "nodes" : `${this.#section}.nodes`;
  }

  #readCode(row: TableRow): { readonly code: string; readonly isSure: boolean } {
    const cell = row.at("code");
    if (!cell) return { code: "?", isSure: false };
    const mayBeChanged = this.#isCsv && cell.formula === undefined;
    const reading = readCode(cell.value, this.#open, this.#codes, mayBeChanged);
    if ("code" in reading) return { code: reading.code, isSure: true };
    const expected = reading.candidates.join(" | ");
    this.#report.tell("criteria/sheet-code-unclear", row.place("code"), rawText(cell.value), expected);
    this.isTreeSure = false;
    return { code: reading.candidates[0] ?? "?", isSure: false };
  }

  /** Beside the last row where neither the sheet nor the codes tell. */
  #depth(row: TableRow, code: string): number {
    const depth = readDepth(row, code, this.#open, this.#values, this.#report);
    if (depth === undefined) this.isTreeSure = false;
    return depth ?? Math.max(1, this.#open.length);
  }

  #readInput(row: TableRow, text: string): void {
    const at = text.lastIndexOf("#");
    const [code, key] = [text.slice(0, at), text.slice(at + 1).trim()];
    const owner = this.#read.findLast((read) => toComparable(read.code) === toComparable(code));
    if (!owner) {
      this.#tellOrphan(row, text, code);
      return;
    }
    const inputs = owner.node.inputs ?? [];
    owner.node.inputs = inputs;
    const path = `${owner.path}.inputs[${inputs.length}]`;
    this.#report.places.set(`${owner.path}.inputs`, row.place("code", owner.code));
    inputs.push(this.#nodes.readInput(row, owner.code, key, path));
  }

  /** Told once of a criterion; formulas of the one above that name the same data only follow from it. */
  #tellOrphan(row: TableRow, text: string, code: string): void {
    if (!this.#lacking.has(code))
      this.#report.tell("criteria/sheet-input-without-leaf", row.place("code"), text, code);
    this.#lacking.add(code);
    const above = this.#read.at(-1)?.path;
    for (const key of ["mustHold", "rule.expression"])
      if (above !== undefined) this.#report.places.settle(`${above}.${key}`);
  }

  /** A node is scored itself or has nodes below it, not both and not neither. */
  #settleKind({ node, path, row, code }: ReadNode): void {
    if (node.nodes && node.rule) {
      const found = `${node.nodes.length}`;
      this.#report.tell("criteria/sheet-rule-on-branch", row.place("rule", code), found, row.heading("rule"));
      delete node.rule;
      this.#report.places.settle(path);
    } else if (!node.nodes && !node.rule) {
      this.#report.tell("criteria/sheet-cell-blank", row.place("rule", code), "–", row.heading("rule"));
      node.rule = { kind: "points" };
      this.#report.places.settle(`${path}.rule`);
    }
  }
}

/** Words in the column of codes, without a name or points: a note below the table, or who signs it. */
function isRemark(row: TableRow): boolean {
  const code = row.text("code");
  const isNode = /\d/.test(code) || row.at("name") || row.at("maxScore") || row.at("weight");
  return /\s/.test(code) && (row.filled === 1 || !isNode);
}
