import { describe, expect, it } from "vitest";
import { expectClean, read, xlsx } from "./tables.ts";

describe("a long table", () => {
  it("names the unit of each row by id, name or alias", async () => {
    const told = await read([
      "Đơn vị;Mã;Số liệu",
      "a;2;3",
      "XÃ BÌNH;2;4",
      "UBND xã Bình;1.1;Có",
      "xa can;2;5",
    ]);
    expect(told.answers).toEqual(["a 2 value=3", "b 2 value=4", "b 1.1 value=Có", "c 2 value=5"]);
    expectClean(told);
  });

  it("counts a merged unit cell for every row it covers, from another row too", async () => {
    const rows = [
      ["Đơn vị", "Mã", "Số liệu"],
      ["Xã An", "1.1", "Có"],
      [undefined, "2", 3],
      ["Xã Bình", "1.1", "Không"],
      [undefined, "1.10", 1],
      [undefined, "2", 4],
    ];
    const told = await read(xlsx({ rows, merges: ["B2:C2", "A2:A3", "A4:A6"] }));
    expect(told.answers).toEqual([
      "a 1.1 value=Có",
      "a 2 value=3",
      "b 1.1 value=Không",
      "b 1.10 value=1",
      "b 2 value=4",
    ]);
    expectClean(told);
  });

  it("counts a merged code for the rows of all units, too", async () => {
    const rows = [
      ["Mã", "Nội dung", "Đơn vị", "Số liệu"],
      ["1.1", "Kế hoạch", "a", "Có"],
      [undefined, undefined, "b", "Không"],
      ["2", "Sáng kiến", "a", 3],
      [undefined, undefined, "b", 4],
    ];
    const told = await read(xlsx({ rows, merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"] }));
    expect(told.answers).toEqual(["a 1.1 value=Có", "b 1.1 value=Không", "a 2 value=3", "b 2 value=4"]);
    expectClean(told);
    expect((await read(xlsx({ rows }))).findings).toEqual([
      "row-without-code @ Trang 1 D3 b",
      "row-without-code @ Trang 1 D5 b",
    ]);
  });

  it("is the form of one unit where its column of units is blank", async () => {
    const told = await read(["Đơn vị;Mã;Số liệu", ";2;3"], { file: "forms/b.csv" });
    expect(told.answers).toEqual(["b 2 value=3"]);
    expectClean(await read(["Đơn vị;Mã;Điểm thẩm định", ";2;"], { file: "appraisal.csv", use: "appraisal" }));
    expectClean(await read(["Đơn vị;Mã;Điểm thẩm định"], { file: "appraisal.csv", use: "appraisal" }));
  });

  it("does not guess the unit of a row that names none", async () => {
    const told = await read(["Đơn vị;Mã;Số liệu", "Xã An;1.1;Có", ";2;3", "Xã An;1.10;1"]);
    expect(told.answers).toEqual(["a 1.1 value=Có", "a 1.10 value=1"]);
    expect(told.findings).toEqual(["row-without-unit @ B3"]);
    expect(told.diagnostics[0]?.args.found).toBe("2 · 3");
  });

  it("tells of an unknown unit once", async () => {
    const told = await read(["Đơn vị;Mã;Số liệu", "Xã Dung;1.1;Có", "Xã Dung;2;3", "Xã Em;2;3", "a;2;1"]);
    expect(told.answers).toEqual(["a 2 value=1"]);
    expect(told.findings).toEqual(["unknown-unit @ A2", "unknown-unit @ A4"]);
  });

  it("does not ask a total, a note or a row without answers for its unit", async () => {
    const told = await read([
      "Đơn vị;Mã;Nội dung;Điểm tự đánh giá",
      ";;Tổng cộng;12",
      "a;2;Sáng kiến;3",
      ";1.1;Kế hoạch;",
      "Xã Dung;1.1;Kế hoạch;",
      "Người lập biểu;;;Chủ tịch",
    ]);
    expect(told.answers).toEqual(["a 2 selfScore=3"]);
    expectClean(told);
  });

  it("may sum up each unit", async () => {
    const told = await read(["Đơn vị;Mã;Nội dung;Điểm tự đánh giá", "a;2;Sáng kiến;3", "a;;Tổng cộng;3"]);
    expect(told.answers).toEqual(["a 2 selfScore=3", "a total selfScore=3"]);
  });

  it("holds each unit's rows against the set of its own group", async () => {
    const told = await read([
      "Đơn vị;Mã;Nội dung;Điểm tối đa;Số liệu",
      "a;2;Sáng kiến;5;3",
      "b;2;Sáng kiến;6;3",
    ]);
    expect(told.findings).toEqual(["max-differs @ D3 b 2"]);
  });
});
