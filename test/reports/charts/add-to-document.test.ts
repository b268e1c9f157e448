import { Document, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { addChartsToDocument, type DocumentChart } from "../../../src/reports/charts/index.ts";
import { EditablePackage, readWorkbook, relationshipsOf } from "../../../src/workbook/index.ts";
import { lines, ranking, stacked } from "./charts.ts";
import { documentWith } from "./documents.ts";
import { schemaFaults } from "./schema-order.ts";
import { findAll, textsOf, treeOf } from "./xml-tree.ts";

const chartOf = (chart: DocumentChart["chart"]): DocumentChart => ({ chart, widthCm: 16, heightCm: 9 });

describe("charts added to a document", () => {
  it("stand where their marks stood", async () => {
    const bytes = await addChartsToDocument(await documentWith(2), [chartOf(ranking), chartOf(lines)]);
    const parts = await EditablePackage.open(bytes);
    const tree = treeOf(parts.readXml("word/document.xml"));
    expect(textsOf(tree, "r/t")).toEqual(["Hình 1", "Hình 2"]);
    const paragraphs = findAll(tree, "body/p").map((one) => findAll(one, "inline").length);
    expect(paragraphs).toEqual([0, 1, 0, 1]);
    expect(findAll(tree, "inline/extent")[0]?.attributes).toEqual({ cx: "5760000", cy: "3240000" });
    expect(findAll(tree, "docPr").map(({ attributes }) => attributes.id)).toEqual(["1", "2"]);
    expect(findAll(tree, "docPr")[0]?.attributes.descr).toBe(ranking.description);
    const charts = findAll(tree, "graphicData/chart").map(({ attributes }) => attributes["r:id"]);
    const targets = new Map(
      relationshipsOf(parts, "word/document.xml").map(({ id, target }) => [id, target]),
    );
    expect(charts.map((id) => targets.get(id ?? ""))).toEqual([
      "word/charts/chart1.xml",
      "word/charts/chart2.xml",
    ]);
  });

  it("bring a workbook with their values, to which they refer", async () => {
    const bytes = await addChartsToDocument(await documentWith(1), [chartOf(ranking)]);
    const parts = await EditablePackage.open(bytes);
    const chart = treeOf(parts.readXml("word/charts/chart1.xml"));
    expect(schemaFaults(chart)).toEqual([]);
    expect(textsOf(chart, "cat/strRef/f")).toEqual(["Sheet1!$A$2:$A$4", "Sheet1!$A$2:$A$4"]);
    expect(textsOf(chart, "tx/strRef/f")).toEqual(["Sheet1!$B$1", "Sheet1!$C$1"]);
    expect(textsOf(chart, "val/numRef/f")).toEqual(["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"]);
    const [data] = relationshipsOf(parts, "word/charts/chart1.xml");
    expect(findAll(chart, "externalData")[0]?.attributes["r:id"]).toBe(data?.id);
    const book = await readWorkbook(parts.read(data?.target ?? ""), "a.xlsx");
    const cells = book.value?.sheets[0]?.rows.map(({ cells }) =>
      cells.map(({ value }) =>
        value.kind === "number" ? value.value.toText() : "text" in value && value.text,
      ),
    );
    expect(cells).toEqual([
      ["Năm 2018", "Năm 2017"],
      ["Thành phố Cao Lãnh", "92.4", "94.83"],
      ["Huyện Tháp Mười", "79.81"],
      ["Huyện Lấp Vò", "71.16", "75.07"],
    ]);
  });

  it("list workbooks by their ending, once", async () => {
    const bytes = await addChartsToDocument(await documentWith(2), [chartOf(ranking), chartOf(stacked)]);
    const types = treeOf((await EditablePackage.open(bytes)).readXml("[Content_Types].xml"));
    const endings = findAll(types, "Default").map(({ attributes }) => attributes.Extension);
    expect(endings.filter((ending) => ending === "xlsx")).toEqual(["xlsx"]);
  });

  it("make the same bytes of the same document", async () => {
    const bytes = await documentWith(1);
    const first = await addChartsToDocument(bytes, [chartOf(ranking)]);
    expect(await addChartsToDocument(bytes, [chartOf(structuredClone(ranking))])).toEqual(first);
  });

  it("need a mark in a run of its own", async () => {
    const paragraph = new Paragraph({ children: [new TextRun("[[chart:1]] ở đây")] });
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
    await expect(addChartsToDocument(new Uint8Array(bytes), [chartOf(ranking)])).rejects.toThrow(
      "The document has no run that says [[chart:1]]",
    );
  });
});
