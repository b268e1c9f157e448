import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Zip } from "../../src/workbook/zip.ts";
import { type Parts, type ZipFlaws, zipOf } from "./zip-builder.ts";

const take = async (parts: Parts, name: string, flaws?: ZipFlaws) =>
  Buffer.from(await (await Zip.open(zipOf(parts, flaws))).take(name)).toString();

describe("Zip", () => {
  it("gives the content of a part by its name, in any case", async () => {
    expect(await take({ "xl/a.xml": "Điểm", b: "" }, "XL/A.xml")).toBe("Điểm");
    expect(await take({ "xl/a.xml": "Điểm", b: "" }, "b")).toBe("");
  });

  it("reads a zip with a comment", async () => {
    expect(await take({ a: "1" }, "a", { comment: "x".repeat(65_535) })).toBe("1");
  });

  it("knows which parts there are", async () => {
    const zip = await Zip.open(zipOf({ a: "1" }));
    expect([zip.has("a"), zip.has("b")]).toEqual([true, false]);
  });

  it("gives a part once only", async () => {
    const zip = await Zip.open(zipOf({ a: "1" }));
    await zip.take("a");
    await expect(zip.take("a")).rejects.toThrow("answers/file-is-damaged");
  });

  it.each([
    ["a checksum that is wrong", { crcError: 1 }],
    ["an encrypted part", { flags: 1 }],
    ["a compression it does not know", { method: 12 }],
    ["bytes that do not inflate", { deflated: { a: Buffer.from([0xff, 0xff, 0xff]) } }],
    ["compressed bytes that end too early", { deflated: { a: Buffer.from([0x4b]) } }],
    ["more entries declared than there are", { declaredEntries: 2 }],
    ["a stored part of another size than declared", { method: 0, declaredSize: 999 }],
  ])("refuses %s", async (_, flaws) => {
    await expect(take({ a: "Điểm tối đa" }, "a", flaws)).rejects.toThrow("answers/file-is-damaged");
  });

  it("does not believe a size that is declared too small or too large", async () => {
    for (const declaredSize of [0, 1, 0xffff_fffe])
      expect(await take({ a: "Điểm" }, "a", { declaredSize })).toBe("Điểm");
  });

  it("refuses two parts of one name", async () => {
    const bytes = zipOf([
      ["xl/a.xml", "1"],
      ["xl\\A.xml", "2"],
    ]);
    await expect(Zip.open(bytes)).rejects.toThrow("answers/file-is-damaged");
  });

  it("says that a zip without its end is cut off", async () => {
    const bytes = zipOf({ a: "1".repeat(1000) });
    await expect(Zip.open(bytes.subarray(0, bytes.length - 1 - 22))).rejects.toThrow(
      "answers/file-is-truncated",
    );
  });

  it("reads a part that lies in the middle of a larger buffer", async () => {
    const bytes = zipOf({ a: "Điểm" });
    const larger = Buffer.concat([Buffer.from("before"), bytes, Buffer.from("after")]);
    const view = new Uint8Array(larger.buffer, larger.byteOffset + 6, bytes.length);
    expect(Buffer.from(await (await Zip.open(view)).take("a")).toString()).toBe("Điểm");
  });

  it("refuses parts that are too large only together", async () => {
    const content = Buffer.alloc(100 * 2 ** 20);
    const megabyte = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
    const deflated = Buffer.concat([...Array<Buffer>(100).fill(megabyte), Buffer.from([3, 0])]);
    const flaws = { deflated: { a: deflated, b: deflated, c: deflated } };
    const zip = await Zip.open(zipOf({ a: content, b: content, c: content }, flaws));
    expect((await zip.take("a")).length + (await zip.take("b")).length).toBe(200 * 2 ** 20);
    await expect(zip.take("c")).rejects.toMatchObject({
      code: "answers/file-inflates-too-much",
      args: { expected: 256 },
    });
  });
});
