import { type DiagnosticCode, diagnose, type Outcome } from "../shared/index.ts";
import { limits } from "./limits.ts";
import type { Workbook } from "./model.ts";
import { type FileKind, sniffFile } from "./sniff.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * Reads a workbook (.xlsx, .xlsm) or a CSV from its bytes, whichever it is: the name is asked only where the
 * bytes do not tell. `file` is what diagnostics call it.
 *
 * The file is read whole or not at all: one that is damaged, too large or something else gives no value and
 * the error that says so. It never throws, whatever the bytes.
 *
 * @example (await readWorkbook(await readFile("forms/thap-muoi.xlsx"), "forms/thap-muoi.xlsx")).value?.sheets
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<Workbook | undefined>> {
  try {
    return await readSniffed(bytes, file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { value: undefined, diagnostics: [diagnose(error.code, { file, ...error.place }, error.args)] };
  }
}

/** Each reader is loaded when the first file of its kind turns up. */
async function readSniffed(bytes: Uint8Array, file: string): Promise<Outcome<Workbook>> {
  const { kind, found } = sniffFile(bytes);
  if (kind !== "zip" && kind !== "unknown") throw new Unreadable(REFUSED[kind], { found, expected: READ });
  if (kind === "zip") {
    checkSize(bytes, limits.xlsxBytes);
    const { readXlsx } = await import("./read-xlsx.ts");
    return { value: await readXlsx(bytes), diagnostics: [] };
  }
  if (/\.xls[xm]$/i.test(file)) throw new Unreadable("answers/file-is-not-zipped", { expected: ".xlsx" });
  checkSize(bytes, limits.csvBytes);
  const { readCsv } = await import("./read-csv.ts");
  return readCsv(bytes, file);
}

/** What can be read. */
const READ = ".xlsx, .csv";

const REFUSED: Readonly<Record<Exclude<FileKind, "zip" | "unknown">, DiagnosticCode>> = {
  empty: "answers/file-is-empty",
  "old-xls": "answers/file-is-old-xls",
  encrypted: "answers/file-is-encrypted",
  html: "answers/file-is-html",
  "xml-spreadsheet": "answers/file-is-xml-spreadsheet",
  other: "answers/file-is-not-a-workbook",
};

function checkSize(bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return;
  const [found, expected] = [Math.ceil(bytes.length / limits.megabyte), most / limits.megabyte];
  throw new Unreadable("answers/file-is-too-large", { found, expected });
}
