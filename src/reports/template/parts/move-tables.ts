import {
  attributesOf,
  childrenOf,
  type EditablePackage,
  escapeText,
  rootOf,
  Splices,
  tagsOf,
  textOf,
  withAttributes,
} from "../../../workbook/index.ts";
import { mayHoldFields } from "../fields/field-text.ts";
import { moveFormula, type RowPlans } from "../formulas/move-formula.ts";
import { Immovable } from "../immovable.ts";
import type { RowPlan } from "../rows/row-plan.ts";
import type { TemplateSheet } from "../template-book.ts";
import { moveRange, stretched } from "./move-ranges.ts";

/** Excel tables of a sheet grow with the rows that are put into them. Pivot tables cannot. */
export function moveTables(
  parts: EditablePackage,
  sheet: TemplateSheet,
  plan: RowPlan | undefined,
  plans: RowPlans,
): void {
  for (const { type, target } of sheet.relationships) {
    if (plan && type.endsWith("/pivotTable")) throw new Immovable("pivot-table", target);
    if (type.endsWith("/table")) moveTable(parts, target, sheet.name, plan, plans);
  }
}

function moveTable(
  parts: EditablePackage,
  path: string,
  sheet: string,
  plan: RowPlan | undefined,
  plans: RowPlans,
): void {
  const text = parts.readXml(path);
  // Excel repairs a file whose heading cells say something else than the table knows.
  if (mayHoldFields(text)) throw new Immovable("table-heading", path);
  const splices = new Splices(text);
  for (const { local, kind, start, end } of tagsOf(text)) {
    if (kind === "close" || !plan || !RANGED.has(local)) continue;
    const source = text.slice(start, end);
    const { ref } = attributesOf(source);
    if (ref === undefined) continue;
    splices.replace(start, end, withAttributes(source, { ref: moveRange(ref, plan, stretched).join(" ") }));
  }
  const columns = childrenOf(text, rootOf(text)).filter(({ local }) => local === "tableColumns");
  for (const column of columns.flatMap((list) => childrenOf(text, list)))
    for (const formula of childrenOf(text, column)) {
      if (!FORMULAS.has(formula.local)) continue;
      const before = textOf(text, formula);
      const after = moveFormula(before, { sheet }, plans);
      if (after !== before) splices.replace(formula.openEnd, formula.closeStart, escapeText(after));
    }
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
}

const RANGED: ReadonlySet<string> = new Set(["table", "autoFilter", "sortState", "sortCondition"]);
const FORMULAS: ReadonlySet<string> = new Set(["calculatedColumnFormula", "totalsRowFormula"]);
