import { describe, expect, it } from "vitest";
import { officialTableCatalog } from "../../../src/shared/catalog/official-table.ts";
import {
  type Diagnostic,
  type DiagnosticCode,
  describe as describeDiagnostic,
} from "../../../src/shared/index.ts";
import { HEADING, read, readRows, workbook } from "./tables.ts";

type Code = keyof typeof officialTableCatalog;
type Rows = Parameters<typeof readRows>[0];

const _ = null;
const WHOLE = [_, "Tỷ lệ % x 100", _] as const;

/** Every code of the reader with the smallest table that shows it. */
const fixtures: Readonly<Partial<Record<Code, Rows>>> = {
  "criteria/official-line-unknown": lines("Tùy mức độ"),
  "criteria/official-line-points": [
    ["1", "A", 100],
    [_, "Có", "0–100"],
    [_, "Không", 0],
  ],
  "criteria/official-line-points-differ": [
    ["1", "A", 100],
    [_, "Có: 100", 50],
    [_, "Không: 0", _],
  ],
  "criteria/official-line-above-max": lines("Có: 200", "Không: 0"),
  "criteria/official-best-not-max": lines("Có: 50", "Không: 0"),
  "criteria/official-lines-alike": lines("Có: 100", "Có: 0"),
  "criteria/official-lines-open": lines("Có: 100"),
  "criteria/official-lines-mixed": lines("Đạt 100%: 100", "Không có: 0"),
  "criteria/official-bands": lines("Đạt 100%: 100", "Dưới 90%: 0"),
  "criteria/official-bands-open-below": lines("Đạt 100%: 100", "Từ 50% đến dưới 100%: 50"),
  "criteria/official-rate-unclear": lines("Từ 30%: 100", "Dưới 30%: tính theo tỷ lệ"),
  "criteria/official-line-waits": lines("Có: 100", "Tùy mức độ"),
  "criteria/official-rule-missing": lines(),
  "criteria/official-line-of-branch": [
    ["1", "A", 100],
    [_, "Trừ 50% nếu vi phạm", _],
    ["1.1", "B", 100],
    WHOLE,
  ],
  "criteria/official-without-rows": [],
  "criteria/official-without-lines": [
    ["1", "A", 60],
    ["2", "B", 40],
  ],
  "criteria/official-section": [["A", "Phần tự đánh giá", _], ["1", "A", 100], WHOLE],
  "criteria/official-section-sum": [["A", "Phần tự đánh giá", 80], ["1", "A", 100], WHOLE],
  "criteria/official-block": [["1", "A", 100], WHOLE, [_, "Điểm thưởng", 1], [_, "Mỗi sáng kiến: 1 điểm", _]],
  "criteria/official-block-twice": [
    ["1", "A", 100],
    WHOLE,
    ["C", "Điểm thưởng", 1],
    [_, "Mỗi sáng kiến: 1 điểm", _],
    ["D", "Điểm cộng", 1],
    [_, "Mỗi mô hình: 1 điểm", _],
  ],
  "criteria/official-total": [["1", "A", 100], WHOLE, [_, "Tổng cộng", 100]],
  "criteria/official-codes-composed": [
    ["I", "A", 50],
    ["1", "B", 50],
    [_, "Tỷ lệ % x 50", _],
    ["II", "C", 50],
    ["1", "D", 50],
    [_, "Tỷ lệ % x 50", _],
  ],
  "criteria/official-unnumbered": [
    ["1", "A", 100],
    [_, "B", 40],
    [_, "Tỷ lệ % x 40", _],
    [_, "C", 60],
    [_, "Tỷ lệ % x 60", _],
  ],
  "criteria/official-field-taken": lines("Tỷ lệ"),
  "criteria/official-without-classes": lines("Tỷ lệ"),
};

/** Those that the command adds, and the one of a table without titles. */
const OTHERS: readonly Code[] = [
  "criteria/official-id-from-file",
  "criteria/official-field-missing",
  "criteria/official-column-twice",
  "criteria/official-other-table",
  "criteria/official-draft",
  "criteria/official-no-set",
];

function lines(...texts: readonly string[]): Rows {
  return [["1", "A", 100], ...texts.map((text) => [_, text, _])];
}

const HOLE = /\{(\w+)\}/g;
const entries = Object.entries(officialTableCatalog);

function holesIn(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(HOLE), (match) => match[1] ?? ""))].sort();
}

function expectWhole({ code, args }: Diagnostic): void {
  const { vi, remedy } = officialTableCatalog[code as Code];
  expect(Object.keys(args)).toEqual(
    expect.arrayContaining(["found", "expected", ...holesIn(vi + remedy.vi)]),
  );
}

describe("the catalog of a decision's table", () => {
  it("has a fixture for every code and no other", () => {
    expect([...Object.keys(fixtures), ...OTHERS].sort()).toEqual(Object.keys(officialTableCatalog).sort());
  });

  it.each(entries)("%s says the same in both languages", (_code, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it.each(Object.entries(fixtures))(
    "%s comes up in its fixture, and no other error does",
    async (code, rows) => {
      const { diagnostics } = await readRows(rows);
      const own = diagnostics.filter((each) => each.code === code);
      expect(own.length).toBeGreaterThan(0);
      own.forEach(expectWhole);
      const errors = diagnostics.filter(
        ({ severity, code: other }) => severity === "error" && other !== code,
      );
      const isError = own.some(({ severity }) => severity === "error");
      if (isError)
        expect(errors.map((each) => each.code).filter((other) => !COMPANIONS.has(other))).toEqual([]);
    },
  );

  it("says of each field what is missing where there is no title", async () => {
    const { diagnostics } = await read(await workbook([HEADING, ...lines("Tỷ lệ")]));
    const missing = diagnostics.filter(({ code }) => code === "criteria/official-field-missing");
    expect(missing).toHaveLength(3);
    missing.forEach(expectWhole);
    const [name] = missing;
    expect(name && describeDiagnostic(name, "vi").message).toBe(
      "Bảng không cho biết “Tên bộ tiêu chí” (có: –).",
    );
  });

  it("says which two columns are for the same thing", async () => {
    const heading = ["STT", "Tiêu chí", "Điểm tối đa cấp xã", "Điểm tối đa cấp huyện"];
    const { diagnostics } = await read(await workbook([heading, ...lines("Tỷ lệ % x 100")]));
    const [twice, ...others] = diagnostics.filter(({ code }) => code === "criteria/official-column-twice");
    expect(others).toEqual([]);
    expect(twice && describeDiagnostic(twice, "vi").message).toBe(
      "Cột “Điểm tối đa cấp huyện” và cột “Điểm tối đa cấp xã” cùng nói về một thứ; không rõ đọc theo cột nào.",
    );
    expect(twice?.place.cell).toBe("D1");
  });
});

/** Other lines of the same criterion that have a fault of their own. */
const COMPANIONS: ReadonlySet<DiagnosticCode> = new Set([
  "criteria/official-line-unknown",
  "criteria/official-lines-open",
]);
