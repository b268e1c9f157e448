export { checkCriteria } from "./check/index.ts";
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
export { formatPath, formatValue, type JsonPath, valueAt } from "./json-path.ts";
export { criteriaJsonSchema } from "./json-schema.ts";
export { readJsonText } from "./json-text.ts";
export { listShippedCriteria, loadCriteria } from "./load.ts";
export type * from "./model.ts";
export { parseCriteria } from "./parse.ts";
export { ruleText } from "./rule-text.ts";
export { leavesOf, leavesUnder, nodeByCode, nodesOf, type PlacedNode } from "./tree.ts";
