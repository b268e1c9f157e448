import type { CriteriaNode, CriteriaSet, Leaf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Place, readNumberText, toPlain } from "../shared/index.ts";
import { type NumberStyle, numberStyleOf, toField } from "./field.ts";
import { findNode, isName } from "./find-node.ts";
import { unknownUnit } from "./form-unit.ts";
import { type ColumnKind, headingOf } from "./headings.ts";
import type { AnswerColumn, FileUse, RowAnswer, TableContext } from "./read-table.ts";
import type { RosterUnit } from "./roster.ts";
import { type AnswerTable, cellAt, cellText } from "./table.ts";
import { formatAddress } from "./workbook/cell-address.ts";
import type { Cell, Row } from "./workbook/model.ts";

/** Which columns count in which file; others that hold something are said to be passed over. */
const COUNTED: Readonly<Record<FileUse, readonly AnswerColumn[]>> = {
  forms: ["value", "of", "selfScore", "appraisedScore"],
  appraisal: ["appraisedScore"],
  survey: ["value", "of", "surveyScore"],
};

const MATRIX_COLUMN: Readonly<Record<FileUse, AnswerColumn>> = {
  forms: "selfScore",
  appraisal: "appraisedScore",
  survey: "surveyScore",
};

const NUMBER_COLUMNS: readonly ColumnKind[] = [
  "maxScore",
  "value",
  "of",
  "selfScore",
  "appraisedScore",
  "surveyScore",
];

/** A row whose name starts so sums up the rows above it. */
const TOTAL_ROW = /^(tong|cong|total|sum)\b/;

/** Reads the rows of one table; what it meets goes to the diagnostics it was given. */
export class RowReader {
  readonly #table: AnswerTable;
  readonly #context: TableContext;
  readonly #diagnostics: Diagnostic[];
  readonly #style: NumberStyle;
  readonly #lastCodedRow: number;
  readonly #columnsPassedOver = new Set<AnswerColumn>();
  /** Rows whose maximum or name was reported: a matrix and a long table meet them once a unit. */
  readonly #reported = new Set<string>();

  constructor(table: AnswerTable, context: TableContext, diagnostics: Diagnostic[]) {
    this.#table = table;
    this.#context = context;
    this.#diagnostics = diagnostics;
    this.#style = numberStyleOf(numberTexts(table));
    this.#lastCodedRow = this.#findLastCodedRow();
  }

  /** The answer of a form's or long table's row. */
  readRow(row: Row, formUnit: RosterUnit | undefined): RowAnswer[] {
    const fields = this.#filled(row);
    const unit = formUnit ?? this.#unitOf(row, fields.size > 0);
    if (!unit?.criteria) return [];
    const target = this.#targetOf(
      row,
      unit,
      unit.criteria,
      [...fields.values()].map(({ cell }) => cell),
    );
    if (!target) return [];
    const place = { ...this.#place(undefined, unit, target.node), cell: this.#answerAddress(row) };
    const read = new Map(
      [...fields].map(([column, { cell }]) => [
        column,
        toField(cell.value, this.#place(cell, unit, target.node), this.#style),
      ]),
    );
    return [
      {
        unit,
        ...target,
        fields: read,
        ...this.#texts(row),
        round: this.#roundOf(row, unit, target.node),
        place,
      },
    ];
  }

  /** The answers of a matrix's row, one a unit. */
  readMatrixRow(row: Row): RowAnswer[] {
    const column = MATRIX_COLUMN[this.#context.use];
    return this.#table.unitColumns.flatMap(({ unit, cell: heading }) => {
      const cell = cellAt(row, heading.column);
      if (!cell || !unit.criteria) return [];
      const target = this.#targetOf(row, unit, unit.criteria, [cell]);
      if (!target) return [];
      const place = this.#place(cell, unit, target.node);
      return [
        {
          unit,
          ...target,
          fields: new Map([[column, toField(cell.value, place, this.#style)]]),
          round: 1,
          place,
        },
      ];
    });
  }

  /** The filled answer cells of a row that count in this file. */
  #filled(row: Row): Map<AnswerColumn, { cell: Cell }> {
    const filled = new Map<AnswerColumn, { cell: Cell }>();
    for (const column of ["value", "of", "selfScore", "appraisedScore", "surveyScore"] as const) {
      const cell = cellAt(row, this.#table.columns.get(column));
      if (!cell || isBlankText(cell)) continue;
      if (COUNTED[this.#context.use].includes(column)) filled.set(column, { cell });
      else this.#passOver(column, cell);
    }
    return filled;
  }

  #passOver(column: AnswerColumn, cell: Cell): void {
    if (this.#columnsPassedOver.has(column)) return;
    this.#columnsPassedOver.add(column);
    const expected = COUNTED[this.#context.use].map(headingOf).join(", ");
    this.#diagnostics.push(
      diagnose("answers/column-not-counted", this.#place(cell), { found: headingOf(column), expected }),
    );
  }

  /** The unit of a long table's row; a merged unit cell counts for every row it covers. */
  #unitOf(row: Row, answered: boolean): RosterUnit | undefined {
    const column = this.#table.columns.get("unit");
    const cell = cellAt(row, column) ?? this.#mergedCell(row, column);
    const text = cellText(cell?.value);
    const unit = text === "" ? undefined : this.#context.roster.find(text);
    if (unit || !answered) return unit;
    if (cell)
      this.#diagnostics.push(
        unknownUnit(this.#context.file, this.#table.sheet.name, cell, text, this.#context.roster),
      );
    else if (row.number <= this.#lastCodedRow)
      this.#diagnostics.push(
        diagnose("answers/row-without-unit", this.#place(row.cells[0]), { found: rowText(row) }),
      );
    return undefined;
  }

  /** Below the last row of a known code stand totals, notes and signatures. */
  #findLastCodedRow(): number {
    const sets = new Set(this.#context.roster.units.flatMap(({ criteria }) => criteria ?? []));
    const isCoded = (row: Row) => {
      const code = this.#codeCell(row);
      const name = cellText(cellAt(row, this.#table.columns.get("name"))?.value);
      return code !== undefined && [...sets].some((set) => findNode(set, code.value, name).kind === "node");
    };
    return this.#table.rows.findLast(isCoded)?.number ?? 0;
  }

  #mergedCell(row: Row, column: number | undefined): Cell | undefined {
    if (column === undefined) return undefined;
    const merge = this.#table.sheet.merges.find(
      ({ top, left, bottom, right }) =>
        top <= row.number && row.number <= bottom && left <= column && column <= right,
    );
    const first = merge && this.#table.sheet.rows.find(({ number }) => number === merge.top);
    return first && cellAt(first, merge.left);
  }

  /** The node that a row is about; undefined, and reported where the row has answers, when there is none. */
  #targetOf(
    row: Row,
    unit: RosterUnit,
    set: CriteriaSet,
    answers: readonly Cell[],
  ): { node: CriteriaNode | undefined; key?: string } | undefined {
    const code = this.#codeCell(row);
    const name = cellText(cellAt(row, this.#table.columns.get("name"))?.value);
    const found = findNode(set, code?.value, name);
    if (found.kind === "node") {
      if (found.key === undefined) this.#checkAgainstSet(row, unit, set, found.node, name);
      return this.#checkedKey(found.node, found.key, code, unit, answers);
    }
    const [answer] = answers;
    if (!answer) return undefined;
    const codeText = cellText(code?.value);
    if (TOTAL_ROW.test(toPlain(name)) || TOTAL_ROW.test(toPlain(codeText))) return { node: undefined };
    if (found.kind === "unclear") {
      const expected = found.candidates.map((node) => `${node.code} (${node.name})`).join("; ");
      this.#reportOnce("answers/unclear-code", this.#place(code, unit), { found: codeText, expected });
    } else if (codeText !== "") {
      if (looksLikeCode(codeText) || (row.number <= this.#lastCodedRow && hasNumber(answers)))
        this.#reportOnce("answers/unknown-code", this.#place(code, unit), {
          found: codeText,
          expected: set.id,
        });
    } else if (row.number <= this.#lastCodedRow || answers.some((cell) => cell.value.kind === "number"))
      this.#reportOnce("answers/row-without-code", this.#place(answer, unit), {
        found: cellText(answer.value),
      });
    return undefined;
  }

  #checkedKey(
    node: CriteriaNode,
    key: string | undefined,
    code: Cell | undefined,
    unit: RosterUnit,
    answers: readonly Cell[],
  ): { node: CriteriaNode; key?: string } | undefined {
    if (key === undefined) return { node };
    const keys = node.kind === "leaf" ? inputKeysOf(node) : [];
    const known = keys.find((candidate) => toPlain(candidate) === toPlain(key));
    if (known !== undefined) return { node, key: known };
    if (answers.length > 0)
      this.#reportOnce("answers/unknown-input", this.#place(code, unit, node), {
        found: `${node.code}#${key}`,
        expected: keys.map((candidate) => `${node.code}#${candidate}`).join("; ") || "—",
      });
    return undefined;
  }

  #checkAgainstSet(row: Row, unit: RosterUnit, set: CriteriaSet, node: CriteriaNode, name: string): void {
    const nameCell = cellAt(row, this.#table.columns.get("name"));
    if (nameCell && name !== "" && !isName(node, name))
      this.#reportOnce("answers/name-differs", this.#place(nameCell, unit, node), {
        found: name,
        expected: node.name,
      });
    const maxCell = cellAt(row, this.#table.columns.get("maxScore"));
    const printed = maxCell && toField(maxCell.value, this.#place(maxCell, unit, node), this.#style).readings;
    const numbers = printed?.flatMap((reading) => reading.number ?? []) ?? [];
    const agrees = numbers.some(
      (max) => max.equals(node.maxScore) || max.equals(node.maxScore.round(set.decimals)),
    );
    if (numbers.length > 0 && !agrees)
      this.#reportOnce("answers/max-differs", this.#place(maxCell, unit, node), {
        found: cellText(maxCell?.value),
        expected: node.maxScore,
      });
  }

  #texts(row: Row): Pick<RowAnswer, "evidence" | "explanation" | "reason"> {
    const text = (kind: ColumnKind) => cellText(cellAt(row, this.#table.columns.get(kind))?.value);
    const [evidence, explanation, reason] = [text("evidence"), text("explanation"), text("reason")];
    return { ...(evidence && { evidence }), ...(explanation && { explanation }), ...(reason && { reason }) };
  }

  /** "2", "Vòng 2", "II"; the first where nothing is given. */
  #roundOf(row: Row, unit: RosterUnit, node: CriteriaNode | undefined): number {
    const cell = cellAt(row, this.#table.columns.get("round"));
    const text = cellText(cell?.value);
    if (text === "") return 1;
    const roman = ["i", "ii", "iii", "iv", "v"].indexOf(toPlain(text).split(" ").at(-1) ?? "") + 1;
    const round = roman || Number(/^\D*(\d{1,2})$/.exec(text)?.[1] ?? 0);
    if (round === 0)
      this.#reportOnce("answers/unclear-round", this.#place(cell, unit, node), { found: text });
    return round || 1;
  }

  /** Where the row asks for its answer: what is missing is missing there. */
  #answerAddress(row: Row): string {
    const column = COUNTED[this.#context.use].flatMap((kind) => this.#table.columns.get(kind) ?? [])[0];
    return formatAddress(column ?? 1, row.number);
  }

  #codeCell(row: Row): Cell | undefined {
    return cellAt(row, this.#table.columns.get("code"));
  }

  #place(cell: Cell | undefined, unit?: RosterUnit, node?: CriteriaNode): Place {
    const { name } = this.#table.sheet;
    return {
      file: this.#context.file,
      ...(name !== undefined && { sheet: name }),
      ...(cell && { cell: cell.address }),
      ...(unit && { unit: unit.id }),
      ...(node && { criterion: node.code }),
    };
  }

  #reportOnce(...[code, place, args]: Parameters<typeof diagnose>): void {
    const key = `${code} ${place?.cell}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#diagnostics.push(diagnose(code, place, args));
  }
}

/** The inputs that a leaf's rows CODE#key may give: its own, and for a survey the numbers of its options. */
function inputKeysOf(leaf: Leaf): readonly string[] {
  const options = leaf.rule.kind === "survey" ? leaf.rule.options.map((_, index) => `${index + 1}`) : [];
  return [...leaf.inputs.map(({ key }) => key), ...options];
}

/** The texts of a table's number columns, never those of its codes. */
function* numberTexts(table: AnswerTable): Iterable<string> {
  const columns = new Set(NUMBER_COLUMNS.flatMap((kind) => table.columns.get(kind) ?? []));
  for (const { cell } of table.unitColumns) columns.add(cell.column);
  for (const row of table.rows)
    for (const cell of row.cells)
      if (columns.has(cell.column) && cell.value.kind === "text") yield cell.value.text;
}

/** "9.1", "IV", "b": one word with a digit, a roman number or a letter; not the first words of a note. */
function looksLikeCode(text: string): boolean {
  return /^(?=.*\d)[\p{L}\d.\-/]+$|^[IVXLC]+$|^\p{L}$/u.test(text);
}

function hasNumber(answers: readonly Cell[]): boolean {
  return answers.some((cell) => readNumberText(cellText(cell.value)));
}

/** Dots and dashes are how an empty cell is written by hand. */
function isBlankText(cell: Cell): boolean {
  return cell.value.kind === "text" && /^[\s.…_–—-]*$/.test(cell.value.text.normalize("NFC"));
}

function rowText(row: Row): string {
  return row.cells.map((cell) => cellText(cell.value)).join(" · ");
}
