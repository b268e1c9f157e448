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

  it("with thousands of braces is read through once", async () => {
    const started = performance.now();
    await fill(templateOf([["{{".repeat(10_000)], ["{".repeat(30_000)], [`{{${".".repeat(30_000)}}}`]]));
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
