import { inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { expect } from "vitest";
import { fromBufferPromise } from "yauzl";
import { annotateWorkbook } from "../../../src/answers/annotate/annotate-workbook.ts";
import type { Mark } from "../../../src/answers/annotate/mark.ts";
import { annotationWords } from "../../../src/answers/annotate/words.ts";

/** A mark of a cell; the message is its address unless told otherwise. */
export function markAt(sheet: string | undefined, cell: string | undefined, more: Partial<Mark> = {}): Mark {
  return {
    sheet,
    cell,
    severity: "error",
    code: "scoring/wrong",
    message: `Sai ở ${cell}`,
    remedy: "Sửa lại",
    ...more,
  };
}

/** The annotated copy of a file that must give one. */
export async function annotate(
  bytes: Uint8Array,
  marks: readonly Mark[],
  file = "forms/a.xlsx",
): Promise<Uint8Array> {
  const { value, diagnostics } = await annotateWorkbook(bytes, file, marks, annotationWords.vi);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("No copy and no diagnostic");
  return value.bytes;
}

/** Every part of a package by name, inflated; read by the zip library alone. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const buffer = Buffer.from(bytes);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const stored = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    parts.set(entry.fileName, entry.compressionMethod === 0 ? stored : inflateRawSync(stored));
  }
  return parts;
}

/** The text of one part. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await partsOf(bytes)).get(name);
  if (!part) throw new Error(`No part ${name}`);
  return part.toString("utf8");
}

export async function openWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // The types of the library know another kind of buffer than Node has now.
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
}

/** The fill of a cell as RRGGBB; undefined where it has none. */
export function fillOf(cell: ExcelJS.Cell): string | undefined {
  const { fill } = cell;
  return fill?.type === "pattern" ? fill.fgColor?.argb?.slice(2) : undefined;
}

/** The text of the comment of a cell. */
export function noteOf(cell: ExcelJS.Cell): string {
  const { note } = cell;
  if (typeof note === "string") return note;
  return note?.texts?.map(({ text }) => text).join("") ?? "";
}

/** The colours of the severities. */
export const FILLS = { error: "FFC7CE", warning: "FFD966", note: "DDEBF7" } as const;
