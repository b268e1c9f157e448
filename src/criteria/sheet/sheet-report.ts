import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from "../../shared/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import { Places } from "./places.ts";

/** What is met while a sheet is read, and where each key of the set stands in it. */
export class SheetReport {
  readonly diagnostics: Diagnostic[] = [];
  readonly places = new Places();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  placeOf({ name }: Sheet, cell: string | undefined, criterion?: string): Place {
    return {
      file: this.#file,
      ...(name !== undefined && { sheet: name }),
      ...(cell !== undefined && { cell }),
      ...(criterion !== undefined && { criterion }),
    };
  }

  tell(
    code: DiagnosticCode & `criteria/sheet-${string}`,
    place: Place,
    found: string,
    expected: string,
  ): void {
    this.diagnostics.push(diagnose(code, place, { found, expected }));
  }
}
