import type { XmlElement } from "../xml/elements.ts";

/** What may stand directly within a sheet, in the order that the standard asks for (ECMA-376 part 1, 18.3.1.99). */
const ORDER: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...[
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
  ],
  ...[
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
  ],
  ...["cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"],
];

/** Where a new child goes: after the last of those that must stand before it. Excel refuses any other order. */
export function placeInSheet(children: readonly XmlElement[], local: string): number {
  const earlier = ORDER.slice(0, ORDER.indexOf(local));
  return children.findLast((child) => earlier.includes(child.local))?.end ?? 0;
}
