import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { addChartsToWorkbook, type ChartAnchor } from "../../../src/reports/charts/index.ts";
import { EditablePackage, readWorkbook, relationshipsOf } from "../../../src/workbook/index.ts";
import { bytesOf, lines, ranking, rankingBook, stacked } from "./charts.ts";
import { findAll, textsOf, treeOf } from "./xml-tree.ts";

const anchor: ChartAnchor = { from: { column: 2, row: 3 }, to: { column: 9, row: 24 } };

describe("charts added to a workbook", () => {
  it("lie from the corner of one cell to that of another", async () => {
    const bytes = await addChartsToWorkbook(await bytesOf(rankingBook()), [
      { sheet: "Xếp hạng", chart: ranking, anchor },
    ]);
    const drawing = treeOf((await EditablePackage.open(bytes)).readXml("xl/drawings/drawing1.xml"));
    const corners = ["from/col", "from/row", "to/col", "to/row"].map((path) => textsOf(drawing, path)[0]);
    expect(corners).toEqual(["1", "2", "9", "24"]);
    expect(findAll(drawing, "cNvPr")[0]?.attributes).toEqual({
      id: "2",
      name: "Chart 2",
      descr: "Chỉ số của 3 đơn vị, năm 2018 so với năm 2017",
    });
  });

  it("are as large as they should be, whatever cells lie below", async () => {
    const bytes = await addChartsToWorkbook(await bytesOf(rankingBook()), [
      { sheet: "Xếp hạng", chart: ranking, anchor: { ...anchor, to: { widthCm: 25, heightCm: 15.4 } } },
    ]);
    const drawing = treeOf((await EditablePackage.open(bytes)).readXml("xl/drawings/drawing1.xml"));
    expect(findAll(drawing, "oneCellAnchor/ext")[0]?.attributes).toEqual({ cx: "9000000", cy: "5544000" });
  });

  it("share the drawing of their sheet", async () => {
    const book = rankingBook();
    book.addWorksheet("Biểu đồ");
    const bytes = await addChartsToWorkbook(await bytesOf(book), [
      { sheet: "Biểu đồ", chart: ranking, anchor },
      { sheet: "Xếp hạng", chart: stacked, anchor },
      { sheet: "Biểu đồ", chart: lines, anchor },
    ]);
    const parts = await EditablePackage.open(bytes);
    const targets = (source: string) => relationshipsOf(parts, source).map(({ target }) => target);
    expect(targets("xl/worksheets/sheet1.xml")).toEqual(["xl/drawings/drawing2.xml"]);
    expect(targets("xl/worksheets/sheet2.xml")).toEqual(["xl/drawings/drawing1.xml"]);
    expect(targets("xl/drawings/drawing1.xml")).toEqual(["xl/charts/chart1.xml", "xl/charts/chart3.xml"]);
    expect(targets("xl/drawings/drawing2.xml")).toEqual(["xl/charts/chart2.xml"]);
    const ids = findAll(treeOf(parts.readXml("xl/drawings/drawing1.xml")), "cNvPr").map(
      ({ attributes }) => attributes.id,
    );
    expect(ids).toEqual(["2", "3"]);
    const types = findAll(treeOf(parts.readXml("[Content_Types].xml")), "Override").map(
      ({ attributes }) => attributes.PartName,
    );
    expect(types).toEqual(expect.arrayContaining(["/xl/charts/chart3.xml", "/xl/drawings/drawing2.xml"]));
  });

  it("come after everything that the standard puts before them", async () => {
    const book = rankingBook();
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error("no sheet");
    sheet.addConditionalFormatting({
      ref: "B2:B4",
      rules: [
        {
          type: "dataBar",
          priority: 1,
          gradient: false,
          cfvo: [
            { type: "num", value: 0 },
            { type: "num", value: 100 },
          ],
        } as never,
      ],
    });
    sheet.getCell("A2").value = { text: "x", hyperlink: "https://example.org" };
    sheet.getCell("A3").dataValidation = { type: "list", allowBlank: true, formulae: ['"a,b"'] };
    sheet.pageSetup.orientation = "landscape";
    sheet.headerFooter.oddFooter = "&P";
    sheet.getRow(3).addPageBreak();
    sheet.addTable({ name: "T", ref: "F1", columns: [{ name: "a" }], rows: [["b"]] });
    const bytes = await addChartsToWorkbook(await bytesOf(book), [
      { sheet: "Xếp hạng", chart: ranking, anchor },
    ]);
    const names = treeOf(
      (await EditablePackage.open(bytes)).readXml("xl/worksheets/sheet1.xml"),
    ).children.map(({ name }) => name);
    expect(names.slice(names.indexOf("sheetData"))).toEqual([
      ...["sheetData", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins", "pageSetup"],
      ...["headerFooter", "rowBreaks", "drawing", "tableParts", "extLst"],
    ]);
  });

  it("leave the pictures that lie on the sheet already", async () => {
    const book = rankingBook();
    const [sheet] = book.worksheets;
    const image = book.addImage({ extension: "png", base64: PIXEL });
    sheet?.addImage(image, { tl: { col: 0, row: 0 }, ext: { width: 10, height: 10 } });
    const bytes = await addChartsToWorkbook(await bytesOf(book), [
      { sheet: "Xếp hạng", chart: ranking, anchor },
    ]);
    const drawing = treeOf((await EditablePackage.open(bytes)).readXml("xl/drawings/drawing1.xml"));
    expect(drawing.children.map(({ name }) => name)).toEqual(["oneCellAnchor", "twoCellAnchor"]);
    const ids = findAll(drawing, "cNvPr").map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(2);
    const [link] = findAll(drawing, "graphicData/chart");
    const relationships = relationshipsOf(await EditablePackage.open(bytes), "xl/drawings/drawing1.xml");
    const target = relationships.find(({ id }) => id === link?.attributes["r:id"])?.target;
    expect(target).toBe("xl/charts/chart1.xml");
  });

  it("make the same bytes of the same workbook", async () => {
    const bytes = await bytesOf(rankingBook());
    const placements = [{ sheet: "Xếp hạng", chart: ranking, anchor }];
    expect(await addChartsToWorkbook(bytes, placements)).toEqual(
      await addChartsToWorkbook(bytes, structuredClone(placements)),
    );
  });

  it("leave a workbook that can be read", async () => {
    const bytes = await addChartsToWorkbook(await bytesOf(rankingBook()), [
      { sheet: "Xếp hạng", chart: ranking, anchor },
      { sheet: "Xếp hạng", chart: lines, anchor: { ...anchor, to: { widthCm: 10, heightCm: 8 } } },
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    expect(book.getWorksheet("Xếp hạng")?.getCell("B3").value).toBe(79.81);
    const { value, diagnostics } = await readWorkbook(bytes, "a.xlsx");
    expect(diagnostics).toEqual([]);
    expect(value?.sheets[0]?.rows).toHaveLength(4);
  });

  it("go nowhere when their sheet is not there", async () => {
    const bytes = await bytesOf(rankingBook());
    const added = addChartsToWorkbook(bytes, [{ sheet: "Biểu đồ", chart: ranking, anchor }]);
    await expect(added).rejects.toThrow('A chart goes to the sheet "Biểu đồ", which is not there');
  });
});

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
