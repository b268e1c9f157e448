export { type AnswerLine, keysOf, readAnswerLine } from "./answer-line.ts";
export { answersOf, type Coverage, type LeafAnswer, measureCoverage, type UntestedLeaf } from "./coverage.ts";
export { runRuleTests, type TestRun } from "./rule-tests.ts";
export { scoreAlone } from "./score-alone.ts";
