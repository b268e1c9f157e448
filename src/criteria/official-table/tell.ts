import { type DiagnosticArgs, type DiagnosticCode, diagnose, type Place } from "../../shared/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";

export type OfficialCode = DiagnosticCode & `criteria/official-${string}`;

/** Tells something of a decision's table, with what was found and, where there is something, what was expected. */
export function tellOfficial(
  { diagnostics }: SheetReport,
  code: OfficialCode,
  place: Place,
  found: string,
  expected = "",
  more: DiagnosticArgs = {},
): void {
  diagnostics.push(diagnose(code, place, { found, expected, ...more }));
}
