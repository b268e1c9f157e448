export type * from "./model.ts";
export type * from "./workbook/model.ts";
