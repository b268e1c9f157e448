import {
  attributesOf,
  childOf,
  childrenOf,
  escapeText,
  isOn,
  openingOf,
  prefixOf,
  rootOf,
  Splices,
  textOf,
  withPrefix,
} from "../../../workbook/index.ts";
import { moveFormula, type RowPlans } from "../formulas/move-formula.ts";

/**
 * The main part of a workbook with its names (print areas and titles among them) moved along, and with a word
 * to the spreadsheet to compute all formulas when it opens the file.
 */
export function patchMainPart(text: string, plans: RowPlans, computes: boolean): string {
  const root = rootOf(text);
  const splices = new Splices(text);
  const names = childOf(text, root, "definedNames");
  for (const name of names ? childrenOf(text, names) : []) {
    const before = textOf(text, name);
    // In a name of the user's own a relative row means no row in particular. Print areas, titles and filters have
    // none, and are one range: of several, each would be printed on a page of its own.
    const isOwn = !attributesOf(openingOf(text, name)).name?.startsWith("_xlnm.");
    const after = moveFormula(before, { sheet: undefined, cellsSpan: isOwn, fixedOnly: isOwn }, plans);
    if (after !== before) splices.replace(name.openEnd, name.closeStart, escapeText(after));
  }
  if (!computes) return splices.apply();
  const children = childrenOf(text, root);
  const settings = children.find(({ local }) => local === "calcPr");
  if (settings && !isOn(attributesOf(openingOf(text, settings)).fullCalcOnLoad))
    splices.setAttributes(settings, { fullCalcOnLoad: "1" });
  const before = children.findLast(({ local }) => BEFORE_SETTINGS.has(local));
  if (!settings && before)
    splices.insert(before.end, withPrefix('<calcPr fullCalcOnLoad="1"/>', prefixOf(root)));
  return splices.apply();
}

/** What stands before the settings for computing; Excel refuses any other order. */
const BEFORE_SETTINGS: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);
