export { comparePaths, Folder, toPosix } from "./folder.ts";
export type * from "./model.ts";
export { loadGroupCriteria, type OpenPeriod, openPeriod, PERIOD_FILE } from "./open-period.ts";
export { readAnswers } from "./read-answers.ts";
export { makeRoster } from "./roster.ts";
