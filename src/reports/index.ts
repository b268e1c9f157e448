export {
  type CriteriaSummary,
  formatCriteriaList,
  formatCriteriaTree,
  listCriteriaRows,
  summarizeCriteria,
  writeCriteriaCsv,
  writeSummariesCsv,
} from "./criteria-tree.ts";
export { type CsvFlavour, writeCodesCsv, writeDiagnosticsCsv, writeNodesCsv, writeUnitsCsv } from "./csv.ts";
export { writeExcelReport } from "./excel-report.ts";
export { writeHtmlReport } from "./html-report.ts";
export { fill, labels } from "./labels.ts";
export { fillTemplate } from "./template/fill-template.ts";
export {
  type CodePage,
  closestCode,
  findCodePage,
  formatCodeList,
  formatCodePage,
  listCodePages,
} from "./terminal/code-page.ts";
export { formatComparison } from "./terminal/comparison.ts";
export { formatCriteriaChanges, toChangeRecords, writeChangesCsv } from "./terminal/criteria-changes.ts";
export { formatCoverage, formatSurveyShare } from "./terminal/criteria-coverage.ts";
export { formatDiagnostics } from "./terminal/diagnostics.ts";
export { formatExplanation } from "./terminal/explanation.ts";
export { formatFormAreas } from "./terminal/form-areas.ts";
export { localNumbers } from "./terminal/leaf-texts.ts";
export { formatRollCall } from "./terminal/roll-call.ts";
export { formatAreaRanking, formatRanking, formatScores } from "./terminal/standings.ts";
export type { TextStyle } from "./terminal/style.ts";
export { formatUnderstoodFiles } from "./terminal/understood-files.ts";
export type { TerminalView } from "./terminal/view.ts";
export { writeWordReport } from "./word-report.ts";
