export { compareCriteria } from "./changes/compare-criteria.ts";
export type * from "./changes/model.ts";
export { settingWords } from "./changes/setting-words.ts";
export {
  type Evaluation,
  type Expression,
  type ExpressionFault,
  evaluateExpression,
  namesOf,
  type Parsed,
  parseEquation,
  parseExpression,
  printExpression,
} from "./expression.ts";
export { formatCriteria } from "./json-form.ts";
export { formatPath, formatValue, type JsonPath, valueAt } from "./json-path.ts";
export { criteriaJsonSchema } from "./json-schema.ts";
export { readJsonText } from "./json-text.ts";
export { criteriaFileOf, listShippedCriteria, loadCriteria } from "./load.ts";
export type * from "./model.ts";
export { type OfficialReading, readOfficialFile, writeOfficialDraft } from "./official-table/index.ts";
export { parseCriteria } from "./parse.ts";
export { ruleText } from "./rule-text/print.ts";
export { readCriteriaSheet, writeCriteriaSheet } from "./sheet.ts";
export { placeInSource } from "./source-places.ts";
export { leavesOf, leavesUnder, nodeByCode, nodesOf, type PlacedNode } from "./tree.ts";
