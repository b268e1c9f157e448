import { describe, expect, it } from "vitest";
import { csv, found, HEADING, read, readRows, TITLES, treeOf, workbook } from "./tables.ts";

const _ = null;

describe("a decision's table", () => {
  it("with dotted numbers, areas in capitals and options below each criterion", async () => {
    const outcome = await readRows([
      ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC", "5"],
      ["1.1", "Kế hoạch CCHC năm", "2"],
      ["1.1.1", "Ban hành kế hoạch CCHC năm", "0,5"],
      [_, "Ban hành kịp thời (trong tháng 12 năm trước): 0,5", _],
      [_, "Ban hành không kịp thời: 0", _],
      ["1.1.2", "Mức độ thực hiện kế hoạch CCHC năm", 1.5],
      [_, "Thực hiện 100% kế hoạch: 1,5", _],
      [_, "Thực hiện từ 80% đến dưới 100% kế hoạch: 0,75", _],
      [_, "Dưới 80% kế hoạch: 0", _],
      ["1.2", "Báo cáo CCHC", 3],
      [_, "Mỗi báo cáo đúng hạn: 0,75 điểm, tối đa 3", _],
      ["2", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 95],
      [_, "Tính điểm theo công thức: (Tỷ lệ % hồ sơ đúng hạn x điểm tối đa)/100%", _],
      [_, "Tổng cộng", 100],
    ]);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "1 CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC [5]",
      "  1.1 Kế hoạch CCHC năm [2]",
      "    1.1.1 Ban hành kế hoạch CCHC năm [0.5] = Ban hành kịp thời (trong tháng 12 năm trước): 0,5; Ban hành không kịp thời: 0",
      "    1.1.2 Mức độ thực hiện kế hoạch CCHC năm [1.5] = Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0",
      "  1.2 Báo cáo CCHC [3] = Mỗi đơn vị tính: 0,75; tối đa 3",
      "2 CẢI CÁCH THỦ TỤC HÀNH CHÍNH [95] = Tỷ lệ",
    ]);
    const set = outcome.value?.set;
    expect([set?.id, set?.level, set?.name, set?.legalBasis]).toEqual([
      "cap-xa-2024",
      "Cấp xã",
      "BỘ TIÊU CHÍ ĐÁNH GIÁ, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH CẤP XÃ",
      "Quyết định số 12/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh",
    ]);
  });

  it("with roman areas below which numbers start again: codes are put together", async () => {
    const outcome = await readRows([
      ["I", "CHỈ ĐẠO ĐIỀU HÀNH", 60],
      ["1", "Kế hoạch", 20],
      [_, "- Có: 20", _],
      [_, "- Không: 0", _],
      ["2", "Kiểm tra", 40],
      ["2.1", "Số đơn vị được kiểm tra", 40],
      [_, "Mỗi đơn vị: 2 điểm", _],
      ["II", "THỦ TỤC HÀNH CHÍNH", 40],
      ["1", "Hồ sơ đúng hạn", 40],
      [_, "Tỷ lệ % x 40", _],
    ]);
    expect(treeOf(outcome)).toEqual([
      "I CHỈ ĐẠO ĐIỀU HÀNH [60]",
      "  I.1 Kế hoạch [20] = Có: 20; Không: 0",
      "  I.2 Kiểm tra [40]",
      "    I.2.1 Số đơn vị được kiểm tra [40] = Mỗi đơn vị tính: 2; tối đa 40",
      "II THỦ TỤC HÀNH CHÍNH [40]",
      "  II.1 Hồ sơ đúng hạn [40] = Tỷ lệ",
    ]);
    expect(found(outcome, true)).toContain("codes-composed @ undefined");
  });

  it("with roman areas and numbers that run on: the codes stay as printed", async () => {
    const outcome = await readRows([
      ["I.", "A", 60],
      ["1.", "B", 60],
      [_, "Tỷ lệ % x 60", _],
      ["II.", "C", 40],
      ["2.", "D", 40],
      [_, "Tỷ lệ % x 40", _],
    ]);
    expect(treeOf(outcome).map((line) => line.trim().split(" ")[0])).toEqual(["I", "1", "II", "2"]);
  });

  it("with codes that Excel made numbers and dates of", async () => {
    const at = (text: string) => new Date(`${text}T00:00:00Z`);
    const leaf = (code: string | number | Date, name: string) => [
      [code, name, 10],
      [_, "Tỷ lệ % x 10", _],
    ];
    const outcome = await readRows([
      [1, "Lĩnh vực", 100],
      ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8].flatMap((code) => leaf(code, `Tiêu chí ${code}`)),
      [1.9, "Tiêu chí 1.9", 10],
      // 1.9.1 and 1.9.2 as a day, a month and a year.
      [at("2001-09-01"), "Thành phần một", 5],
      [_, "Tỷ lệ % x 5", _],
      [at("2002-09-01"), "Thành phần hai", 5],
      [_, "Tỷ lệ % x 5", _],
      ...leaf(1.1, "Tiêu chí 1.10"),
    ]);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome).map((line) => line.trim().split(" ")[0])).toEqual([
      ..."1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.9.1 1.9.2 1.10".split(" "),
    ]);
  });

  it("in two parts, of which the survey's areas are surveyed", async () => {
    const outcome = await readRows([
      ["A. PHẦN TỰ ĐÁNH GIÁ, CHẤM ĐIỂM", _, 70],
      ["I", "Chỉ đạo điều hành", 70],
      [_, "Tỷ lệ % x 70", _],
      [_, "Cộng A", 70],
      ["B", "ĐIỀU TRA XÃ HỘI HỌC", 30],
      ["II", "Đánh giá của người dân", 20],
      ["III", "Đánh giá của doanh nghiệp", 10],
      [_, "Theo kết quả điều tra XHH", _],
      [_, "TỔNG CỘNG (A + B)", 100],
      [_, "Ghi chú: các đơn vị gửi báo cáo trước ngày 15/12.", _],
    ]);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "I Chỉ đạo điều hành [70] = Tỷ lệ",
      "II Đánh giá của người dân [20] = Khảo sát",
      "III Đánh giá của doanh nghiệp [10] = Khảo sát",
    ]);
    const sources = outcome.value?.set?.areas.map((area) => area.kind === "leaf" && area.source);
    expect(sources).toEqual(["self", "survey", "survey"]);
    expect(found(outcome, true).filter((each) => each.startsWith("section"))).toEqual([
      "section @ A6",
      "section @ B10",
    ]);
  });

  it("with a part that is a single area", async () => {
    const outcome = await readRows([
      ["A", "Phần tự đánh giá", 80],
      ["1", "Chỉ đạo điều hành", 80],
      [_, "Tỷ lệ % x 80", _],
      ["B", "Điều tra xã hội học", 20],
    ]);
    expect(treeOf(outcome)).toEqual([
      "1 Chỉ đạo điều hành [80] = Tỷ lệ",
      "B Điều tra xã hội học [20] = Khảo sát",
    ]);
  });

  it("with bonus and penalty points", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo điều hành", 100],
      [_, "Tỷ lệ % x 100", _],
      [_, "Tổng điểm", 100],
      ["C", "ĐIỂM THƯỞNG", 2],
      ["1", "Sáng kiến CCHC", 2],
      [_, "Mỗi sáng kiến được công nhận: 1 điểm", _],
      ["D", "ĐIỂM TRỪ", "-3"],
      [_, "Mỗi lần để xảy ra vi phạm trừ 0,5 điểm", _],
    ]);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "1 Chỉ đạo điều hành [100] = Tỷ lệ",
      "C.1 Sáng kiến CCHC [2] = Mỗi đơn vị tính: 1; tối đa 2",
      "D ĐIỂM TRỪ [3] = Mỗi đơn vị tính: 0,5; tối đa 3",
    ]);
    expect(outcome.value?.set?.bonus?.maxScore.toText()).toBe("2");
    expect(outcome.value?.set?.penalty?.maxScore.toText()).toBe("3");
  });

  it("with parts that each begin at 1 again, and a penalty that does", async () => {
    const part = (letter: string, name: string, points: number) => [
      [letter, name, _],
      ["1", "Một", points],
      [_, `Tỷ lệ % x ${points}`, _],
    ];
    const penalty = [
      ["D", "ĐIỂM TRỪ", 3],
      ["1", "Vi phạm", 3],
      [_, "Mỗi vi phạm trừ 1 điểm", _],
    ];
    const codesOf = async (...rows: Parameters<typeof readRows>[0]) =>
      treeOf(await readRows(rows)).map((line) => line.trim().split(" ")[0]);
    const self = part("A", "Phần tự đánh giá", 80);
    expect(await codesOf(...self, ...part("B", "Phần thẩm định", 20), ...penalty)).toEqual([
      "A.1",
      "B.1",
      "1",
    ]);
    expect(await codesOf(...part("A", "Phần tự đánh giá", 100), ...penalty)).toEqual(["1", "D.1"]);
  });

  it("with headings in two rows, a row of numbers below them, and both again on the next page", async () => {
    const headings = [
      ["TT", "Nội dung tiêu chí", "Điểm", "", "", "Tài liệu kiểm chứng"],
      ["", "", "Tối đa", "Tự chấm", "Thẩm định", ""],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ];
    const bytes = await workbook(
      [
        ...TITLES,
        ...headings,
        ["1", "Chỉ đạo", 60, _, _, _],
        ["1.1", "Kế hoạch", 60, _, _, "Quyết định ban hành"],
        [_, "Có", 60, _, _, _],
        ...headings,
        [_, "Không", 0, _, _, _],
        ["2", "Thủ tục", 40, _, _, _],
        [_, "Tỷ lệ % x 40", _, _, _, _],
      ],
      ["A5:A6", "B5:B6", "C5:E5", "F5:F6", "C11:E11"],
    );
    const outcome = await read(bytes);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "1 Chỉ đạo [60]",
      "  1.1 Kế hoạch [60] = Có: 60; Không: 0",
      "2 Thủ tục [40] = Tỷ lệ",
    ]);
    const [, leaf] =
      outcome.value?.set?.areas.flatMap((area) => (area.kind === "branch" ? [area, ...area.nodes] : [])) ??
      [];
    expect(leaf).toMatchObject({ evidence: "Quyết định ban hành" });
  });

  it("with all of a criterion in one cell, and codes before the names", async () => {
    const bytes = csv([
      ...TITLES,
      ["Tiêu chí", "Điểm tối đa"],
      ["I. CHỈ ĐẠO, ĐIỀU HÀNH", "100"],
      ["1. Ban hành kế hoạch\ncải cách hành chính\n- Đúng hạn: 40\n- Chậm: 0", "40"],
      ["2. Thực hiện kế hoạch\nTỷ lệ % hoàn thành x 60", "60,0"],
    ]);
    const outcome = await read(bytes, "quyet-dinh.csv");
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "I CHỈ ĐẠO, ĐIỀU HÀNH [100]",
      "  1 Ban hành kế hoạch cải cách hành chính [40] = Đúng hạn: 40; Chậm: 0",
      "  2 Thực hiện kế hoạch [60] = Tỷ lệ",
    ]);
  });

  it("with component criteria that have no numbers", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo", 100],
      ["1.1", "Kế hoạch", 100],
      [_, "- Ban hành kế hoạch", 40],
      [_, "Đúng hạn: 40", _],
      [_, "Chậm: 0", _],
      [_, "- Thực hiện kế hoạch", 60],
      [_, "Tỷ lệ % x 60", _],
    ]);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual([
      "1 Chỉ đạo [100]",
      "  1.1 Kế hoạch [100]",
      "    1.1.1 Ban hành kế hoạch [40] = Đúng hạn: 40; Chậm: 0",
      "    1.1.2 Thực hiện kế hoạch [60] = Tỷ lệ",
    ]);
    expect(found(outcome, true)).toContain("unnumbered @ B7");
  });

  it("with components lettered in the column of numbers", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo", 100],
      ["a", "Ban hành kế hoạch", 40],
      [_, "Đúng hạn: 40; chậm: 0", _],
      ["b", "Thực hiện kế hoạch", 60],
      [_, "Tỷ lệ % x 60", _],
    ]);
    expect(treeOf(outcome).map((line) => line.trim())).toEqual([
      "1 Chỉ đạo [100]",
      "1.a Ban hành kế hoạch [40] = Đúng hạn: 40; chậm: 0",
      "1.b Thực hiện kế hoạch [60] = Tỷ lệ",
    ]);
  });

  it("with dashes in the column of numbers, and numbers merged over the lines of their criterion", async () => {
    const outcome = await readRows(
      [
        ["1", "Chỉ đạo", 60],
        ["-", "Đúng hạn", 60],
        ["-", "Chậm", 0],
        ["2", "Thủ tục", 40],
        [_, "Có: 40", _],
        [_, "Không: 0", _],
      ],
      ["A9:A11", "C9:C11"],
    );
    expect(treeOf(outcome)).toEqual([
      "1 Chỉ đạo [60] = Đúng hạn: 60; Chậm: 0",
      "2 Thủ tục [40] = Có: 40; Không: 0",
    ]);
  });

  it("below a national heading, among columns that are filled in", async () => {
    const bytes = await workbook([
      ["SỞ NỘI VỤ", _, _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", _],
      [_, _, _, "Độc lập - Tự do - Hạnh phúc", _],
      ["BẢNG TIÊU CHÍ CHẤM ĐIỂM CCHC CÁC SỞ, BAN, NGÀNH", _, _, _, _],
      ["(Kèm theo Quyết định số 5/QĐ-UBND)", _, _, _, _],
      ["Điểm tự đánh giá", "TT", "Tiêu chí", "Điểm chuẩn", "Ghi chú"],
      [10, "1", "Chỉ đạo", 60, _],
      [_, _, "Tỷ lệ % x 60", _, _],
      [5, "2", "Hài lòng", 40, "Điều tra XHH"],
    ]);
    const outcome = await read(bytes);
    expect(found(outcome)).toEqual([]);
    expect(treeOf(outcome)).toEqual(["1 Chỉ đạo [60] = Tỷ lệ", "2 Hài lòng [40] = Khảo sát"]);
    expect(outcome.value?.set).toMatchObject({
      name: "BẢNG TIÊU CHÍ CHẤM ĐIỂM CCHC CÁC SỞ, BAN, NGÀNH",
      level: "Sở, ban, ngành",
      legalBasis: "Quyết định số 5/QĐ-UBND",
    });
  });

  it("where a criterion need not concern everyone", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo", 100],
      [_, "Tỷ lệ % x 100", _],
      [_, "Không áp dụng đối với xã không có hồ sơ", _],
    ]);
    expect(outcome.value?.set?.areas).toMatchObject([{ allowNotApplicable: true }]);
  });
});

describe("what is not understood", () => {
  it("is told line by line with its cell, and no set is given", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo", 100],
      ["1.1", "Kế hoạch", 40],
      [_, "Ban hành đúng hạn: 40", _],
      [_, "Ban hành chậm thì tùy mức độ", _],
      ["1.2", "Kiểm tra", 60],
    ]);
    expect(outcome.value?.set).toBeUndefined();
    expect(outcome.value?.open).toEqual(["B7", "B10"]);
    expect(
      found(outcome, true).filter((each) => !each.startsWith("field") && !each.startsWith("without")),
    ).toEqual(["line-waits @ B8", "line-unknown @ B9", "rule-missing @ B10"]);
    expect(outcome.diagnostics.find(({ code }) => code.endsWith("line-unknown"))).toMatchObject({
      place: { file: "quyet-dinh.xlsx", sheet: "Phụ lục I", cell: "B9", criterion: "1.1" },
      args: { found: "Ban hành chậm thì tùy mức độ" },
    });
  });

  it("is a line below what has criteria below it", async () => {
    const outcome = await readRows([
      ["1", "Chỉ đạo", 100],
      [_, "Vi phạm quy định thì trừ 50% số điểm của lĩnh vực", _],
      ["1.1", "Kế hoạch", 100],
      [_, "Tỷ lệ % x 100", _],
    ]);
    expect(found(outcome)).toEqual(["line-of-branch @ B7"]);
    expect(outcome.value?.set).toBeUndefined();
  });

  it.each([
    [
      "sums that do not add up",
      [
        ["1", "A", 100],
        ["1.1", "B", 90],
        [_, "Tỷ lệ % x 90", _],
      ],
      ["sum-of-parts @ C6"],
    ],
    [
      "a total that is another",
      [
        ["1", "A", 90],
        [_, "Tỷ lệ % x 90", _],
        [_, "Tổng", 100],
      ],
      ["sum-of-areas @ C8"],
    ],
    [
      "a code twice",
      [
        ["1", "A", 50],
        [_, "Tỷ lệ % x 50", _],
        ["1", "B", 50],
        [_, "Tỷ lệ % x 50", _],
      ],
      ["code-twice @ A8"],
    ],
    [
      "a criterion without points",
      [
        ["1", "A", _],
        [_, "Có: 1", _],
        [_, "Không: 0", _],
      ],
      ["sheet-cell-blank @ C6"],
    ],
    [
      "points that are words",
      [
        ["1", "A", "mười"],
        [_, "Có: 1", _],
        [_, "Không: 0", _],
      ],
      ["sheet-number @ C6"],
    ],
    [
      "a code that follows from none",
      [
        ["1", "A", 100],
        ["1.1.1", "B", 100],
        [_, "Tỷ lệ % x 100", _],
      ],
      ["sheet-depth-unclear @ A7", "rule-missing @ B6"],
    ],
    ["no criteria", [], ["without-rows @ C5"]],
  ] as const)("are %s", async (_title, rows, codes) => {
    const outcome = await readRows(rows);
    const own = found(outcome).filter((each) => !/^(line|lines)-/.test(each));
    expect(own).toEqual(codes);
    expect(outcome.value?.set).toBeUndefined();
  });

  it("may be only what a part is said to be worth, which is a warning", async () => {
    const outcome = await readRows([
      ["A", "Phần tự đánh giá", 80],
      ["1", "A", 100],
      [_, "Tỷ lệ % x 100", _],
    ]);
    expect(found(outcome)).toEqual(["section-sum @ C6"]);
    expect(outcome.value?.set).toBeDefined();
  });

  it("is what the lines above the table leave out", async () => {
    const outcome = await read(await workbook([HEADING, ["1", "A", 100], [_, "Tỷ lệ % x 100", _]]));
    expect(found(outcome)).toEqual([
      "field-missing @ undefined",
      "field-missing @ undefined",
      "field-missing @ undefined",
    ]);
    const expected = outcome.diagnostics.flatMap(({ code, args }) =>
      code.endsWith("field-missing") ? [args.expected] : [],
    );
    expect(expected).toEqual(["Tên bộ tiêu chí", "Cấp áp dụng", "Căn cứ pháp lý"]);
  });
});

describe("a table that is none of a decision", () => {
  it.each([
    ["in the sheet form", ["Mã", "Nội dung", "Điểm tối đa", "Cách tính điểm"]],
    ["of something else", ["Đơn vị", "Điểm"]],
    ["without points", ["STT", "Tiêu chí"]],
  ])("%s is left to other readers", async (_title, heading) => {
    expect(await read(await workbook([heading, ["1", "A", "2", "Tỷ lệ"]]))).toEqual({
      value: undefined,
      diagnostics: [],
    });
  });

  it("of a file that is no workbook neither", async () => {
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({
      value: undefined,
      diagnostics: [],
    });
  });
});
