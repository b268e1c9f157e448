import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPackage } from "../../../src/workbook/package/read-package.ts";
import { contentOf, toStoredPart } from "../../../src/workbook/package/stored-part.ts";
import { writePackage } from "../../../src/workbook/package/write-package.ts";
import { Unreadable } from "../../../src/workbook/unreadable.ts";
import { zipOf } from "../zip-builder.ts";

async function refusal(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return "none";
}

describe("a package", () => {
  it("gives back whatever parts were written", async () => {
    const part = fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.uint8Array({ maxLength: 2000 }));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(part, { selector: ([name]) => name }), async (parts) => {
        const bytes = writePackage(parts.map(([name, content]) => toStoredPart(name, content)));
        const read = await readPackage(bytes);
        expect(read.map((one) => [one.name, Buffer.from(contentOf(one))])).toEqual(
          parts.map(([name, content]) => [name, Buffer.from(content)]),
        );
      }),
    );
  });

  it("copies what it does not look at as it lies in the file", async () => {
    const original = zipOf({ "a.xml": "<a/>".repeat(100), "b.png": Buffer.from([1, 2, 3]) });
    const read = await readPackage(original);
    const again = await readPackage(writePackage(read));
    expect(again.map(({ stored }) => Buffer.from(stored))).toEqual(
      read.map(({ stored }) => Buffer.from(stored)),
    );
  });

  it("is dated 1 January 1980 in every entry, so that the same parts are the same bytes", () => {
    const bytes = Buffer.from(writePackage([toStoredPart("a", Buffer.from("a"))]));
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe(0b0000000_0001_00001);
    const directory = bytes.indexOf("PK\x01\x02");
    expect(bytes.subarray(directory + 12, directory + 16)).toEqual(bytes.subarray(10, 14));
  });

  it("stores what deflating would not make smaller", () => {
    expect(toStoredPart("a", Buffer.from("ab")).method).toBe(0);
    expect(toStoredPart("a", Buffer.alloc(1000)).method).toBe(8);
  });

  it("passes the test of unzip", () => {
    const folder = mkdtempSync(join(tmpdir(), "cchc-zip-"));
    try {
      const file = join(folder, "a.zip");
      writeFileSync(
        file,
        writePackage([toStoredPart("a/b.xml", Buffer.alloc(99)), toStoredPart("ô.txt", Buffer.from("x"))]),
      );
      const program =
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())";
      expect(execFileSync("python3", ["-c", program, file], { encoding: "utf8" })).toBe(
        "None ['a/b.xml', 'ô.txt']\n",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is refused where its parts lie over each other, are encrypted, or are two of one name", async () => {
    expect(await refusal(() => readPackage(overlapping()))).toBe("answers/file-is-damaged");
    expect(await refusal(() => readPackage(zipOf({ a: "x" }, { flags: 1 })))).toBe("answers/file-is-damaged");
    expect(await refusal(() => readPackage(zipOf({ a: "x" }, { method: 99 })))).toBe(
      "answers/file-is-damaged",
    );
    expect(
      await refusal(() =>
        readPackage(
          zipOf([
            ["a", "1"],
            ["a", "2"],
          ]),
        ),
      ),
    ).toBe("answers/file-is-damaged");
    expect(await refusal(() => readPackage(Buffer.from("no zip")))).toBe("answers/file-is-damaged");
  });

  it("is refused where it has more parts than any workbook", async () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ""] as const);
    expect(await refusal(() => readPackage(zipOf(parts)))).toBe("answers/file-has-too-many-parts");
  });

  it("gives no content that is damaged or larger than asked for", async () => {
    const [damaged] = await readPackage(zipOf({ a: "x" }, { crcError: 1 }));
    const large = toStoredPart("a", Buffer.alloc(1001));
    const broken = { ...large, stored: deflateRawSync(Buffer.alloc(1001)).subarray(0, 5) };
    expect(await refusal(() => damaged && contentOf(damaged))).toBe("answers/file-is-damaged");
    expect(await refusal(() => contentOf(large, 1000))).toBe("answers/file-inflates-too-much");
    expect(await refusal(() => contentOf(broken))).toBe("answers/file-is-damaged");
    expect(contentOf(large, 1001)).toHaveLength(1001);
  });
});

/** A zip whose directory names one entry a hundred times under different names. */
function overlapping(): Uint8Array {
  const zip = Buffer.from(zipOf({ aa: createHash("shake256", { outputLength: 9000 }).digest() }));
  const directory = zip.indexOf("PK\x01\x02");
  const end = zip.indexOf("PK\x05\x06");
  const entry = zip.subarray(directory, end);
  const entries = Array.from({ length: 90 }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(`${10 + index}`, 46);
    return copy;
  });
  const record = Buffer.from(zip.subarray(end));
  record.writeUInt16LE(entries.length, 8);
  record.writeUInt16LE(entries.length, 10);
  record.writeUInt32LE(entry.length * entries.length, 12);
  return Buffer.concat([zip.subarray(0, directory), ...entries, record]);
}
