import { rawText } from "../../workbook/index.ts";
import { parseRuleText, ruleTextDiagnostic } from "../rule-text.ts";
import { cellWords } from "./cell-words.ts";
import { splitList } from "./list-text.ts";
import type { InputSource, NodeSource } from "./node-source.ts";
import { readCodeList } from "./read-code-list.ts";
import type { ValueReader, Words } from "./read-value.ts";
import type { SheetReport } from "./sheet-report.ts";
import type { TableRow } from "./table-row.ts";
import type { SheetColumn } from "./words.ts";

/** Reads what a row says of one node; what is in error is left out, or stood in for, and told. */
export class NodeReader {
  readonly #reader: ValueReader;
  readonly #report: SheetReport;

  constructor(reader: ValueReader, report: SheetReport) {
    this.#reader = reader;
    this.#report = report;
  }

  /** @param path where the node stands in the JSON form: "nodes[0].nodes[1]" */
  readNode(row: TableRow, code: string, path: string): NodeSource {
    this.#remember(row, path, code);
    const source = this.#word(row, "source", path, code, cellWords.source);
    const allowNotApplicable = this.#word(row, "allowNotApplicable", path, code, cellWords.yesNo);
    const fraction = this.#word(row, "fraction", path, code, cellWords.yesNo);
    const article = this.#text(row, "article", path, code);
    const evidence = this.#text(row, "evidence", path, code);
    const rule = this.#rule(row, path, code);
    return {
      code,
      name: this.#name(row, path, code),
      ...this.#points(row, path, code),
      ...this.#previousCodes(row, path, code),
      ...(source !== undefined && { source }),
      ...(allowNotApplicable && { allowNotApplicable }),
      ...(fraction && { fraction }),
      ...(article !== undefined && { article }),
      ...(evidence !== undefined && { evidence }),
      ...this.#mustHold(row, path, code),
      ...(rule && { rule }),
    };
  }

  readInput(row: TableRow, code: string, key: string, path: string): InputSource {
    const { places } = this.#report;
    places.set(path, row.place("code", code));
    for (const [name, column] of INPUT_KEYS)
      if (row.has(column)) places.set(`${path}.${name}`, row.place(column, code));
    const unit = this.#text(row, "unit", path, code);
    const fraction = this.#word(row, "fraction", path, code, cellWords.yesNo);
    const label = this.#name(row, path, code);
    return { key, label, ...(unit !== undefined && { unit }), ...(fraction && { fraction }) };
  }

  /** Points of a block or a test. */
  readPoints(row: TableRow, path: string, criterion?: string): number | undefined {
    const cell = row.at("maxScore");
    const place = row.place("maxScore", criterion);
    this.#report.places.set(path, place);
    if (!cell) this.#report.tell("criteria/sheet-cell-blank", place, "–", row.heading("maxScore"));
    const value = cell && this.#reader.number(cell.value, place, row.heading("maxScore"));
    if (value === undefined) this.#report.places.settle(path);
    return value?.toNumber();
  }

  #remember(row: TableRow, path: string, code: string): void {
    const { places } = this.#report;
    places.set(path, row.place("code", code));
    for (const column of NODE_COLUMNS)
      if (row.has(column)) places.set(`${path}.${column}`, row.place(column, code));
    const hasWeight = row.at("weight") !== undefined && row.at("maxScore") === undefined;
    places.set(`${path}.nodes`, row.place(hasWeight ? "weight" : "maxScore", code));
  }

  #name(row: TableRow, path: string, code: string): string {
    const name = this.#text(row, "name", path, code);
    if (name === undefined && !row.at("name"))
      this.#report.tell("criteria/sheet-cell-blank", row.place("name", code), "–", row.heading("name"));
    return name ?? "?";
  }

  #points(row: TableRow, path: string, code: string): Pick<NodeSource, "maxScore" | "weight"> {
    const read = (column: "maxScore" | "weight") => {
      const cell = row.at(column);
      const takesPercent = column === "weight";
      return (
        cell && this.#reader.number(cell.value, row.place(column, code), row.heading(column), takesPercent)
      );
    };
    const [maxScore, weight] = [read("maxScore"), read("weight")];
    if (maxScore === undefined && weight === undefined) this.#report.places.settle(pointless(path));
    if (!row.at("maxScore") && !row.at("weight")) {
      const headings = (["maxScore", "weight"] as const).filter((column) => row.has(column));
      const expected = headings.map((column) => row.heading(column)).join(" | ");
      this.#report.tell("criteria/sheet-cell-blank", row.place("maxScore", code), "–", expected);
    }
    return {
      ...(maxScore && { maxScore: maxScore.toNumber() }),
      ...(weight && { weight: weight.toNumber() }),
    };
  }

  #previousCodes(row: TableRow, path: string, code: string): Pick<NodeSource, "previousCodes"> {
    const cell = row.at("previousCodes");
    if (!cell) return {};
    const previousCodes = readCodeList(cell.value, row.place("previousCodes", code), this.#report);
    if (!previousCodes) this.#report.places.settle(`${path}.previousCodes`);
    return { ...(previousCodes && { previousCodes }) };
  }

  #mustHold(row: TableRow, path: string, code: string): Pick<NodeSource, "mustHold"> {
    const text = this.#text(row, "mustHold", path, code);
    return text === undefined ? {} : { mustHold: splitList(text) };
  }

  /** A rule that cannot be read is stood in for, so that the rest of the set is looked at in the same run. */
  #rule(row: TableRow, path: string, code: string): NodeSource["rule"] {
    const cell = row.at("rule");
    if (!cell) return undefined;
    const text = rawText(cell.value);
    const parsed = parseRuleText(text);
    if ("ok" in parsed) return parsed.ok;
    this.#report.diagnostics.push(ruleTextDiagnostic(parsed.fault, text, row.place("rule", code)));
    for (const key of ["rule", "source", "allowNotApplicable"]) this.#report.places.settle(`${path}.${key}`);
    return { kind: "points" };
  }

  #text(row: TableRow, column: SheetColumn, path: string, code: string): string | undefined {
    const cell = row.at(column);
    if (!cell) return undefined;
    const text = this.#reader.text(cell.value, row.place(column, code), row.heading(column));
    if (text === undefined) this.#report.places.settle(`${path}.${column}`);
    return text;
  }

  #word<T>(row: TableRow, column: SheetColumn, path: string, code: string, words: Words<T>): T | undefined {
    const cell = row.at(column);
    if (!cell) return undefined;
    const word = this.#reader.word(cell.value, row.place(column, code), row.heading(column), words);
    if (word === undefined) this.#report.places.settle(`${path}.${column}`);
    return word;
  }
}

/** Where it is noted that a node's lack of points was told. */
export function pointless(path: string): string {
  return `${path}!points`;
}

const NODE_COLUMNS: readonly SheetColumn[] = [
  "code",
  "name",
  "maxScore",
  "weight",
  "source",
  "allowNotApplicable",
  "rule",
  "article",
  "evidence",
  "fraction",
  "mustHold",
  "previousCodes",
];

const INPUT_KEYS: readonly (readonly [key: string, column: SheetColumn])[] = [
  ["key", "code"],
  ["label", "name"],
  ["unit", "unit"],
  ["fraction", "fraction"],
];
