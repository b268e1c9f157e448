import type { CriteriaNode, CriteriaSet, Leaf } from "../criteria/index.ts";
import { toPlain } from "../shared/index.ts";
import { type Cell, cellAt, cellText, type Row } from "../workbook/index.ts";
import { cellArg, holdsNumber } from "./cells.ts";
import { isName, looksLikeCode } from "./code-index.ts";
import { type FoundNode, findNode } from "./find-node.ts";
import { type ColumnKind, headingOf } from "./headings.ts";
import { mergedColumn } from "./merged-column.ts";
import type { RosterUnit } from "./roster.ts";
import type { AnswerTable } from "./table.ts";
import { type TableReport, tellUnclearCode } from "./table-report.ts";
import { summaryOf } from "./total-row.ts";

/** What a row is about. */
export interface RowTarget {
  /** Undefined on the row of the grand total. */
  readonly node: CriteriaNode | undefined;
  /** The input of the leaf that the row gives. */
  readonly key?: string;
  /** What the row calls the node, "" where it does not. */
  readonly name: string;
}

/** Tells what the rows of a table are about, and reports answers on rows where that cannot be told. */
export class RowTargets {
  readonly #table: AnswerTable;
  readonly #report: TableReport;
  readonly #found = new Map<CriteriaSet, Map<number, FoundNode>>();
  /** Codes and names of a long table, where one cell may be merged over the rows of all units. */
  readonly #merged: ReadonlyMap<ColumnKind, ReadonlyMap<number, Cell>>;
  /** Below the last row that has a code stand totals, notes and signatures. */
  readonly #lastRow: number;

  constructor(table: AnswerTable, report: TableReport, sets: readonly CriteriaSet[]) {
    this.#table = table;
    this.#report = report;
    const merged = table.shape === "long" ? (["code", "name"] as const) : [];
    this.#merged = new Map(
      merged.flatMap((kind) => {
        const column = table.columns.get(kind);
        return column === undefined ? [] : [[kind, mergedColumn(table.sheet, column)] as const];
      }),
    );
    this.#lastRow = table.rows.findLast((row) => this.#hasCode(row, sets))?.number ?? 0;
  }

  /** Undefined, and reported where something is answered in it, for a row that is about nothing we know. */
  targetOf(row: Row, unit: RosterUnit, set: CriteriaSet, answers: readonly Cell[]): RowTarget | undefined {
    const found = this.#find(row, set);
    const isAnswered = answers.length > 0;
    if (found.kind === "node" && (isAnswered || !found.words || isName(found.node, found.words))) {
      const name = this.#nameOf(row) || (found.words ?? "");
      if (found.key === undefined) return { node: found.node, name };
      return this.#inputOf(found.node, found.key, row, unit, isAnswered);
    }
    if (!isAnswered) return undefined;
    const summary = this.#summaryOf(row);
    if (summary) return summary === "total" ? { node: undefined, name: "" } : undefined;
    this.#tellUnknown(row, unit, set, found, answers);
    return undefined;
  }

  /** Whether the row sums up others; such a row needs no unit. */
  isSummary(row: Row): boolean {
    return this.#summaryOf(row) !== undefined;
  }

  /** Whether the row stands within the table, and not among the notes below it. */
  isWithin(row: Row): boolean {
    return row.number <= this.#lastRow;
  }

  #inputOf(
    node: CriteriaNode,
    key: string,
    row: Row,
    unit: RosterUnit,
    isAnswered: boolean,
  ): RowTarget | undefined {
    const keys = node.kind === "leaf" ? inputKeysOf(node) : [];
    const known = keys.find((candidate) => toPlain(candidate) === toPlain(key));
    if (known !== undefined) return { node, key: known, name: "" };
    if (isAnswered)
      this.#report.tell("answers/unknown-input", this.#report.placeOf(this.#codeCell(row), unit, node), {
        found: `${node.code}#${key}`,
        expected: keys.map((candidate) => `${node.code}#${candidate}`).join("; ") || "—",
      });
    return undefined;
  }

  #tellUnknown(
    row: Row,
    unit: RosterUnit,
    set: CriteriaSet,
    found: FoundNode,
    answers: readonly Cell[],
  ): void {
    const code = this.#codeCell(row);
    const [answer] = answers;
    const place = this.#report.placeOf(code ?? answer, unit);
    if (found.kind === "unclear") tellUnclearCode(this.#report, place, code, found.candidates);
    else if (this.isWithin(row) || answers.some(holdsNumber)) {
      if (code)
        this.#report.tell("answers/unknown-code", place, { found: cellArg(code.value), expected: set.id });
      else
        this.#report.tell("answers/row-without-code", place, {
          found: cellArg(answer?.value),
          expected: headingOf("code"),
        });
    }
  }

  #summaryOf(row: Row) {
    const code = cellText(this.#codeCell(row)?.value);
    if (looksLikeCode(code)) return undefined;
    const first = row.cells.find(({ value }) => value.kind === "text");
    for (const text of [this.#nameOf(row), code, cellText(first?.value)]) {
      const summary = text === "" ? undefined : summaryOf(text, !this.isWithin(row));
      if (summary) return summary;
    }
    return undefined;
  }

  #hasCode(row: Row, sets: readonly CriteriaSet[]): boolean {
    const code = this.#codeCell(row);
    if (code && looksLikeCode(cellText(code.value))) return true;
    return sets.some((set) => {
      const found = this.#find(row, set);
      return found.kind === "node" && (!found.words || isName(found.node, found.words));
    });
  }

  #find(row: Row, set: CriteriaSet): FoundNode {
    const known = this.#found.get(set) ?? new Map<number, FoundNode>();
    this.#found.set(set, known);
    const found = known.get(row.number) ?? findNode(set, this.#codeCell(row)?.value, this.#nameOf(row));
    known.set(row.number, found);
    return found;
  }

  #nameOf(row: Row): string {
    return cellText(this.#cellOf(row, "name")?.value);
  }

  #codeCell(row: Row): Cell | undefined {
    return this.#cellOf(row, "code");
  }

  #cellOf(row: Row, kind: "code" | "name"): Cell | undefined {
    const merged = this.#merged.get(kind);
    return merged ? merged.get(row.number) : cellAt(row, this.#table.columns.get(kind));
  }
}

/** The inputs that a leaf's rows CODE#key may give: its own, and for a survey the numbers of its options. */
function inputKeysOf(leaf: Leaf): readonly string[] {
  const options = leaf.rule.kind === "survey" ? leaf.rule.options.map((_, index) => `${index + 1}`) : [];
  return [...leaf.inputs.map(({ key }) => key), ...options];
}
