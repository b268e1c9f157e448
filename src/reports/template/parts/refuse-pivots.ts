import { attributesOf, relationshipsOf, tagsOf } from "../../../workbook/index.ts";
import { type RowPlans, toKey } from "../formulas/move-formula.ts";
import { Immovable } from "../immovable.ts";
import type { TemplateBook } from "../template-book.ts";

/** A pivot table keeps a copy of the cells it sums up, which nothing here could bring up to date. */
export function refusePivots({ parts, main }: TemplateBook, plans: RowPlans): void {
  for (const { type, target } of relationshipsOf(parts, main)) {
    if (!type.endsWith("/pivotCacheDefinition") || plans.size === 0) continue;
    const text = parts.readXml(target);
    for (const { local, kind, start, end } of tagsOf(text)) {
      if (local !== "worksheetSource" || kind === "close") continue;
      const { sheet = "", ref = sheet } = attributesOf(text.slice(start, end));
      if (plans.has(toKey(sheet))) throw new Immovable("pivot-table", `${sheet}!${ref}`, { sheet });
    }
  }
}
