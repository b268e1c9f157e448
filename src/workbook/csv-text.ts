import { Unreadable } from "./unreadable.ts";

export interface CsvText {
  /** Without the byte order mark, and with every line break as \n, as they stand in the cells of a workbook. */
  readonly text: string;
  /** Whether the encoding was guessed because it is no kind of Unicode. */
  readonly isGuessed: boolean;
}

/**
 * The text of a CSV: UTF-8 or UTF-16, with a byte order mark or without, else Windows-1258, the code page of
 * Vietnamese Windows. Stops the reading where the bytes are no text, or broken in the encoding they are in.
 */
export function decodeCsv(bytes: Uint8Array): CsvText {
  const encoding = encodingOf(bytes);
  const decoded = decode(bytes, encoding ?? "utf-8");
  if (decoded === undefined && (encoding !== undefined || isMostlyUtf8(bytes)))
    throw brokenEncoding(bytes, encoding ?? "utf-8");
  // Windows-1258 writes tone marks as characters of their own.
  const text = decoded ?? new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  refuseBinary(text);
  return { text: text.replace(LINE_BREAK, "\n"), isGuessed: decoded === undefined };
}

/** The encoding that the byte order mark, or the zeros of UTF-16, give away. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2000);
  const zerosAt = (parity: number) =>
    start.reduce((count, byte, index) => (byte === 0 && index % 2 === parity ? count + 1 : count), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  // Digits, marks and most letters of Vietnamese text have a zero there; ế, ộ or ư have none.
  const enough = start.length / 5;
  if (even === 0 && odd > enough) return "utf-16le";
  return odd === 0 && even > enough ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether characters of several bytes outnumber the broken ones: in other code pages hardly one comes out. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, SAMPLE_LENGTH));
  const broken = text.split(REPLACEMENT).length - 1;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return good > broken;
}

/** How much of a file tells what the rest of it is. */
const SAMPLE_LENGTH = 2 ** 16;

const LINE_BREAK = /\r\n?|\n/g;

const REPLACEMENT = "\ufffd";

function brokenEncoding(bytes: Uint8Array, encoding: string): Unreadable {
  const text = new TextDecoder(encoding).decode(bytes);
  return new Unreadable("answers/csv-encoding-is-broken", {
    found: encoding.toUpperCase(),
    line: lineAt(text, text.indexOf(REPLACEMENT)),
  });
}

/** A stray control character is a slip; a NUL, or many of them, mean that this never was text. */
function refuseBinary(text: string): void {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  const nul = text.indexOf("\0");
  if (nul < 0 && controls <= 1 + sample.length / 100) return;
  throw new Unreadable("answers/csv-is-binary", { line: lineAt(text, nul) });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split(LINE_BREAK).length;
}
