import { checkRow, formatAddress, parseAddress } from "./cell-address.ts";
import { type CellContext, type RawCell, toCellValue } from "./cell-value.ts";
import { type Budget, Grid } from "./grid.ts";
import type { MergedRange, Row } from "./model.ts";
import { type Attributes, isOn, parseXml, type XmlHandler } from "./parse-xml.ts";
import { RichText } from "./rich-text.ts";

/** Reads the cells and merged ranges of one sheet. Only what is there is walked over, never the used range. */
export function readSheet(
  xml: Uint8Array,
  part: string,
  context: CellContext,
  budget: Budget,
): { rows: Row[]; merges: MergedRange[] } {
  const sheet = new SheetHandler(context, budget);
  parseXml(xml, part, sheet);
  return { rows: sheet.grid.toRows(), merges: sheet.merges };
}

class SheetHandler implements XmlHandler {
  readonly grid: Grid;
  readonly merges: MergedRange[] = [];
  readonly #context: CellContext;
  readonly #budget: Budget;
  readonly #inline = new RichText();
  #isInData = false;
  #row = 0;
  #column = 0;
  #rowIsHidden = false;
  #cell: (RawCell & { row: number; column: number }) | undefined;
  /** Which part of the cell the text belongs to. */
  #field: "v" | "f" | "is" | undefined;
  #text = "";

  constructor(context: CellContext, budget: Budget) {
    this.#context = context;
    this.#budget = budget;
    this.grid = new Grid(budget);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#field === "is") this.#inline.open(name);
    else if (name === "sheetData") this.#isInData = true;
    else if (name === "mergeCell") this.#addMerge(attributes.ref ?? "");
    else if (!this.#isInData) return;
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (this.#cell && (name === "v" || name === "f" || name === "is")) {
      this.#field = name;
      this.#text = "";
    }
  }

  text(text: string): void {
    if (this.#field === "is") this.#inline.text(text);
    else if (this.#field) this.#text += text;
  }

  close(name: string): void {
    if (name === this.#field) this.#closeField();
    else if (this.#field === "is") this.#inline.close(name);
    else if (name === "c") this.#closeCell();
    else if (name === "sheetData") this.#isInData = false;
  }

  /** A row or cell without an address follows on the one before it. */
  #openRow({ r, hidden }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    checkRow(this.#row, r);
    this.#column = 0;
    this.#rowIsHidden = isOn(hidden);
    if (this.#rowIsHidden) this.grid.hideRow(this.#row);
  }

  #openCell({ r, t = "n", s = "0" }: Attributes): void {
    const address = r ?? formatAddress(this.#column + 1, this.#row);
    const { column, row } = parseAddress(address);
    this.#column = column;
    // Rows may lack a number though their cells have one.
    if (row !== this.#row && this.#rowIsHidden) this.grid.hideRow(row);
    this.#row = row;
    this.#cell = { address: address.toUpperCase(), column, row, type: t, style: Number(s) };
  }

  #closeField(): void {
    const field = this.#field;
    this.#field = undefined;
    if (!this.#cell) return;
    if (field === "f") this.#cell.formula = this.#text;
    else this.#cell.stored = field === "is" ? this.#inline.take() : this.#text;
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { address, column, row, formula } = this.#cell;
    const value = toCellValue(this.#cell, this.#context);
    if (value) this.grid.add({ address, column, row, value, ...(formula === undefined ? {} : { formula }) });
    this.#cell = undefined;
  }

  #addMerge(ref: string): void {
    this.#budget.spendCell();
    const [first = "", last = first] = ref.split(":");
    const [a, b] = [parseAddress(first), parseAddress(last)];
    this.merges.push({
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    });
  }
}
