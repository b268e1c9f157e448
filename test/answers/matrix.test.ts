import { describe, expect, it } from "vitest";
import { expectClean, read, xlsx } from "./tables.ts";

const MATRIX = ["Mã;Nội dung;Điểm tối đa;Xã An;b;UBND xã Bình", "2;Sáng kiến;5;3;4;"];

describe("a matrix", () => {
  it("holds self-scores, appraised scores or survey scores by the file it stands in", async () => {
    for (const [use, column] of [
      ["forms", "selfScore"],
      ["appraisal", "appraisedScore"],
      ["survey", "surveyScore"],
    ] as const) {
      const told = await read(MATRIX, { use });
      expect(told.answers).toEqual([`a 2 ${column}=3`, `b 2 ${column}=4`]);
      expectClean(told);
    }
  });

  it("places each score in its own cell, a blank one too", async () => {
    const told = await read(MATRIX);
    expect(told.rows.map(({ place, unit, fields }) => [place.cell, unit.id, fields.size])).toEqual([
      ["D2", "a", 1],
      ["E2", "b", 1],
      ["F2", "b", 0],
    ]);
  });

  it("may say not applicable, and holds nothing where dots or dashes stand", async () => {
    const told = await read(["Mã;Xã An;Xã Bình", "1.2;KAD;-", "2;…;1"]);
    expect(told.answers).toEqual(["a 1.2 selfScore=KAD", "b 2 selfScore=1"]);
  });

  it("may head its units below a group", async () => {
    const rows = [
      ["Mã", "Nội dung", "Điểm của các xã", undefined, undefined],
      [undefined, undefined, "Xã An", "Xã Bình", "Xã Cần"],
      ["2", "Sáng kiến", 1, 2, 3],
    ];
    const told = await read(xlsx({ rows, merges: ["A1:A2", "B1:B2", "C1:E1"] }));
    expect(told.answers).toEqual(["a 2 selfScore=1", "b 2 selfScore=2", "c 2 selfScore=3"]);
    expectClean(told);
  });

  it("is an error at the heading where points stand under no unit of ours", async () => {
    const told = await read(["Mã;Nội dung;Xã An;Xã Bìn;Xã Cần", "1.1;Kế hoạch;1;1;0", "2;Sáng kiến;3;4;5"]);
    expect(told.answers).toEqual([
      "a 1.1 selfScore=1",
      "c 1.1 selfScore=0",
      "a 2 selfScore=3",
      "c 2 selfScore=5",
    ]);
    expect(told.findings).toEqual(["unknown-unit @ D1"]);
    expect(told.diagnostics[0]?.args.found).toBe("Xã Bìn");
  });

  it("is an error at the first points where they stand under no heading", async () => {
    const told = await read(["Mã;Nội dung;Xã An;", "1.1;Kế hoạch;1;", "2;Sáng kiến;3;4"]);
    expect(told.findings).toEqual(["column-without-unit @ D3"]);
  });

  it("may have columns of statistics, weights and notes", async () => {
    expectClean(
      await read([
        "Mã;Trọng số;Xã An;Xã Bình;Trung bình;Cao nhất;Tổng cộng;Ghi chú;Khác",
        "2;40;3;4;3,5;4;7;9;x",
      ]),
    );
  });

  it("sums up each unit in a total row", async () => {
    const told = await read([...MATRIX, "Tổng cộng;;20;12;13;", ";Tổng điểm;;12;13"]);
    expect(told.answers.filter((line) => line.includes("total"))).toEqual([
      "a total selfScore=12",
      "b total selfScore=13",
      "a total selfScore=12",
      "b total selfScore=13",
    ]);
    expectClean(told);
  });

  it("tells what is wrong with a row once, and for no unit", async () => {
    const told = await read(["Mã;Nội dung;Điểm tối đa;Xã An;Xã Bình", "2;Sáng tạo;6;3;4", "9.9;;1;1;1"]);
    expect(told.findings).toEqual([
      "warning: name-differs @ B2 2",
      "max-differs @ C2 2",
      "unknown-code @ A3 a",
    ]);
  });

  it("gives both answers where one unit has two columns", async () => {
    expect((await read(["Mã;Xã Bình;b", "2;3;4"])).answers).toEqual(["b 2 selfScore=3", "b 2 selfScore=4"]);
  });
});
