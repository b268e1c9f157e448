import { type Parts, type ZipFlaws, zipOf } from "./zip-builder.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a small workbook is made of; every text is XML, put in as it is. */
export interface XlsxContent {
  /** What stands within <sheetData> of the only sheet, "Biểu 1". */
  readonly data?: string;
  /** What follows <sheetData>. */
  readonly after?: string;
  /** The <si> elements. */
  readonly strings?: string;
  /** What stands within <styleSheet>. */
  readonly styles?: string;
  /** What stands before <sheets>. */
  readonly properties?: string;
  /** Parts to add or, by the same name, to put in place of the usual ones; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly flaws?: ZipFlaws;
}

/** The smallest .xlsx with one sheet. */
export function xlsxOf(content: XlsxContent = {}): Uint8Array {
  const parts = { ...usualParts(content), ...content.parts };
  const present = Object.entries(parts).filter(
    (part): part is [string, string | Uint8Array] => part[1] !== undefined,
  );
  return zipOf(present, content.flaws);
}

function usualParts({ data, after, strings, styles, properties }: XlsxContent): Parts {
  return {
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": workbook('<sheet name="Biểu 1" sheetId="1" r:id="rId1"/>', properties),
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      ...(strings === undefined ? {} : { rId2: ["sharedStrings", "sharedStrings.xml"] }),
      ...(styles === undefined ? {} : { rId3: ["styles", "styles.xml"] }),
    }),
    "xl/worksheets/sheet1.xml": worksheet(data ?? "", after),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
}

/** A .rels part: id → the last word of the type, and the target. */
export function relationships(
  targets: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const items = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function workbook(sheets: string, properties = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

export function worksheet(data: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** Styles whose cells 0, 1, 2 … show numbers by these codes; a number is the id of a built-in format. */
export function stylesOf(...formats: readonly (string | number)[]): string {
  const own = formats.map((format, index) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>` : "",
  );
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}"/>`,
  );
  return `<numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
