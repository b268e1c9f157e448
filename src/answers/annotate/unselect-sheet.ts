import type { EditablePackage } from "../../workbook/index.ts";
import { attributesOf, isOn, tagsOf, withAttributes } from "../../workbook/index.ts";

/**
 * Takes the selection off a sheet. Excel treats sheets that are selected together as a group, and what is
 * typed into one of them goes into all; so only the list may be selected when the copy is opened.
 */
export function unselectSheet(parts: EditablePackage, sheet: string): void {
  const text = parts.readXml(sheet);
  let changed = text;
  for (const { local, kind, start, end } of tagsOf(text)) {
    if (local === "sheetData" || (local === "sheetViews" && kind === "close")) break;
    const source = text.slice(start, end);
    if (local !== "sheetView" || kind === "close" || !isOn(attributesOf(source).tabSelected)) continue;
    const unselected = withAttributes(source, { tabSelected: undefined });
    const shift = changed.length - text.length;
    changed = changed.slice(0, start + shift) + unselected + changed.slice(end + shift);
  }
  if (changed !== text) parts.writeXml(sheet, changed);
}
