import { describe, expect, it } from "vitest";
import type { templateCatalog } from "../../../src/shared/catalog/template.ts";
import { describe as tell } from "../../../src/shared/index.ts";
import { relationships } from "../../workbook/xlsx-builder.ts";
import { bookWith, type Filled, fill, many, ONE_GROUP, TWO_GROUPS, templateOf } from "./filled.ts";

const UNIT = "{{đơn vị.tên}}";
const inRow = (xml: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${UNIT}</t></is></c></row>${xml}`;

/** The template with parts that its only sheet, or the workbook, refers to. */
function withPart(
  type: string,
  path: string,
  xml: string,
  from: "sheet" | "workbook" = "sheet",
  after = "",
): Uint8Array {
  const sheetLinks = { "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: [type, `/${path}`] }) };
  const bookLinks = {
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId9: [type, `/${path}`],
    }),
  };
  const parts = { ...(from === "sheet" ? sheetLinks : bookLinks), [path]: xml };
  return bookWith({ data: inRow(""), parts, after });
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const chartTemplate = (chart: string) =>
  bookWith({
    data: inRow(""),
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId1: ["drawing", "/xl/drawings/drawing1.xml"],
      }),
      "xl/drawings/drawing1.xml": "<xdr:wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "/xl/charts/chart1.xml"] }),
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${CHART}">${chart}</c:chartSpace>`,
    },
  });

/** Every code with the smallest template that shows it, and it alone. */
const fixtures: Readonly<Record<keyof typeof templateCatalog, () => Promise<Filled>>> = {
  "template/unknown-field": () => fill(templateOf([["{{đơn vị.hạn}}"]])),
  "template/field-not-closed": () => fill(templateOf([["Năm {{kỳ"]])),
  "template/ambiguous-name": () => {
    const [group] = ONE_GROUP;
    const twins = group
      ? [{ ...group, units: group.units.map((unit) => ({ ...unit, name: "Huyện A" })) }]
      : [];
    return fill(templateOf([["{{Huyện A.hạng}}"]]), twins);
  },
  "template/unknown-group": () => fill(templateOf([[`{{khối: xa}}${UNIT}`]])),
  "template/field-needs-a-row": () =>
    fill(templateOf([["{{kỳ}}"]], `<headerFooter><oddFooter>${UNIT}</oddFooter></headerFooter>`)),
  "template/no-fields": () => fill(templateOf([["Không có gì"]])),
  "template/no-units": () => fill(templateOf([[UNIT]]), [], { groups: [], units: [] }),
  "template/has-macros": () => fill(withPart("vbaProject", "xl/vbaProject.bin", "x", "workbook")),
  "template/unsupported": () =>
    fill(
      bookWith({
        data: inRow(""),
        parts: {
          "[Content_Types].xml":
            '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"/></Types>',
        },
      }),
    ),
  "template/3d-reference": () => fill(templateOf([[UNIT], ["=SUM(A:C!B1)"]])),
  "template/array-formula": () =>
    fill(
      bookWith({
        data: inRow('<row r="2"/>').replace(
          "</row><row",
          '<c r="B1"><f t="array" ref="B1:B2">A1:A2</f></c></row><row',
        ),
      }),
    ),
  "template/data-table": () =>
    fill(
      bookWith({
        data: inRow('<row r="2"><c r="A2"><f t="dataTable" ref="A2:A3" r1="B1"/><v>1</v></c></row>'),
      }),
    ),
  "template/pivot-table": () =>
    fill(withPart("pivotTable", "xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>")),
  "template/form-control": () =>
    fill(templateOf([[UNIT]], '<controls><control shapeId="1" name="Nút 1"/></controls>')),
  "template/chart-by-row": () =>
    fill(chartTemplate("<c:ser><c:val><c:f>'Biểu 1'!$B$1:$D$1</c:f></c:val></c:ser>")),
  "template/scattered-cells": () => fill(templateOf([[UNIT], [UNIT], ["=SUM(A2)"]]), many(201)),
  "template/table-heading": () =>
    fill(
      withPart(
        "table",
        "xl/tables/table1.xml",
        '<table displayName="B" ref="A1:A2"><tableColumns><tableColumn name="{{kỳ}}"/></tableColumns></table>',
      ),
    ),
  "template/too-large": () =>
    fill(bookWith({ data: inRow('<row r="1048575"><c r="A1048575"><v>1</v></c></row>') })),
  "template/not-filled-here": () => fill(templateOf([["{{kỳ}}", '="Năm {{kỳ}}"']])),
  "template/nothing-to-fill": () => fill(templateOf([["{{nơi}}"]]), ONE_GROUP, { place: null }),
  "template/provisional-unsaid": () => {
    const [group] = ONE_GROUP;
    const units = group?.units.map((unit, i) => (i === 2 ? { ...unit, scores: {} } : unit)) ?? [];
    return fill(templateOf([["{{kỳ}}"]]), group ? [{ ...group, units }] : []);
  },
};

describe("faults of a template", () => {
  it.each(Object.entries(fixtures))("%s", async (code, make) => {
    const { bytes, codes, diagnostics } = await make();
    expect(codes).toEqual([code]);
    const [found] = diagnostics;
    expect(bytes === undefined).toBe(found?.severity === "error");
    expect(found?.place.file).toBe("mau.xlsx");
    for (const language of ["vi", "en"] as const) {
      const { message, remedy } = found ? tell(found, language) : { message: "", remedy: "" };
      // Holes that nothing filled leave two spaces, empty brackets or braces behind.
      expect(`${message} ${remedy}`).not.toMatch(/ {2}|\(\)|“”|\{\}|: \.|undefined/);
    }
  });

  it("are told all at once with their cells, and nothing is written", async () => {
    const template = templateOf([
      ["{{tieu dee}}", "{{a.hạnng}}"],
      ["{{huyện d.hạng}}", "{{kỳ"],
    ]);
    const { bytes, diagnostics } = await fill(template);
    expect(bytes).toBeUndefined();
    expect(
      diagnostics.map(({ place, args }) => `${place.sheet} ${place.cell} ${args.found} ${args.expected}`),
    ).toEqual([
      "Biểu 1 A1 {{tieu dee}} {{tiêu đề}}",
      "Biểu 1 B1 {{a.hạnng}} {{a.hạng}}",
      expect.stringMatching(/^Biểu 1 A2 \{\{huyện d\.hạng\}\} /),
      "Biểu 1 B2 {{kỳ }}",
    ]);
  });

  it("of a file that is no workbook are those of reading", async () => {
    const text = (await fill(Buffer.from("a,b\n{{kỳ}},1\n"))).codes;
    expect(text).toEqual(["answers/file-is-not-zipped"]);
    const old = (await fill(Buffer.from("d0cf11e0a1b11ae1", "hex"))).codes[0];
    expect(old).toMatch(/^answers\/file-is-/);
  });

  it("name the sheet where something cannot move", async () => {
    const { diagnostics } = await fill(templateOf([[UNIT], ["=SUM(A:C!B1)"]]), TWO_GROUPS);
    expect(diagnostics[0]?.place).toEqual({ file: "mau.xlsx", sheet: "Biểu 1" });
    expect(diagnostics[0]?.args.found).toBe("A:C!B1");
  });
});
