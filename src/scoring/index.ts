export { isDecidedElsewhere, type ScoringScope } from "./across-units.ts";
export { leavesOfScore } from "./aggregate.ts";
export type * from "./model.ts";
export { scoreAnswers } from "./score-answers.ts";
