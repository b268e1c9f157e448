import { describe, expect, it } from "vitest";
import { expectClean, read, xlsx } from "./tables.ts";

const TABLE = ["Mã;Số liệu", "2;3"];
const NOBODY = { file: "forms/bieu.csv" };

async function unitNamedBy(...above: string[]): Promise<string> {
  const told = await read([...above, ...TABLE], NOBODY);
  return told.rows[0]?.unit.id ?? told.findings.join("; ");
}

describe("a form that names its unit", () => {
  it.each([
    "Đơn vị: Xã Bình",
    "ĐƠN VỊ:XÃ BÌNH",
    "Đơn vị : xa binh".normalize("NFD"),
    "Đơn vị: b",
    "Đơn vị: UBND xã Bình",
    "Đơn vị: Xã Bình ..................",
    "Đơn vị: …… Xã Bình ……",
    "Tên đơn vị: Xã Bình",
    "1. Tên đơn vị: Xã Bình",
    "- Cơ quan, đơn vị: Xã Bình",
    "Đơn vị tự đánh giá: Xã Bình",
    "Đơn vị tự chấm điểm: Xã Bình",
    "Unit: Xã Bình",
    "Đơn vị: Xã Bình",
  ])("says %s", async (line) => {
    expect(await unitNamedBy(line)).toBe("b");
  });

  it("may name it in the cell beside the label", async () => {
    expect(await unitNamedBy("Đơn vị:;Xã Bình")).toBe("b");
    expect(await unitNamedBy("Đơn vị;;;Xã Bình")).toBe("b");
    expect(await unitNamedBy(";Tên đơn vị:;;Xã Bình;Đơn vị tính: điểm")).toBe("b");
  });

  it("may name it beside a label that is merged over several cells", async () => {
    const rows = [
      ["Đơn vị:", undefined, undefined, "Xã Bình"],
      ["Mã", "Số liệu"],
      ["2", 3],
    ];
    const told = await read(xlsx({ rows, merges: ["A1:C1"] }), { file: "forms/bieu.xlsx" });
    expect(told.answers).toEqual(["b 2 value=3"]);
  });

  it("does not name it by the unit of measure, a line of dots or a group of headings", async () => {
    for (const line of [
      "Đơn vị tính: điểm",
      "Đơn vị tính: Xã Bình",
      "Đơn vị: …………………",
      "Đơn vị: ......",
      "Đơn vị:;Đơn vị tính: điểm",
      ";Đơn vị;Hội đồng;Ghi chú",
    ])
      expect(await unitNamedBy(line)).toBe("unit-not-named @");
  });

  it("is an error where nobody is called so, and the file name is not asked", async () => {
    const told = await read(["Đơn vị: Xã Dung", ...TABLE], { file: "forms/a.csv" });
    expect(told.answers).toEqual([]);
    expect(told.findings).toEqual(["unknown-unit @ A1"]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "Xã Dung", expected: "Xã An; Xã Bình; Xã Cần" });
  });

  it("is not asked by the file name for a second table either", async () => {
    const told = await read(["Đơn vị: Xã Dung", ...TABLE, ...TABLE], { file: "forms/a.csv" });
    expect(told.answers).toEqual([]);
    expect(told.findings).toEqual(["unknown-unit @ A1"]);
  });

  it("counts for the unit it names though the file is called after another, with a warning", async () => {
    const told = await read(["Đơn vị: Xã Bình", ...TABLE], { file: "forms/xa-an.csv" });
    expect(told.answers).toEqual(["b 2 value=3"]);
    expect(told.findings).toEqual(["warning: file-of-other-unit @ A1 b"]);
  });
});

describe("a form that does not name its unit", () => {
  it.each([
    "forms/b.csv",
    "forms/B.CSV",
    "forms/Xã Bình.csv",
    "forms/xa_binh.csv",
    "forms/xa-binh.csv",
    "forms/huyen/UBND-XA-BINH.csv",
    `forms/${"Xã Bình".normalize("NFD")}.csv`,
  ])("is that of the file %s", async (file) => {
    expect((await read(TABLE, { file })).answers).toEqual(["b 2 value=3"]);
  });

  it("is that of its sheet, which says more than the file", async () => {
    const rows = [
      ["Mã", "Số liệu"],
      ["2", 3],
    ];
    const sheets = xlsx({ name: "Xã Bình", rows }, { name: "c", rows });
    expect((await read(sheets, { file: "forms/tong-hop.xlsx" })).answers).toEqual([
      "b 2 value=3",
      "c 2 value=3",
    ]);
    const told = await read(xlsx({ name: "Xã Bình", rows }), { file: "forms/a.xlsx" });
    expect(told.answers).toEqual(["b 2 value=3"]);
    expect(told.findings).toEqual(["warning: file-of-other-unit @ Xã Bình b"]);
  });

  it("is an error where neither sheet nor file is called after a unit", async () => {
    const told = await read(TABLE, { file: "forms/bieu-mau.csv" });
    expect(told.answers).toEqual([]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "bieu-mau", expected: "Xã An; Xã Bình; Xã Cần" });
  });
});

describe("several forms on one sheet", () => {
  it("are each that of the unit named above", async () => {
    const told = await read(["Đơn vị: Xã An", ...TABLE, "", "Đơn vị: Xã Bình", ...TABLE], NOBODY);
    expect(told.answers).toEqual(["a 2 value=3", "b 2 value=3"]);
    expectClean(told);
  });

  it("are parts of one form where only the first names a unit", async () => {
    const told = await read(["Đơn vị: Xã Bình", ...TABLE, "Mã;Số liệu", "1.1;Có"], NOBODY);
    expect(told.answers).toEqual(["b 2 value=3", "b 1.1 value=Có"]);
    expectClean(told);
  });
});
