import type { Rational } from "../../shared/index.ts";
import { toCleanText } from "../../shared/index.ts";
import { type Cell, cellAt, cellText, formatAddress, type Row, rawText } from "../../workbook/index.ts";
import type { NumberStyle } from "../sheet/read-value.ts";
import { mergedAt } from "../sheet/sheet-cells.ts";
import type { OfficialColumn, OfficialTable } from "./model.ts";
import { readPlainNumber } from "./points-text.ts";
import { bareCode, codeInName, looksLikeCode } from "./printed-code.ts";

/** A remark that says a survey gives the points. */
const SURVEY = /(điều tra|khảo sát)\s*(xã hội học|xhh)|^(đt)?xhh$|^phiếu (điều tra|khảo sát)/iu;

/** One row of the table by the meaning of its columns. */
export class OfficialRow {
  readonly number: number;
  /** The code's cell, where it holds one; a date or a number may have been one. */
  readonly code: Cell | undefined;
  /** The code that stands before the name. */
  readonly codeInName: string | undefined;
  /** The text of the row with its line breaks. */
  readonly text: string;
  readonly #row: Row;
  readonly #table: OfficialTable;
  readonly #style: NumberStyle;

  constructor(row: Row, table: OfficialTable, style: NumberStyle) {
    this.number = row.number;
    this.#row = row;
    this.#table = table;
    this.#style = style;
    const first = this.at("code");
    const name = rawText(this.at("name")?.value);
    const isCode =
      first !== undefined && (first.value.kind !== "text" || looksLikeCode(cellText(first.value)));
    // A title over the whole width is merged into the first column.
    const isTitle = first !== undefined && !isCode && /\p{L}{2}/u.test(cellText(first.value));
    const words = isTitle ? [rawText(first.value), name].filter((part) => part !== "").join(" ") : name;
    const coded = first ? undefined : codeInName(words.trim(), !table.columns.has("code"));
    this.code = isCode ? first : undefined;
    this.codeInName = coded && this.points !== undefined ? coded.code : undefined;
    this.text = coded && this.codeInName !== undefined ? coded.name : words;
  }

  at(column: OfficialColumn): Cell | undefined {
    return cellAt(this.#row, this.#table.columns.get(column));
  }

  /** The text as one clean line. */
  get title(): string {
    return toCleanText(this.text);
  }

  /** The code as text; empty without one. */
  get printed(): string {
    return this.codeInName ?? bareCode(cellText(this.code?.value));
  }

  get isBlank(): boolean {
    return this.#row.cells.every(({ value }) => cellText(value) === "");
  }

  /** The cell of the points where something stands in it. */
  get pointsCell(): Cell | undefined {
    const cell = this.at("maxScore");
    return cell && cellText(cell.value) === "" && cell.value.kind === "text" ? undefined : cell;
  }

  /** What the column of points says; undefined where it is blank or no plain number. */
  get points(): Rational | undefined {
    const value = this.pointsCell?.value;
    if (value?.kind === "number") return value.percent ? undefined : value.value;
    return value?.kind === "text" ? readPlainNumber(value.text, this.#style) : undefined;
  }

  /** What stands in the column of points and is no number. */
  get pointsText(): string | undefined {
    const cell = this.pointsCell;
    return cell && this.points === undefined ? rawText(cell.value).trim() || "=" : undefined;
  }

  get evidence(): string | undefined {
    const { sheet, columns } = this.#table;
    const text = cellText(mergedAt(sheet, this.#row, columns.get("evidence"))?.value);
    return text === "" ? undefined : text;
  }

  /** Whether the name or a remark beside it says that a survey gives the points. */
  get isSurveyed(): boolean {
    const skipped = [this.#table.columns.get("evidence"), this.#table.columns.get("name")];
    const remarks = this.#row.cells.filter(({ column }) => !skipped.includes(column));
    return (
      remarks
        .map(({ value }) => cellText(value))
        .some((text) => SURVEY.test(text) && !/không|chưa/iu.test(text)) ||
      /\((điều tra|khảo sát)?\s*(xã hội học|xhh|điều tra|khảo sát)\)$/iu.test(this.title)
    );
  }

  /** Where a column's cell stands, filled in or not. */
  address(column: OfficialColumn): string {
    const number = this.#table.columns.get(column) ?? this.#table.columns.get("name") ?? 1;
    return formatAddress(number, this.number);
  }

  /** Where the text stands. */
  get textAddress(): string {
    return this.at("name")?.address ?? this.#row.cells[0]?.address ?? this.address("name");
  }
}
