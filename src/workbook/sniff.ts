/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind =
  | "empty"
  | "zip"
  | "old-xls"
  | "encrypted"
  | "html"
  | "xml-spreadsheet"
  /** Known by name and no table: see `found`. */
  | "other"
  /** Text, or bytes that nothing is known about. */
  | "unknown";

export interface Sniffed {
  readonly kind: FileKind;
  /** The name people know the kind by. */
  readonly found: string;
}

/**
 * Tells what a file is by its first bytes.
 *
 * Excel's old format and a password-protected .xlsx begin alike: both are compound files, and only the names
 * of the streams within tell them apart.
 */
export function sniffFile(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: "empty", found: "" };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = SIGNATURES.find(([start]) => buffer.subarray(0, start.length).equals(start));
  if (signature) return { kind: signature[1], found: signature[2] };
  return buffer.subarray(0, 8).equals(COMPOUND_FILE) ? sniffCompoundFile(buffer) : sniffMarkup(buffer);
}

const SIGNATURES = (
  [
    ["PK\x03\x04", "zip", "ZIP"],
    ["PK\x05\x06", "zip", "ZIP"],
    ["MIME-Version:", "html", "MHTML"],
    ["%PDF", "other", "PDF"],
    ["{\\rtf", "other", "RTF"],
    ["\x89PNG", "other", "PNG"],
    ["\xff\xd8\xff", "other", "JPEG"],
    ["Rar!", "other", "RAR"],
    ["7z\xbc\xaf\x27\x1c", "other", "7z"],
    ["\x1f\x8b", "other", "GZIP"],
  ] as const
).map(([start, kind, found]) => [Buffer.from(start, "latin1"), kind, found] as const);

const COMPOUND_FILE = Buffer.from("D0CF11E0A1B11AE1", "hex");

function sniffCompoundFile(buffer: Buffer): Sniffed {
  const holdsStream = (name: string) => buffer.includes(Buffer.from(name, "utf16le"));
  if (holdsStream("EncryptedPackage")) return { kind: "encrypted", found: ".xlsx" };
  if (holdsStream("WordDocument")) return { kind: "other", found: "Word (.doc)" };
  if (holdsStream("PowerPoint Document")) return { kind: "other", found: "PowerPoint (.ppt)" };
  return { kind: "old-xls", found: "Excel 97–2003 (.xls)" };
}

/** A cell may begin with "<80 %", so only what opens a page or an XML file counts. */
function sniffMarkup(buffer: Buffer): Sniffed {
  // In UTF-16 every other byte of a tag is 0.
  const start = buffer
    .toString("latin1", 0, 4096)
    .replaceAll("\0", "")
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .trimStart();
  if (/^<\?xml|^<Workbook\b/i.test(start)) {
    const isSpreadsheet = /urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet/i.test(start);
    const isPage = /<html\b/i.test(start);
    if (isSpreadsheet) return { kind: "xml-spreadsheet", found: "XML Spreadsheet 2003" };
    return isPage ? { kind: "html", found: "HTML" } : { kind: "other", found: "XML" };
  }
  const opensPage = /^<(!--|(!doctype|html|head|body|meta|title|style|script|table|div)\b)/i.test(start);
  return opensPage ? { kind: "html", found: "HTML" } : { kind: "unknown", found: "" };
}
