import type { Borders, Cell, Font, Style } from "exceljs";

/** How a cell looks; what is left out is plain, 11 points, wrapped and locked. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly indent?: number;
  /** Whether the text begins at the top of the cell and not in its middle. */
  readonly top?: boolean;
  readonly fill?: keyof typeof FILLS;
  readonly faint?: boolean;
  readonly border?: boolean;
  /** Number format. */
  readonly format?: string;
  /** Whether the cell may be filled in on the protected sheet. */
  readonly open?: boolean;
}

/** Yellow is to be filled in and grey is not; on grey paper the yellow is as good as white. */
export const FILLS = {
  heading: "FFD9D9D9",
  area: "FFDDE6F0",
  answer: "FFFFF9DB",
  closed: "FFE7E7E7",
  alarm: "FFF8CBAD",
};

/** Text stays what it is: 1.10 no number, "- Quyết định" no formula. */
export const AS_TEXT = "@";

const made = new Map<string, Partial<Style>>();

/** Gives a cell its look. The same look gives the same object, which the writer then stores once. */
export function setLook(cell: Cell, look: Look): void {
  const key = JSON.stringify(look);
  const style = made.get(key) ?? toStyle(look);
  made.set(key, style);
  cell.style = style;
}

export function fontOf(look: Look): Partial<Font> {
  const { bold = false, italic = false, underline = false, size = 11, faint = false } = look;
  const color = { argb: faint ? "FF595959" : "FF000000" };
  return { name: "Times New Roman", family: 1, size, bold, italic, underline, color };
}

function toStyle(look: Look): Partial<Style> {
  const { align = "left", top = false, indent, fill, border, format, open = false } = look;
  return {
    font: fontOf(look),
    alignment: {
      horizontal: align,
      vertical: top ? "top" : "middle",
      wrapText: true,
      ...(indent && { indent }),
    },
    protection: { locked: !open },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: FILLS[fill] } } }),
    ...(border && { border: BORDERS }),
    ...(format && { numFmt: format }),
  };
}

const LINE = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
