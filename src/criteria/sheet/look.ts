import type { Borders, Cell, Style } from "exceljs";

/** How a cell looks; what is left out is plain, 11 points, wrapped, at the top. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center";
  readonly indent?: number;
  readonly middle?: boolean;
  readonly fill?: keyof typeof FILLS;
  readonly border?: boolean;
  readonly faint?: boolean;
}

/** Greys fade with the depth of the tree; they stay apart on a black and white print. */
const FILLS = {
  heading: "FFD9D9D9",
  area: "FFDDE6F0",
  branch: "FFF2F2F2",
  section: "FFFBE5D6",
  open: "FFFFFF99",
};

const made = new Map<string, Partial<Style>>();

/** Gives a cell its look. Text stays what it is: 1.10 no number, "=…" no formula. */
export function setLook(cell: Cell, look: Look): void {
  const key = JSON.stringify(look);
  const style = made.get(key) ?? toStyle(look);
  made.set(key, style);
  cell.style = style;
}

function toStyle(look: Look): Partial<Style> {
  const {
    bold = false,
    italic = false,
    size = 11,
    align = "left",
    indent,
    middle,
    fill,
    border,
    faint,
  } = look;
  const color = { argb: faint ? "FF595959" : "FF000000" };
  return {
    font: { name: "Times New Roman", family: 1, size, bold, italic, color },
    alignment: {
      horizontal: align,
      vertical: middle ? "middle" : "top",
      wrapText: true,
      ...(indent && { indent }),
    },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: FILLS[fill] } } }),
    ...(border && { border: BORDERS }),
  };
}

const LINE = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
