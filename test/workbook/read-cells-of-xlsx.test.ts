import { describe, expect, it } from "vitest";
import { cellsOf, readCells, readClean, readRefused } from "./read-cells.ts";
import { stylesOf, xlsxOf } from "./xlsx-builder.ts";

describe("text cells", () => {
  it("takes shared strings by their number", async () => {
    const strings = "<si><t>Mã</t></si><si><t>Nội dung</t></si>";
    const data = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    expect(await readCells({ data, strings })).toEqual({ A1: "Nội dung", B1: "Mã" });
  });

  it("takes inline strings, with and without runs", async () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>Điểm </t></r><r><t>tối đa</t></r></is></c></row>';
    expect(await readCells({ data })).toEqual({ A1: "Mã", B1: "Điểm tối đa" });
  });

  it("puts the runs of a rich text together and leaves out reading aids", async () => {
    const strings =
      '<si><r><t xml:space="preserve">Cải cách </t></r><r><rPr><i/></rPr><t>hành chính</t></r><rPh sb="0" eb="1"><t>KANA</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await readCells({ data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings })).toEqual({
      A1: "Cải cách hành chính",
    });
  });

  it("keeps white space and line breaks as they stand", async () => {
    const strings = '<si><t xml:space="preserve">  hai\n dòng </t></si><si><t> một </t></si>';
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(await readCells({ data, strings })).toEqual({ A1: "  hai\n dòng ", B1: " một " });
  });

  it("undoes the escapes of control characters, once", async () => {
    const strings =
      "<si><t>a_x000D_\nb_x0009_c</t></si><si><t>_x005F_x000D_</t></si><si><t>_x12_ _x00zz_</t></si>";
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="str"><v>x_x000A_y</v></c></row>';
    expect(await readCells({ data, strings })).toEqual({
      A1: "a\r\nb\tc",
      B1: "_x000D_",
      C1: "_x12_ _x00zz_",
      D1: "x\ny",
    });
  });

  it("decodes XML entities, character references and CDATA", async () => {
    const strings = "<si><t>A &amp; B &lt;80 %&#x1EBF;&#7879;</t></si><si><t><![CDATA[<b>]]></t></si>";
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(await readCells({ data, strings })).toEqual({ A1: "A & B <80 %ếệ", B1: "<b>" });
  });

  it("leaves out cells that hold nothing: only a style, or only white space", async () => {
    const strings = "<si><t/></si><si><t>  \n</t></si>";
    const data =
      '<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t> </t></is></c><c r="E1" t="str"><v></v></c><c r="F1"><v/></c><c r="G1" t="s"><v></v></c><c r="H1"><v>0</v></c></row>';
    expect(await readCells({ data, strings })).toEqual({ H1: { number: "0" } });
  });
});

describe("numbers", () => {
  it("rounds what is stored to 15 significant digits and is exact from there", async () => {
    const data =
      '<row r="1"><c r="A1"><v>0.28999999999999998</v></c><c r="B1" t="n"><v>1E-3</v></c><c r="C1"><v> 5.9370000000000003E3 </v></c></row>';
    expect(await readCells({ data })).toEqual({
      A1: { number: "29/100" },
      B1: { number: "1/1000" },
      C1: { number: "5937" },
    });
  });

  it("gives a cell with a % format the value it shows", async () => {
    const data =
      '<row r="1"><c r="A1" s="1"><v>0.98</v></c><c r="B1" s="2"><v>0.88200000000000001</v></c><c r="C1" s="0"><v>0.98</v></c></row>';
    expect(await readCells({ data, styles: stylesOf(0, 9, "0.0%") })).toEqual({
      A1: { percent: "98" },
      B1: { percent: "441/5" },
      C1: { number: "49/50" },
    });
  });

  it("takes the first cell style where a cell names none, and no format where the styles have none", async () => {
    const data = '<row r="1"><c r="A1"><v>0.5</v></c><c r="B1" s="7"><v>0.5</v></c></row>';
    expect(await readCells({ data, styles: stylesOf(9) })).toEqual({
      A1: { percent: "50" },
      B1: { number: "1/2" },
    });
  });

  it("lets a format of the file go before the built-in one of that number", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="14" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await readCells({ data: '<row r="1"><c r="A1"><v>5</v></c></row>', styles })).toEqual({
      A1: { number: "5" },
    });
  });

  it("is not misled by the formats of conditional formatting", async () => {
    const styles =
      '<cellXfs><xf numFmtId="200"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="0%"/></dxf></dxfs>';
    expect(await readCells({ data: '<row r="1"><c r="A1"><v>5</v></c></row>', styles })).toEqual({
      A1: { number: "5" },
    });
  });
});

describe("dates", () => {
  it("knows them by built-in and by own formats", async () => {
    const data =
      '<row r="1"><c r="A1" s="0"><v>43465</v></c><c r="B1" s="1"><v>43465.75</v></c><c r="C1" s="2"><v>1.5</v></c><c r="D1" s="3"><v>43465</v></c></row>';
    expect(await readCells({ data, styles: stylesOf(14, "dd/mm/yyyy hh:mm", "[h]:mm", '0 "days"') })).toEqual(
      {
        A1: { date: "2018-12-31" },
        B1: { date: "2018-12-31T18:00:00" },
        C1: { date: "36:00:00" },
        D1: { number: "43465" },
      },
    );
  });

  it("counts from 1904 where the workbook says so", async () => {
    const data = '<row r="1"><c r="A1"><v>42003</v></c></row>';
    for (const properties of ['<workbookPr date1904="1"/>', '<workbookPr date1904="true"/>'])
      expect(await readCells({ data, properties, styles: stylesOf(14) })).toEqual({
        A1: { date: "2018-12-31" },
      });
    expect(await readCells({ data, properties: '<workbookPr date1904="0"/>', styles: stylesOf(14) })).toEqual(
      {
        A1: { date: "2014-12-30" },
      },
    );
  });

  it("reads dates stored as ISO 8601", async () => {
    const data =
      '<row r="1"><c r="A1" t="d"><v>2018-12-31</v></c><c r="B1" t="d"><v>2018-12-31T00:00:00</v></c><c r="C1" t="d"><v>2018-12-31T07:30:00.000Z</v></c><c r="D1" t="d"><v>T07:30</v></c></row>';
    expect(await readCells({ data })).toEqual({
      A1: { date: "2018-12-31" },
      B1: { date: "2018-12-31" },
      C1: { date: "2018-12-31T07:30:00" },
      D1: { date: "07:30:00" },
    });
  });
});

describe("booleans, errors and formulas", () => {
  it("reads booleans however they are written", async () => {
    const data =
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c><c r="D1" t="b"><v>false</v></c></row>';
    expect(await readCells({ data })).toEqual({ A1: true, B1: false, C1: true, D1: false });
  });

  it("keeps error values by name", async () => {
    const data =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c></row>';
    expect(await readCells({ data })).toEqual({ A1: { error: "#DIV/0!" }, B1: { error: "#N/A" } });
  });

  it("takes a formula by its cached value, even 0, FALSE and the empty text", async () => {
    const data =
      '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>FALSE()</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><f>"a&amp;b"</f><v>a&amp;b</v></c></row>';
    const { sheets } = await readClean(xlsxOf({ data }));
    expect(await readCells({ data })).toEqual({ A1: { number: "0" }, B1: false, C1: "", D1: "a&b" });
    expect(cellsOf(sheets[0]).map((cell) => cell.formula)).toEqual(["1-1", "FALSE()", '""', '"a&b"']);
  });

  it("says that a formula was saved without its value", async () => {
    const data =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>A1</f></c><c r="D1" t="b"><f>A1</f><v></v></c></row>';
    const uncomputed = { uncomputed: true };
    expect(await readCells({ data })).toEqual({
      A1: uncomputed,
      B1: uncomputed,
      C1: uncomputed,
      D1: uncomputed,
    });
  });

  it("gives a follower of a shared formula an empty formula, and a plain cell none", async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c><c r="C1"><v>1</v></c></row>';
    const { sheets } = await readClean(xlsxOf({ data }));
    expect(cellsOf(sheets[0]).map((cell) => cell.formula)).toEqual(["C1*2", "", undefined]);
    expect(cellsOf(sheets[0])[2]).not.toHaveProperty("formula");
  });
});

describe("cells that cannot be right", () => {
  it.each([
    ["a number that is none", '<c r="B2"><v>abc</v></c>', "abc", "n"],
    ["a shared string that is not there", '<c r="B2" t="s"><v>3</v></c>', "3", "s"],
    ["a shared string without a number", '<c r="B2" t="s"><v>x</v></c>', "x", "s"],
    ["a boolean that is none", '<c r="B2" t="b"><v>2</v></c>', "2", "b"],
    ["a date that is none", '<c r="B2" t="d"><v>hôm qua</v></c>', "hôm qua", "d"],
    ["a type that does not exist", '<c r="B2" t="q"><v>1</v></c>', "1", "q"],
  ])("names the cell with %s", async (_, cell, found, expected) => {
    const diagnostic = await readRefused(
      xlsxOf({ data: `<row r="2">${cell}</row>`, strings: "<si><t>a</t></si>" }),
    );
    expect(diagnostic.code).toBe("answers/cell-is-damaged");
    expect(diagnostic.place).toEqual({ file: "forms/a.xlsx", sheet: "Biểu 1", cell: "B2" });
    expect(diagnostic.args).toEqual({ found, expected });
  });
});
