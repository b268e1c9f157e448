import type { Alignment, Borders, Fill, Style } from "exceljs";

/** How a cell looks; what is left out is plain. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly indent?: number;
  /** Number format. */
  readonly format?: string;
  readonly fill?: keyof typeof FILLS;
  readonly border?: boolean;
  /** Fixed-width type, for hashes. */
  readonly code?: boolean;
}

/** Greys that part heading, group and marked cells on a black-and-white printer too. */
const FILLS = { heading: "FFD9D9D9", group: "FFEDEDED", mark: "FFE0E0E0" };

const made = new Map<string, Partial<Style>>();

/** The style of a look. The same look gives the same object, which the writer then stores once. */
export function styleOf(look: Look): Partial<Style> {
  const key = JSON.stringify(look);
  const known = made.get(key);
  if (known) return known;
  const style = toStyle(look);
  made.set(key, style);
  return style;
}

/** "0.00" */
export function plainFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** ▲ 6, ▼ 2 or =: the sign as an arrow, which grey paper keeps; `colourChanges` adds the colour. */
export function changeFormat(decimals: number): string {
  const digits = plainFormat(decimals);
  return `"▲ "${digits};"▼ "${digits};"="`;
}

/** +0.25, -0.25 or 0.00 */
export function signedFormat(decimals: number): string {
  const digits = plainFormat(decimals);
  return `+${digits};-${digits};${digits}`;
}

/** A number followed by a fixed text: 12/145, 95.00*. */
export function suffixFormat(decimals: number, suffix: string): string {
  return `${plainFormat(decimals)}"${suffix.replaceAll('"', "")}"`;
}

function toStyle(look: Look): Partial<Style> {
  const { bold = false, italic = false, underline = false, size = 11, code = false } = look;
  const alignment: Partial<Alignment> = {
    horizontal: look.align ?? "left",
    vertical: look.vertical ?? "middle",
    wrapText: true,
    ...(look.indent ? { indent: look.indent } : {}),
  };
  return {
    font: {
      name: code ? "Courier New" : "Times New Roman",
      family: code ? 3 : 1,
      size,
      bold,
      italic,
      underline,
    },
    alignment,
    ...(look.format ? { numFmt: look.format } : {}),
    ...(look.fill ? { fill: solid(FILLS[look.fill]) } : {}),
    ...(look.border ? { border: BORDERS } : {}),
  };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const LINE = { style: "thin", color: { argb: "FF000000" } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
