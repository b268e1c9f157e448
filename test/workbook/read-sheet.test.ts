import { describe, expect, it } from "vitest";
import { plainCells, readCells, readClean, readRefused } from "./read-cells.ts";
import { type XlsxContent, xlsxOf } from "./xlsx-builder.ts";

const read = async (content: XlsxContent) => {
  const [sheet] = (await readClean(xlsxOf(content))).sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
};

const number = (value: number) => ({ number: `${value}` });

describe("positions", () => {
  it("infers them where rows and cells carry no address", async () => {
    const data = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await readCells({ data })).toEqual({ A1: number(1), B1: number(2), A2: number(3) });
  });

  it("goes on from the last address where only some are given", async () => {
    const data = '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await readCells({ data })).toEqual({ C4: number(1), D4: number(2), A5: number(3) });
  });

  it("counts blank cells and empty rows when it infers", async () => {
    const data = '<row/><row><c/><c s="1"/><c><v>1</v></c></row>';
    expect(await readCells({ data })).toEqual({ C2: number(1) });
  });

  it("takes the row from the cell where the row has no number", async () => {
    const data = '<row hidden="1"><c r="B7"><v>1</v></c></row><row><c r="B8"><v>2</v></c></row>';
    const sheet = await read({ data });
    expect(plainCells(sheet)).toEqual({ B7: number(1), B8: number(2) });
    expect(sheet.rows.map((row) => row.hidden)).toEqual([true, false]);
  });

  it("puts rows and cells in order", async () => {
    const data =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="AA1"><v>2</v></c><c r="Z1"><v>1</v></c></row>';
    const sheet = await read({ data });
    expect(sheet.rows.map((row) => row.number)).toEqual([1, 3]);
    expect(sheet.rows.flatMap((row) => row.cells.map((cell) => cell.address))).toEqual([
      "Z1",
      "AA1",
      "A3",
      "B3",
    ]);
  });

  it("merges a row given twice and lets the last of two cells count", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1"><c r="A1"><v>9</v></c><c r="C1"><v>3</v></c></row>';
    const sheet = await read({ data });
    expect(sheet.rows).toHaveLength(1);
    expect(plainCells(sheet)).toEqual({ A1: number(9), B1: number(2), C1: number(3) });
  });

  it("reads a lone cell in the last corner as one cell", async () => {
    const sheet = await read({ data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.rows[0]?.cells).toHaveLength(1);
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ address: "XFD1048576", column: 16_384, row: 1_048_576 });
  });

  it.each([
    ["XFE1", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "XFE1"],
    ["A1048577", '<row r="1048576"><c r="A1048577"><v>1</v></c></row>', "A1048577"],
    ["a row beyond the last", '<row r="1048577"/>', "1048577"],
    ["a row 0", '<row r="0"/>', "0"],
    ["a row that is no number", '<row r="x"/>', "x"],
    ["an inferred cell after XFD", '<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>', "XFE1"],
    ["an inferred row after the last", '<row r="1048576"/><row><c><v>1</v></c></row>', "1048577"],
    ["no address at all", '<row r="1"><c r="?"><v>1</v></c></row>', "?"],
  ])("refuses %s", async (_, data, found) => {
    const diagnostic = await readRefused(xlsxOf({ data }));
    expect(diagnostic.code).toBe("answers/cell-is-off-the-sheet");
    expect(diagnostic.place.sheet).toBe("Biểu 1");
    expect(diagnostic.args.found).toBe(found);
  });
});

describe("rows, merged ranges and what is not read", () => {
  it("marks hidden rows and leaves out rows without cells", async () => {
    const data =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>2</v></c></row><row r="3" hidden="0"><c r="A3"><v>3</v></c></row><row r="4" hidden="1"/>';
    const sheet = await read({ data });
    expect(sheet.rows.map((row) => [row.number, row.hidden])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  it("gives merged ranges, the whole sheet included, with both ends in order", async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="C5:B3"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="E9"/></mergeCells>';
    expect((await read({ after })).merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 4 },
      { top: 3, left: 2, bottom: 5, right: 3 },
      { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
      { top: 9, left: 5, bottom: 9, right: 5 },
    ]);
  });

  it("refuses a merged range that is none", async () => {
    for (const ref of ["", "A1:", "A1:XFE9", "Biểu"])
      expect((await readRefused(xlsxOf({ after: `<mergeCell ref="${ref}"/>` }))).code, ref).toBe(
        "answers/cell-is-off-the-sheet",
      );
  });

  it("reads elements with a namespace prefix", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Mã</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await readCells({ parts: { "xl/worksheets/sheet1.xml": sheet } })).toEqual({
      B2: "Mã",
      C2: number(2),
    });
  });

  it("takes no cells from outside the sheet's data", async () => {
    const after = '<extLst><ext><row r="9"><c r="A9"><v>5</v></c></row><f>A1</f></ext></extLst>';
    expect(await readCells({ data: '<row r="1"><c r="A1"><v>1</v></c></row>', after })).toEqual({
      A1: number(1),
    });
  });

  it("takes no text from the extensions of a cell", async () => {
    const data = '<row r="1"><c r="A1">rác<v>1</v><extLst><ext>2</ext></extLst>\n</c></row>';
    expect(await readCells({ data })).toEqual({ A1: number(1) });
  });
});
