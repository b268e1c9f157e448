export { type CsvFlavour, writeDiagnosticsCsv, writeNodesCsv, writeUnitsCsv } from "./csv.ts";
export { writeExcelReport } from "./excel/write.ts";
export { fill, labels } from "./labels.ts";
export { formatDiagnostics } from "./terminal/diagnostics.ts";
export { formatExplanation } from "./terminal/explanation.ts";
export {
  formatAreaRanking,
  formatComparison,
  formatRanking,
  formatScores,
  type TerminalView,
} from "./terminal/standings.ts";
