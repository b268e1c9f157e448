import { Immovable } from "../immovable.ts";
import { type Copy, LAST_ROW, type RowPlan, runOf } from "../rows/row-plan.ts";
import { type AreaEnd, type AreaToken, type FormulaToken, tokensOf } from "./tokens.ts";

/** From where the references of a formula are looked at. */
export interface Standpoint {
  /** The sheet that areas without a sheet are of; undefined where there is none, as in a chart. */
  readonly sheet: string | undefined;
  /** The copy of a repeated row that the formula stands in. */
  readonly copy?: Copy | undefined;
  /** What stands once for all copies, as a conditional format: fixed areas of it span all groups. */
  readonly isShared?: boolean;
  /** Whether a cell of a repeated row stands for all its copies, as in a chart or a name. */
  readonly cellsSpan?: boolean;
  /** Whether relative rows are left alone, as in a name, where they mean no row in particular. */
  readonly fixedOnly?: boolean;
}

/** The plans of the sheets whose rows move, by their names in small letters. */
export type RowPlans = ReadonlyMap<string, RowPlan>;

/**
 * A formula with its references moved to where the rows of the template go.
 *
 * In a copy of a repeated row, relative references to that row mean the same copy, and fixed ones ($9) all
 * copies of the group. From anywhere else a range over a repeated row spans all its copies, and so does a
 * single cell of it as a direct argument of SUM, AVERAGE and the like; otherwise it is the first copy.
 *
 * @example moveFormula("SUM(E9:E9)", { sheet: "Biểu" }, plans) // "SUM(E9:E20)"
 */
export function moveFormula(formula: string, standpoint: Standpoint, plans: RowPlans): string {
  return moveTokens(tokensOf(formula), standpoint, plans);
}

/** The same for tokens, which a repeated formula is taken apart into once. */
export function moveTokens(tokens: readonly FormulaToken[], standpoint: Standpoint, plans: RowPlans): string {
  const calls: string[] = [];
  const pieces = tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
    if (token.text === "(") calls.push(tokens[i - 1]?.kind === "name" ? (before ?? "") : "");
    if (token.text === ")") calls.pop();
    if (token.kind !== "area") return token.text;
    const isArgument = (before === "(" || before === ",") && (after === ")" || after === ",");
    const spans = standpoint.cellsSpan || (isArgument && AGGREGATES.has(calls.at(-1)?.toUpperCase() ?? ""));
    return moveArea(
      token,
      { ...standpoint, cellsSpan: spans ?? false },
      plans,
      before === ":",
      after === ":",
    );
  });
  return pieces.join("");
}

/** Functions whose arguments are lists of cells: one cell of a repeated row stands for the column. */
const AGGREGATES: ReadonlySet<string> = new Set(
  "SUM AVERAGE MAX MIN COUNT COUNTA COUNTBLANK MEDIAN STDEV STDEVP VAR VARP PRODUCT SUMPRODUCT SUBTOTAL".split(
    " ",
  ),
);

function moveArea(
  token: AreaToken,
  standpoint: Standpoint,
  plans: RowPlans,
  endsRange: boolean,
  beginsRange: boolean,
): string {
  const plan = planOf(token, standpoint, plans);
  if (!plan) return token.text;
  const { from, to } = token;
  const copy = token.sheet === "" || isSheet(token.sheet, standpoint.sheet) ? standpoint.copy : undefined;
  const mover = { plan, copy, standpoint };
  if (!to && (endsRange || beginsRange)) return printed(token, moved(from, endsRange, mover), undefined);
  if (to) {
    const isReversed = (from.row ?? 0) > (to.row ?? 0);
    return printed(token, moved(from, isReversed, mover), moved(to, !isReversed, mover));
  }
  const first = moved(from, false, mover);
  const last = standpoint.cellsSpan ? moved(from, true, mover) : first;
  return printed(token, first, last.row === first.row ? undefined : last);
}

interface Mover {
  readonly plan: RowPlan;
  readonly copy: Copy | undefined;
  readonly standpoint: Standpoint;
}

function moved(end: AreaEnd, isLast: boolean, { plan, copy, standpoint }: Mover): AreaEnd {
  const { row, isRowFixed } = end;
  if (row === undefined || (standpoint.fixedOnly && !isRowFixed)) return end;
  if (row === LAST_ROW) return end;
  const isOwn =
    copy?.run !== undefined && plan.blockOf(row) === copy.block && runOf(copy.block, row) === copy.run;
  if (isOwn && !isRowFixed) return { ...end, row: plan.rowAt(copy.block, row, copy.group, copy.unit) };
  const from = standpoint.isShared ? undefined : copy;
  return { ...end, row: isLast ? plan.last(row, from) : plan.first(row, from) };
}

function planOf(token: AreaToken, standpoint: Standpoint, plans: RowPlans): RowPlan | undefined {
  const { sheet, text } = token;
  if (sheet === "") return standpoint.sheet === undefined ? undefined : plans.get(toKey(standpoint.sheet));
  const names = sheetNameOf(sheet).split(":");
  // Sheets side by side (Quý1:Quý4!B9): all of them would have to move alike.
  if (names.length > 1) throw new Immovable("3d-reference", text);
  return plans.get(toKey(names[0] ?? ""));
}

/** The name of a sheet as a formula writes it before "!", without its quotes. */
export function sheetNameOf(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** Names of sheets are the same in any case. */
export function toKey(sheet: string): string {
  return sheet.normalize("NFC").toLowerCase();
}

function isSheet(written: string, name: string | undefined): boolean {
  return name !== undefined && toKey(sheetNameOf(written)) === toKey(name);
}

function printed(token: AreaToken, from: AreaEnd, to: AreaEnd | undefined): string {
  const sheet = token.sheet === "" ? "" : `${token.sheet}!`;
  return `${sheet}${printEnd(from)}${to ? `:${printEnd(to)}` : ""}`;
}

function printEnd({ column, isRowFixed, row }: AreaEnd): string {
  return `${column}${row === undefined ? "" : `${isRowFixed ? "$" : ""}${row}`}`;
}
