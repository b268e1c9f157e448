import { expect } from "vitest";
import type { Diagnostic } from "../../src/shared/index.ts";
import type { Cell, CellValue, Sheet, Workbook } from "../../src/workbook/index.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { type XlsxContent, xlsxOf } from "./xlsx-builder.ts";

/** The workbook of bytes that must read without a finding. */
export async function readClean(bytes: Uint8Array, file = "forms/a.xlsx"): Promise<Workbook> {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("No workbook and no diagnostic");
  return value;
}

/** The one finding of bytes that must be refused. */
export async function readRefused(bytes: Uint8Array, file = "forms/a.xlsx"): Promise<Diagnostic> {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [diagnostic] = diagnostics;
  if (!diagnostic) throw new Error("No diagnostic");
  expect(diagnostic.place.file).toBe(file);
  return diagnostic;
}

/** What the cells of the only sheet hold, by address and in plain form. */
export async function readCells(content: XlsxContent): Promise<Record<string, unknown>> {
  const { sheets } = await readClean(xlsxOf(content));
  expect(sheets).toHaveLength(1);
  return sheets[0] ? plainCells(sheets[0]) : {};
}

/** A sheet as address → plain value. */
export function plainCells(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(cellsOf(sheet).map((cell) => [cell.address, plain(cell.value)]));
}

export function cellsOf(sheet: Sheet | undefined): readonly Cell[] {
  return sheet?.rows.flatMap((row) => row.cells) ?? [];
}

/** Texts as themselves, numbers as exact fractions: "text", { number: "29/100" }, { percent: "98" } … */
function plain(value: CellValue): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return { [value.percent ? "percent" : "number"]: value.value.toFraction() };
    case "boolean":
      return value.value;
    case "date":
    case "error":
      return { [value.kind]: value.text };
    case "uncomputed":
      return { uncomputed: true };
  }
}
