import { describe, expect, it } from "vitest";
import { partOf } from "../excel/open-book.ts";
import { bookOf, bookWith, fill, gridOf, ONE_GROUP, TWO_GROUPS, templateOf } from "./filled.ts";

const gridAfter = async (...args: Parameters<typeof fill>) => gridOf((await fill(...args)).bytes);
const SHEET = "xl/worksheets/sheet1.xml";
const sheetOf = async (template: Uint8Array, groups = ONE_GROUP) =>
  partOf((await fill(template, groups)).bytes ?? new Uint8Array(), SHEET);

describe("a cell with fields", () => {
  it("that holds one figure alone becomes a number, a text around it a sentence", async () => {
    const grid = await gridAfter(templateOf([["{{b.điểm}}", "Đạt {{b.điểm}} điểm", "{{ cơ quan }}"]]));
    expect(grid).toEqual([[79.5, "Đạt 79,50 điểm", "UBND tỉnh Đồng Tháp"]]);
  });

  it("takes names with or without accents, in any case, in English too", async () => {
    const grid = await gridAfter(
      templateOf([["{{B.Diem}}", "{{huyện b.Tổng điểm}}", "{{b.total}}", "{{Huyện B.index}}"]]),
    );
    expect(grid).toEqual([[79.5, 79.5, 79.5, 79.5]]);
  });

  it("writes figures of sentences in the language of the report", async () => {
    const template = templateOf([["{{a.index}} %, {{b.index}} %"]]);
    expect(await gridAfter(template, ONE_GROUP, {}, "en")).toEqual([["100.00 %, 79.50 %"]]);
  });

  it("shows a dash where a figure does not exist", async () => {
    expect(await gridAfter(templateOf([["{{b.hạng kỳ trước}}", "Hạng {{b.hạng kỳ trước}}"]]))).toEqual([
      ["–", "Hạng –"],
    ]);
  });

  it("reads areas and criteria by their codes", async () => {
    const template = templateOf([
      ["{{b.1.điểm}}", "{{b.2.chỉ số}}", "{{b.2.1.điểm}}", "{{b.2.1.tên}}", "{{khối.1.tên}}"],
    ]);
    expect(await gridAfter(template)).toEqual([[30, 82.5, 49.5, "Đúng hạn", "Chỉ đạo điều hành"]]);
  });

  it("gives averages, extremes and counts of a group", async () => {
    const template = templateOf([
      [
        "{{trung bình}}",
        "{{khối.cao nhất}}",
        "{{huyen.thấp nhất}}",
        "{{đơn vị cao nhất}}",
        "{{khối.xếp loại.Tốt}}",
        "{{số đơn vị}}",
      ],
      ["{{khối.1.trung bình}}", "{{khối.2.đơn vị thấp nhất}}"],
    ]);
    // (100 + 79.5 + 60.25) / 3 = 79.9166…; area 1: (100 + 75 + 50) / 3 = 75
    expect(await gridAfter(template)).toEqual([
      [79.92, 100, 60.25, "Huyện A", 1, 3],
      [75, "Huyện C"],
    ]);
  });

  it("never becomes a formula", async () => {
    const grid = await gridAfter(templateOf([["{{tiêu đề}}"]]), ONE_GROUP, { title: "=1+1" });
    expect(grid).toEqual([["=1+1"]]);
    const { bytes } = await fill(templateOf([["{{tiêu đề}}"]]), ONE_GROUP, { title: "=1+1" });
    expect(await partOf(bytes ?? new Uint8Array(), SHEET)).not.toContain("<f>");
  });

  it("holds whatever a name holds, but for what Excel cannot", async () => {
    const names = "@SUM(1)\u0001\u0000 <b> & \ud800 𝐇";
    const grid = await gridAfter(templateOf([["{{tiêu đề}}"]]), ONE_GROUP, { title: names });
    expect(grid).toEqual([["@SUM(1) <b> &  𝐇"]]);
    const { codes, diagnostics } = await fill(templateOf([["a", "{{tiêu đề}}"]]), ONE_GROUP, {
      title: "x".repeat(32_768),
    });
    expect(codes).toEqual(["template/too-large"]);
    expect(diagnostics[0]?.place.cell).toBe("B1");
  });

  it("may be split over runs of different looks, and keeps the looks around it", async () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>Năm {</t></r><r><rPr><i/></rPr><t>{k</t></r><r><t>ỳ}} và</t></r><r><rPr><b/></rPr><t> sau</t></r></si>";
    const sheet = await sheetOf(bookWith({ strings, data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }));
    expect(sheet).toContain(
      '<is><r><rPr><b/></rPr><t xml:space="preserve">Năm 2018</t></r><r><t xml:space="preserve"> và</t></r><r><rPr><b/></rPr><t xml:space="preserve"> sau</t></r></is>',
    );
  });

  it("shows a figure as the percentage it is where its format is one", async () => {
    const cell = (address: string, text: string) =>
      `<c r="${address}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
    const data = `<row r="1">${cell("A1", "{{b.chỉ số}}")}${cell("B1", "{{b.chỉ số}} %")}</row>`;
    const styles =
      '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const { bytes } = await fill(bookWith({ data, styles }));
    const sheet = await partOf(bytes ?? new Uint8Array(), SHEET);
    expect(sheet).toContain('<c r="A1" s="1"><v>0.795</v></c>');
    expect(sheet).toContain(">79,50 %</t>");
  });

  it("keeps the style of its cell", async () => {
    const sheet = await sheetOf(
      bookWith({ data: '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>{{b.điểm}}</t></is></c></row>' }),
    );
    expect(sheet).toContain('<c r="A1" s="0"><v>79.5</v></c>');
  });

  it("leaves the cells around it as they are, to the letter", async () => {
    const odd = '<c r="B1" t="b"><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>';
    const data = `<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>{{kỳ}}</t></is></c>${odd}</row><!-- x --><row r="3"/>`;
    expect(await sheetOf(bookWith({ data }))).toContain(`${odd}</row><!-- x --><row r="3"/>`);
  });

  it("in a header or footer is filled too, where & and sizes are codes", async () => {
    const after = "<headerFooter><oddHeader>&amp;L&amp;9{{kỳ}}&amp;R{{cơ quan}}</oddHeader></headerFooter>";
    const { bytes } = await fill(templateOf([["{{kỳ}}"]], after), ONE_GROUP, { publisher: "Sở A & B" });
    expect(await partOf(bytes ?? new Uint8Array(), SHEET)).toContain(
      "<oddHeader>&amp;L&amp;9 2018&amp;RSở A &amp;&amp; B</oddHeader>",
    );
  });
});

describe("a repeated row", () => {
  const table = [
    ["Hạng", "Đơn vị", "Chỉ số"],
    ["{{đơn vị.hạng}}", "{{đơn vị.tên}}", "{{đơn vị.chỉ số}}", "=C2-C$4"],
    ["", "Cộng", "=SUM(C2:C2)", "=AVERAGE(C2)"],
    ["", "", "80"],
  ];

  it("stands once for each unit, by rank, and rows below move down", async () => {
    expect(await gridAfter(templateOf(table))).toEqual([
      ["Hạng", "Đơn vị", "Chỉ số"],
      [1, "Huyện A", 100, "=C2-C$6"],
      [2, "Huyện B", 79.5, "=C3-C$6"],
      [3, "Huyện C", 60.25, "=C4-C$6"],
      ["Cộng", "=SUM(C2:C4)", "=AVERAGE(C2:C4)"],
      ["80"],
    ]);
  });

  it("stands for the units of all groups where no row names the group", async () => {
    const grid = await gridAfter(
      templateOf([["{{đơn vị.stt}}", "{{đơn vị.mã}}", "{{đơn vị.khối}}"]]),
      TWO_GROUPS,
    );
    expect(grid).toEqual([
      [1, "a", "Khối huyện"],
      [2, "b", "Khối huyện"],
      [3, "c", "Khối huyện"],
      [1, "x", "Khối sở"],
      [2, "y", "Khối sở"],
    ]);
  });

  it("with rows of the group around it stands once for each group: I, II", async () => {
    const template = templateOf([
      ["{{khối.số}}", "{{khối.tên}}"],
      ["{{đơn vị.hạng}}", "{{đơn vị.tên}}", "{{đơn vị.chỉ số}}"],
      ["", "{{khối.trung bình}}", "=SUM(C2:C2)"],
      ["", "Cả tỉnh", "=COUNT(C2:C2)"],
    ]);
    expect(await gridAfter(template, TWO_GROUPS)).toEqual([
      ["I", "Khối huyện"],
      [1, "Huyện A", 100],
      [2, "Huyện B", 79.5],
      [3, "Huyện C", 60.25],
      [79.92, "=SUM(C2:C4)"],
      ["II", "Khối sở"],
      [1, "Sở X", 90],
      [2, "Sở Y", 50],
      [70, "=SUM(C7:C8)"],
      ["Cả tỉnh", "=COUNT(C2:C4,C7:C8)"],
    ]);
  });

  it("stands for the groups that a marker chooses, which leaves nothing behind", async () => {
    const template = templateOf([
      ["{{đơn vị.tên}}", "{{khối: so}}"],
      ["{{khối: Khối huyện}}{{đơn vị.tên}}"],
      ["{{khối:so}}{{khối.tên}}"],
    ]);
    expect(await gridAfter(template, TWO_GROUPS)).toEqual([
      ["Sở X"],
      ["Sở Y"],
      ["Huyện A"],
      ["Huyện B"],
      ["Huyện C"],
      ["Khối sở"],
    ]);
  });

  it("may be two rows a unit", async () => {
    const template = templateOf([["{{đơn vị.tên}}"], ["{{đơn vị.chỉ số}}"], ["hết"]]);
    expect(await gridAfter(template)).toEqual([
      ["Huyện A"],
      [100],
      ["Huyện B"],
      [79.5],
      ["Huyện C"],
      [60.25],
      ["hết"],
    ]);
  });

  it("takes what lies on or below it along", async () => {
    const after = [
      '<autoFilter ref="A1:C2"/>',
      '<mergeCells count="3"><mergeCell ref="A2:B2"/><mergeCell ref="A4:C5"/><mergeCell ref="F1:F3"/></mergeCells>',
      '<conditionalFormatting sqref="C2 A4:B4"><cfRule type="expression" priority="1"><formula>$C2&lt;$C$4</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="1"><dataValidation type="list" sqref="D2:D4"><formula1>$A$4:$A$5</formula1></dataValidation></dataValidations>',
      '<hyperlinks><hyperlink ref="B2" location="A4"/></hyperlinks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
      '<ignoredErrors><ignoredError sqref="A2:A9" numberStoredAsText="1"/></ignoredErrors>',
    ].join("");
    const sheet = await sheetOf(templateOf([["a"], ["{{đơn vị.tên}}"], ["b"], ["c"]], after));
    for (const moved of [
      '<autoFilter ref="A1:C4"/>',
      '<mergeCells count="5"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/><mergeCell ref="A6:C7"/><mergeCell ref="F1:F5"/></mergeCells>',
      '<conditionalFormatting sqref="C2:C4 A6:B6"><cfRule type="expression" priority="1"><formula>$C2&lt;$C$6</formula>',
      'sqref="D2:D6"><formula1>$A$6:$A$7</formula1>',
      '<hyperlink ref="B2" location="A6"/><hyperlink ref="B3" location="A6"/><hyperlink ref="B4" location="A6"/>',
      '<brk id="6" max="16383" man="1"/>',
      'sqref="A2:A11" numberStoredAsText="1"',
    ])
      expect(sheet).toContain(moved);
  });

  it("gives each copy its own small chart", async () => {
    const after =
      "<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Biểu 1'!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
    const sheet = await sheetOf(templateOf([["{{đơn vị.1.điểm}}", "{{đơn vị.2.điểm}}"]], after));
    expect(
      [...sheet.matchAll(/<xm:f>([^<]*)<\/xm:f><xm:sqref>([^<]*)/g)].map(([, f, at]) => `${at} ${f}`),
    ).toEqual(["D1 'Biểu 1'!A1:C1", "D2 'Biểu 1'!A2:C2", "D3 'Biểu 1'!A3:C3"]);
  });

  it("writes out formulas that were filled down", async () => {
    const data = [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>{{đơn vị.điểm}}</t></is></c></row>',
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c></row>',
      '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>',
    ].join("");
    expect(await gridAfter(bookWith({ data }))).toEqual([[100], [79.5], [60.25], [1, "=A4*2"], [2, "=A5*2"]]);
  });

  it("leaves out empty rows that go over the end of the sheet", async () => {
    const unit = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{đơn vị.tên}}</t></is></c></row>';
    const end = '<row r="1048570" ht="12.8"><c r="A1048570" s="1"/></row><row r="1048576" ht="12.8"/>';
    const { bytes, codes } = await fill(bookWith({ data: unit + end }));
    expect(codes).toEqual([]);
    const sheet = await partOf(bytes ?? new Uint8Array(), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<row r="1048572" ht="12.8"><c r="A1048572" s="1"/></row></sheetData>');
  });

  it("is fitted to its text anew unless somebody set its height", async () => {
    const data =
      '<row r="1" ht="15"><c r="A1" t="inlineStr"><is><t>{{kỳ}}</t></is></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>{{kỳ}}</t></is></c></row><row r="3" ht="15"><c r="A3"><v>1</v></c></row>';
    const sheet = await sheetOf(bookWith({ data }));
    expect(sheet.match(/<row [^>]*>/g)).toEqual([
      '<row r="1">',
      '<row r="2" ht="30" customHeight="1">',
      '<row r="3" ht="15">',
    ]);
  });
});

describe("formulas that rest on filled cells", () => {
  it("lose their results, and the file asks to be computed when it is opened", async () => {
    const { bytes } = await fill(templateOf([["{{b.điểm}}", "=A1*2"]]));
    expect(await partOf(bytes ?? new Uint8Array(), SHEET)).toContain('<c r="B1"><f>A1*2</f></c>');
    expect(await partOf(bytes ?? new Uint8Array(), "xl/workbook.xml")).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  it("go on spilling where they did", async () => {
    const unit = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{đơn vị.chỉ số}}</t></is></c></row>';
    const sort =
      '<row r="2"><c r="A2" cm="1"><f t="array" ref="A2">_xlfn._xlws.SORT(A1:A1)</f><v>7</v></c></row>';
    const { bytes } = await fill(bookWith({ data: unit + sort }));
    expect(await partOf(bytes ?? new Uint8Array(), SHEET)).toContain(
      '<c r="A4" cm="1"><f t="array" ref="A4:A4">_xlfn._xlws.SORT(A1:A3)</f></c>',
    );
  });

  it("are not asked for where there are none", async () => {
    const { bytes } = await fill(templateOf([["{{b.điểm}}"]]));
    expect(await partOf(bytes ?? new Uint8Array(), "xl/workbook.xml")).not.toContain("calcPr");
  });
});

describe("filling", () => {
  it("gives the same bytes twice", async () => {
    const template = templateOf([["{{đơn vị.tên}}", "=ROW()"]]);
    expect((await fill(template)).bytes).toEqual((await fill(template)).bytes);
  });

  it("opens again with exceljs, whatever is in the cells", async () => {
    const book = await bookOf((await fill(templateOf([["{{đơn vị.tên}}", "=ROW()"]]))).bytes);
    expect(book.worksheets[0]?.rowCount).toBe(3);
  });
});
