export { type Extreme, type Extremes, findExtremes } from "./extremes.ts";
export { assessedUnits, findGroup, ownFigures } from "./find.ts";
export { type LostPoints, lostPointsOf } from "./lost-points.ts";
export type * from "./model.ts";
export { comparableLeaves, hasAppraisal } from "./self-scores.ts";
export { difference, percentage, type Summary, share, summarize } from "./summary.ts";
