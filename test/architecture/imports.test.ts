import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf, ROOMS, type SourceFile, violationsOf } from "./imports.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(SRC, path), "utf8") }));
}

describe("the rules of the rooms", () => {
  it.each([
    [
      "a room above",
      "criteria/a.ts",
      'import { b } from "../scoring/index.ts";',
      "criteria/a.ts imports scoring, which comes after criteria",
    ],
    [
      "a type of a room above",
      "criteria/a.ts",
      'import type { B } from "../cli/index.ts";',
      "criteria/a.ts imports cli, which comes after criteria",
    ],
    [
      "past a door",
      "scoring/rules/a.ts",
      'import { b } from "../../criteria/tree.ts";',
      "scoring/rules/a.ts reaches past the door of criteria",
    ],
    [
      "past a door on the fly",
      "cli/a.ts",
      'const b = await import("../reports/csv.ts");',
      "cli/a.ts reaches past the door of reports",
    ],
    ["the disk", "scoring/a.ts", 'import { readFileSync } from "node:fs";', "scoring/a.ts imports node:fs"],
    ["workbooks", "results/a.ts", 'import ExcelJS from "exceljs";', "results/a.ts imports exceljs"],
    [
      "a re-export",
      "shared/a.ts",
      'export { b } from "../answers/index.ts";',
      "shared/a.ts imports answers, which comes after shared",
    ],
    [
      "out of src",
      "cli/a.ts",
      'import { b } from "../../test/b.ts";',
      "cli/a.ts reaches out to ../../test/b.ts",
    ],
    ["the clock", "results/a.ts", "const now = Date.now();", "results/a.ts uses Date.now("],
    ["the console", "period/a.ts", "console.log(1);", "period/a.ts uses console."],
    ["no room", "utils/a.ts", "", "utils/a.ts stands in no room"],
  ])("catch %s", (_, path, text, violation) => {
    expect(violationsOf({ path, text })).toEqual([violation]);
  });

  it("let a room use its own files and the doors before it", () => {
    const text =
      'import { a } from "./a.ts";\nimport { b } from "../criteria/index.ts";\nimport { c } from "../shared/index.ts";';
    expect(violationsOf({ path: "scoring/x.ts", text })).toEqual([]);
  });

  it("see every kind of import", () => {
    const text =
      'import a from "1";\nimport "2";\nexport * from "3";\nimport {\n  b,\n} from "4";\nawait import("5");\nexport type { C } from "6";';
    expect(importsOf(text).sort()).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("are kept by every source file", () => {
    const sources = readSources();
    const rooms = new Set(sources.map(({ path }) => path.split("/")[0]));
    expect([...rooms].every((room) => ROOMS.some((known) => known === room))).toBe(true);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(violationsOf)).toEqual([]);
  });
});
