import { afterEach, describe, expect, it, vi } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { Rational } from "../../../src/shared/index.ts";
import { blockOf, type GroupSketch, resultsOf, setOf, setsOf } from "../fixture.ts";
import { twoGroups } from "../periods.ts";
import {
  cellBeside,
  contentOf,
  openBook,
  openReportOf,
  partOf,
  rowsOf,
  rowWith,
  sheetOf,
  textOf,
} from "./open-book.ts";
import { COMPARED, group, SET, UNITS, unit } from "./sketches.ts";

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
    // On "Xếp hạng", "Lĩnh vực" and "Chi tiết"; the best and the worst of area 1 are named in "Thống kê" too.
    expect(found).toBe(names.length * 3 + 2);
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

describe("the ranking", () => {
  it("lists rank, maximum, total, index and class, best first", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Xếp hạng");
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", 16, 15.33, 95.83, "Tốt"]);
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 20, 18, 90, "Tốt"]);
    expect(rowWith(sheet, "Lai Vung")).toEqual([3, "Lai Vung", 20, 14, 70, "Trung bình"]);
    expect(rowWith(sheet, "Trung bình")).toEqual([3, "Lai Vung", 20, 14, 70, "Trung bình"]);
    // (15.33 + 18 + 14) / 3 = 15.7766…, (95.83 + 90 + 70) / 3 = 85.2766…
    expect(rowsOf(sheet)).toContainEqual(["Trung bình", 15.78, 85.28]);
    expect(rowsOf(sheet)).toContainEqual(["Cao nhất", 18, 95.83]);
    expect(rowsOf(sheet)).toContainEqual(["Thấp nhất", 14, 70]);
    expect(textOf(sheet)).toContain("Xếp loại: Tốt: 2; Khá: 0; Trung bình: 1");
  });

  it("has formulas for all that follows from other cells", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "Xếp hạng");
    const row = cellBeside(sheet, "Tháp Mười", "A").row;
    const formulas = ["A", "C", "D", "E", "F", "J", "K"].map(
      (column) => sheet.getCell(`${column}${row}`).formula,
    );
    expect(formulas).toEqual([
      `RANK(E${row},$E$${+row - 1}:$E$${+row + 1})`,
      "ROUND('Chi tiết'!$E$15,2)",
      "'Chi tiết'!$E$16",
      "'Chi tiết'!$E$17",
      `IF(E${row}>=90,"Tốt",IF(E${row}>=80,"Khá",IF(E${row}>=65,"Trung bình","")))`,
      `ROUND(D${row}-G${row},2)`,
      `I${row}-A${row}`,
    ]);
  });

  it("shows the earlier period, the change and both counts of units", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "Xếp hạng");
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 20, 18, 90, "Tốt", 17.2, 86, 1, 0.8, -1]);
    expect(cellBeside(sheet, "Tháp Mười", "A").numFmt).toBe('0"/3"');
    expect(cellBeside(sheet, "Tháp Mười", "I").numFmt).toBe('0"/2"');
    expect(cellBeside(sheet, "Tháp Mười", "K").numFmt).toBe('"▲ "0;"▼ "0;"="');
    expect(rowWith(sheet, "Lấp Vò").slice(6)).toEqual(["–", "–", "–", "–", "–"]);
  });

  it("lists the figures of the units that one was merged from, without a change", async () => {
    const past = (id: string, total: number, rank: number) => ({
      period: "2024",
      unit: id,
      total,
      index: total,
      rank,
      of: 145,
      class: null,
    });
    const [first, ...others] = UNITS;
    const merged = {
      ...unit("tm", "Tháp Mười", first?.scores ?? {}),
      previous: [past("my-an", 81.5, 12), past("my-hoa", 79, 40)],
    };
    const sheet = sheetOf(await openReportOf(group([merged, ...others])), "Xếp hạng");
    expect(rowWith(sheet, "Tháp Mười").slice(6)).toEqual([
      "81,50\n79,00",
      "81,50\n79,00",
      "12/145\n40/145",
      "–",
      "–",
      "Hợp nhất từ my-an; my-hoa",
    ]);
  });

  it("gives ranks as figures where areas part ties", async () => {
    const groups = group(UNITS, { ...SET, tieBreak: ["2"] });
    const cell = cellBeside(sheetOf(await openReportOf(groups), "Xếp hạng"), "Lấp Vò", "A");
    expect([cell.formula, cell.value]).toEqual([undefined, 1]);
  });

  it("ranks by the total where the set says so", async () => {
    const groups = group(UNITS, { ...SET, rankBy: "total" });
    const results = resultsOf(groups);
    // By total Tháp Mười comes first, then Lấp Vò.
    const places = new Map([
      ["tm", 1],
      ["lv", 2],
      ["lai", 3],
    ]);
    const units = results.units
      .map((one) => ({ ...one, rank: places.get(one.id) ?? null }))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const sheet = sheetOf(await openReportOf(groups, { units }), "Xếp hạng");
    expect(cellBeside(sheet, "Lấp Vò", "A").formula).toMatch(/^RANK\(D\d+,\$D\$\d+:\$D\$\d+\)$/);
    expect(rowWith(sheet, "Lấp Vò").slice(0, 2)).toEqual([2, "Lấp Vò"]);
  });

  it("looks like a document to be signed", async () => {
    const text = textOf(sheetOf(await openReportOf(group()), "Xếp hạng"));
    expect(text).toContain("UBND TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(text).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(text).toContain("Đồng Tháp, ngày … tháng … năm …");
    expect(text).toContain("CHỈ SỐ CCHC CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2018");
    expect(text).toContain("THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên, đóng dấu)");
  });

  it("has a block for each of several groups", async () => {
    const book = await openReportOf(twoGroups());
    const ranking = textOf(sheetOf(book, "Xếp hạng"));
    expect(ranking).toContain("\nI. Khối huyện, thị xã, thành phố\n1 | ");
    expect(ranking).toContain("\nII. Khối xã, phường, thị trấn\nThứ hạng tạm thời");
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "Xếp hạng",
      "Lĩnh vực",
      "Lĩnh vực II",
      "So sánh",
      "Thống kê",
      "Biểu đồ",
      "Chi tiết",
      "Chi tiết II",
      "Căn cứ",
    ]);
  });

  it("names a group that could not be scored", async () => {
    const results = resultsOf(group());
    const bytes = await writeExcelReport(
      {
        ...results,
        units: results.units.map((one) => ({
          ...one,
          total: null,
          max: null,
          index: null,
          rank: null,
          class: null,
          areas: [],
          nodes: [],
        })),
      },
      { language: "vi", sets: new Map() },
    );
    const book = await openBook(bytes);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Xếp hạng", "So sánh", "Căn cứ"]);
    expect(textOf(sheetOf(book, "Xếp hạng"))).toContain(
      "Khối này chưa được chấm điểm vì bộ tiêu chí có lỗi.",
    );
  });
});

describe("units without a rank", () => {
  const units = [
    ...UNITS,
    unit("ch", "Cao Lãnh", { "1.1": "4", "2.1": "9" }),
    unit("sd", "Sa Đéc", { "1.1": "4", "1.2": "6", "2.1": "10" }, { ranked: false }),
  ];

  it("come last, blank in rank, with the reason beside them", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Xếp hạng");
    expect(rowWith(sheet, "Cao Lãnh")).toEqual(["Cao Lãnh", 20, 13, 65, "–", "Chưa đủ số liệu"]);
    expect(rowWith(sheet, "Sa Đéc")).toEqual(["Sa Đéc", 20, 20, 100, "Tốt", "Không xếp hạng"]);
    expect(+cellBeside(sheet, "Cao Lãnh", "A").row).toBeGreaterThan(+cellBeside(sheet, "Lai Vung", "A").row);
  });

  it("make ranks provisional on every sheet of the group", async () => {
    const book = await openReportOf(group(units));
    for (const name of ["Xếp hạng", "Lĩnh vực", "Chi tiết"])
      expect(textOf(sheetOf(book, name))).toContain(
        "Thứ hạng tạm thời: còn đơn vị chưa đủ số liệu (Cao Lãnh).",
      );
  });

  it("show what is missing by a word, never by 0", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Chi tiết");
    expect(rowWith(sheet, "1.2")).toEqual(["1.2", "Kiểm tra", 6, 6, 5, 4, "chưa chấm", 6]);
    expect(textOf(sheet)).toContain("chưa chấm: chưa có số liệu");
  });

  it("are left out of the averages", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Xếp hạng");
    expect(rowsOf(sheet)).toContainEqual(["Cao nhất", 18, 95.83]);
  });
});

describe("the details", () => {
  it("lead from unrounded leaves to the published figures", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Chi tiết");
    const column = (letter: string) =>
      Array.from({ length: 15 }, (_, i) => sheet.getCell(`${letter}${i + 6}`)).map(
        (cell) => cell.formula ?? contentOf(cell),
      );
    expect(rowWith(sheet, "Mã").slice(3)).toEqual(["Lấp Vò", "Tháp Mười", "Lai Vung"]);
    expect(column("D")).toEqual([
      "SUM(D7:D8)",
      "KAD",
      6,
      "SUM(D10)",
      28 / 3,
      "",
      "MAX(0,SUM(D6,D9))",
      'C6-SUMIF(D6:D8,"KAD",$C6:$C8)',
      'C9-SUMIF(D9:D10,"KAD",$C9:$C10)',
      "SUM(D13:D14)",
      "ROUND(D12,2)",
      "ROUND(D12/D15*100,2)",
      "ROUND(SUM(D6,D9),2)",
      0,
      15.33,
    ]);
  });

  it("cap bonus and penalty, and let no total fall below 0", async () => {
    const set = {
      ...setOf([["1", "Chỉ đạo", "10"]]),
      bonus: blockOf("3", [
        ["T1", "Sáng kiến", "2"],
        ["T2", "Mô hình", "2"],
      ]),
      penalty: blockOf("5", [["P1", "Chậm báo cáo", "5"]]),
    };
    const units = [
      unit("a", "A", { "1": "9", T1: "2", T2: "2", P1: "1" }),
      unit("b", "B", { "1": "1", T1: "0", T2: "0", P1: "5" }),
    ];
    const book = await openReportOf(group(units, set));
    const sheet = sheetOf(book, "Chi tiết");
    expect(rowWith(sheet, "Điểm thưởng (cộng tối đa)").slice(1)).toEqual([3, 3, 0]);
    expect(cellBeside(sheet, "Điểm thưởng (cộng tối đa)", "D").formula).toBe("MIN(SUM(D8:D9),C7)");
    expect(rowWith(sheet, "Tổng điểm công bố").slice(1)).toEqual([11, 0]);
    expect(cellBeside(sheet, "Tổng điểm chưa làm tròn", "D").formula).toBe("MAX(0,SUM(D6)+D7-D10)");
    expect(rowWith(sheetOf(book, "Lĩnh vực"), "A")).toEqual([1, "A", 9, 90, 3, 1, 11, 110]);
  });

  it("score what is not applicable as the set says, and mark it", async () => {
    const book = await openReportOf(group(UNITS, { ...SET, notApplicable: "full" }));
    const sheet = sheetOf(book, "Chi tiết");
    const cell = cellBeside(sheet, "Lấp Vò", "D");
    expect(cell.value).toBe("Lấp Vò");
    const leaf = sheet.getCell("D7");
    expect([leaf.value, leaf.numFmt]).toEqual([4, '0.00" KAD"']);
    // 4 + 6 + 28/3 of 20
    expect(rowWith(sheetOf(book, "Xếp hạng"), "Lấp Vò")).toEqual([1, "Lấp Vò", 20, 19.33, 96.67, "Tốt"]);
  });

  it("hold the figure itself where a spreadsheet would round it otherwise, and say so", async () => {
    // Just below 79.805: published 79.80, but the nearest double is that of 79.805, which rounds up.
    const scores = { "1": "79804999999999999999/1000000000000000000" };
    const groups = group([unit("a", "A", scores)], setOf([["1", "Chỉ đạo", "100"]]));
    const book = await openReportOf(groups);
    const cell = cellBeside(sheetOf(book, "Chi tiết"), "Tổng điểm công bố", "D");
    expect([cell.formula, cell.value]).toEqual([undefined, 79.8]);
    expect(textOf(sheetOf(book, "Căn cứ"))).toMatch(/ghi thẳng số công bố: .*'Chi tiết'!D11/);
    expect(rowWith(sheetOf(book, "Xếp hạng"), "A")).toEqual([1, "A", 100, 79.8, 79.8, "Trung bình"]);
  });
});

describe("the areas", () => {
  it("show points and index rounded from the details, the best marked", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Lĩnh vực");
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", 6, 100, 9.33, 93.33, 15.33, 95.83]);
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 9, 90, 9, 90, 18, 90]);
    expect(cellBeside(sheet, "Lấp Vò", "C").formula).toBe("ROUND('Chi tiết'!$D$6,2)");
    expect(cellBeside(sheet, "Lấp Vò", "D").formula).toBe("ROUND('Chi tiết'!$D$6/'Chi tiết'!$D$13*100,2)");
    expect(cellBeside(sheet, "Lấp Vò", "D")).toMatchObject({ numFmt: '0.00"*"', font: { bold: true } });
    expect(cellBeside(sheet, "Tháp Mười", "D").numFmt).toBe("0.00");
    expect(textOf(sheet)).toContain("1. Chỉ đạo, điều hành\n(tối đa 10)");
  });

  it("show why a whole area does not count", async () => {
    const units = [unit("a", "A", { "1.1": "KAD", "1.2": "KAD", "2.1": "9" }), ...UNITS];
    const sheet = sheetOf(await openReportOf(group(units)), "Lĩnh vực");
    expect(rowWith(sheet, "A").slice(2)).toEqual(["KAD", "KAD", 9, 90, 9, 90]);
  });
});

describe("the comparison", () => {
  it("says in one line that there is nothing to compare with", async () => {
    const rows = rowsOf(sheetOf(await openReportOf(group()), "So sánh"));
    expect(rows.at(-1)).toEqual(["Không có số liệu kỳ trước để so sánh."]);
    expect(rows).toHaveLength(4);
  });

  it("shows the change of each area and names the largest in words", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "So sánh");
    // 90 − 95.5 and 90 − 46.22
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 86, 90, 4, 95.5, -5.5, 46.22, 43.78]);
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", "–", 95.83, "–", "–", "–", "–", "–"]);
    expect(cellBeside(sheet, "Tháp Mười", "E").formula).toMatch(/^ROUND\(D\d+-C\d+,2\)$/);
    expect(cellBeside(sheet, "Tháp Mười", "G").formula).toMatch(/^ROUND\('Lĩnh vực'!\$D\$\d+-F\d+,2\)$/);
    const text = textOf(sheet);
    expect(text).toContain("Tăng nhiều nhất: Tháp Mười +43,78 (2. Cải cách thủ tục hành chính).");
    expect(text).toContain("Giảm nhiều nhất: Tháp Mười -5,50 (1. Chỉ đạo, điều hành).");
    expect(text).toContain("Thứ hạng: giảm nhiều bậc nhất Tháp Mười (1 bậc).");
  });
});

describe("the basis", () => {
  it("states the set, its rules, the inputs and what was noticed", async () => {
    const finding = {
      code: "answers/x",
      severity: "warning",
      message: "Điểm tự chấm 4 khác 3.",
      remedy: "Sửa ô D14.",
      file: "forms/tm.xlsx",
      sheet: "Biểu 1",
      cell: "D14",
      unit: "tm",
      criterion: "1.1",
      found: "4",
      expected: "3",
    } as const;
    const note = {
      ...finding,
      severity: "note",
      message: "Trang ẩn.",
      remedy: "",
      unit: null,
      criterion: null,
    } as const;
    const sheet = sheetOf(await openReportOf(group(), { diagnostics: [note, finding] }), "Căn cứ");
    const rows = rowsOf(sheet);
    expect(rows).toContainEqual(["Căn cứ pháp lý", "Quyết định số 1/QĐ-UBND"]);
    expect(rows).toContainEqual(["SHA-256 của bộ tiêu chí", "a".repeat(64)]);
    expect(rows).toContainEqual(["forms/thap-muoi.xlsx", "c".repeat(64)]);
    expect(rows).toContainEqual([
      "Xếp loại",
      "Tốt: từ 90 trở lên; Khá: từ 80 đến dưới 90; Trung bình: từ 65 đến dưới 80; dưới 65: không xếp loại",
    ]);
    const found = [
      "Cảnh báo",
      "Điểm tự chấm 4 khác 3.\nSửa ô D14.",
      "forms/tm.xlsx, Biểu 1, D14",
      "Tháp Mười, 1.1",
    ];
    const at = rows.findIndex((row) => row[0] === "Cảnh báo");
    expect(rows.slice(at, at + 2)).toEqual([found, ["Ghi chú", "Trang ẩn.", "forms/tm.xlsx, Biểu 1, D14"]]);
    expect(textOf(sheet)).toContain("có thể lệch 0,01 so với tổng");
  });

  it("words the rules that differ from set to set", async () => {
    const set = {
      ...SET,
      decimals: 3,
      rankBy: "total",
      tieBreak: ["2"],
      notApplicable: "zero",
      surveyOptional: true,
      bonus: { maxScore: Rational.fromDecimal("2.5"), nodes: [] },
    } as const;
    const text = textOf(sheetOf(await openReportOf(group(UNITS, set)), "Căn cứ"));
    expect(text).toContain("đến 3 chữ số thập phân");
    expect(text).toContain("theo tổng điểm công bố");
    expect(text).toContain("chỉ số công bố của lĩnh vực: 2. Cải cách thủ tục hành chính;");
    expect(text).toContain("Nội dung không áp dụng được 0 điểm");
    expect(text).toContain("Không bắt buộc: không điều tra");
    expect(text).toContain("thưởng tối đa 2,5 điểm (ngoài thang điểm)");
    expect(text).toContain("lệch 0,001 so với tổng");
  });
});
