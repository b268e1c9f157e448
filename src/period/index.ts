export { Folder, toPosix } from "./folder.ts";
export { loadGroupCriteria } from "./group-criteria.ts";
export { periodJsonSchema } from "./json-schema.ts";
export type * from "./model.ts";
export { type OpenPeriod, openPeriod } from "./open-period.ts";
export { PERIOD_FILE } from "./parse-period.ts";
export { readAnswers } from "./read-answers.ts";
export { callRoll, type RollCallEntry } from "./roll-call.ts";
export { makeRoster } from "./roster.ts";
