export { collectAnswers, type UsedRow } from "./collect.ts";
export { columnKindOf } from "./headings.ts";
export type * from "./model.ts";
export { readAnswerFile } from "./read-file.ts";
export type { FileUse } from "./read-table.ts";
export type { Roster, RosterUnit } from "./roster.ts";
export { cellAt, cellText } from "./table.ts";
export type * from "./workbook/model.ts";
export { readWorkbook } from "./workbook/read-workbook.ts";
