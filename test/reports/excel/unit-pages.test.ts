import type { Workbook } from "exceljs";
import { describe, expect, it } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import type { NodeResult, Results } from "../../../src/results/index.ts";
import { blockOf, type GroupSketch, resultsOf, setOf, setsOf } from "../fixture.ts";
import { cellBeside, openBook, openReportOf, partOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { COMPARED, group, SET, UNITS, unit } from "./sketches.ts";

async function open(groups: readonly GroupSketch[], more: Partial<Results> = {}): Promise<Workbook> {
  return openReportOf(groups, more, "vi", true);
}

describe("the pages of the units", () => {
  it("are there only where they are asked for, one a unit, after all others", async () => {
    const names = (book: Workbook) => book.worksheets.map(({ name }) => name);
    expect(names(await openReportOf(group()))).not.toContain("Tháp Mười");
    expect(names(await open(group())).slice(-4)).toEqual(["Căn cứ", "Lấp Vò", "Tháp Mười", "Lai Vung"]);
  });

  it("tell rank, class, points and index beside the average and the change", async () => {
    const sheet = sheetOf(await open(group(COMPARED)), "Tháp Mười");
    // 90 − 85.28; 18 − 17.2; 90 − 86; from rank 1 to rank 2.
    expect(rowWith(sheet, "Thứ hạng trong khối").slice(1)).toEqual([
      2,
      "Tổng điểm",
      18,
      "Tăng, giảm điểm",
      0.8,
    ]);
    expect(rowWith(sheet, "Xếp loại").slice(1)).toEqual(["Tốt", "Chỉ số (%)", 90, "Tăng, giảm chỉ số", 4]);
    expect(rowWith(sheet, "Chỉ số trung bình của khối (%)").slice(1)).toEqual([
      ...[85.28, "Chênh lệch với trung bình", 4.72, "Tăng, giảm bậc", -1],
    ]);
    expect(cellBeside(sheet, "Thứ hạng trong khối", "C").numFmt).toBe('0"/3"');
  });

  it("show every area with its rank, the average, what is lost and the change", async () => {
    const sheet = sheetOf(await open(group(COMPARED)), "Tháp Mười");
    expect(rowWith(sheet, "Chỉ đạo, điều hành")).toEqual([
      ...["1", "Chỉ đạo, điều hành", 10, 9, 1, 90, 2, 83.33, 95.5, -5.5],
    ]);
    expect(rowWith(sheet, "Cải cách thủ tục hành chính")).toEqual([
      ...["2", "Cải cách thủ tục hành chính", 10, 9, 1, 90, 2, 87.78, 46.22, 43.78],
    ]);
    expect(rowsOf(sheet)).toContainEqual(["Cộng", 20, 18, 2, 90, 2, 85.28, 86, 4]);
  });

  it("list what lost points, most first, with the reason and the cell it was read from", async () => {
    const groups = group();
    const results = resultsOf(groups);
    const told = (node: NodeResult): NodeResult =>
      node.code === "2.1"
        ? {
            ...node,
            ...{ basis: "appraised", rule: "Tỷ lệ", data: "9/10", rate: 90, reason: "Thiếu minh chứng" },
            from: { file: "appraisal.csv", sheet: null, cell: "C5" },
          }
        : node;
    const units = results.units.map((one) => ({ ...one, nodes: one.nodes.map(told) }));
    const sheet = sheetOf(await open(groups, { units }), "Lai Vung");
    const rows = rowsOf(sheet);
    const head = rows.findIndex((row) => row.includes("Căn cứ điểm"));
    expect(rows.slice(head + 1, head + 5)).toEqual([
      ["1.1", "Kế hoạch", 4, 2, 2, "thẩm định"],
      ["1.2", "Kiểm tra", 6, 4, 2, "thẩm định"],
      [
        "2.1",
        "Đúng hạn",
        10,
        8,
        2,
        "9/10 → 90,00 %",
        "thẩm định",
        "Tỷ lệ",
        "Thiếu minh chứng",
        "appraisal.csv · C5",
      ],
      ["Cộng", 6],
    ]);
  });

  it("follow from the other sheets by formulas", async () => {
    const sheet = sheetOf(await open(group(COMPARED)), "Tháp Mười");
    const area = ["C", "D", "E", "F", "G", "H", "J"].map(
      (column) => cellBeside(sheet, "Chỉ đạo, điều hành", column).formula,
    );
    const row = cellBeside(sheet, "Chỉ đạo, điều hành", "A").row;
    expect(area).toEqual([
      "ROUND('Chi tiết'!$E$13,2)",
      "'Lĩnh vực'!$C$8",
      `ROUND(C${row}-D${row},2)`,
      "'Lĩnh vực'!$D$8",
      "RANK('Lĩnh vực'!$D$8,'Lĩnh vực'!$D$7:$D$9)",
      "'Thống kê'!$C$8",
      "'So sánh'!$G$8",
    ]);
    const leaf = cellBeside(sheet, "Kiểm tra", "E");
    expect(["C", "D"].map((column) => cellBeside(sheet, "Kiểm tra", column).formula)).toEqual([
      "'Chi tiết'!$C$8",
      "ROUND('Chi tiết'!$E$8,2)",
    ]);
    expect(leaf.formula).toBe(`C${leaf.row}-'Chi tiết'!$E$8`);
  });

  it("say what is missing, what does not apply and what was not surveyed", async () => {
    const set = {
      ...setOf([
        [
          "1",
          "A",
          [
            ["1.1", "Một", "4"],
            ["1.2", "Hai", "4"],
          ],
        ],
        ["2", "XHH", "2"],
      ]),
      surveyOptional: true,
    };
    const units = [
      unit("a", "A", { "1.1": "KAD", "2": "not-surveyed" }),
      unit("b", "B", { "1.1": "4", "1.2": "3", "2": "not-surveyed" }),
    ];
    const book = await open(group(units, set));
    const text = textOf(sheetOf(book, "A"));
    expect(text).toContain("Chưa chấm, tạm tính 0 điểm: 1.2 Hai.");
    expect(text).toContain("Không áp dụng, đã trừ khỏi điểm tối đa: 1.1 Một.");
    expect(text).toContain("Không điều tra xã hội học, đã trừ khỏi điểm tối đa: 2 XHH.");
    expect(rowsOf(sheetOf(book, "A"))).toContainEqual(["1.2", "Hai", 4, "chưa chấm", 4]);
  });

  it("list deductions with what was lost, and bonus and penalty under the areas", async () => {
    const set = {
      ...setOf([["1", "Chỉ đạo", "10"]]),
      bonus: blockOf("3", [["T1", "Sáng kiến", "2"]]),
      penalty: blockOf("5", [["P1", "Chậm báo cáo", "5"]]),
    };
    const sheet = sheetOf(await open(group([unit("a", "A", { "1": "10", T1: "2", P1: "1.5" })], set)), "A");
    const rows = rowsOf(sheet);
    expect(rows).toContainEqual(["P1", "Điểm trừ: Chậm báo cáo", 5, 1.5, 1.5, "thẩm định"]);
    expect(rows).toContainEqual(["Điểm thưởng (cộng tối đa)", 3, 2]);
    expect(rows).toContainEqual(["Điểm trừ (trừ tối đa)", 5, 1.5]);
  });

  it("say so where nothing was lost", async () => {
    const sheet = sheetOf(
      await open(group([unit("a", "Huyện A", { "1.1": "4", "1.2": "6", "2.1": "10" })])),
      "Huyện A",
    );
    expect(textOf(sheet)).toContain("Không mất điểm ở tiêu chí nào.");
  });

  it("are linked with the ranking both ways, and with nothing outside the book", async () => {
    const groups = group([...UNITS, unit("q", "Phố 'B' & [C]", { "1.1": "1", "1.2": "1", "2.1": "1" })]);
    const bytes = await writeExcelReport(resultsOf(groups), {
      language: "vi",
      sets: setsOf(groups),
      units: true,
    });
    const ranking = await partOf(bytes, "xl/worksheets/sheet1.xml");
    const row = cellBeside(sheetOf(await openBook(bytes), "Xếp hạng"), "Tháp Mười", "B").address;
    expect(ranking).toContain(`<hyperlink ref="${row}" location="'Tháp Mười'!A1" display="Tháp Mười"/>`);
    expect(ranking).toContain("location=\"'Phố ''B'' &amp; C'!A1\"");
    const book = await openBook(bytes);
    const page = sheetOf(book, "Tháp Mười");
    expect(await partOf(bytes, `xl/worksheets/sheet${page.id}.xml`)).toContain(
      `location="'Xếp hạng'!${row}"`,
    );
    expect(ranking).not.toContain('r:id="rId1" location');
  });

  it("are linked from the total of a unit whose name runs on, as LibreOffice cuts the text of a link", async () => {
    const name = "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu của tỉnh";
    const groups = group([...UNITS, unit("q", name, { "1.1": "1", "1.2": "1", "2.1": "1" })]);
    const options = { language: "vi", sets: setsOf(groups), units: true } as const;
    const ranking = await partOf(
      await writeExcelReport(resultsOf(groups), options),
      "xl/worksheets/sheet1.xml",
    );
    const cells = [...ranking.matchAll(/<hyperlink ref="([A-Z]+\d+)"/g)].map(([, cell]) => cell);
    expect(cells.sort()).toEqual(["B11", "B12", "B13", "D14"]);
  });

  it("work for every rule about what does not apply", async () => {
    for (const notApplicable of ["exclude", "full", "zero"] as const) {
      const sheet = sheetOf(await open(group(UNITS, { ...SET, notApplicable })), "Lấp Vò");
      const lost = { exclude: [0.67], full: [0.67], zero: [4, 0.67] }[notApplicable];
      const rows = rowsOf(sheet);
      const head = rows.findIndex((cells) => cells.includes("Căn cứ điểm"));
      const shown = rows
        .slice(head + 1, -1)
        .flatMap((cells) =>
          cells.length > 4 && typeof cells[4] === "number" ? [Math.round(cells[4] * 100) / 100] : [],
        );
      expect(shown).toEqual(lost);
    }
  });
});
