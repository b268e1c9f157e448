import { readFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "../../../src/answers/annotate/annotate-workbook.ts";
import { annotationWords } from "../../../src/answers/annotate/words.ts";
import { readWorkbook } from "../../../src/workbook/index.ts";
import { relationships, workbook, worksheet } from "../../workbook/xlsx-builder.ts";
import { markAt } from "./annotated.ts";
import { formOf, SHEET, SHEET_PART } from "./form-builder.ts";

/** Generous for a busy machine; what hangs takes minutes. */
const SOON = 30_000;

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS_RELS = relationships({
  rId1: ["comments", "../comments1.xml"],
  rId2: ["vmlDrawing", "../a.vml"],
});
const LEGACY = `<legacyDrawing xmlns:r="${R}" r:id="rId2"/>`;

/** Annotates and says what came out, in time. */
async function outcome(bytes: Uint8Array, marks = [markAt(SHEET, "A1")], file = "a.xlsx"): Promise<string> {
  const start = performance.now();
  const { value, diagnostics } = await annotateWorkbook(bytes, file, marks, annotationWords.vi);
  expect(performance.now() - start).toBeLessThan(SOON);
  if (!value) return diagnostics.map(({ code }) => code).join();
  expect((await readWorkbook(value.bytes, "copy.xlsx")).diagnostics).toEqual([]);
  return "copy";
}

describe("files made to do harm", () => {
  it.each([
    ["", "answers/file-is-empty"],
    ["<html>", "answers/file-is-html"],
    ["PK\x03\x04", "answers/file-is-truncated"],
  ])("are refused with the reason that reading gives: %j", async (bytes, code) => {
    expect(await outcome(Buffer.from(bytes, "latin1"))).toBe(code);
  });

  it("are copied without what inflates too much", async () => {
    const megabyte = deflateRawSync(Buffer.alloc(2 ** 20, " "), { finishFlush: constants.Z_FULL_FLUSH });
    const bomb = Buffer.concat([...Array<Buffer>(2048).fill(megabyte), Buffer.from([3, 0])]);
    for (const part of ["xl/comments1.xml", "xl/a.vml", "[Content_Types].xml"]) {
      const bytes = formOf({
        after: LEGACY,
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": COMMENTS_RELS,
          "xl/comments1.xml": "",
          "xl/a.vml": "",
          [part]: "",
        },
        flaws: { deflated: { [part]: bomb } },
      });
      expect(await outcome(bytes), part).toBe("copy");
    }
  });

  it("do not slow the copying down with drawings that never end", async () => {
    for (const vml of [
      `<xml>${'<x:ClientData ObjectType="Note">'.repeat(200_000)}</xml>`,
      `<xml>${"<".repeat(2_000_000)}</xml>`,
      `<xml id="_x0000_s${"9".repeat(1_000_000)}"></xml>`,
    ]) {
      const comments = `<comments><authors/><commentList><comment ref="A1"><text/></comment></commentList></comments>`;
      const parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": COMMENTS_RELS,
        "xl/comments1.xml": comments,
        "xl/a.vml": vml,
      };
      expect(await outcome(formOf({ after: LEGACY, parts }))).toBe("copy");
    }
  });

  it("do not slow it down with very many merged ranges, rows or rules", async () => {
    const marks = Array.from({ length: 5_000 }, (_, index) => markAt(SHEET, `B${index + 1}`));
    expect(await outcome(formOf({ after: '<mergeCell ref="C1:D2"/>'.repeat(50_000) }), marks)).toBe("copy");
    expect(await outcome(formOf({ data: "<row/>".repeat(200_000) }), marks)).toBe("copy");
    const rule = '<conditionalFormatting sqref="A1"><cfRule priority="1"/></conditionalFormatting>';
    expect(await outcome(formOf({ after: rule.repeat(30_000) }), marks)).toBe("copy");
  });

  it("do not slow it down with very many sheets, each with a mark", async () => {
    const numbers = Array.from({ length: 2_000 }, (_, index) => index + 1);
    const parts = {
      "xl/workbook.xml": workbook(
        numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join(""),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        Object.fromEntries(
          numbers.map((n) => [`rId${n}`, ["worksheet", `worksheets/sheet${n}.xml`] as const]),
        ),
      ),
      ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, worksheet("")])),
    };
    const marks = numbers.map((n) => markAt(`S${n}`, "A1"));
    expect(await outcome(formOf({ parts }), marks)).toBe("copy");
  });

  it("do not slow it down with attributes and tags of any length", async () => {
    const long = "a".repeat(3_000_000);
    for (const data of [
      `<row r="1" x="${long}"><c r="A1"/></row>`,
      `<row r="1"><${long}/></row>`,
      `<!--${long}-->`,
      `<row r="1"${" ".repeat(1_000_000)}/>`,
    ])
      expect(await outcome(formOf({ parts: { [SHEET_PART]: worksheet(data) } }))).toBe("copy");
  });

  it("never make it throw, whatever bytes of a real form are changed", async () => {
    const form = readFileSync(new URL("fixtures/openpyxl.xlsx", import.meta.url));
    const change = fc.record({ at: fc.nat(form.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = Buffer.from(form);
        for (const { at, byte } of changes) bytes[at] = byte;
        await outcome(bytes, [markAt("Biểu 'A' & 1", "C4")]);
      }),
      { numRuns: 300 },
    );
  });
});
