import { describe, expect, it } from "vitest";
import { expectClean, read, xlsx } from "./tables.ts";

const HEADING = "Mã;Nội dung;Số liệu;Tổng số;Điểm tự đánh giá;Điểm thẩm định;Lý do;Vòng";

describe("a row of a form", () => {
  it("gives every column that is filled in, and the texts beside", async () => {
    const told = await read([
      "Mã;Số liệu;Tổng số;Điểm tự đánh giá;Tài liệu kiểm chứng;Giải trình;Điểm thẩm định;Lý do;Vòng",
      "1.2;14;19;1,47;BC 12/BC-UBND;Còn 5;1,4;Trễ hạn;2",
    ]);
    expect(told.answers).toEqual([
      "a 1.2 value=14",
      "a 1.2 of=19",
      "a 1.2 selfScore=1,47",
      "a 1.2 appraisedScore=1,4",
    ]);
    expect(told.rows[0]).toMatchObject({
      use: "forms",
      evidence: "BC 12/BC-UBND",
      explanation: "Còn 5",
      reason: "Trễ hạn",
      round: 2,
      place: { file: "forms/a.csv", cell: "B2", unit: "a", criterion: "1.2" },
    });
    expectClean(told);
  });

  it("places each answer in its own cell", async () => {
    const rows = [
      ["Mã", "Số liệu", "Tổng số"],
      ["1.2", 14, 19],
    ];
    const told = await read(xlsx({ name: "Biểu 1", rows }), { file: "forms/a.xlsx" });
    expect(told.rows[0]?.fields.get("of")?.place).toEqual({
      file: "forms/a.xlsx",
      sheet: "Biểu 1",
      cell: "C2",
      unit: "a",
      criterion: "1.2",
    });
  });

  it("is there without answers too, so that what is missing has a place", async () => {
    const told = await read([HEADING, "1.1;Kế hoạch;;;"]);
    expect(told.answers).toEqual([]);
    expect(told.rows[0]?.place).toMatchObject({ cell: "C2", criterion: "1.1" });
  });

  it("holds nothing where dots or dashes stand for a blank", async () => {
    const told = await read([HEADING, "1.2;Tiến độ;-;…;........;–;;—", "2;Sáng kiến;0;;0;"]);
    expect(told.answers).toEqual(["a 2 value=0", "a 2 selfScore=0"]);
    expect(told.rows[0]?.round).toBe(1);
  });

  it("gives an input by its key, whatever its case", async () => {
    const told = await read([HEADING, "1.2;Tiến độ;14;19", "1.2#early;;10", "1.2#ONTIME;;4"]);
    expect(told.answers).toEqual([
      "a 1.2 value=14",
      "a 1.2 of=19",
      "a 1.2#early value=10",
      "a 1.2#onTime value=4",
    ]);
    expectClean(told);
  });

  it("is an error where the input is none of the leaf's, which names those there are", async () => {
    const told = await read([HEADING, "1.2;Tiến độ;14;19", "1.2#late;;5", "1.1#x;;5", "1#x;;5", "1.2#y;;"]);
    expect(told.findings).toEqual([
      "unknown-input @ A3 a 1.2",
      "unknown-input @ A4 a 1.1",
      "unknown-input @ A5 a 1",
    ]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "1.2#late", expected: "1.2#early; 1.2#onTime" });
    expect(told.diagnostics[1]?.args).toEqual({ found: "1.1#x", expected: "—" });
  });

  it("of a survey leaf may count the answers to each option", async () => {
    const told = await read(["Đơn vị;Mã;Số liệu", "a;3.1#1;7", "a;3.1#2;3", "a;3.1#3;0"], { use: "survey" });
    expect(told.answers).toEqual(["a 3.1#1 value=7", "a 3.1#2 value=3"]);
    expect(told.findings).toEqual(["unknown-input @ B4 a 3.1"]);
  });
});

describe("a row with answers and no code of the set", () => {
  it.each([
    ["an unknown code", "9.9;Tiêu chí lạ;3", "unknown-code @ A3 a"],
    ["an unknown code with words", "9.9;;Có", "unknown-code @ A3 a"],
    ["an unknown roman code", "XX;;3", "unknown-code @ A3 a"],
    ["words for a code", "Mục khác;;Có", "unknown-code @ A3 a"],
    ["a name that begins as a total does", "9;Công tác chỉ đạo;3", "unknown-code @ A3 a"],
    ["no code", ";Tiêu chí lạ;3", "row-without-code @ C3 a"],
    ["no code and words", ";Tiêu chí lạ;Có", "row-without-code @ C3 a"],
    ["a name that sums up in words only", ";Tổng số hồ sơ đã giải quyết;3", "row-without-code @ C3 a"],
    ["a name like Cộng without accents", ";Công tác chỉ đạo;3", "row-without-code @ C3 a"],
  ])("is an error within the table: %s", async (_, row, finding) => {
    const told = await read([HEADING, "1.1;Kế hoạch;Có", row, "2;Sáng kiến;3"]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 2 value=3"]);
    expect(told.findings).toEqual([finding]);
  });

  it("is an error below the table where it looks like a code or holds a number", async () => {
    const told = await read([HEADING, "1.1;Kế hoạch;Có", "", "9.9;;Có", ";;3", "Khác;;4"]);
    expect(told.findings).toEqual(["unknown-code @ A4 a", "row-without-code @ C5 a", "unknown-code @ A6 a"]);
  });

  it("is a note or a signature below the table where it holds words", async () => {
    const told = await read([
      HEADING,
      "1.1;Kế hoạch;Có",
      "",
      "Ghi chú: điểm do đơn vị tự chấm;;;;",
      "* Số liệu đến 31/12;;;;xem phụ lục",
      ";NGƯỜI LẬP BIỂU;;;CHỦ TỊCH",
      ";;;;Xã An, ngày 05 tháng 01 năm 2019",
      ";Nguyễn Văn A;;;Trần Thị B",
    ]);
    expect(told.answers).toEqual(["a 1.1 value=Có"]);
    expectClean(told);
  });

  it("is no answer where a date of signing stands below the table", async () => {
    const rows = [["Mã", "Điểm tự đánh giá"], ["2", 3], [], ["Người lập", { date: 43466 }]];
    expectClean(await read(xlsx({ rows })));
  });

  it("does not matter where it holds none", async () => {
    expectClean(await read([HEADING, "A;PHẦN CHUNG;", "9.9;Tiêu chí lạ;", ";Ghi chú;", "1.1;Kế hoạch;Có"]));
  });

  it("is an error naming the codes where Excel changed the code", async () => {
    const rows = [
      ["Mã", "Số liệu"],
      [1.1, "Có"],
    ];
    const told = await read(xlsx({ rows }));
    expect(told.findings).toEqual(["unclear-code @ Trang 1 A2 a"]);
    expect(told.diagnostics[0]?.args.expected).toBe("1.1 (Kế hoạch); 1.10 (Báo cáo)");
  });

  it("is settled by the name beside a number or a date that Excel made of the code", async () => {
    const rows = [
      ["Mã", "Nội dung", "Số liệu"],
      [1.1, "Báo cáo", 2],
      [1.1, "Kế hoạch", "Có"],
      [{ date: 37653 }, "Tiến độ", 14],
    ];
    const told = await read(xlsx({ rows }));
    expect(told.answers).toEqual(["a 1.10 value=2", "a 1.1 value=Có", "a 1.2 value=14"]);
    expectClean(told);
  });
});

describe("a row of a total", () => {
  it.each(["Tổng cộng", "TỔNG ĐIỂM (1 + 2)", "Cộng", "Tổng số:", "tong cong", "Total"])(
    "%s only checks the sum",
    async (name) => {
      const told = await read([HEADING, "2;Sáng kiến;3", `;${name};;;7,5`]);
      expect(told.answers).toEqual(["a 2 value=3", "a total selfScore=7,5"]);
      expectClean(told);
    },
  );

  it("may have its name in the column of codes", async () => {
    const told = await read([HEADING, "Tổng cộng;;;;7,5", "2;Sáng kiến;3"]);
    expect(told.answers).toEqual(["a total selfScore=7,5", "a 2 value=3"]);
  });

  it.each(["Cộng lĩnh vực 1", "Cộng mục I", "Tổng điểm phần A", "ĐIỂM THƯỞNG", "Điểm trừ"])(
    "%s is of a part and checks nothing",
    async (name) => {
      const told = await read([HEADING, `;${name};;;7,5`, "2;Sáng kiến;3"]);
      expect(told.answers).toEqual(["a 2 value=3"]);
      expectClean(told);
    },
  );

  it.each(["Tỷ lệ đạt (%)", "Chỉ số CCHC", "Xếp loại", "Thứ hạng"])(
    "%s below the table is a figure about it",
    async (name) => {
      expectClean(await read([HEADING, "2;Sáng kiến;3", `;${name};;;79,81`]));
    },
  );

  it("is a criterion where it has a code", async () => {
    const told = await read([HEADING, "1.1;Tổng điểm;Có"]);
    expect(told.answers).toEqual(["a 1.1 value=Có"]);
    expect(told.findings).toEqual(["warning: name-differs @ B2 a 1.1"]);
  });
});

describe("code and name in one cell", () => {
  it("are taken apart", async () => {
    const told = await read(["Mã;Số liệu", "1. Chỉ đạo điều hành;", "1.1. Kế hoạch;Có", "1.10 - Báo cáo;2"]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 1.10 value=2"]);
    expectClean(told);
  });

  it("count where the name is another, with a warning, if there is an answer", async () => {
    const told = await read(["Mã;Số liệu", "1.1. Kế hoạch CCHC;Có", "2. Lưu ý khi điền;"]);
    expect(told.answers).toEqual(["a 1.1 value=Có"]);
    expect(told.findings).toEqual(["warning: name-differs @ A2 a 1.1"]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "Kế hoạch CCHC", expected: "Kế hoạch" });
  });

  it("may both stand in the column of names beside a row number", async () => {
    const told = await read([
      "STT;Nội dung;Số liệu",
      "1;1.1. Kế hoạch;Có",
      "2;1.10. Báo cáo;2",
      ";2. Sáng kiến;3",
    ]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 1.10 value=2", "a 2 value=3"]);
    expectClean(told);
  });
});

describe("the round of a row", () => {
  it("is the first where it is blank", async () => {
    const told = await read([HEADING, "2;;;;;3;;", "1.10;;;;;2;;Vòng II"]);
    expect(told.rows.map(({ round }) => round)).toEqual([1, 2]);
  });

  it("is an error where it cannot be read", async () => {
    const told = await read([HEADING, "2;;;;;3;;cuối"]);
    expect(told.findings).toEqual(["unclear-round @ H2 a 2"]);
    expect(told.rows[0]?.isFaulty).toBe(true);
  });
});

describe("a sheet", () => {
  const rows = [
    ["Mã", "Số liệu"],
    ["2", 3],
  ];

  it("that is hidden is passed over with a note that names the others", async () => {
    const told = await read(xlsx({ name: "Cũ", hidden: true, rows }, { name: "Mới", rows }), {
      file: "forms/a.xlsx",
    });
    expect(told.answers).toEqual(["a 2 value=3"]);
    expect(told.findings).toEqual(["note: hidden-sheet @ Cũ"]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "Cũ", expected: "Mới" });
  });

  it("that is hidden does not matter where it holds no table", async () => {
    expectClean(await read(xlsx({ hidden: true, rows: [["Danh mục"]] }, { rows })));
  });

  it("that is the only one and hidden leaves the file without a table", async () => {
    const told = await read(xlsx({ name: "Cũ", hidden: true, rows }));
    expect(told.findings).toEqual(["note: hidden-sheet @ Cũ", "no-table @"]);
  });

  it("is read beside others", async () => {
    const other = [
      ["Mã", "Số liệu"],
      ["1.1", "Có"],
    ];
    const told = await read(xlsx({ rows }, { rows: [["Hướng dẫn"]] }, { rows: other }));
    expect(told.answers).toEqual(["a 2 value=3", "a 1.1 value=Có"]);
    expectClean(told);
  });

  it("without a table is an error that names the sheets", async () => {
    const told = await read(xlsx({ name: "Bìa", rows: [["UBND xã"]] }, { name: "Phụ lục", rows: [["x"]] }));
    expect(told.diagnostics[0]?.args).toEqual({ found: "Bìa, Phụ lục", expected: "Mã" });
  });
});

it("says what is wrong with a file that cannot be read", async () => {
  const told = await read(new TextEncoder().encode("<html><table></table></html>"), { file: "forms/a.xls" });
  expect(told.findings).toEqual(["file-is-html @"]);
});
