import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCriteria } from "../../src/criteria/index.ts";
import { hasErrors } from "../../src/shared/index.ts";
import { setWith } from "./sets.ts";

const shipped = await readFile(new URL("../../criteria/cap-huyen-2018.json", import.meta.url), "utf8");

const oddValues = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(1e308, -1e308, 5e-324, 0, "", " ", [], {}, [[]], null),
  fc.constantFrom("maxScore", "points", "share", "nodes").map((key) => ({ [key]: 1 })),
);

/** The JSON value with `odd` at the place that `picks` leads to, one pick a level. */
function broken(value: unknown, picks: readonly number[], odd: unknown): unknown {
  const [pick, ...rest] = picks;
  if (pick === undefined || typeof value !== "object" || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[pick % Math.max(1, keys.length)];
  if (key === undefined) return odd;
  const part = broken(Reflect.get(value, key), rest, odd);
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

describe("parseCriteria", () => {
  it("never throws, and gives no set without saying why", async () => {
    const picks = fc.array(fc.nat(50), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(picks, oddValues, async (path, odd) => {
        const text = JSON.stringify(broken(JSON.parse(shipped), path, odd));
        const { value, diagnostics } = await parseCriteria(text, "set.json");
        expect(value !== undefined || hasErrors(diagnostics)).toBe(true);
        for (const { place } of diagnostics) expect(place.file).toBe("set.json");
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on text cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(shipped.trimEnd().length - 1), async (length) => {
        const { value, diagnostics } = await parseCriteria(shipped.slice(0, length), "set.json");
        expect(value).toBeUndefined();
        expect(hasErrors(diagnostics)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("takes keys that objects have by birth for unknown ones", async () => {
    const text = JSON.stringify(setWith()).replace("{", '{"constructor": 1, "toString": 2, ');
    const { diagnostics } = await parseCriteria(text, "set.json");
    expect(diagnostics.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
      "criteria/unknown-key constructor",
      "criteria/unknown-key toString",
    ]);
  });
});
