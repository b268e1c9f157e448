import {
  childrenOf,
  type EditablePackage,
  escapeText,
  rootOf,
  Splices,
  textOf,
  type XmlElement,
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
  visit(text, rootOf(text), [], (reference, parents) => {
    const before = textOf(text, reference);
    const tokens = tokensOf(before);
    const isName = parents.some(({ local }) => local === "tx");
    refuseRows(tokens, plans, before);
    const after = moveTokens(tokens, { sheet: undefined, cellsSpan: !isName }, plans);
    if (after !== before) splices.replace(reference.openEnd, reference.closeStart, escapeText(after));
    if (!tokens.some((token) => mayBeFilled(token, filled))) return;
    const holder = parents.at(-1);
    const caches = holder ? childrenOf(text, holder).filter(({ local }) => local.endsWith("Cache")) : [];
    for (const { start, end } of caches) splices.replace(start, end, "");
  });
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
}

/** Calls back for each reference to cells (<c:f>), with the elements around it. */
function visit(
  text: string,
  element: XmlElement,
  parents: readonly XmlElement[],
  found: (reference: XmlElement, parents: readonly XmlElement[]) => void,
): void {
  for (const child of childrenOf(text, element)) {
    if (child.local === "f") found(child, [...parents, element]);
    else visit(text, child, [...parents, element], found);
  }
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
