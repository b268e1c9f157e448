export { buildResults, type ResultsInput } from "./build.ts";
export { toDiagnosticResult } from "./diagnostic-result.ts";
export type * from "./model.ts";
export { parseResults, readPublishedTable, toPublishedPeriod } from "./published.ts";
