import type { Cell, Worksheet } from "exceljs";
import { type Language, Rational } from "../../shared/index.ts";
import { stretchRow, textHeight } from "../../workbook/index.ts";
import type { SheetContent } from "./layout.ts";
import { type Look, setLook } from "./look.ts";
import { plainNumber } from "./number-words.ts";

/** Digits that a workbook keeps of a number; one with more is written as text. */
const MOST_DIGITS = 15;

/** Text stays text, whatever Excel would make of it. */
const AS_TEXT = "@";

/** Writes a text or number into a cell; numbers are numbers as long as none of their digits is lost. */
export function putCell(cell: Cell, content: SheetContent | undefined, look: Look, language: Language): void {
  setLook(cell, look);
  const value = content instanceof Rational ? toNumberOrText(content, language) : content;
  if (typeof value === "string") {
    cell.numFmt = AS_TEXT;
    if (value !== "") cell.value = escapeForXml(value);
  } else if (value !== undefined) cell.value = value;
}

/** Makes a row at least as high as the text needs in a cell of that width. */
export function fitRow(sheet: Worksheet, row: number, text: string, width: number, look: Look): void {
  stretchRow(sheet, row, textHeight(text, width, look));
}

function toNumberOrText(value: Rational, language: Language): string | number {
  const digits = value.toText().replace(/^-?0*\.?0*|\./g, "");
  return digits.length <= MOST_DIGITS ? value.toNumber() : plainNumber(value, language);
}

/** Characters that XML cannot hold, as workbooks write them, and what looks like one of these by chance. */
function escapeForXml(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

const UNWRITABLE = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;
