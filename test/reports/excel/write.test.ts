import { afterEach, describe, expect, it, vi } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { type GroupSketch, resultsOf, setsOf } from "../fixture.ts";
import { openReportOf, partOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { COMPARED, group, UNITS, unit } from "./sketches.ts";

describe("writeExcelReport", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("makes the sheets in order, and only those that have something to show", async () => {
    const names = async (groups: readonly GroupSketch[]) =>
      (await openReportOf(groups)).worksheets.map((sheet) => sheet.name);
    const always = ["Xếp hạng", "Lĩnh vực", "So sánh", "Thống kê"];
    const last = ["Biểu đồ", "Chi tiết", "Căn cứ"];
    expect(await names(group())).toEqual([...always, ...last]);
    expect(await names(group(COMPARED))).toEqual([...always, "Nhiều năm", ...last]);
    const scored = UNITS.map((one) => ({ ...one, selfScores: { "2.1": "10" } }));
    expect(await names(group(scored))).toEqual([...always, "Tự chấm - Thẩm định", ...last]);
  });

  it("makes the same bytes at another hour in another time zone", async () => {
    const write = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      vi.stubEnv("TZ", zone);
      return Buffer.from(
        await writeExcelReport(resultsOf(group()), { language: "vi", sets: setsOf(group()) }),
      );
    };
    const first = await write("2019-04-26T08:00:00Z", "Asia/Ho_Chi_Minh");
    const second = await write("2031-12-31T23:59:58Z", "America/New_York");
    expect(first.equals(second)).toBe(true);
  });

  it("names the publisher and neither the machine nor the day", async () => {
    const book = await openReportOf(group());
    expect([book.title, book.creator, book.lastModifiedBy, book.company]).toEqual([
      "Chỉ số CCHC các huyện, thị xã, thành phố năm 2018",
      "Sở Nội vụ",
      "Sở Nội vụ",
      "UBND tỉnh Đồng Tháp",
    ]);
    expect(book.created.toISOString()).toBe("1980-01-01T00:00:00.000Z");
    expect(book.modified.toISOString()).toBe("1980-01-01T00:00:00.000Z");
  });

  it("prints on A4 in landscape, one page wide, with repeated headings", async () => {
    const book = await openReportOf(group());
    for (const sheet of book.worksheets.filter(({ name }) => name !== "Biểu đồ"))
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
      });
    expect(sheetOf(book, "Lĩnh vực").pageSetup.printTitlesRow).toBe("5:6");
    expect(sheetOf(book, "Chi tiết").pageSetup).toMatchObject({
      printTitlesRow: "5:5",
      printTitlesColumn: "A:C",
    });
  });

  it("sets everything in Times New Roman", async () => {
    const book = await openReportOf(group());
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell(({ value, font }) => {
          const isHash = typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
          if (value !== null) expect(font.name).toBe(isHash ? "Courier New" : "Times New Roman");
        }),
      );
    }
  });

  it("has Times New Roman as its base font, which column widths count in", async () => {
    const bytes = await writeExcelReport(resultsOf(group()), { language: "vi", sets: setsOf(group()) });
    expect(await partOf(bytes, "xl/styles.xml")).toMatch(
      /<fonts [^>]*><font><sz val="11"\/><color theme="1"\/><name val="Times New Roman"\/>/,
    );
  });

  it("keeps what users typed as text, whatever it begins with", async () => {
    const names = ['=HYPERLINK("http://x.vn","A")', "+84", "-1+1", "@SUM(A1)"];
    const units = names.map((name, i) => unit(`u${i}`, name, { "1.1": `${i}`, "1.2": "1", "2.1": "1" }));
    const book = await openReportOf(group(units), { title: "=1+1", publisher: "@x", place: "+x" });
    let found = 0;
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) expect(cell.formula).not.toMatch(/HYPERLINK|@|\+84|1\+1/);
          if (cell.master === cell && names.includes(`${cell.value}`)) found += 1;
        }),
      );
    }
    // On "Xếp hạng", "Lĩnh vực" and "Chi tiết"; elsewhere their cells are referred to.
    expect(found).toBe(names.length * 3);
  });

  it("makes a book of nothing too", async () => {
    const book = await openReportOf([]);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Xếp hạng", "So sánh", "Căn cứ"]);
  });

  it("speaks English", async () => {
    const book = await openReportOf(group(), {}, "en");
    const names = book.worksheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Ranking", "Areas", "Comparison", "Statistics", "Charts", "Details", "Basis"]);
    expect(textOf(sheetOf(book, "Ranking"))).toContain("SOCIALIST REPUBLIC OF VIET NAM");
    expect(rowWith(sheetOf(book, "Details"), "1.1")).toEqual(["1.1", "Kế hoạch", 4, "N/A", 4, 2]);
  });
});
