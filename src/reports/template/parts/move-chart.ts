import {
  type EditablePackage,
  escapeText,
  Splices,
  type Tag,
  tagsOf,
  textOf,
} from "../../../workbook/index.ts";
import { moveTokens, type RowPlans, sheetNameOf, toKey } from "../formulas/move-formula.ts";
import { type FormulaToken, tokensOf } from "../formulas/tokens.ts";
import { Immovable } from "../immovable.ts";
import { runOf } from "../rows/row-plan.ts";

/**
 * Lets a chart show every copy of a repeated row, and takes off the figures it has remembered of cells that
 * are filled: spreadsheets read them from the cells again.
 *
 * @param filled names of the sheets whose figures change, in small letters
 */
export function moveChart(
  parts: EditablePackage,
  path: string,
  plans: RowPlans,
  filled: ReadonlySet<string>,
): void {
  const text = parts.readXml(path);
  const splices = new Splices(text);
  const open: { readonly tag: Tag; isFilled: boolean }[] = [];
  for (const tag of tagsOf(text)) {
    if (tag.kind === "open") open.push({ tag, isFilled: false });
    const element = tag.kind === "close" ? open.pop()?.tag : undefined;
    const holder = open.at(-1);
    if (!element || !holder) continue;
    // <c:f>, then what its cells held: <c:numCache>
    if (element.local === "f") {
      const isName = open.some((one) => one.tag.local === "tx");
      const formula = textOf(text, { openEnd: element.end, closeStart: tag.start });
      const tokens = tokensOf(formula);
      const moved = moveReference(tokens, formula, isName, plans);
      if (moved !== formula) splices.replace(element.end, tag.start, escapeText(moved));
      holder.isFilled = tokens.some((token) => mayBeFilled(token, filled));
    }
    if (element.local.endsWith("Cache") && holder.isFilled) splices.replace(element.start, tag.end, "");
  }
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
}

/** The cells of a series, its categories or its name. */
function moveReference(
  tokens: readonly FormulaToken[],
  formula: string,
  isName: boolean,
  plans: RowPlans,
): string {
  refuseRows(tokens, plans, formula);
  const moved = moveTokens(tokens, { sheet: undefined, cellsSpan: !isName }, plans);
  // A series of several ranges stands in parentheses.
  return tokens.length === 1 && tokensOf(moved).length > 1 ? `(${moved})` : moved;
}

/** A series that runs along a repeated row would have to become one series a unit. */
function refuseRows(tokens: readonly FormulaToken[], plans: RowPlans, formula: string): void {
  for (const token of tokens) {
    if (token.kind !== "area" || !token.to || token.from.column === token.to.column) continue;
    const plan = plans.get(sheetKey(token.sheet));
    const [top, bottom] = [token.from.row ?? 0, token.to.row ?? 0];
    const block = plan?.blockOf(top);
    const run = block && runOf(block, top);
    const copies = run ? Math.max(...(block?.sizes ?? [])) : (block?.sizes.length ?? 1);
    if (block && copies > 1 && bottom <= (run ?? block).bottom) throw new Immovable("chart-by-row", formula);
  }
}

/** What a name stands for is not looked up: its figures may be filled ones. */
function mayBeFilled(token: FormulaToken, filled: ReadonlySet<string>): boolean {
  return token.kind === "area" ? filled.has(sheetKey(token.sheet)) : token.kind === "name";
}

function sheetKey(written: string): string {
  return toKey(sheetNameOf(written));
}
