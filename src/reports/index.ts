export { type CsvFlavour, writeDiagnosticsCsv, writeNodesCsv, writeUnitsCsv } from "./csv.ts";
export { writeExcelReport } from "./excel/write.ts";
export { fill, labels } from "./labels.ts";
export { formatComparison } from "./terminal/comparison.ts";
export { formatDiagnostics } from "./terminal/diagnostics.ts";
export { formatExplanation } from "./terminal/explanation.ts";
export { formatAreaRanking, formatRanking, formatScores } from "./terminal/standings.ts";
export type { TextStyle } from "./terminal/style.ts";
export type { TerminalView } from "./terminal/view.ts";
