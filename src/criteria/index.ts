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
export { criteriaJsonSchema } from "./json-schema.ts";
export { listShippedCriteria, loadCriteria } from "./load.ts";
export type * from "./model.ts";
export { parseCriteria } from "./parse.ts";
export { ruleText } from "./rule-text.ts";
export { leavesOf, leavesUnder, nodeByCode, nodesOf, type PlacedNode } from "./tree.ts";
