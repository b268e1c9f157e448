import { describe, expect, it } from "vitest";
import { describe as describeDiagnostic } from "../../src/shared/index.ts";
import { collect, expectClean, read, type Source, textOf, xlsx } from "./tables.ts";

const form = (lines: string[], source: Source = {}) =>
  read(["Mã;Số liệu;Tổng số;Điểm tự đánh giá;Điểm thẩm định;Lý do;Vòng", ...lines], source);
const long = (lines: string[], source: Source = {}) =>
  read(["Đơn vị;Mã;Số liệu;Điểm tự đánh giá", ...lines], { file: "forms/chung.csv", ...source });
const appraisal = (...lines: string[]) =>
  read(["Đơn vị;Mã;Điểm thẩm định;Lý do;Vòng", ...lines], { file: "appraisal.csv", use: "appraisal" });
const survey = (...lines: string[]) =>
  read(["Đơn vị;Mã;Số liệu;Điểm XHH;Vòng", ...lines], { file: "survey.csv", use: "survey" });

describe("what a unit declared", () => {
  it("is one answer with its data, its score, its inputs and its texts", async () => {
    const told = await read([
      "Mã;Số liệu;Tổng số;Điểm tự đánh giá;Tài liệu kiểm chứng;Giải trình",
      "1.2;14;19;1,47;BC 12;Còn 5",
      "1.2#early;10;;;;",
    ]);
    const { leaf, findings } = await collect(told);
    const declared = leaf("1.2")?.declared;
    expect(textOf(declared?.value)).toBe("14");
    expect(textOf(declared?.of)).toBe("19");
    expect(textOf(declared?.selfScore)).toBe("1,47");
    expect(textOf(declared?.inputs.get("early"))).toBe("10");
    expect(declared).toMatchObject({ evidence: "BC 12", explanation: "Còn 5", place: { cell: "B2" } });
    expectClean({ findings });
  });

  it("may say not applicable in any answer cell", async () => {
    for (const [row, cell] of [
      ["1.2;KAD;;;;;", "B2"],
      ["1.2;;;Không áp dụng;;;", "D2"],
      ["1.2;14;N/A;;;;", "C2"],
    ] as const) {
      const { leaf } = await collect(await form([row]));
      expect(leaf("1.2")?.declared?.notApplicable?.cell).toBe(cell);
    }
  });

  it("leaves the place of a leaf that is blank", async () => {
    const { leaf, unit } = await collect(await form(["1.1;;;;;;", "2;3;;;;;"]));
    expect(leaf("1.1")?.declared).toBeUndefined();
    expect(leaf("1.1")?.row).toMatchObject({ cell: "B2", unit: "a", criterion: "1.1" });
    expect(unit("a").sent).toBe(true);
  });
});

describe("a form", () => {
  it("counts as not sent where nothing is filled in, or only sums of nothing are", async () => {
    for (const lines of [["1.1;;;;;;", "2;;;;;;"], ["1;;;0;;;", "1.1;;;;;;"], ["2;;;;3;Thiếu;1"]]) {
      const { unit } = await collect(await form(lines));
      expect(unit("a").sent).toBe(false);
    }
  });

  it("counts as sent with one answer, a 0, or points on a parent", async () => {
    for (const line of ["2;0;;;;;", "1.1;;;KAD;;;", "1;;;4;;;"]) {
      const { unit } = await collect(await form([line]));
      expect(unit("a").sent).toBe(true);
    }
  });
});

describe("a leaf answered twice", () => {
  it("alike is a warning, and one counts", async () => {
    const { leaf, findings } = await collect(await form(["2;3;;;;;", "2;3,0;;;;;"]));
    expect(textOf(leaf("2")?.declared?.value)).toBe("3");
    expect(findings).toEqual(["warning: answered-twice-alike @ B3 a 2"]);
    expect(leaf("2")?.disputed.size).toBe(0);
  });

  it("differently is an error that names both places, and neither counts", async () => {
    const { leaf, findings, diagnostics } = await collect(await form(["2;3;;;;;"]), await long(["a;2;4;"]));
    expect(leaf("2")?.declared).toBeUndefined();
    expect([...(leaf("2")?.disputed ?? [])]).toEqual(["declared"]);
    expect(findings).toEqual(["answered-twice @ C2 a 2"]);
    const [first] = diagnostics;
    expect(first && describeDiagnostic(first, "vi").message).toBe(
      "Một tiêu chí có hai câu trả lời khác nhau: 4 (forms/chung.csv, C2) và 3 (forms/a.csv, B2). Không câu nào được tính.",
    );
  });

  it("in a form and a matrix is held against the self-score", async () => {
    const matrix = (points: string) => read(["Mã;Xã An", `2;${points}`], { file: "forms/tong-hop.csv" });
    const answered = await form(["2;;;3;;;"]);
    expect((await collect(answered, await matrix("3"))).findings).toEqual([
      "warning: answered-twice-alike @ B2 a 2",
    ]);
    const { findings, leaf } = await collect(answered, await matrix("2"));
    expect(findings).toEqual(["answered-twice @ B2 a 2"]);
    expect(leaf("2")?.declared).toBeUndefined();
  });

  it("is not where one table has its data and another its self-score", async () => {
    const { leaf, findings } = await collect(
      await form(["1.2;14;19;;;;"]),
      await read(["Mã;Xã An", "1.2;1,47"], { file: "forms/tong-hop.csv" }),
    );
    expect(textOf(leaf("1.2")?.declared?.value)).toBe("14");
    expect(textOf(leaf("1.2")?.declared?.selfScore)).toBe("1,47");
    expectClean({ findings });
  });

  it("is where one table has the part and another the whole", async () => {
    const { findings } = await collect(await form(["1.2;14;;;;;"]), await form(["1.2;14;19;;;;"]));
    expect(findings).toEqual(["answered-twice @ C2 a 1.2"]);
  });

  it("names the cells that differ, not those that agree", async () => {
    const { findings } = await collect(await form(["1.2;14;19;1;;;", "1.2;14;20;1;;;"]));
    expect(findings).toEqual(["answered-twice @ C3 a 1.2"]);
  });

  it("compares every further answer with the first", async () => {
    const { findings } = await collect(await form(["2;3;;;;;", "2;4;;;;;", "2;4;;;;;", "2;3;;;;;"]));
    expect(findings).toEqual([
      "answered-twice @ B3 a 2",
      "answered-twice @ B4 a 2",
      "warning: answered-twice-alike @ B5 a 2",
    ]);
  });

  it("compares numbers by value and texts without case, spaces and line breaks", async () => {
    const rows = [
      ["Mã", "Số liệu"],
      ["1.1", "Kế hoạch\nBáo cáo"],
      ["1.1", "KẾ HOẠCH;  Báo cáo"],
    ];
    expect((await collect(await read(xlsx({ rows })))).findings).toEqual([
      "warning: answered-twice-alike @ Trang 1 B3 a 1.1",
    ]);
    expect((await collect(await form(["1.2;98;;;;;", "1.2;98%;;;;;"]))).findings).toEqual([
      "answered-twice @ B3 a 1.2",
    ]);
  });

  it("loses an input as well, and the leaf with it", async () => {
    const { leaf, findings } = await collect(
      await form(["1.2;14;19;;;;", "1.2#early;9;;;;;", "1.2#early;8;;;;;"]),
    );
    expect(findings).toEqual(["answered-twice @ B4 a 1.2"]);
    expect(leaf("1.2")?.declared).toBeUndefined();
    expect(leaf("1.2")?.disputed.has("declared")).toBe(true);
  });

  it("is a warning where an appraised score settles the leaf", async () => {
    const { findings, leaf } = await collect(
      await form(["2;3;;;;;", "2;4;;;;;"]),
      await appraisal("a;2;3,5;;"),
    );
    expect(findings).toEqual(["warning: answered-twice @ B3 a 2"]);
    expect(textOf(leaf("2")?.appraised?.score)).toBe("3,5");
  });

  it("is no matter where the rows of two rounds repeat what was declared", async () => {
    const { leaf, findings } = await collect(await form(["2;3;;;2;;1", "2;3;;;3;Bổ sung;2"]));
    expect(textOf(leaf("2")?.declared?.value)).toBe("3");
    expect(leaf("2")?.appraised).toMatchObject({ round: 2, reason: "Bổ sung" });
    expectClean({ findings });
  });

  it("is an error where the rows of two rounds declare something else", async () => {
    const { findings } = await collect(await form(["2;3;;;;;1", "2;4;;;;;2"]));
    expect(findings).toEqual(["answered-twice @ B3 a 2"]);
  });
});

describe("appraised scores", () => {
  it("may stand in the form, a long table or a matrix", async () => {
    const matrix = await read(["Mã;Xã An", "2;3"], { file: "appraisal.csv", use: "appraisal" });
    for (const told of [await form(["2;;;;3;Đạt;"]), await appraisal("Xã An;2;3;Đạt;"), matrix]) {
      const { leaf, findings } = await collect(told);
      expect(textOf(leaf("2")?.appraised?.score)).toBe("3");
      expectClean({ findings });
    }
  });

  it("count in the last round with an entry, leaf by leaf", async () => {
    const { leaf, findings } = await collect(
      await appraisal("a;2;3;Thiếu;1", "a;2;;;2", "a;1.10;1;;1", "a;1.10;1,5;Bổ sung;Vòng 2", "a;1.1;0;;II"),
    );
    expect(leaf("2")?.appraised).toMatchObject({ round: 1, reason: "Thiếu" });
    expect(leaf("1.10")?.appraised).toMatchObject({ round: 2, reason: "Bổ sung", place: { cell: "C5" } });
    expect(leaf("1.1")?.appraised?.round).toBe(2);
    expectClean({ findings });
  });

  it("count by round, not by the order of rows or of files", async () => {
    const { leaf } = await collect(await appraisal("a;2;4;;2", "a;2;3;;1"), await form(["2;;;;1;;1"]));
    expect(textOf(leaf("2")?.appraised?.score)).toBe("4");
  });

  it("may stand on a sheet for each round", async () => {
    const sheet = (name: string, points: number) => ({
      name,
      rows: [
        ["Mã", "Xã An"],
        ["2", points],
      ],
    });
    const file = "appraisal.xlsx";
    const told = await read(xlsx(sheet("Vòng 2", 4), sheet("Vòng 1", 3)), { file, use: "appraisal" });
    const { leaf, findings } = await collect(told);
    expect(leaf("2")?.appraised).toMatchObject({ round: 2, place: { sheet: "Vòng 2" } });
    expectClean({ findings });
  });

  it("that differ in one round are an error, and none of them counts", async () => {
    const { leaf, findings } = await collect(await appraisal("a;2;3;;1"), await form(["2;;;;4;;"]));
    expect(findings).toEqual(["answered-twice @ E2 a 2"]);
    expect(leaf("2")?.disputed.has("appraised")).toBe(true);
  });

  it("that differ in an earlier round are a warning: the later one settles it", async () => {
    const { leaf, findings } = await collect(await appraisal("a;2;3;;1", "a;2;4;;1", "a;2;3,5;;2"));
    expect(findings).toEqual(["warning: answered-twice @ C3 a 2"]);
    expect(leaf("2")?.disputed.size).toBe(0);
    expect(textOf(leaf("2")?.appraised?.score)).toBe("3,5");
  });

  it("that are alike are a warning", async () => {
    const { findings } = await collect(await appraisal("a;2;3;;", "a;2;3;Đạt;1"));
    expect(findings).toEqual(["warning: answered-twice-alike @ C3 a 2"]);
  });

  it("may be not applicable", async () => {
    const { leaf } = await collect(await appraisal("a;1.2;Không áp dụng;Không phát sinh;"));
    expect(leaf("1.2")?.appraised).toEqual({
      reason: "Không phát sinh",
      round: 1,
      place: { file: "appraisal.csv", cell: "C2", unit: "a", criterion: "1.2" },
    });
  });

  it("cannot count while the round of one cannot be read", async () => {
    const { leaf } = await collect(await appraisal("a;2;3;;cuối", "a;2;4;;1"));
    expect(leaf("2")?.disputed.has("appraised")).toBe(true);
  });

  it("do not stop the unit's own answer where it is only their round that cannot be read", async () => {
    const { leaf } = await collect(await form(["2;3;;;;;cuối"]));
    expect(textOf(leaf("2")?.declared?.value)).toBe("3");
    expect(leaf("2")?.disputed.size).toBe(0);
  });

  it("count for a survey leaf too", async () => {
    const { leaf, findings } = await collect(await appraisal("a;3.1;4;;"));
    expect(textOf(leaf("3.1")?.appraised?.score)).toBe("4");
    expectClean({ findings });
  });

  it("are lost on the row of an input, which is an error", async () => {
    const { leaf, findings } = await collect(await appraisal("a;1.2#early;1;;"));
    expect(findings).toEqual(["input-in-wrong-column @ C2 a 1.2"]);
    expect(leaf("1.2")?.appraised).toBeUndefined();
  });
});

describe("survey results", () => {
  it("are data, or points that count as given", async () => {
    const { leaf, findings } = await collect(await survey("a;3.1;80%;;", "a;3.2;;2,5;", "a;3.3;-;1;"));
    expect(textOf(leaf("3.1")?.surveyed?.value)).toBe("80%");
    expect(textOf(leaf("3.2")?.surveyScore?.score)).toBe("2,5");
    expect(textOf(leaf("3.3")?.surveyScore?.score)).toBe("1");
    expect(leaf("3.3")?.surveyed).toBeUndefined();
    expectClean({ findings });
  });

  it("count in the last round with an entry", async () => {
    const { leaf, findings } = await collect(await survey("a;3.1;80%;;1", "a;3.1;90%;;2", "a;3.1;;;3"));
    expect(textOf(leaf("3.1")?.surveyed?.value)).toBe("90%");
    expectClean({ findings });
  });

  it("that differ are an error, and a warning under an appraised score", async () => {
    const twice = await survey("a;3.1;80%;;", "a;3.1;90%;;");
    const { leaf, findings } = await collect(twice);
    expect(findings).toEqual(["answered-twice @ C3 a 3.1"]);
    expect(leaf("3.1")?.surveyed).toBeUndefined();
    expect(leaf("3.1")?.disputed.has("surveyed")).toBe(true);
    expect((await collect(twice, await appraisal("a;3.1;4;;"))).findings).toEqual([
      "warning: answered-twice @ C3 a 3.1",
    ]);
  });

  it("that give different points are an error whatever the data", async () => {
    const { leaf, findings } = await collect(await survey("a;3.1;80%;4;", "a;3.1;;3;"));
    expect(findings).toEqual(["answered-twice @ D3 a 3.1"]);
    expect(leaf("3.1")?.disputed.has("surveyed")).toBe(true);
  });

  it("of a leaf that the unit answers itself do not count, data and points alike", async () => {
    for (const line of ["a;2;3;;", "a;2;;3;"]) {
      const { leaf, findings } = await collect(await survey(line));
      expect(leaf("2")?.surveyed).toBeUndefined();
      expect(leaf("2")?.surveyScore).toBeUndefined();
      expect(findings[0]).toMatch(/^warning: own-leaf-in-survey @ [CD]2 a 2$/);
    }
  });

  it("do not count in a form", async () => {
    const { leaf, findings } = await collect(await form(["3.1;80%;;;;;", "3.3;;;1;;;"]));
    expect(leaf("3.1")?.declared).toBeUndefined();
    expect(findings).toEqual([
      "warning: survey-leaf-in-form @ B2 a 3.1",
      "warning: survey-leaf-in-form @ D3 a 3.3",
    ]);
  });

  it("leave their place where they are blank", async () => {
    const { leaf } = await collect(await survey("a;3.1;;;"), await form(["3.1;;;;;;", "2;3;;;;;"]));
    expect(leaf("3.1")?.row).toMatchObject({ file: "survey.csv", cell: "C2" });
  });
});

describe("the row of an input", () => {
  it("has nothing but a value: what else the unit writes there is a warning", async () => {
    const { leaf, findings } = await collect(
      await form(["1.2;14;19;;;;", "1.2#early;10;;1;;;", "1.2#onTime;;4;;;;"]),
    );
    expect(textOf(leaf("1.2")?.declared?.inputs.get("early"))).toBe("10");
    expect(leaf("1.2")?.declared?.inputs.has("onTime")).toBe(false);
    expect(findings).toEqual([
      "warning: input-in-wrong-column @ D3 a 1.2",
      "warning: input-in-wrong-column @ C4 a 1.2",
    ]);
  });

  it("may come without the row of its leaf", async () => {
    const { leaf } = await collect(await form(["1.2#early;10;;;;;"]));
    expect(textOf(leaf("1.2")?.declared?.inputs.get("early"))).toBe("10");
    expect(leaf("1.2")?.declared?.place.cell).toBe("B2");
  });
});

describe("the row of a branch", () => {
  it("has points that only check the sum, and so has the grand total", async () => {
    const { unit, findings } = await collect(
      await form(["1;;;4;3;;", "2;3;;;;;", "Tổng cộng;;;7;6;;"]),
      await survey("a;3;;8;"),
    );
    expect(unit("a").subtotals.map(({ code, column, field }) => [code, column, textOf(field)])).toEqual([
      ["1", "selfScore", "4"],
      ["1", "appraisedScore", "3"],
      [undefined, "selfScore", "7"],
      [undefined, "appraisedScore", "6"],
      ["3", "surveyScore", "8"],
    ]);
    expectClean({ findings });
  });

  it("has no data: they are told of with every leaf below", async () => {
    const { findings, diagnostics, unit } = await collect(await form(["1;14;;;;;"]));
    expect(findings).toEqual(["warning: answer-on-branch @ B2 a 1"]);
    expect(diagnostics[0]?.args.expected).toBe("1.1, 1.2, 1.10");
    expect(unit("a").subtotals).toEqual([]);
  });

  it("cannot be not applicable as a whole", async () => {
    expect((await collect(await form(["1;;;KAD;;;"]))).findings).toEqual([
      "warning: answer-on-branch @ D2 a 1",
    ]);
    expect((await collect(await appraisal("a;3;KAD;;"))).findings).toEqual([
      "warning: answer-on-branch @ C2 a 3",
    ]);
  });

  it("checks nothing where Excel has not computed its sum", async () => {
    const rows = [
      ["Mã", "Điểm tự đánh giá"],
      ["1", { formula: "SUM(B3:B5)" }],
      ["2", 3],
      ["3", { error: "#REF!" }],
    ];
    const { findings, unit } = await collect(await read(xlsx({ rows })));
    expectClean({ findings });
    expect(unit("a").subtotals).toEqual([]);
  });
});
