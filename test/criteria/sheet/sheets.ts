import { readCriteriaSheet } from "../../../src/criteria/index.ts";
import type { Diagnostic } from "../../../src/shared/index.ts";
import { type TestCell, type TestSheet, xlsx } from "../../answers/tables.ts";

export type { TestCell };

/** What holds for the whole of a small set, as lines above its table. */
export const FIELDS: readonly (readonly TestCell[])[] = [
  ["Mã bộ tiêu chí", "thu"],
  ["Tên bộ tiêu chí", "Bộ tiêu chí thử"],
  ["Cấp áp dụng", "Cấp huyện"],
  ["Căn cứ pháp lý", "Soạn để thử"],
];

export const HEADING = ["Cấp", "Mã", "Nội dung", "Điểm tối đa", "Nguồn", "Cách tính điểm"] as const;

/** Reads a sheet of these rows, by themselves. */
export function readRows(rows: readonly (readonly TestCell[])[], ...more: readonly TestSheet[]) {
  return readCriteriaSheet(xlsx({ name: "Bộ tiêu chí", rows }, ...more), "bo.xlsx");
}

/** Reads a small set with these rows of nodes below the heading: depth, code, name, points, source, rule. */
export function readNodes(...rows: readonly (readonly TestCell[])[]) {
  return readRows([...FIELDS, HEADING, ...rows]);
}

/** What is found, each as "code @ cell". */
export function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) => `${code.replace("criteria/", "")} @ ${place.cell}`);
}
