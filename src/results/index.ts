export { buildResults, type ResultsInput } from "./build.ts";
export { toDiagnosticResult } from "./diagnostic-result.ts";
export { resultsJsonSchema } from "./json-schema.ts";
export type * from "./model.ts";
export { parseResults, toPublishedPeriod } from "./published.ts";
export { readPublishedTable } from "./published-table.ts";
