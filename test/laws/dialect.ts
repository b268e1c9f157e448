import type { Dice } from "./dice.ts";
import { NOT_APPLICABLE } from "./raw-set.ts";

/** How somebody saves a file and types what stands in it. None of this may change a score. */
export interface Dialect {
  readonly format: "csv" | "xlsx";
  readonly delimiter: "," | ";" | "\t";
  readonly encoding: "utf-8" | "utf-8 with BOM" | "utf-16" | "windows-1258";
  readonly lineEnd: "\r\n" | "\n";
  readonly decimalMark: "," | ".";
  /** What parts thousands, where anything does. */
  readonly thousands: "" | "mark" | " " | "\u00A0" | "\u202F";
  readonly accents: "NFC" | "NFD";
  /** Case and spaces of labels as they come. */
  readonly careless: boolean;
  /** Rows and columns in any order. */
  readonly shuffled: boolean;
  /** Whether other numbers of the table show which mark parts decimals, so that "1,234" reads one way. */
  readonly settled?: boolean;
}

export const PLAIN: Dialect = {
  format: "csv",
  delimiter: ",",
  encoding: "utf-8",
  lineEnd: "\n",
  decimalMark: ".",
  thousands: "",
  accents: "NFC",
  careless: false,
  shuffled: false,
};

/** @param workbooks how often a file is a workbook, 0–1 */
export function anyDialect(dice: Dice, workbooks: number): Dialect {
  const encoding = dice.pick(["utf-8", "utf-8 with BOM", "utf-16", "windows-1258"] as const);
  const thousands = dice.pick(["", "", "mark", " ", "\u00A0", "\u202F"] as const);
  return {
    format: dice.chance(workbooks) ? "xlsx" : "csv",
    delimiter: dice.pick([",", ";", "\t"] as const),
    encoding,
    lineEnd: dice.pick(["\r\n", "\n"] as const),
    decimalMark: dice.pick([",", "."] as const),
    thousands: encoding === "windows-1258" && thousands === "\u202F" ? "\u00A0" : thousands,
    accents: dice.pick(["NFC", "NFD"] as const),
    careless: dice.chance(0.5),
    shuffled: dice.chance(0.6),
  };
}

/** What a cell is to hold. */
export interface Content {
  readonly text: string;
  /** Whether its field counts whole things. */
  readonly whole?: boolean;
  /** Codes and ids are written as they are, even where they look like numbers. */
  readonly code?: boolean;
}

/** The number in a text: sign, whole part, decimals, percent sign. */
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(%?)$/;

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a number shows by itself which mark parts its decimals: not one with none, nor one with three. */
export function showsDecimalMark({ text, code = false }: Content): boolean {
  const decimals = NUMBER.exec(text)?.[3]?.length ?? 0;
  return !code && decimals !== 0 && decimals !== 3;
}

/** The text as this dialect types it: a number with its marks, a label with its accents, "KAD" in one of its forms. */
export function spell(content: Content, dialect: Dialect, dice: Dice): string {
  const { text, code } = content;
  if (code) return text.normalize(dialect.accents);
  return isNumber(text) ? spellNumber(content, dialect, dice) : spellText(text, dialect, dice);
}

function spellText(text: string, { careless, accents }: Dialect, dice: Dice): string {
  const said = text === NOT_APPLICABLE && careless ? dice.pick([text, "KAD", "N/A", "kad"]) : text;
  return (careless ? carelessly(said, dice) : said).normalize(accents);
}

/**
 * "1.234,5" or "1,234.5". What would read two ways is written so that it reads one: a fourth decimal where there
 * are three and nothing settles them, no mark in a whole number that its field does not know to be whole.
 */
function spellNumber({ text, whole = false }: Content, dialect: Dialect, dice: Dice): string {
  const { decimalMark, thousands, encoding, careless, settled } = dialect;
  const [, sign = "", digits = "", given = "", percent = ""] = NUMBER.exec(text) ?? [];
  const decimals = given.length === 3 && !settled ? `${given}0` : given;
  const group = thousands === "mark" ? (decimalMark === "," ? "." : ",") : thousands;
  // "10.000" is a whole number either way.
  const isClear = decimals !== "" || (whole && (settled || !digits.endsWith("000")));
  const mayGroup = digits.length > 3 && (isClear || thousands !== "mark");
  const parted = mayGroup ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits;
  const minus = sign && careless && encoding !== "windows-1258" ? dice.pick(["-", "−"]) : sign;
  const space = percent && careless ? dice.pick(["", " ", "\u00A0"]) : "";
  return `${minus}${parted}${decimals && `${decimalMark}${decimals}`}${space}${percent}`;
}

function carelessly(text: string, dice: Dice): string {
  const cased = dice.pick([text, text.toLocaleUpperCase("vi"), text.toLocaleLowerCase("vi")]);
  const spaced = cased.replaceAll(" ", dice.pick([" ", "  ", "\u00A0"]));
  return dice.pick([spaced, ` ${spaced}`, `${spaced} `]);
}
