import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import exceljs from "exceljs";
import { bench, describe } from "vitest";
import { readWorkbook } from "../../src/workbook/index.ts";

const FORMS = fileURLToPath(new URL("../../samples/dong-thap-2018/forms", import.meta.url));

const files = readdirSync(FORMS)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => readFileSync(`${FORMS}/${name}`));

describe("reading the ten workbooks of a period", () => {
  bench("inflating alone, the floor", () => {
    for (const file of files) inflateEverything(file);
  });
  bench("cchc", async () => {
    for (const file of files) await readWorkbook(file, "form.xlsx");
  });
  bench("exceljs", async () => {
    for (const file of files) await new exceljs.Workbook().xlsx.load(new Uint8Array(file).buffer);
  });
});

/** Inflates each entry of a zip by its central directory, and does nothing with it. */
function inflateEverything(zip: Buffer): void {
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (method === 8) inflateRawSync(zip.subarray(start, start + size));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
