import exceljs, { type Cell, type CellValue, type Workbook, type Worksheet } from "exceljs";

/** What is typed into the cells of one row; a percentage is stored as 0.98 and shown as 98%. */
export interface Typed {
  readonly value?: string | number | { readonly percent: number };
  readonly of?: number;
  readonly selfScore?: string | number;
  readonly evidence?: string;
  readonly explanation?: string;
}

export type FormColumn = keyof Typed | "code" | "name" | "maxScore" | "rule";

const HEADINGS: Readonly<Record<FormColumn, readonly [vi: string, en: string]>> = {
  code: ["Mã", "Code"],
  name: ["Nội dung", "Name"],
  maxScore: ["Điểm tối đa", "Max score"],
  rule: ["Cách tính điểm", "Rule"],
  value: ["Số liệu", "Value"],
  of: ["Tổng số", "Of"],
  selfScore: ["Điểm tự đánh giá", "Self score"],
  evidence: ["Tài liệu kiểm chứng", "Evidence"],
  explanation: ["Giải trình", "Explanation"],
};
const TYPED = ["value", "of", "selfScore", "evidence", "explanation"] as const;
const VALIDATED = ["value", "of", "selfScore"] as const;

/** How far to the right of a cell its validation is put to be computed. */
const ASIDE = 20;

/** A form opened to be looked at or filled in; its cells are found by code and heading. */
export class FilledForm {
  readonly book: Workbook;
  readonly sheet: Worksheet;
  readonly headingRow: number;
  readonly #rows = new Map<string, number>();
  readonly #columns = new Map<string, number>();

  private constructor(book: Workbook) {
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error("No sheet");
    this.book = book;
    this.sheet = sheet;
    const rows: [string, number][] = [];
    sheet.eachRow((row, number) => rows.push([`${row.getCell(1).value ?? ""}`, number]));
    this.headingRow = rows.find(([text]) => HEADINGS.code.includes(text))?.[1] ?? 0;
    for (const [text, number] of rows) if (number > this.headingRow) this.#rows.set(text, number);
    sheet.getRow(this.headingRow).eachCell((cell, column) => this.#columns.set(`${cell.value}`, column));
  }

  static async open(bytes: Uint8Array): Promise<FilledForm> {
    const book = new exceljs.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    return new FilledForm(book);
  }

  cell(code: string, column: FormColumn): Cell {
    const row = this.#rows.get(code);
    if (row === undefined) throw new Error(`No row ${code}`);
    return this.sheet.getCell(row, this.#columnOf(column));
  }

  /** The self-score in the row of that name: sums have no code. */
  sum(name: string): CellValue | undefined {
    let sum: CellValue | undefined;
    this.sheet.eachRow((row) => {
      const cell = row.getCell(this.#columnOf("selfScore"));
      if (row.getCell(this.#columnOf("name")).value === name) sum = contentOf(cell);
    });
    return sum;
  }

  /** What stands in the cell; of a formula, what it came to when the form was last computed. */
  shown(code: string, column: FormColumn): CellValue {
    return contentOf(this.cell(code, column));
  }

  /** Types into the row of a code. A locked cell takes nothing. */
  type(code: string, typed: Typed): void {
    for (const column of TYPED) {
      const content = typed[column];
      if (content === undefined) continue;
      const cell = this.cell(code, column);
      if (cell.protection?.locked !== false) throw new Error(`${code} ${column} is locked`);
      if (typeof content === "object") {
        cell.value = content.percent / 100;
        // Cells that look alike share one style.
        cell.style = { ...cell.style, numFmt: "0.00%" };
      } else cell.value = content;
    }
  }

  /** Puts the formula of every validation into a cell of its own far to the right, so that it is computed too. */
  copyValidations(): void {
    for (const code of this.#rows.keys())
      for (const column of VALIDATED) {
        const cell = this.cell(code, column);
        const { type, formulae } = cell.dataValidation ?? {};
        if (type === "custom") this.#asideOf(cell).value = { formula: `${formulae?.[0]}`, date1904: false };
      }
  }

  /** The cells of a row that hold what their validation, once copied and computed, does not let in. */
  refusedCells(code: string): readonly string[] {
    return VALIDATED.flatMap((column) => {
      const cell = this.cell(code, column);
      const verdict = this.#asideOf(cell);
      if (!verdict.formula || cell.value === null) return [];
      return `${verdict.result}` === "true" ? [] : [`${column}: ${verdict.formula}`];
    });
  }

  /** The bytes of the file; the results of formulas are those of a blank form, or left out so that they must be computed. */
  async save(results: "blank" | "none"): Promise<Uint8Array> {
    for (const sheet of this.book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const { formula } = cell;
          if (formula && cell.master === cell)
            cell.value = results === "blank" ? { formula, result: "" } : { formula };
        }),
      );
    return new Uint8Array(await this.book.xlsx.writeBuffer());
  }

  #asideOf(cell: Cell): Cell {
    return this.sheet.getCell(Number(cell.row), Number(cell.col) + ASIDE);
  }

  #columnOf(column: FormColumn): number {
    const heading = HEADINGS[column].find((text) => this.#columns.has(text)) ?? "";
    return this.#columns.get(heading) ?? 0;
  }
}

/** A reader of workbooks that finds the empty text gives nothing for it. */
function contentOf(cell: Cell): CellValue {
  return cell.formula ? (cell.result ?? "") : cell.value;
}
