import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { readRefused } from "./read-cells.ts";
import { workbook, worksheet, xlsxOf } from "./xlsx-builder.ts";
import { zipOf } from "./zip-builder.ts";

/** Generous for a busy machine; what hangs takes minutes. */
const SOON = 30_000;

async function refusal(bytes: Uint8Array, file = "a.xlsx"): Promise<string> {
  const start = performance.now();
  const { code } = await readRefused(bytes, file);
  expect(performance.now() - start).toBeLessThan(SOON);
  return code;
}

const withSheet = (xml: string | Uint8Array) => xlsxOf({ parts: { "xl/worksheets/sheet1.xml": xml } });

describe("files made to do harm", () => {
  it("refuses 8 MB that inflate to 8 GB, in little memory", async () => {
    const megabyte = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
    const bomb = Buffer.concat([...Array<Buffer>(8192).fill(megabyte), Buffer.from([3, 0])]);
    const bytes = xlsxOf({ flaws: { deflated: { "xl/worksheets/sheet1.xml": bomb }, declaredSize: 1000 } });
    const before = process.memoryUsage().rss;
    expect(await refusal(bytes)).toBe("answers/file-inflates-too-much");
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 2 ** 20);
  });

  it("refuses one part named a million times", async () => {
    const bytes = xlsxOf({
      parts: { "xl/workbook.xml": workbook('<sheet name="S" r:id="rId1"/>'.repeat(1_000_000)) },
    });
    expect(await refusal(bytes)).toBe("answers/file-is-damaged");
  });

  it("refuses a zip of very many entries", async () => {
    const entries = Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ""] as const);
    expect(await refusal(zipOf(entries))).toBe("answers/file-has-too-many-parts");
  });

  it("refuses XML that is nested a million deep", async () => {
    expect(await refusal(withSheet("<worksheet>".repeat(1_000_000)))).toBe("answers/file-is-damaged");
  });

  it("refuses entities before it would expand any", async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    expect(await refusal(withSheet(laughs + worksheet("&b;&c;")))).toBe("answers/file-declares-entities");
    expect(await refusal(withSheet(worksheet("&b;")))).toBe("answers/file-is-damaged");
  });

  it("refuses a DOCTYPE in every part that it reads", async () => {
    for (const part of ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
      expect(await refusal(xlsxOf({ parts: { [part]: "<!DOCTYPE a><a/>" } })), part).toBe(
        "answers/file-declares-entities",
      );
    const sharing = xlsxOf({ strings: "", parts: { "xl/sharedStrings.xml": "<!DOCTYPE a><sst/>" } });
    expect(await refusal(sharing)).toBe("answers/file-declares-entities");
  });

  it("refuses more cells, merged ranges and text than any form holds", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`;
    expect(await refusal(xlsxOf({ data: row.repeat(1001) }))).toBe("answers/file-has-too-many-cells");
    expect(await refusal(xlsxOf({ after: '<mergeCell ref="A1:B2"/>'.repeat(1_000_001) }))).toBe(
      "answers/file-has-too-many-cells",
    );
    const long = `<row><c t="str"><v>${"_x0041_".repeat(1_000_000)}</v></c></row>`;
    expect(await refusal(xlsxOf({ data: long }))).toBe("answers/text-is-too-long");
  });

  it("shows no more than a line of a value, however long it is", async () => {
    for (const data of [
      `<row><c><v>${"9".repeat(5_000_000)}</v></c></row>`,
      `<row><c r="${"A".repeat(5_000_000)}"/></row>`,
      `<row r="${"1".repeat(5_000_000)}"/>`,
    ])
      expect(`${(await readRefused(xlsxOf({ data }))).args.found}`).toHaveLength(80);
  });

  it("walks over a million empty rows", async () => {
    const { value, diagnostics } = await readWorkbook(xlsxOf({ data: "<row/>".repeat(1_000_000) }), "a.xlsx");
    expect(diagnostics).toEqual([]);
    expect(value?.sheets[0]?.rows).toEqual([]);
  });

  it("refuses a CSV of more rows or columns than a sheet has", async () => {
    expect(await refusal(Buffer.from(`${"\n".repeat(1_048_576)}a`), "a.csv")).toBe(
      "answers/cell-is-off-the-sheet",
    );
    expect(await refusal(Buffer.from(`${",".repeat(16_384)}a`), "a.csv")).toBe(
      "answers/cell-is-off-the-sheet",
    );
  });

  it("refuses a CSV larger than any table", async () => {
    expect(await refusal(Buffer.alloc(16 * 2 ** 20 + 1, "a"), "a.csv")).toBe("answers/file-is-too-large");
  });
});
