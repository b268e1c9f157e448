import { describe, expect, it } from "vitest";
import { expectClean, read, xlsx } from "./tables.ts";

const HEADING = "Mã;Nội dung;Điểm tối đa;Số liệu;Điểm tự đánh giá";

function blankLines(count: number): string[] {
  return Array.from({ length: count }, () => "");
}

describe("the heading of a table", () => {
  it("needs no more than the code and one column of answers", async () => {
    const told = await read(["Mã;Điểm tự đánh giá", "1.1;1"]);
    expect(told.answers).toEqual(["a 1.1 selfScore=1"]);
    expectClean(told);
  });

  it("may come in any order of columns and in English", async () => {
    const told = await read(["selfScore;value;maxScore;name;code", "1;Có;1;Kế hoạch;1.1"]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 1.1 selfScore=1"]);
    expectClean(told);
  });

  it("is found in row 30 and not in row 31", async () => {
    const at30 = await read([...blankLines(29), HEADING, "1.1;;;Có"]);
    expect(at30.answers).toEqual(["a 1.1 value=Có"]);
    const at31 = await read([...blankLines(30), HEADING, "1.1;;;Có"]);
    expect(at31.answers).toEqual([]);
    expect(at31.findings).toEqual(["no-table @"]);
  });

  it("may go on in row 31", async () => {
    const told = await read([
      ...blankLines(29),
      "Mã;Nội dung;Điểm;",
      ";;Tối đa;Tự đánh giá",
      "1.1;Kế hoạch;1;1",
    ]);
    expect(told.answers).toEqual(["a 1.1 selfScore=1"]);
  });

  it("takes two rows with groups over merged cells", async () => {
    const told = await read(
      xlsx({
        rows: [
          ["Mã", "Nội dung", "Điểm", undefined, undefined, "Giải trình"],
          [undefined, undefined, "Tối đa", "Tự đánh giá", "Thẩm định"],
          ["1.1", "Kế hoạch", 1, 1, 0, "x"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
      }),
    );
    expect(told.answers).toEqual(["a 1.1 selfScore=1", "a 1.1 appraisedScore=0"]);
    expect(told.rows[0]?.explanation).toBe("x");
    expectClean(told);
  });

  it("takes two rows of a CSV, which has no merged cells", async () => {
    const told = await read([
      "Mã;Nội dung;Tự đánh giá;;Thẩm định;",
      ";;Số liệu;Điểm;Điểm;Lý do",
      "1.1;Kế hoạch;Có;1;0;Thiếu",
    ]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 1.1 selfScore=1", "a 1.1 appraisedScore=0"]);
    expect(told.rows[0]?.reason).toBe("Thiếu");
  });

  it("takes three rows", async () => {
    const told = await read(["Mã;Kết quả chấm;;", ";Điểm;;Ghi chú", ";Tự đánh giá;Thẩm định;", "1.1;1;0;x"]);
    expect(told.answers).toEqual(["a 1.1 selfScore=1", "a 1.1 appraisedScore=0"]);
  });

  it("does not go on with a total row right below", async () => {
    const told = await read([HEADING, ";Tổng số;20;;17,5", "1.1;Kế hoạch;1;Có;"]);
    expect(told.answers).toEqual(["a total selfScore=17,5", "a 1.1 value=Có"]);
  });

  it("does not go on with a row of words below headings that are known", async () => {
    const told = await read([HEADING, ";Kết quả;;;", "1.1;Kế hoạch;1;Có;"]);
    expect(told.answers).toEqual(["a 1.1 value=Có"]);
  });

  it("takes Mã for the code and STT for a row number where both stand", async () => {
    for (const [heading, row] of [
      ["STT;Mã;Số liệu", "7;1.1;Có"],
      ["Mã;STT;Số liệu", "1.1;7;Có"],
    ] as const) {
      const told = await read([heading, row]);
      expect(told.answers).toEqual(["a 1.1 value=Có"]);
      expectClean(told);
    }
  });

  it("takes STT for the code where the column Mã is blank", async () => {
    const told = await read(["STT;Mã;Số liệu", "1.1;;Có"]);
    expect(told.answers).toEqual(["a 1.1 value=Có"]);
  });

  it("may be repeated on every page, in two rows as well", async () => {
    const heading = ["Mã;Nội dung;Điểm;", ";;Tối đa;Tự đánh giá"];
    const told = await read([...heading, "1.1;Kế hoạch;1;1", ...heading, "2;Sáng kiến;5;3"]);
    expect(told.answers).toEqual(["a 1.1 selfScore=1", "a 2 selfScore=3"]);
    expectClean(told);
  });

  it("may be another one further down, below row 30 too", async () => {
    const told = await read([HEADING, "1.1;Kế hoạch;1;Có;", ...blankLines(40), "Số liệu;Mã", "3;2"]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 2 value=3"]);
    expectClean(told);
  });

  it("may be followed by a row that numbers the columns", async () => {
    for (const numbering of ["(1);(2);(3);(4);(5)", "1;2;3;4;5=4-3", "A;B;1;2;3", "-1;-2;-3;-4;-5"]) {
      const told = await read([HEADING, numbering, "1.1;Kế hoạch;1;Có;"]);
      expect(told.answers).toEqual(["a 1.1 value=Có"]);
      expectClean(told);
    }
  });

  it("keeps a row of numbers that may be an answer where there is no column of names", async () => {
    expect((await read(["Mã;Số liệu", "2;3"])).answers).toEqual(["a 2 value=3"]);
    expect((await read(["Mã;Số liệu", "(1);(2)", "2;3"])).answers).toEqual(["a 2 value=3"]);
  });
});

describe("columns of one meaning", () => {
  it("are told apart by which one is filled in", async () => {
    const told = await read(["Mã;Điểm tự chấm;Điểm tự đánh giá", "2;;3"]);
    expect(told.answers).toEqual(["a 2 selfScore=3"]);
    expectClean(told);
  });

  it("are not both filled in by a row that numbers the columns", async () => {
    const told = await read(["Mã;Nội dung;Điểm tự chấm;Điểm tự đánh giá", "1;2;3;4", "2;Sáng kiến;;3"]);
    expect(told.answers).toEqual(["a 2 selfScore=3"]);
    expectClean(told);
  });

  it("are an error where both are filled in, and neither counts", async () => {
    const told = await read(["Mã;Số liệu;Điểm tự chấm;Điểm tự đánh giá", "2;3;4;5"]);
    expect(told.answers).toEqual(["a 2 value=3"]);
    expect(told.findings).toEqual(["column-twice @ D1"]);
  });

  it("are told of where the better heading is taken", async () => {
    const told = await read(["Mã;Kết quả;Số liệu", "2;tốt;3"]);
    expect(told.answers).toEqual(["a 2 value=3"]);
    expect(told.findings).toEqual(["warning: column-not-counted @ B1"]);
  });
});

describe("columns that do not count", () => {
  it("are told of once, where points stand under a heading that is not known", async () => {
    const told = await read(["Mã;Số liệu;Điểm của tổ", "2;3;4", "1.1;Có;1"]);
    expect(told.findings).toEqual(["warning: column-not-counted @ C1"]);
  });

  it("are passed over where they are of an earlier period or hold no numbers", async () => {
    expectClean(await read(["Mã;Số liệu;Điểm kỳ trước;Nhận xét điểm", "2;3;4;đạt"]));
  });

  it("are told of where they belong into another file", async () => {
    const form = await read(["Mã;Số liệu;Điểm XHH", "2;3;", "3.1;;4"]);
    expect(form.findings).toEqual(["warning: column-not-counted @ C1"]);
    const survey = await read(["Đơn vị;Mã;Số liệu;Điểm tự đánh giá", "a;3.1;80%;4"], { use: "survey" });
    expect(survey.findings).toEqual(["warning: column-not-counted @ D1"]);
    const appraisal = await read(["Đơn vị;Mã;Số liệu", "a;2;3"], { use: "appraisal" });
    expect(appraisal.findings).toEqual(["warning: column-not-counted @ C1"]);
    expect(appraisal.answers).toEqual([]);
  });

  it("are no matter in an appraisal that repeats what the unit declared", async () => {
    const told = await read(["Đơn vị;Mã;Số liệu;Điểm tự đánh giá;Điểm thẩm định", "a;2;3;3;2"], {
      use: "appraisal",
    });
    expect(told.answers).toEqual(["a 2 appraisedScore=2"]);
    expectClean(told);
  });
});

describe("the shape of a table", () => {
  it("is a form with points, a long table with units, a matrix with units for columns", async () => {
    expect((await read(["Mã;Số liệu", "2;3"])).answers).toEqual(["a 2 value=3"]);
    expect((await read(["Đơn vị;Mã;Số liệu", "b;2;3"])).answers).toEqual(["b 2 value=3"]);
    expect((await read(["Mã;Xã An;Xã Bình", "2;3;4"])).answers).toEqual([
      "a 2 selfScore=3",
      "b 2 selfScore=4",
    ]);
  });

  it("is a matrix though a column of results stands beside the units", async () => {
    const told = await read(["Mã;Kết quả;Xã An;Xã Bình", "2;7;3;4"]);
    expect(told.answers).toEqual(["a 2 selfScore=3", "b 2 selfScore=4"]);
    expect(told.findings).toEqual(["warning: column-not-counted @ B1"]);
  });

  it("is not settled by a line that names the unit above the table", async () => {
    const told = await read(["Đơn vị:;Xã Bình;2", "Mã;Số liệu", "2;3"], {
      file: "forms/x.csv",
    });
    expect(told.answers).toEqual(["b 2 value=3"]);
  });

  it("is a form though one of its columns is named after a unit", async () => {
    expect((await read(["Mã;Số liệu;Xã Cần", "2;3;"])).answers).toEqual(["a 2 value=3"]);
  });
});
