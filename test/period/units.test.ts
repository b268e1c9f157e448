import { describe, expect, it } from "vitest";
import { readUnits } from "../../src/period/units.ts";
import { readWorkbook } from "../../src/workbook/index.ts";
import { findingOf, xlsx } from "../answers/tables.ts";

const GROUPS = [
  { id: "xa", name: "Khối xã", criteria: "a" },
  { id: "so", name: "Khối sở, ngành", criteria: "b" },
];

async function unitsOf(content: readonly string[] | Uint8Array, groups = GROUPS) {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(content.join("\n"));
  const { value: workbook } = await readWorkbook(bytes, "units.csv");
  if (!workbook) throw new Error("No workbook");
  const { value, diagnostics } = readUnits(workbook, "units.csv", groups);
  return { units: value, diagnostics, findings: diagnostics.map(findingOf) };
}

describe("the table of units", () => {
  it("holds id, name, group, aliases, predecessors and whether the unit is ranked", async () => {
    const { units, findings } = await unitsOf([
      "id,name,group,aliases,predecessors,ranked",
      "a,Xã An,xa,UBND xã An; An,An Tây;An Đông,không",
    ]);
    expect(findings).toEqual([]);
    expect(units).toEqual([
      {
        id: "a",
        name: "Xã An",
        group: "xa",
        aliases: ["UBND xã An", "An"],
        predecessors: ["An Tây", "An Đông"],
        ranked: false,
      },
    ]);
  });

  it.each([
    ["Vietnamese", "Mã;Tên;Khối;Tên khác;Tiền thân;Xếp hạng"],
    ["another order and case", "XẾP HẠNG;TÊN ĐƠN VỊ;MÃ ĐƠN VỊ;KHỐI;TIỀN THÂN;TÊN GỌI KHÁC"],
    [
      "notes in parentheses",
      "Mã;Tên;Khối;Tên khác (cách nhau bằng dấu chấm phẩy);Tiền thân;Xếp hạng (có/không)",
    ],
  ])("may have headings in %s", async (_, heading) => {
    const values: Record<string, string> = {
      mã: "a",
      "mã đơn vị": "a",
      tên: "Xã An",
      "tên đơn vị": "Xã An",
      khối: "Khối xã",
      "tên khác": '"An; UBND xã An"',
      "tên gọi khác": '"An; UBND xã An"',
      "tiền thân": "An Tây",
      "xếp hạng": "không",
    };
    const row = heading.split(";").map((word) => values[word.replace(/ \(.*/, "").toLowerCase()] ?? "?");
    const { units, findings } = await unitsOf(["DANH SÁCH ĐƠN VỊ", "", heading, row.join(";")]);
    expect(findings).toEqual([]);
    expect(units).toEqual([
      {
        id: "a",
        name: "Xã An",
        group: "xa",
        aliases: ["An", "UBND xã An"],
        predecessors: ["An Tây"],
        ranked: false,
      },
    ]);
  });

  it("may be a workbook, with numbers for ids and line breaks in lists", async () => {
    const rows = [
      ["Mã", "Tên", "Khối", "Tên khác"],
      [12, "Xã An", "xa", "An\nUBND xã An"],
    ];
    const { units } = await unitsOf(xlsx({ hidden: true, rows: [["Mã", "Tên"]] }, { rows }));
    expect(units).toMatchObject([{ id: "12", aliases: ["An", "UBND xã An"], ranked: true }]);
  });

  it("is found on the first visible sheet that has one", async () => {
    const rows = [
      ["Mã", "Tên", "Khối"],
      ["a", "Xã An", "xa"],
    ];
    expect((await unitsOf(xlsx({ rows: [["Bìa"]] }, { rows }))).units).toHaveLength(1);
  });

  it("must begin in the first 30 rows", async () => {
    const blank = Array.from({ length: 30 }, () => "");
    const { findings } = await unitsOf([...blank, "Mã;Tên;Khối", "a;Xã An;xa"]);
    expect(findings).toEqual(["units-without-heading @"]);
    expect((await unitsOf([...blank.slice(1), "Mã;Tên;Khối", "a;Xã An;xa"])).units).toHaveLength(1);
  });

  it("must hold a unit", async () => {
    expect((await unitsOf(["Mã;Tên;Khối"])).findings).toEqual(["no-units @"]);
    expect((await unitsOf(["Mã;Ghi chú", "a;x"])).findings).toEqual(["units-without-heading @"]);
  });
});

describe("a unit", () => {
  it("needs an id and a name, at the cell where they should be", async () => {
    const rows = [
      ["Mã", "Tên", "Khối"],
      [undefined, "Xã An", "xa"],
      ["b", undefined, "xa"],
      [{ error: "#N/A" }, "Xã Cần", "xa"],
    ];
    const { units, findings, diagnostics } = await unitsOf(xlsx({ rows }));
    expect(units).toEqual([]);
    expect(findings).toEqual([
      "unit-incomplete @ Trang 1 A2",
      "unit-incomplete @ Trang 1 B3",
      "unit-incomplete @ Trang 1 A4",
    ]);
    expect(diagnostics[0]?.args).toEqual({ found: "Xã An", expected: "mã, tên, khối" });
  });

  it("belongs to a group by id or name, to the only one where none is said", async () => {
    const lines = ["Mã;Tên;Khối", "a;Xã An;XA", "b;Sở Nội vụ;khối sở, ngành", "c;Xã Cần;"];
    const { units, findings } = await unitsOf(lines);
    expect(units.map(({ group }) => group)).toEqual(["xa", "so"]);
    expect(findings).toEqual(["unknown-group @ C4"]);
    expect((await unitsOf(["Mã;Tên", "c;Xã Cần"], GROUPS.slice(0, 1))).units[0]?.group).toBe("xa");
  });

  it.each([
    ["có", true],
    ["Có", true],
    ["x", true],
    ["", true],
    ["1", true],
    ["KHÔNG", false],
    ["Không".normalize("NFD"), false],
    ["no", false],
    ["0", false],
    ["FALSE", false],
  ])("with “%s” under xếp hạng is ranked: %s", async (word, ranked) => {
    const { units, findings } = await unitsOf(["Mã;Tên;Khối;Xếp hạng", `a;Xã An;xa;${word}`]);
    expect(units[0]?.ranked).toBe(ranked);
    expect(findings).toEqual([]);
  });

  it("is an error where xếp hạng says something else", async () => {
    const { findings } = await unitsOf(["Mã;Tên;Khối;Xếp hạng", "a;Xã An;xa;chưa"]);
    expect(findings).toEqual(["unclear-ranked @ D2"]);
  });

  it("has an id, a name and aliases that no other unit has", async () => {
    const { units, findings, diagnostics } = await unitsOf([
      "Mã;Tên;Khối;Tên khác",
      'a;Xã An;xa;"An; a; Xã An"',
      "A;Xã Bình;xa;",
      "c;XÃ AN;xa;",
      "d;Xã Dung;xa;An",
    ]);
    expect(findings).toEqual(["unit-name-taken @ A3 A", "unit-name-taken @ B4 c", "unit-name-taken @ D5 d"]);
    expect(diagnostics[2]?.args).toEqual({ found: "An", expected: "a" });
    expect(units.map(({ id }) => id)).toEqual(["a", "c", "d"]);
  });
});

describe("a column that the table of units does not have", () => {
  it("is a warning where it holds something", async () => {
    const { findings } = await unitsOf([
      "STT;Mã;Tên;Khối;Được xếp hạng;Ghi chú;Dân số",
      "1;a;Xã An;xa;không;x;",
    ]);
    expect(findings).toEqual(["warning: unknown-column @ E1"]);
  });
});
