export { type Extreme, type Extremes, findExtremes } from "./extremes.ts";
export { findAll, findGroup, ownFigures } from "./find.ts";
export type * from "./model.ts";
export { comparableLeaves } from "./self-scores.ts";
export { difference, type Summary, share, summarize } from "./summary.ts";
