import {
  attributesOf,
  childOf,
  childrenOf,
  escapeAttribute,
  escapeText,
  openingOf,
  prefixOf,
  RELATIONSHIPS,
  rootOf,
  Splices,
  tagsOf,
  Unpatchable,
  withAttributes,
  withPrefix,
  type XmlElement,
} from "../../workbook/index.ts";
import { absolute, type ListSheet, quoteSheet } from "./list-sheet.ts";

/**
 * The main part of a workbook with a new first sheet, which is the one that shows when it is opened.
 *
 * Names that belong to one sheet say so by its position, so all of them move on by one; whatever else refers
 * to sheets goes by their names or ids.
 */
export function patchWorkbook(text: string, name: string, relationship: string, list: ListSheet): string {
  const root = rootOf(text);
  const prefix = prefixOf(root);
  const sheets = childOf(text, root, "sheets");
  if (!sheets || sheets.isEmpty) throw new Unpatchable();
  const splices = new Splices(text);
  const id = freeSheetId(
    childrenOf(text, sheets).map((sheet) => attributesOf(openingOf(text, sheet)).sheetId),
  );
  const sheet = `<sheet xmlns:r="${RELATIONSHIPS}" name="${escapeAttribute(name)}" sheetId="${id}" r:id="${relationship}"/>`;
  splices.insert(sheets.openEnd, withPrefix(sheet, prefix));
  for (const { local, kind, start, end } of tagsOf(text)) {
    if (kind === "close") continue;
    const source = text.slice(start, end);
    const changes = local === "definedName" ? movedOn(source) : local === "workbookView" ? FIRST_SHOWN : {};
    const changed = withAttributes(source, changes);
    if (changed !== source) splices.replace(start, end, changed);
  }
  addNames(text, root, namesOf(name, list), splices);
  return splices.apply();
}

/** Excel takes no higher one. */
const HIGHEST_SHEET_ID = 65_534;

/** The next after the highest, so that what still refers to a sheet of long ago finds none. */
function freeSheetId(taken: readonly (string | undefined)[]): number {
  const ids = new Set(taken.map(Number));
  let id =
    [...ids].reduce((highest, one) => (one < HIGHEST_SHEET_ID ? Math.max(highest, one) : highest), 0) + 1;
  while (ids.has(id)) id += 1;
  return id;
}

const FIRST_SHOWN = { activeTab: "0", firstSheet: "0" };

function movedOn(source: string): Readonly<Record<string, string>> {
  const { localSheetId } = attributesOf(source);
  return localSheetId === undefined ? {} : { localSheetId: `${Number(localSheetId) + 1}` };
}

/** What Excel itself names: the range that is filtered, and the heading that is printed on every page. */
function namesOf(sheet: string, { headingRow, table }: ListSheet): string {
  const name = (key: string, attributes: string, range: string) =>
    `<definedName name="_xlnm.${key}" localSheetId="0"${attributes}>${escapeText(`${quoteSheet(sheet)}!${range}`)}</definedName>`;
  return [
    table === undefined ? "" : name("_FilterDatabase", ' hidden="1"', absolute(table)),
    name("Print_Titles", "", `$${headingRow}:$${headingRow}`),
  ].join("");
}

const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

function addNames(text: string, root: XmlElement, names: string, splices: Splices): void {
  const children = childrenOf(text, root);
  const prefix = prefixOf(root);
  const existing = children.find(({ local }) => local === "definedNames");
  const at = children.findLast(({ local }) => BEFORE_NAMES.includes(local))?.end ?? root.closeStart;
  if (existing) splices.append(existing, withPrefix(names, prefix));
  else splices.insert(at, withPrefix(`<definedNames>${names}</definedNames>`, prefix));
}
