import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationships } from "../../workbook/xlsx-builder.ts";
import { bookWith, fill, gridOf, many, templateOf } from "./filled.ts";

const UNIT = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{đơn vị.tên}}</t></is></c></row>';

describe("a hostile template", () => {
  it("that declares entities is refused", async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "{{kỳ}}">]><worksheet><sheetData/></worksheet>`;
    const { bytes, codes } = await fill(bookWith({ parts: { "xl/worksheets/sheet1.xml": sheet } }));
    expect(bytes).toBeUndefined();
    expect(codes).toEqual(["answers/file-declares-entities"]);
  });

  it("that asks for more cells than a workbook is read with is refused before they are made", async () => {
    const wide = Array.from({ length: 16_000 }, (_, i) => `<c r="${letters(i + 1)}2"><v>1</v></c>`).join("");
    const twice = `<row r="2"><c r="A2" t="inlineStr"><is><t>{{đơn vị.tên}}</t></is></c>${wide.slice(wide.indexOf("<c", 1))}</row>`;
    const { codes } = await fill(bookWith({ data: UNIT + twice }), many(200));
    expect(codes).toEqual(["template/too-large"]);
  });

  it("that asks for more merged cells or formats than a workbook is read with is refused", async () => {
    const merges = '<mergeCell ref="B1:C1"/>'.repeat(10_000);
    const merged = await fill(
      bookWith({ data: UNIT, after: `<mergeCells>${merges}</mergeCells>` }),
      many(200),
    );
    expect(merged.codes).toEqual(["template/too-large"]);
    const second = UNIT.replaceAll('"1"', '"2"').replace('"A1"', '"A2"');
    const format = `<conditionalFormatting sqref="${"B1 ".repeat(10_000)}"/>`;
    const formatted = await fill(bookWith({ data: UNIT + second, after: format }), many(200));
    expect(formatted.codes).toEqual(["template/too-large"]);
    expect(formatted.diagnostics[0]?.place.sheet).toBe("Biểu 1");
  });

  it("with thousands of tables, or of parts of a chart within each other, is done at once", async () => {
    const tables = Array.from({ length: 5_000 }, (_, i) => (i % 2 ? [] : ["{{đơn vị.tên}}"]));
    const started = performance.now();
    expect((await fill(templateOf(tables), many(20))).codes).toEqual([]);
    const nested = `${"<c:a>".repeat(200)}${"<c:f>A1</c:f>".repeat(20_000)}${"</c:a>".repeat(200)}`;
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId1: ["drawing", "/xl/drawings/drawing1.xml"],
      }),
      "xl/drawings/drawing1.xml": "<x/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "/xl/charts/chart1.xml"] }),
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="x">${nested}</c:chartSpace>`,
    };
    expect((await fill(bookWith({ data: UNIT, parts }))).codes).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("with more faults than anyone reads is not read to its end", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`{{trường lạ ${i}}}`]);
    const { codes } = await fill(templateOf(rows));
    expect(codes.length).toBeGreaterThan(1_000);
    expect(codes.length).toBeLessThan(1_100);
  });

  it("that hides a macro from its relationships is refused", async () => {
    const types =
      '<Types><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';
    const { codes } = await fill(bookWith({ data: UNIT, parts: { "[Content_Types].xml": types } }));
    expect(codes).toEqual(["template/has-macros"]);
  });

  it("with rows out of order is refused, as no reader would agree on it", async () => {
    const { codes } = await fill(bookWith({ data: `<row r="5"/>${UNIT}` }));
    expect(codes).toEqual(["template/unsupported"]);
  });

  it("that refers to parts it does not have is refused", async () => {
    const links = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["table", "/xl/tables/none.xml"] }),
    };
    const { bytes, codes } = await fill(
      bookWith({ data: `${UNIT}<row r="2"><c r="A2"><f>A1</f></c></row>`, parts: links }),
    );
    expect(bytes).toBeUndefined();
    expect(codes).toEqual(["template/unsupported"]);
  });

  it("with thousands of braces, quotes or fields in one text is read through once", async () => {
    const started = performance.now();
    await fill(templateOf([["{{".repeat(10_000)], ["{".repeat(30_000)], [`{{${".".repeat(30_000)}}}`]]));
    await fill(templateOf([["{{đơn vị.tên}}", `=${"'".repeat(200_001)}`, `=${"[(".repeat(50_000)}`]]));
    const footer = `<headerFooter><oddFooter>${"{{kỳ}}".repeat(20_000)}</oddFooter></headerFooter>`;
    await fill(templateOf([["{{kỳ}}"]], footer));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("never makes the program throw, whatever its texts and formulas say", async () => {
    const pieces = "{{ }} { } : . đơn vị kỳ khối huyen chỉ số 1 =SUM(A1:A1) $A$9 ! ' & < >".split(" ");
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const { bytes, diagnostics } = await fill(templateOf(rows));
          const hasError = diagnostics.some(({ severity }) => severity === "error");
          expect(bytes === undefined).toBe(hasError);
          if (bytes) await gridOf(bytes);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function letters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letter : letter;
}
