import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  loadCriteria,
  readCriteriaSheet,
  writeCriteriaSheet,
} from "../../../src/criteria/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { anySet, resolved } from "./any-set.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-criteria-sheet-"));

/** Saves workbooks again with LibreOffice, by way of the formats named. */
function savedAgain(books: readonly Uint8Array[], ...formats: readonly string[]): Uint8Array[] {
  let source = mkdtempSync(join(folder, "in-"));
  let ending = "xlsx";
  for (const [index, bytes] of books.entries()) writeFileSync(join(source, `${index}.xlsx`), bytes);
  for (const format of formats) {
    const out = mkdtempSync(join(folder, "out-"));
    mkdirSync(out, { recursive: true });
    const files = books.map((_, index) => join(source, `${index}.${ending}`));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const options = [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      format,
      "--outdir",
      out,
    ];
    execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
    [source, ending] = [out, format];
  }
  return books.map((_, index) => readFileSync(join(source, `${index}.${ending}`)));
}

async function booksOf(sets: readonly CriteriaSet[]): Promise<Uint8Array[]> {
  const books: Uint8Array[] = [];
  for (const set of sets) {
    const book = await writeCriteriaSheet(set, "xlsx", "vi");
    if (typeof book !== "string") books.push(book);
  }
  return books;
}

async function expectSame(sets: readonly CriteriaSet[], books: readonly Uint8Array[]): Promise<void> {
  for (const [index, bytes] of books.entries()) {
    const { value } = await readCriteriaSheet(bytes, "bo.xlsx");
    expect({ ...value, sha256: "" }).toEqual({ ...sets[index], sha256: "" });
  }
}

/** LibreOffice keeps no tab in a cell. */
function withoutTabs(written: object): object {
  return JSON.parse(JSON.stringify(written).replaceAll("\\t", " "));
}

describe("a sheet that LibreOffice has saved again", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is the same set: the shipped ones", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    const sets: CriteriaSet[] = [];
    for (const id of ["cap-huyen-2018", "cap-xa", "so-nganh"]) {
      const { value } = await loadCriteria(id, ".");
      if (value) sets.push(value);
    }
    expect(sets).toHaveLength(3);
    await expectSame(sets, savedAgain(await booksOf(sets), "xlsx"));
  }, 180_000);

  it("is the same set: random ones, by way of .ods too", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    const sets: CriteriaSet[] = [];
    for (const written of fc.sample(anySet, { numRuns: 12, seed: 20181231 }))
      sets.push(await resolved(withoutTabs(written)));
    const books = await booksOf(sets);
    await expectSame(sets, savedAgain(books, "xlsx"));
    await expectSame(sets, savedAgain(books, "ods", "xlsx"));
  }, 180_000);
});
