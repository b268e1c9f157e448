import type { Row } from "../../workbook/index.ts";
import {
  escapeAttribute,
  MAIN_NAMESPACE,
  RELATIONSHIPS,
  toStoredPart,
  writePackage,
} from "../../workbook/index.ts";
import { PLAIN_STYLES, plainSheetXml } from "./plain-sheet.ts";

/** A sheet with the name that it gets. */
export interface PlainSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
}

/**
 * A workbook that holds the cells as they were read, each at its address, and nothing else: what a CSV becomes,
 * and what is left of a workbook that cannot be changed safely. A formula leaves its value.
 */
export function writePlainWorkbook(sheets: readonly PlainSheet[]): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", sheetPath(index)] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": PLAIN_STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/${sheetPath(index)}`, plainSheetXml(sheet.rows)]),
    ),
  };
  return writePackage(
    Object.entries(parts).map(([name, xml]) => toStoredPart(name, Buffer.from(DECLARATION + xml))),
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function contentTypes(count: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) => override(sheetPath(index), "worksheet"));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.join("")}</Types>`;
}

/** The first is rId1. */
function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly PlainSheet[]): string {
  const entries = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${entries.join("")}</sheets></workbook>`;
}
