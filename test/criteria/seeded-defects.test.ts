import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runRuleTests } from "../../src/analysis/index.ts";
import { parseCriteria } from "../../src/criteria/index.ts";
import { type Defect, defects } from "./seeded-defects.ts";
import { summary } from "./sets.ts";

const SOUND = await readFile(new URL("seeded-set.json", import.meta.url), "utf8");

/** What `criteria check` finds in the set with these defects in it. */
async function findingsWith(seeded: readonly Defect[]): Promise<string[]> {
  const set: unknown = JSON.parse(SOUND);
  for (const { edits } of seeded) for (const [path, value] of Object.entries(edits)) put(set, path, value);
  const { value, diagnostics } = await parseCriteria(JSON.stringify(set), "set.json");
  const tests = value ? runRuleTests(value, "set.json", diagnostics).diagnostics : [];
  return summary([...diagnostics, ...tests]);
}

/** Writes at "nodes[2].code"; the path must lead somewhere, up to its last key. */
function put(root: unknown, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop() ?? "";
  let holder = root;
  for (const key of keys) {
    holder = typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
    if (holder === undefined) throw new Error(`Nothing at ${key} of ${path}`);
  }
  if (typeof holder !== "object" || holder === null) throw new Error(`Nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

describe("a set without defects", () => {
  it("has none found", async () => {
    expect(await findingsWith([])).toEqual([]);
  });
});

describe("a set with one defect", () => {
  it("is tried with more than thirty kinds of them", () => {
    const kinds = new Set(defects.map(({ found }) => found.split(" @ ")[0]));
    expect(kinds.size).toBeGreaterThan(45);
    expect(new Set(defects.map(({ what }) => what)).size).toBe(defects.length);
  });

  it.each(defects.map((defect) => [defect.what, defect] as const))(
    "has %s found in its place, and nothing else",
    async (_, defect) => {
      expect(await findingsWith([defect])).toEqual([defect.found]);
    },
  );
});

describe("a set with many defects", () => {
  it("has all of them found in one run, and nothing else", async () => {
    const seeded = defects.filter(({ isIndependent }) => isIndependent);
    expect(seeded.length).toBeGreaterThan(30);
    expect((await findingsWith(seeded)).sort()).toEqual(seeded.map(({ found }) => found).sort());
  });
});
