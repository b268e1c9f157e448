import { type XlsxContent, xlsxOf } from "../../workbook/xlsx-builder.ts";

/** A workbook of one sheet, "Biểu 1", with the list of its parts that a whole package needs. */
export function formOf(content: XlsxContent = {}): Uint8Array {
  return xlsxOf({ ...content, parts: { "[Content_Types].xml": CONTENT_TYPES, ...content.parts } });
}

/** Where `formOf` puts its sheet, and what the sheet is called. */
export const SHEET_PART = "xl/worksheets/sheet1.xml";
export const SHEET = "Biểu 1";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

/** Styles of a file with as many cell formats as asked for, all alike. */
export function plainStyles(count: number): string {
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return `<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${count}">${format.repeat(count)}</cellXfs>`;
}
