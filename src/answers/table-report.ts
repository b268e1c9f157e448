import type { CriteriaNode } from "../criteria/index.ts";
import {
  type Diagnostic,
  type DiagnosticArgs,
  type DiagnosticCode,
  diagnose,
  type Place,
} from "../shared/index.ts";
import type { Cell } from "../workbook/index.ts";
import { cellArg } from "./cells.ts";
import type { RosterUnit } from "./roster.ts";

/** Takes what is found in one table. A finding is told once a cell, however many units meet it there. */
export class TableReport {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #sheet: string | undefined;
  readonly #told = new Set<string>();

  /** @param sheet the name of the sheet; none in a CSV */
  constructor(file: string, sheet: string | undefined) {
    this.#file = file;
    this.#sheet = sheet;
  }

  placeOf(cell?: Pick<Cell, "address">, unit?: RosterUnit, node?: CriteriaNode): Place {
    return {
      file: this.#file,
      ...(this.#sheet !== undefined && { sheet: this.#sheet }),
      ...(cell && { cell: cell.address }),
      ...(unit && { unit: unit.id }),
      ...(node && { criterion: node.code }),
    };
  }

  tell(code: DiagnosticCode, place: Place, args: DiagnosticArgs): void {
    const key = `${code} ${place.cell}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.diagnostics.push(diagnose(code, place, args));
  }
}

/** Reports a code that Excel changed, naming the codes it may be. */
export function tellUnclearCode(
  report: TableReport,
  place: Place,
  code: Cell | undefined,
  candidates: readonly CriteriaNode[],
): void {
  const expected = candidates.map((node) => `${node.code} (${node.name})`).join("; ");
  report.tell("answers/unclear-code", place, { found: cellArg(code?.value), expected });
}
