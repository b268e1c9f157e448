export { type RuleTextFault, ruleTextDiagnostic } from "./rule-text/fault.ts";
export { parseRuleText } from "./rule-text/parse.ts";
export { ruleText } from "./rule-text/print.ts";
