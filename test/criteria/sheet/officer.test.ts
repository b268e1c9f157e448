import { describe, expect, it } from "vitest";
import { leavesOf, readCriteriaSheet } from "../../../src/criteria/index.ts";
import { readClassText } from "../../../src/criteria/sheet/class-text.ts";
import { FIELDS, readNodes, readRows, told } from "./sheets.ts";

const HEADING = [
  "Cấp",
  "Mã",
  "Nội dung",
  "Điểm tối đa",
  "Không áp dụng",
  "Cách tính điểm",
  "Điều kiện số liệu",
];

describe("the column “Không áp dụng”", () => {
  const read = (...marks: readonly string[]) =>
    readRows([
      ...FIELDS,
      HEADING,
      ...marks.map((mark, index) => [1, `${index + 1}`, "Tên", 100 / marks.length, mark, "Tỷ lệ"]),
    ]);

  it("takes an x or a tick for yes, a dash for no", async () => {
    const { value } = await read("x", "X", "✓", "√", "-", "–", "Không", "Có");
    expect(value && leavesOf(value).map(({ allowNotApplicable }) => allowNotApplicable)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("does not take marks that it does not know for no", async () => {
    const { diagnostics } = await read("?", "…", "(x)", "N/A", "+");
    expect(told(diagnostics)).toEqual(["E6", "E7", "E8", "E9", "E10"].map((cell) => `sheet-word @ ${cell}`));
  });
});

describe("who signs below the table", () => {
  it("is no node, also beside each other and below the tests", async () => {
    const { value, diagnostics } = await readRows([
      ...FIELDS,
      HEADING,
      [1, "1", "Tên", 100, undefined, "Tỷ lệ"],
      [undefined, "Người lập biểu", undefined, undefined, undefined, "Giám đốc"],
      [undefined, undefined, "Kiểm thử"],
      [undefined, "1", "50%", 50],
      [undefined, "Người lập biểu", undefined, undefined, undefined, "Giám đốc"],
    ]);
    expect(told(diagnostics)).toEqual(["sheet-row-passed-over @ B7", "sheet-row-passed-over @ B10"]);
    expect(value?.areas).toHaveLength(1);
    expect(value?.tests).toHaveLength(1);
  });

  it("does not hide a node whose name and points are still to come", async () => {
    const { diagnostics } = await readNodes(
      [1, "1", "Tên", 100, undefined, "Tỷ lệ"],
      [1, "Mục 2", undefined, undefined, undefined, "Tỷ lệ"],
    );
    expect(told(diagnostics)).toContain("sheet-cell-blank @ C7");
  });
});

describe("a criterion whose code was mistyped", () => {
  it("is told once for all its further data, and its formulas are not told as well", async () => {
    const { diagnostics } = await readRows([
      ...FIELDS,
      HEADING,
      [1, "1", "Một", 60, undefined, "Công thức: max * som / of", "som + dungHan = value"],
      [undefined, "2#som", "Sớm hạn"],
      [undefined, "2#dungHan", "Đúng hạn"],
      [1, "3", "Ba", 40, undefined, "Tỷ lệ"],
    ]);
    expect(told(diagnostics)).toEqual(["sheet-input-without-leaf @ B7"]);
  });
});

describe("the lowest class", () => {
  it("may say only where it ends", () => {
    const { classes, unread } = readClassText("Tốt: 80-100; Khá: 60-<80; Yếu: dưới 60");
    expect(unread).toEqual([]);
    expect(classes.map(({ name, from, to }) => [name, from.toText(), to?.toText()])).toEqual([
      ["Tốt", "80", "100"],
      ["Khá", "60", "80"],
      ["Yếu", "0", "60"],
    ]);
  });
});

describe("a tree of thousands of levels", () => {
  const deep = (levels: number, withLevel: boolean) => {
    const lines = [
      ...FIELDS.map((line) => line.join(";")),
      "Cấp;Mã;Nội dung;Điểm tối đa;Cách tính điểm",
      ...Array.from({ length: levels }, (_, index) => {
        const code = withLevel ? `c${index}` : Array.from({ length: index + 1 }, () => "1").join(".");
        return `${withLevel ? index + 1 : ""};${code};Tên;100;${index === levels - 1 ? "Tỷ lệ" : ""}`;
      }),
    ];
    return readCriteriaSheet(new TextEncoder().encode(lines.join("\n")), "sau.csv");
  };

  it("is refused at the first level too many, by whatever says how deep it is", async () => {
    expect((await deep(40, true)).diagnostics).toEqual([]);
    expect(told((await deep(41, true)).diagnostics)).toContain("sheet-depth-jumps @ A46");
    expect(told((await deep(41, false)).diagnostics)).toContain("sheet-depth-jumps @ B46");
    expect((await deep(2000, true)).value).toBeUndefined();
  });
});
