import { describe, expect, it } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { type GroupSketch, resultsOf, setOf, setsOf } from "../fixture.ts";
import { districts, twoGroups, withSelfScores } from "../periods.ts";
import { contentOf, openBook, openReportOf, partOf, rowsOf, sheetOf } from "./open-book.ts";
import { COMPARED, group, unit } from "./sketches.ts";

/** What is set for whom works in the book: filters, panes, conditional formats, names, properties. */
describe("the workbook", () => {
  it("shades the classes and colours the changes by conditions on the cells", async () => {
    const bytes = await writeExcelReport(resultsOf(group(COMPARED)), {
      language: "vi",
      sets: setsOf(group()),
    });
    const ranking = await partOf(bytes, "xl/worksheets/sheet1.xml");
    const conditions = [...ranking.matchAll(/<formula>(.*?)<\/formula>/g)].map(([, formula]) => formula);
    expect(conditions).toEqual([
      "F11=&quot;Tốt&quot;",
      "F11=&quot;Khá&quot;",
      "F11=&quot;Trung bình&quot;",
      "AND(ISNUMBER(J11),J11&gt;0)",
      "AND(ISNUMBER(J11),J11&lt;0)",
    ]);
    expect(ranking).toContain('<conditionalFormatting sqref="F11:F13">');
    expect(ranking).toContain('<conditionalFormatting sqref="J11:K13">');
    const priorities = [...ranking.matchAll(/priority="(\d+)"/g)].map(([, number]) => number);
    expect(priorities).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("names the columns of each group's ranking and says so in the basis", async () => {
    const book = await openReportOf(twoGroups());
    const ranking = sheetOf(book, "Xếp hạng");
    for (const [name, column] of Object.entries({
      XepHang_II: "A",
      DonVi_II: "B",
      TongDiem_II: "D",
      ChiSo_II: "E",
    })) {
      const { ranges } = book.definedNames.getRanges(name);
      const match = /^'Xếp hạng'!\$([A-Z])\$(\d+):\$\1\$(\d+)$/.exec(ranges.join());
      expect(match?.[1]).toBe(column);
      const [first, last] = [Number(match?.[2]), Number(match?.[3])];
      expect(last - first + 1).toBe(18);
      expect(contentOf(ranking.getCell(`A${first}`))).toBe(1);
    }
    const rows = rowsOf(sheetOf(book, "Căn cứ"));
    expect(rows).toContainEqual([
      ...["ChiSo_I", "Chỉ số (%) – Khối huyện, thị xã, thành phố: 'Xếp hạng'!$E$12:$E$23"],
    ]);
  });

  it("filters and keeps headings in view on every sheet with a row a unit", async () => {
    const scored = COMPARED.map((one) => ({ ...one, selfScores: { "2.1": "10" } }));
    const book = await openReportOf(group(scored));
    for (const name of ["Xếp hạng", "Lĩnh vực", "So sánh", "Tự chấm - Thẩm định", "Nhiều năm"]) {
      expect(sheetOf(book, name).autoFilter).toBeTruthy();
      expect(sheetOf(book, name).views[0]).toMatchObject({ state: "frozen", xSplit: 2 });
    }
  });

  it("tells what it is about in its properties", async () => {
    const book = await openReportOf(group());
    expect([book.subject, book.keywords, book.description]).toEqual([
      "Chỉ số cải cách hành chính",
      "CCHC; 2018",
      "cchc 1.0.0",
    ]);
  });

  it("prints a set of twelve areas in two parts, a set of eight on one page", async () => {
    const pagesOf = async (count: number, name: string) => {
      const areas = Array.from({ length: count }, (_, i) => [`${i + 1}`, `Lĩnh vực ${i + 1}`, "10"] as const);
      const scores = Object.fromEntries(areas.map(([code]) => [code, "8"]));
      const past = { period: "2017", unit: "a", total: 70, index: 70, rank: 1, of: 1, class: null };
      const groups = group([unit("a", "A", scores, { previous: [past] })], setOf(areas));
      const bytes = await writeExcelReport(resultsOf(groups), { language: "vi", sets: setsOf(groups) });
      const sheet = sheetOf(await openBook(bytes), name);
      const xml = await partOf(bytes, `xl/worksheets/sheet${sheet.id}.xml`);
      return [sheet.pageSetup.printTitlesColumn, /<brk id="(\d+)" max="1048575"/.exec(xml)?.[1]];
    };
    expect(await pagesOf(8, "Lĩnh vực")).toEqual([undefined, undefined]);
    expect(await pagesOf(8, "So sánh")).toEqual([undefined, undefined]);
    // Rank and unit, then two columns for each of six areas; the comparison has three more columns before them.
    expect(await pagesOf(12, "Lĩnh vực")).toEqual(["A:B", "14"]);
    expect(await pagesOf(12, "So sánh")).toEqual(["A:B", "17"]);
  });

  it("prints the points of the self-scores on pages of their own where they do not fit beside the gaps", async () => {
    const pagesOf = async (groups: readonly GroupSketch[]) => {
      const bytes = await writeExcelReport(resultsOf(groups), { language: "vi", sets: setsOf(groups) });
      const sheet = sheetOf(await openBook(bytes), "Tự chấm - Thẩm định");
      const xml = await partOf(bytes, `xl/worksheets/sheet${sheet.id}.xml`);
      return {
        repeated: sheet.pageSetup.printTitlesColumn,
        breaks: /<brk id="(\d+)" max="1048575"/.exec(xml)?.[1],
      };
    };
    const narrow = group(COMPARED.map((one) => ({ ...one, selfScores: { "1.1": "4", "2.1": "10" } })));
    expect(await pagesOf(narrow)).toEqual({ repeated: undefined, breaks: undefined });
    // Seven columns of figures and the gaps of seven areas; the eighth is that of the survey.
    expect(await pagesOf(withSelfScores(districts()))).toEqual({ repeated: "A:B", breaks: "14" });
  });
});
