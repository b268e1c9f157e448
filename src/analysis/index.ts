export { answersOf, type Coverage, type LeafAnswer, measureCoverage, type UntestedLeaf } from "./coverage.ts";
export { runRuleTests, type TestRun } from "./rule-tests.ts";
