import { describe, expect, it } from "vitest";
import { criteriaSheetCatalog } from "../../../src/shared/catalog/criteria-sheet.ts";
import type { Diagnostic } from "../../../src/shared/index.ts";
import { filledIn, holesIn } from "../../scoring/messages.ts";
import { FIELDS, HEADING, readNodes, readRows, type TestCell } from "./sheets.ts";

interface Fixture {
  readonly cell: string | undefined;
  readonly found: () => Promise<readonly Diagnostic[]>;
}

const LEAF = [1, "1", "Tiêu chí", 100, undefined, "Tỷ lệ"] as const;

/** Every code with the smallest sheet that shows it, and it alone. What is told by the command line is tested there. */
const fixtures: Readonly<Record<keyof typeof criteriaSheetCatalog, Fixture | undefined>> = {
  "criteria/sheet-without-table": rows(undefined, [["Danh sách"], ["Mã", "Tên đơn vị"]]),
  "criteria/sheet-column-missing": rows("A1", [["Mã", "Nội dung", "Điểm tối đa"]]),
  "criteria/sheet-column-twice": rows("D5", [
    ...FIELDS,
    ["Mã", "Nội dung", "Điểm tối đa", "Điểm chuẩn", "Cách tính điểm"],
    ["1", "Tiêu chí", 100, 90, "Tỷ lệ"],
  ]),
  "criteria/sheet-column-unknown": rows("E5", [
    ...FIELDS,
    ["Mã", "Nội dung", "Điểm tối đa", "Cách tính điểm", "Đơn vị chủ trì"],
    ["1", "Tiêu chí", 100, "Tỷ lệ", "Sở Nội vụ"],
  ]),
  "criteria/sheet-field-missing": rows(undefined, [...FIELDS.slice(0, 3), HEADING, LEAF]),
  "criteria/sheet-field-unknown": rows("B5", [...FIELDS, ["Người lập", "Nguyễn Văn A"], HEADING, LEAF]),
  "criteria/sheet-field-twice": rows("B5", [...FIELDS, ["Mã bộ tiêu chí", "khac"], HEADING, LEAF]),
  "criteria/sheet-class": rows("B5", [...FIELDS, ["Xếp loại", "Tốt: cao"], HEADING, LEAF]),
  "criteria/sheet-cell-blank": nodes("C6", [1, "1", undefined, 100, undefined, "Tỷ lệ"]),
  "criteria/sheet-cell-unreadable": nodes("D6", [1, "1", "Tiêu chí", { error: "#REF!" }, undefined, "Tỷ lệ"]),
  "criteria/sheet-number": nodes("D6", [1, "1", "Tiêu chí", "một trăm", undefined, "Tỷ lệ"]),
  "criteria/sheet-number-unclear": nodes("D6", [1, "1", "Tiêu chí", "1.234", undefined, "Tỷ lệ"]),
  "criteria/sheet-word": nodes("E6", [1, "1", "Tiêu chí", 100, "Báo chí", "Tỷ lệ"]),
  "criteria/sheet-code-unclear": nodes(
    "B7",
    [1, "1.1", "Một", 50, undefined, "Tỷ lệ"],
    [1, 1.1, "Hai", 50, undefined, "Tỷ lệ"],
  ),
  "criteria/sheet-depth-unclear": nodes(
    "B7",
    [undefined, "1", "Một", 50, undefined, "Tỷ lệ"],
    [undefined, "a", "Hai", 50, undefined, "Tỷ lệ"],
  ),
  "criteria/sheet-depth-jumps": nodes("A6", [2, "1", "Tiêu chí", 100, undefined, "Tỷ lệ"]),
  "criteria/sheet-row-without-code": nodes("C7", LEAF, [undefined, undefined, "Hai", 50, undefined, "Tỷ lệ"]),
  "criteria/sheet-row-passed-over": nodes("C7", LEAF, [undefined, undefined, "Người lập biểu"]),
  "criteria/sheet-input-without-leaf": nodes("B7", LEAF, [undefined, "2#som", "Sớm hạn"]),
  "criteria/sheet-rule-on-branch": nodes(
    "F6",
    [1, "1", "Một", 100, undefined, "Tỷ lệ"],
    [2, "1.1", "Hai", 100, undefined, "Tỷ lệ"],
  ),
  "criteria/sheet-ending": undefined,
};

function nodes(cell: string, ...lines: readonly (readonly TestCell[])[]): Fixture {
  return { cell, found: async () => (await readNodes(...lines)).diagnostics };
}

function rows(cell: string | undefined, lines: readonly (readonly TestCell[])[]): Fixture {
  return { cell, found: async () => (await readRows(lines)).diagnostics };
}

const entries = Object.entries(criteriaSheetCatalog);

describe("the catalog of criteria sheets", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it.each(Object.entries(fixtures).filter(([, fixture]) => fixture))(
    "%s comes up alone, in its cell, with all that its message names",
    async (code, fixture) => {
      const diagnostics = (await fixture?.found()) ?? [];
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
      const [diagnostic] = diagnostics;
      expect(diagnostic?.place.file).toBe("bo.xlsx");
      expect(diagnostic?.place.cell).toBe(fixture?.cell);
      expect(Object.keys(diagnostic?.args ?? {})).toEqual(expect.arrayContaining(["found", "expected"]));
      expect(diagnostic && filledIn(diagnostic)).toEqual([]);
    },
  );
});
