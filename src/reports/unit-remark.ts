import type { UnitResult } from "../results/index.ts";
import { excelLabels } from "./labels/excel.ts";
import { fill } from "./labels.ts";
import { isOwnPast, previousOf, type Report } from "./report.ts";

/**
 * What is to be known of a unit beside its figures: incomplete, not ranked, merged from others; empty where nothing is.
 *
 * @example remarkOf(report, unit) // "Hợp nhất từ xa-a; xa-b"
 */
export function remarkOf(report: Report, unit: UnitResult): string {
  const { remarks } = excelLabels[report.language];
  const previous = previousOf(report, unit);
  const isMerged = previous.length > 0 && !isOwnPast(unit, previous);
  return [
    ...(unit.status === "incomplete" ? [remarks.incomplete] : []),
    ...(unit.status === "final" && unit.rank === null ? [remarks.notRanked] : []),
    ...(isMerged ? [fill(remarks.merged, { units: previous.map((past) => past.unit).join("; ") })] : []),
  ].join("; ");
}
