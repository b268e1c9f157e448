export type { Expression } from "./expression.ts";
export type * from "./model.ts";
