import { writeWordReport } from "../../../src/reports/index.ts";
import type { Results } from "../../../src/results/index.ts";
import type { Language } from "../../../src/shared/index.ts";
import { EditablePackage } from "../../../src/workbook/index.ts";
import { parseXml } from "../../../src/workbook/parse-xml.ts";
import { type GroupSketch, resultsOf, setsOf } from "../fixture.ts";

/** What a Word document says, read back from its XML. */
export interface WrittenDocument {
  /** Every paragraph that is not in a table, in order; empty ones left out. */
  readonly lines: readonly string[];
  /** Every table as rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export async function documentOf(
  groups: readonly GroupSketch[],
  more: Partial<Results> = {},
  language: Language = "vi",
): Promise<WrittenDocument> {
  return readDocument(await writeReportOf(groups, more, language));
}

export function writeReportOf(
  groups: readonly GroupSketch[],
  more: Partial<Results> = {},
  language: Language = "vi",
): Promise<Uint8Array> {
  return writeWordReport(resultsOf(groups, more), { language, sets: setsOf(groups) });
}

export async function readDocument(bytes: Uint8Array): Promise<WrittenDocument> {
  const lines: string[] = [];
  const tables: string[][][] = [];
  const path: string[] = [];
  let line = "";
  parseXml(await partOf(bytes, "word/document.xml"), "word/document.xml", {
    open(name) {
      path.push(name);
      if (name === "tbl") tables.push([]);
      if (name === "tr") tables.at(-1)?.push([]);
      if (name === "tc") tables.at(-1)?.at(-1)?.push("");
      if (name === "p") line = "";
    },
    text(text) {
      if (path.at(-1) === "t") line += text;
    },
    close(name) {
      path.pop();
      if (name !== "p") return;
      const row = path.includes("tc") ? tables.at(-1)?.at(-1) : undefined;
      if (!row) {
        if (line.trim() !== "") lines.push(line);
        return;
      }
      const cell = row.pop() ?? "";
      row.push(cell === "" ? line : `${cell}\n${line}`);
    },
  });
  return { lines, tables };
}

export async function partOf(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  return (await EditablePackage.open(bytes)).read(path);
}

/** The lines between a heading and the next one of the same numbering, without tables. */
export function section({ lines }: WrittenDocument, from: string, to: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  const end = lines.findIndex((line, i) => i > start && line.startsWith(to));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
