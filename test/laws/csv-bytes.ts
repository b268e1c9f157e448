import type { Dialect } from "./dialect.ts";

/** The bytes of a CSV file. */
export function csvBytes(lines: readonly (readonly string[])[], dialect: Dialect): Uint8Array {
  const { delimiter, lineEnd, encoding } = dialect;
  const text = lines.map((line) => line.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(lineEnd);
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "utf-8 with BOM":
      return Buffer.from(`\uFEFF${text}`, "utf8");
    case "utf-16":
      return Buffer.from(`\uFEFF${text}`, "utf16le");
    case "windows-1258":
      return toWindows1258(text);
  }
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Vietnamese letters of the code page; the five tones follow their letter as bytes of their own. */
const LETTERS: Readonly<Record<string, number>> = {
  Â: 0xc2,
  Ă: 0xc3,
  Ê: 0xca,
  Đ: 0xd0,
  Ô: 0xd4,
  Ơ: 0xd5,
  Ư: 0xdd,
  â: 0xe2,
  ă: 0xe3,
  ê: 0xea,
  đ: 0xf0,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
  "\u00A0": 0xa0,
  "–": 0x96,
};

function toWindows1258(text: string): Uint8Array {
  const toneless = (letter: string) =>
    letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "");
  const characters = [...text.normalize("NFC")].flatMap((letter) => {
    const [tone] = letter.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/) ?? [];
    return tone ? [toneless(letter).normalize("NFC"), tone] : [letter];
  });
  return Uint8Array.from(characters, (character) => {
    const byte = LETTERS[character] ?? character.charCodeAt(0);
    if (byte > 0x7f && LETTERS[character] === undefined)
      throw new RangeError(`not in the code page: ${character}`);
    return byte;
  });
}
