import { Immovable } from "../immovable.ts";
import { type Copy, LAST_ROW, type RowPlan, runOf } from "../rows/row-plan.ts";
import { coveredSpans } from "../rows/spans.ts";
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
 * single cell of it as a direct argument of SUM, AVERAGE and the like; otherwise it is the first copy. Where
 * other rows lie between the copies (sums of the groups), such functions, charts and names leave them out.
 *
 * @example moveFormula("SUM(E9:E9)", { sheet: "Biểu" }, plans) // "SUM(E9:E20,E23:E30)"
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
    const plan = planOf(token, standpoint, plans);
    if (!plan) return token.text;
    const isArgument = (before === "(" || before === ",") && (after === ")" || after === ",");
    const call = isArgument ? (calls.at(-1)?.toUpperCase() ?? "") : "";
    const takesList = standpoint.cellsSpan === true || OF_LISTS.has(call);
    const mover = {
      plan,
      standpoint,
      copy: copyFor(token, standpoint),
      spans: takesList || OF_RANGES.has(call),
    };
    const list = takesList ? movedList(token, mover) : undefined;
    return list ?? movedArea(token, mover, before === ":", after === ":");
  });
  return pieces.join("");
}

/** Functions of which one argument is a column of cells: one cell of a repeated row stands for the column. */
const OF_RANGES: ReadonlySet<string> = new Set(["COUNTBLANK", "SUMPRODUCT"]);

/** Those that take any number of them. */
const OF_LISTS: ReadonlySet<string> = new Set([
  ...["SUM", "AVERAGE", "MAX", "MIN", "COUNT", "COUNTA", "MEDIAN", "PRODUCT", "SUBTOTAL"],
  ...["STDEV", "STDEVP", "VAR", "VARP", "_XLFN.STDEV.S", "_XLFN.STDEV.P", "_XLFN.VAR.S", "_XLFN.VAR.P"],
]);

interface Mover {
  readonly plan: RowPlan;
  readonly standpoint: Standpoint;
  readonly copy: Copy | undefined;
  /** Whether a single cell stands for all its copies. */
  readonly spans: boolean;
}

/** A copy counts only for what is said of its own sheet. */
function copyFor({ sheet }: AreaToken, standpoint: Standpoint): Copy | undefined {
  return sheet === "" || isSheet(sheet, standpoint.sheet) ? standpoint.copy : undefined;
}

function movedArea(token: AreaToken, mover: Mover, endsRange: boolean, beginsRange: boolean): string {
  const { from, to } = token;
  if (!to && (endsRange || beginsRange)) return printed(token, moved(from, endsRange, mover), undefined);
  if (to) {
    const isReversed = (from.row ?? 0) > (to.row ?? 0);
    return printed(token, moved(from, isReversed, mover), moved(to, !isReversed, mover));
  }
  const first = moved(from, false, mover);
  const last = mover.spans ? moved(from, true, mover) : first;
  return printed(token, first, last.row === first.row ? undefined : last);
}

/** The copies of a range parted by commas; undefined where they lie under each other, and are one range. */
function movedList(token: AreaToken, mover: Mover): string | undefined {
  const { from, to = from } = token;
  const [one, other] = [from.row, to.row];
  if (one === undefined || other === undefined || Math.max(one, other) === LAST_ROW) return undefined;
  if ([from, to].some((end) => isOwn(end, mover) || stays(end, mover))) return undefined;
  const seenFrom = mover.standpoint.isShared ? undefined : mover.copy;
  const spans = coveredSpans(mover.plan, Math.min(one, other), Math.max(one, other), seenFrom);
  if (spans.length < 2) return undefined;
  if (spans.length > MOST_RANGES) throw new Immovable("scattered-cells", token.text);
  const ranges = spans.map(([first, last]) => {
    const end = token.to || last > first ? { ...to, row: last } : undefined;
    return printed(token, { ...from, row: first }, end);
  });
  return ranges.join(",");
}

/** Excel takes 255 arguments; some are left to the rest of the formula. */
const MOST_RANGES = 200;

function moved(end: AreaEnd, isLast: boolean, mover: Mover): AreaEnd {
  const { plan, copy, standpoint } = mover;
  const { row } = end;
  if (row === undefined || row === LAST_ROW || stays(end, mover)) return end;
  if (copy && isOwn(end, mover)) return { ...end, row: plan.rowAt(copy.block, row, copy.group, copy.unit) };
  const from = standpoint.isShared ? undefined : copy;
  return { ...end, row: isLast ? plan.last(row, from) : plan.first(row, from) };
}

/** Whether a relative reference is to the repeated row that the formula stands in. */
function isOwn({ row, isRowFixed }: AreaEnd, { plan, copy }: Mover): boolean {
  if (row === undefined || isRowFixed || copy?.run === undefined) return false;
  return plan.blockOf(row) === copy.block && runOf(copy.block, row) === copy.run;
}

function stays({ isRowFixed }: AreaEnd, { standpoint }: Mover): boolean {
  return standpoint.fixedOnly === true && !isRowFixed;
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
