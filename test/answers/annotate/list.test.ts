import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "../../../src/answers/annotate/annotate-workbook.ts";
import type { Mark } from "../../../src/answers/annotate/mark.ts";
import { annotationWords } from "../../../src/answers/annotate/words.ts";
import { plainCells, readClean } from "../../workbook/read-cells.ts";
import { relationships, workbook, worksheet } from "../../workbook/xlsx-builder.ts";
import { annotate, markAt, partOf } from "./annotated.ts";
import { formOf, SHEET } from "./form-builder.ts";

const LIST_PART = "xl/worksheets/sheet2.xml";

/** The cells of the list, by address. */
async function listOf(
  marks: readonly Mark[],
  form = formOf(),
  file = "forms/a.xlsx",
): Promise<Record<string, unknown>> {
  const [list] = (await readClean(await annotate(form, marks, file))).sheets;
  return list ? plainCells(list) : {};
}

/** One column of the table from its heading on. */
function column(cells: Record<string, unknown>, letter: string): unknown[] {
  const rows = Object.keys(cells)
    .filter((address) => /^A\d+$/.test(address))
    .map((address) => Number(address.slice(1)));
  const heading = rows.find((row) => cells[`A${row}`] === "STT") ?? 0;
  return rows.filter((row) => row >= heading).map((row) => cells[`${letter}${row}`]);
}

describe("the list of faults", () => {
  it("says what the file is, whose it is and how many faults of each kind it has", async () => {
    const marks = [
      markAt(SHEET, "A1", { unit: "Huyện Tháp Mười" }),
      markAt(SHEET, "A2", { unit: "Huyện Tháp Mười", severity: "warning" }),
      markAt(SHEET, "A3", { severity: "warning" }),
    ];
    const cells = await listOf(marks, formOf(), "forms/thap-muoi.xlsx");
    expect([1, 2, 3, 4].map((row) => cells[`A${row}`])).toEqual([
      "DANH SÁCH LỖI CẦN SỬA",
      "Tệp: forms/thap-muoi.xlsx",
      "Đơn vị: Huyện Tháp Mười",
      "Lỗi: 1 · Cảnh báo: 2 · Lưu ý: 0",
    ]);
    expect(cells.A5).toContain("gửi lại tệp gốc");
  });

  it("tells every fault in a row of its own", async () => {
    const mark = markAt(SHEET, "D14", {
      criterion: "1.2",
      found: "120 %",
      expected: "0–100 %",
      message: "Tỷ lệ là 120 %.",
      remedy: "Sửa tử số.",
      code: "scoring/rate",
    });
    const cells = await listOf([mark]);
    const table = "ABCDEFGHIJ".split("").map((letter) => column(cells, letter));
    expect(table).toEqual([
      ["STT", { number: "1" }],
      ["Mức độ", "Lỗi"],
      ["Trang tính", SHEET],
      ["Ô", "D14"],
      ["Tiêu chí", "1.2"],
      ["Nội dung", "Tỷ lệ là 120 %."],
      ["Tìm thấy", "120 %"],
      ["Cần có", "0–100 %"],
      ["Cách sửa", "Sửa tử số."],
      ["Mã lỗi", "scoring/rate"],
    ]);
  });

  it("has the units in a column where there are several", async () => {
    const cells = await listOf([
      markAt(SHEET, "A1", { unit: "Huyện A" }),
      markAt(SHEET, "A2", { unit: "Huyện B" }),
    ]);
    expect(column(cells, "E")).toEqual(["Đơn vị", "Huyện A", "Huyện B"]);
    expect(cells.A3).toBe("Lỗi: 2 · Cảnh báo: 0 · Lưu ý: 0");
  });

  it("puts errors first, then goes down the sheet, whole-file faults before those of a cell", async () => {
    const marks = [
      markAt(SHEET, "A1", { severity: "note" }),
      markAt(SHEET, "B10"),
      markAt(SHEET, "C2"),
      markAt(SHEET, "A2", { severity: "warning" }),
      markAt(SHEET, "A10"),
      markAt(undefined, undefined, { severity: "error" }),
    ];
    expect(column(await listOf(marks), "D")).toEqual(["Ô", undefined, "C2", "A10", "B10", "A2", "A1"]);
  });

  it("leads to each cell", async () => {
    const xml = await partOf(
      await annotate(formOf(), [markAt(SHEET, "D14"), markAt(SHEET, "b2")]),
      LIST_PART,
    );
    expect(xml).toContain(
      '<hyperlinks><hyperlink ref="D7" location="\'Biểu 1\'!$B$2" display="B2"/><hyperlink ref="D8" location="\'Biểu 1\'!$D$14" display="D14"/></hyperlinks>',
    );
  });

  it("quotes the names of sheets", async () => {
    const form = formOf({
      parts: {
        "xl/workbook.xml": workbook('<sheet name="Biểu \'A\' &amp; &quot;1&quot;" sheetId="1" r:id="rId1"/>'),
      },
    });
    const xml = await partOf(await annotate(form, [markAt("Biểu 'A' & \"1\"", "D14")]), LIST_PART);
    expect(xml).toContain("location=\"'Biểu ''A'' &amp; &quot;1&quot;'!$D$14\"");
  });

  it("leads nowhere from faults without a cell that shows: of the file, of a hidden or unknown sheet, of no cell", async () => {
    const parts = {
      "xl/workbook.xml": workbook(
        `<sheet name="${SHEET}" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/>`,
      ),
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["worksheet", "worksheets/sheet2.xml"],
      }),
      "xl/worksheets/sheet2.xml": worksheet(""),
    };
    const marks = [
      markAt(undefined, undefined),
      markAt(undefined, "A1"),
      markAt("Ẩn", "A1"),
      markAt("Khác", "A1"),
      markAt(SHEET, "units[0].id"),
      markAt(SHEET, "ZZZ99999999"),
      markAt(SHEET, undefined),
    ];
    const copy = await annotate(formOf({ parts }), marks);
    const xml = await partOf(copy, "xl/worksheets/sheet3.xml");
    expect(xml).not.toContain("hyperlink");
    expect(xml.match(/Sai ở/g)).toHaveLength(marks.length);
    // The cell of the hidden sheet is coloured all the same.
    expect(await partOf(copy, "xl/worksheets/sheet2.xml")).toMatch(/<c r="A1" s="\d+"\/>/);
  });

  it("holds text as text, whatever it begins with", async () => {
    const cells = await listOf([
      markAt(SHEET, "A1", { message: '=HYPERLINK("x")', found: "+1", expected: "a\nb\u0001\ud800" }),
    ]);
    expect([cells.F7, cells.G7, cells.H7]).toEqual(['=HYPERLINK("x")', "+1", "a\nb"]);
    expect(
      await partOf(await annotate(formOf(), [markAt(SHEET, "A1", { message: "=1+1" })]), LIST_PART),
    ).not.toContain("<f>");
  });

  it("stops at ten thousand, and says how many more there are", async () => {
    const marks = Array.from({ length: 10_002 }, (_, index) =>
      markAt(SHEET, `A${index + 1}`, { severity: index < 2 ? "note" : "error" }),
    );
    const copy = await annotate(formOf(), marks);
    const [list] = (await readClean(copy)).sheets;
    const cells = list ? plainCells(list) : {};
    expect(cells.A5).toBe(
      "Chỉ liệt kê và tô màu 10000 mục quan trọng nhất; còn 2 mục khác. Sửa xong hãy kiểm tra lại.",
    );
    expect(column(cells, "A")).toHaveLength(10_001);
    expect(column(cells, "B").at(-1)).toBe("Lỗi");
    expect((await partOf(copy, "xl/comments1.xml")).match(/<comment /g)).toHaveLength(10_000);
  });

  it("says so where nothing was found", async () => {
    const cells = await listOf([]);
    expect(cells.A3).toBe("Không phát hiện lỗi.");
    expect(column(cells, "A")).toEqual(["STT"]);
  });

  it("speaks English too", async () => {
    const { value } = await annotateWorkbook(
      formOf(),
      "forms/a.xlsx",
      [markAt(SHEET, "A1")],
      annotationWords.en,
    );
    const [list] = value ? (await readClean(value.bytes)).sheets : [];
    expect(list?.name).toBe("To be corrected");
    expect(list && Object.values(plainCells(list))).toContain("Errors: 1 · Warnings: 0 · Notes: 0");
  });

  it("has a name that a sheet can have, in every language", () => {
    for (const { sheetName } of Object.values(annotationWords)) {
      expect(sheetName.length).toBeLessThanOrEqual(25);
      expect(sheetName).not.toMatch(/[[\]:*?/\\']/);
    }
  });
});
