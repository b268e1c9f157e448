import { escapeText, formatAddress } from "../../workbook/index.ts";

/** What a cell of our own holds: a text, or a stored value of another type with what stands in `t`. */
export type CellContent = string | { readonly type: "n" | "b" | "e"; readonly stored: string };

/** A cell. A text is never taken for a formula, whatever it begins with. */
export function cellXml(column: number, row: number, style: number, content: CellContent): string {
  const place = `r="${formatAddress(column, row)}" s="${style}"`;
  if (typeof content !== "string")
    return `<c ${place} t="${content.type}"><v>${escapeText(content.stored)}</v></c>`;
  if (content === "") return `<c ${place}/>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeText(content)}</t></is></c>`;
}

/** A row; one without a height in points gets that of its text, in most programs. */
export function rowXml(row: number, cells: readonly string[], height?: number): string {
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${size}>${cells.join("")}</row>`;
}

/** The widths of the columns from A on, in characters. */
export function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}
