import { describe, expect, it } from "vitest";
import { relationships } from "../../workbook/xlsx-builder.ts";
import { partOf } from "../excel/open-book.ts";
import { bookWith, fill, templateOf } from "./filled.ts";

const UNIT = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{đơn vị.tên}}</t></is></c></row>';
const SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";

/** Three units stand in rows 1–3, so that all below goes two rows down. */
async function filledPart(
  parts: Readonly<Record<string, string>>,
  name: string,
  after = "",
): Promise<string> {
  const { bytes, codes } = await fill(bookWith({ data: UNIT, parts, after }));
  expect(codes).toEqual([]);
  return partOf(bytes ?? new Uint8Array(), name);
}

describe("a drawing", () => {
  const anchor = (kind: string, from: number, to: number, more = "") =>
    `<xdr:${kind}${more}><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:row>${to}</xdr:row></xdr:to></xdr:${kind}>`;

  it.each([
    ["grows where it lies over the row", anchor("twoCellAnchor", 0, 4), "0 6"],
    ["moves where it lies below", anchor("twoCellAnchor", 3, 4), "5 6"],
    ["moves without growing where it is said to", anchor("twoCellAnchor", 0, 4, ' editAs="oneCell"'), "0 4"],
    ["stays where it is said to", anchor("twoCellAnchor", 3, 4, ' editAs="absolute"'), "3 4"],
  ])("%s", async (_, source, rows) => {
    const path = "xl/drawings/drawing1.xml";
    const links = { [SHEET_LINKS]: relationships({ rId1: ["drawing", `/${path}`] }) };
    const drawing = await filledPart({ ...links, [path]: `<xdr:wsDr>${source}</xdr:wsDr>` }, path);
    expect([...drawing.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row).join(" ")).toBe(rows);
  });
});

describe("a text box", () => {
  const path = "xl/drawings/drawing1.xml";
  const box = (link: string) =>
    `<xdr:wsDr><xdr:sp macro="" textlink="${link}"><a:t>{{kỳ}}</a:t></xdr:sp></xdr:wsDr>`;
  const parts = (link: string) => ({
    [SHEET_LINKS]: relationships({ rId1: ["drawing", `/${path}`] }),
    [path]: box(link),
  });

  it("that is linked to a cell goes on showing that cell", async () => {
    expect(await filledPart(parts("$A$5"), path)).toContain(box("$A$7"));
    expect(await filledPart(parts("'Biểu 1'!$A$5"), path)).toContain(box("'Biểu 1'!$A$7"));
    expect(await filledPart(parts("Khác!$A$5"), path)).toContain(box("Khác!$A$5"));
  });

  it("that is not is told of", async () => {
    const { codes } = await fill(bookWith({ data: UNIT, parts: parts("") }));
    expect(codes).toEqual(["template/not-filled-here"]);
  });
});

describe("a chart", () => {
  const chartOf = (series: string) => {
    const parts = {
      [SHEET_LINKS]: relationships({ rId1: ["drawing", "/xl/drawings/drawing1.xml"] }),
      "xl/drawings/drawing1.xml": "<xdr:wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
      "xl/charts/chart1.xml": `<c:chartSpace>${series}</c:chartSpace>`,
    };
    return filledPart(parts, "xl/charts/chart1.xml");
  };

  it("shows every unit, and forgets the figures of the template", async () => {
    const cache = "<c:numCache><c:pt><c:v>0</c:v></c:pt></c:numCache>";
    const chart = await chartOf(`<c:val><c:numRef><c:f>'Biểu 1'!$B$1</c:f>${cache}</c:numRef></c:val>`);
    expect(chart).toContain("<c:numRef><c:f>'Biểu 1'!$B$1:$B$3</c:f></c:numRef>");
  });

  it("keeps the name of its series a single cell", async () => {
    const chart = await chartOf("<c:tx><c:strRef><c:f>'Biểu 1'!$B$1</c:f></c:strRef></c:tx>");
    expect(chart).toContain("<c:f>'Biểu 1'!$B$1</c:f>");
  });

  it("of another sheet stays as it is", async () => {
    const series = "<c:val><c:numRef><c:f>Khác!$B$1</c:f><c:numCache/></c:numRef></c:val>";
    expect(await chartOf(series)).toBe(`<c:chartSpace>${series}</c:chartSpace>`);
  });
});

describe("comments", () => {
  const shape =
    "<xml><v:shape><x:ClientData><x:Anchor>1, 15, 4, 2, 3, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>";
  const parts = {
    [SHEET_LINKS]: relationships({
      rId1: ["comments", "/xl/comments1.xml"],
      rId2: ["vmlDrawing", "/xl/drawings/vmlDrawing1.vml"],
    }),
    "xl/comments1.xml":
      '<comments><commentList><comment ref="A1"/><comment ref="A5"/></commentList></comments>',
    "xl/drawings/vmlDrawing1.vml": shape,
  };

  it("move with their cells; that of a repeated row stays with its first copy", async () => {
    const comments = await filledPart(parts, "xl/comments1.xml");
    expect(comments).toContain('<comment ref="A1"/><comment ref="A7"/>');
  });

  it("move with their boxes", async () => {
    const vml = await filledPart(parts, "xl/drawings/vmlDrawing1.vml");
    expect(vml).toContain("<x:Anchor>1, 15, 6, 2, 3, 31, 10, 1</x:Anchor><x:Row>6</x:Row>");
  });
});

describe("the order of computing", () => {
  const chain = {
    "[Content_Types].xml": '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["calcChain", "calcChain.xml"],
    }),
    "xl/calcChain.xml": "<calcChain/>",
  };

  it("goes where rows move, with all that refers to it", async () => {
    expect(await filledPart(chain, "[Content_Types].xml")).toContain("<Types></Types>");
    expect(await filledPart(chain, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    await expect(filledPart(chain, "xl/calcChain.xml")).rejects.toThrow("No part");
  });

  it("stays where none do", async () => {
    const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{kỳ}}</t></is></c></row>';
    const { bytes } = await fill(bookWith({ data, parts: chain }));
    expect(await partOf(bytes ?? new Uint8Array(), "xl/calcChain.xml")).toBe("<calcChain/>");
    expect(await partOf(bytes ?? new Uint8Array(), "[Content_Types].xml")).toBe(chain["[Content_Types].xml"]);
  });
});

describe("the source of a pivot table", () => {
  it("cannot be a table whose rows are repeated", async () => {
    const cache = "xl/pivotCache/pivotCacheDefinition1.xml";
    const parts = {
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["pivotCacheDefinition", `/${cache}`],
      }),
      [cache]:
        '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B1" sheet="Biểu 1"/></cacheSource></pivotCacheDefinition>',
    };
    const { codes, diagnostics } = await fill(bookWith({ data: UNIT, parts }));
    expect(codes).toEqual(["template/pivot-table"]);
    expect(diagnostics[0]?.place.sheet).toBe("Biểu 1");
  });
});

describe("the view of a sheet", () => {
  it("keeps its frozen rows, and its selection goes with the cell", async () => {
    const views =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A4" state="frozen"/><selection activeCell="B5" sqref="B5"/></sheetView></sheetViews>';
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B5"/>${views}<sheetData>${UNIT}</sheetData></worksheet>`;
    const filled = await filledPart({ "xl/worksheets/sheet1.xml": sheet }, "xl/worksheets/sheet1.xml");
    expect(filled).toContain('<dimension ref="A1:B7"/>');
    expect(filled).toContain('ySplit="1" topLeftCell="A6"');
    expect(filled).toContain('activeCell="B7" sqref="B7"');
  });
});

describe("fields where nothing is filled", () => {
  it("are told once a place: a comment, a formula", async () => {
    const { codes, bytes } = await fill(templateOf([["{{kỳ}}", '="{{kỳ}}"'], ['="{{nơi}}"']]));
    expect(codes).toEqual(["template/not-filled-here", "template/not-filled-here"]);
    expect(bytes).toBeDefined();
  });
});
