import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  formatCriteria,
  loadCriteria,
  readCriteriaSheet,
  writeCriteriaSheet,
} from "../../../src/criteria/index.ts";
import { anySet, resolved } from "./any-set.ts";

const FORMS = [
  ["xlsx", "vi"],
  ["xlsx", "en"],
  ["csv", "vi"],
  ["csv", "en"],
] as const;

/** Every set of the repository: the shipped ones by id, those of the samples by path. */
const SETS = [
  ...readdirSync("criteria")
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, "")),
  ...readdirSync("samples").flatMap((period) =>
    period.includes(".")
      ? []
      : readdirSync(`samples/${period}`)
          .filter((name) => name.endsWith(".json") && !/^(cchc|results)/.test(name))
          .map((name) => `samples/${period}/${name}`),
  ),
];

async function throughSheet(
  set: CriteriaSet,
  format: "xlsx" | "csv",
  language: "vi" | "en",
): Promise<{ set: CriteriaSet | undefined; errors: readonly string[] }> {
  const content = await writeCriteriaSheet(set, format, language);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { value, diagnostics } = await readCriteriaSheet(bytes, `bo.${format}`);
  const errors = diagnostics.filter(({ code }) => code.startsWith("criteria/sheet-"));
  return { set: value, errors: errors.map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`) };
}

/** All of a set but the hash of the file it was read from. */
function contentOf(set: CriteriaSet | undefined): object | undefined {
  return set && { ...set, sha256: "" };
}

describe("a set that goes out as a sheet and comes in again", () => {
  it("there are sets to try", () => {
    expect(SETS.length).toBeGreaterThanOrEqual(7);
  });

  describe.each(FORMS)("as %s in %s", (format, language) => {
    it.each(SETS)("is the same set: %s", async (reference) => {
      const { value } = await loadCriteria(reference, ".");
      const back = await throughSheet(value as CriteriaSet, format, language);
      expect(back.errors).toEqual([]);
      expect(contentOf(back.set)).toEqual(contentOf(value));
      // The sets of the repository are written canonically: nothing of their files is lost either.
      expect(back.set?.sha256).toBe(value?.sha256);
    });
  });

  it.each(FORMS)(
    "is the same set whatever its words and codes, as %s in %s",
    async (format, language) => {
      await fc.assert(
        fc.asyncProperty(anySet, async (written) => {
          const set = await resolved(written);
          const back = await throughSheet(set, format, language);
          expect(back.errors).toEqual([]);
          expect(contentOf(back.set)).toEqual(contentOf(set));
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  it("has the same canonical JSON, byte for byte, and the hash of it", async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (written) => {
        const canonical = formatCriteria(await resolved(written));
        const set = await resolved(JSON.parse(canonical));
        const back = await throughSheet(set, "xlsx", "vi");
        expect(back.set && formatCriteria(back.set)).toBe(canonical);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
