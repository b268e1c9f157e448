import { describe, expect, it } from "vitest";
import { criteriaCatalog } from "../../src/shared/catalog/criteria.ts";
import { type DiagnosticCode, describe as describeDiagnostic } from "../../src/shared/index.ts";
import { faults } from "./faults.ts";

const HOLE = /\{(\w+)\}/g;
const entries = Object.entries(criteriaCatalog);

function holesIn(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(HOLE), (match) => match[1] ?? ""))].sort();
}

describe("the catalog of the room", () => {
  it("has a fixture for every code and no other", () => {
    expect(Object.keys(faults).sort()).toEqual(Object.keys(criteriaCatalog).sort());
  });

  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });
});

describe("the smallest fixture of each code", () => {
  it.each(Object.entries(faults))(
    "%s comes up alone, with all that its message names",
    async (code, fixture) => {
      const found = await fixture();
      expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
      for (const diagnostic of found) {
        const { severity, vi, remedy } = criteriaCatalog[code as keyof typeof criteriaCatalog];
        expect(diagnostic.severity).toBe(severity);
        expect(diagnostic.args).toHaveProperty("found");
        expect(Object.keys(diagnostic.args)).toEqual(expect.arrayContaining(holesIn(vi + remedy.vi)));
        for (const language of ["vi", "en"] as const) {
          const { message, remedy: advice } = describeDiagnostic(diagnostic, language);
          expect(message).toMatch(/\S/);
          expect(advice).toMatch(/\S/);
        }
      }
    },
  );

  it("names the file, the key and the criterion", async () => {
    const placeOf = async (code: DiagnosticCode & keyof typeof faults) => (await faults[code]())[0]?.place;
    expect(await placeOf("criteria/json-syntax")).toEqual({ file: "set.json" });
    expect(await placeOf("criteria/unknown-key")).toEqual({ file: "set.json", cell: "decimal" });
    expect(await placeOf("criteria/one-of-two")).toEqual({
      file: "set.json",
      cell: "nodes[0].weight",
      criterion: "1",
    });
    expect(await placeOf("criteria/sum-of-parts")).toEqual({
      file: "set.json",
      cell: "nodes[0].nodes",
      criterion: "1",
    });
    expect(await placeOf("criteria/not-in-block")).toEqual({
      file: "set.json",
      cell: "bonus.nodes[0].allowNotApplicable",
      criterion: "T",
    });
  });
});
