import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Results, UnitResult } from "../../src/results/index.ts";
import { run } from "../cli/run.ts";

const SAMPLES = path.resolve(import.meta.dirname, "../../samples");

/** The figures that an independent program got from the same files, unit by unit and leaf by leaf. */
interface Expected {
  readonly period: string;
  readonly criteria: string;
  readonly units: readonly (Omit<UnitResult, "areas" | "nodes" | "change" | "previous"> & {
    readonly change?: UnitResult["change"];
    readonly areas: Readonly<Record<string, ExpectedArea>>;
    /** Points as fractions; null where the leaf does not concern the unit. */
    readonly leaves: Readonly<Record<string, string | null>>;
  })[];
}

type ExpectedArea = { score: number; max: number; index: number; rank: number; change?: number };

const scored = new Map<string, Promise<Results>>();

/** `cchc score samples/… --format json` */
function score(year: string): Promise<Results> {
  const known = scored.get(year);
  if (known) return known;
  const results = run("score", path.join(SAMPLES, `dong-thap-${year}`), "--format", "json").then(
    ({ code, out }) => {
      expect(code).toBe(0);
      return JSON.parse(out) as Results;
    },
  );
  scored.set(year, results);
  return results;
}

async function unitOf(year: string, id: string): Promise<UnitResult> {
  const unit = (await score(year)).units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`No unit ${id}`);
  return unit;
}

// The article of 26 April 2019 on the district: total 79.81, 6th of 12, up 8.99 points and 6 ranks (so 70.82 and
// last the year before); area 5 97.68 %, up 23.62, first; area 3 82.24 %, up 43.78, the largest rise of the province.
describe("Huyện Tháp Mười, Đồng Tháp", () => {
  it("had 70.82 points and rank 12 of 12 in 2017", async () => {
    expect(await unitOf("2017", "thap-muoi")).toMatchObject({ total: 70.82, index: 70.82, rank: 12, of: 12 });
  });

  it("had 79.81 points and rank 6 of 12 in 2018, up 8.99 points and 6 ranks", async () => {
    expect(await unitOf("2018", "thap-muoi")).toMatchObject({
      total: 79.81,
      rank: 6,
      of: 12,
      previous: [{ period: "2017", total: 70.82, rank: 12, of: 12 }],
      change: { total: 8.99, index: 8.99, rankGain: 6 },
    });
  });

  it("was first in area 5 with 97.68 %, up 23.62", async () => {
    const { areas } = await unitOf("2018", "thap-muoi");
    expect(areas.find(({ code }) => code === "5")).toMatchObject({
      index: 97.68,
      rank: 1,
      change: { index: 23.62 },
    });
  });

  it("rose by 43.78 to 82.24 % in area 3, the most of all units and areas", async () => {
    const { areas } = await unitOf("2018", "thap-muoi");
    expect(areas.find(({ code }) => code === "3")).toMatchObject({ index: 82.24, change: { index: 43.78 } });
    const { units } = await score("2018");
    const changes = units.flatMap((unit) => unit.areas.map(({ change }) => change.index ?? 0));
    expect(changes.toSorted((a, b) => b - a).slice(0, 2)).toEqual([43.78, 23.62]);
  });
});

describe.each(["2017", "2018"])("the sample of %s", (year) => {
  const expected = async () =>
    JSON.parse(await readFile(path.join(import.meta.dirname, `expected-${year}.json`), "utf8")) as Expected;

  it("has no error and no warning", async () => {
    const { diagnostics } = await score(year);
    expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("ranks every unit as expected, with each of its figures", async () => {
    const { units, period, groups } = await score(year);
    const { units: wanted, period: label, criteria } = await expected();
    expect([period, groups.map((group) => group.criteria)]).toEqual([label, [criteria]]);
    expect(units.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    for (const { areas: _, leaves: __, ...figures } of wanted)
      expect(units.find(({ id }) => id === figures.id)).toMatchObject(figures);
  });

  it("has every area of every unit as expected", async () => {
    const { units } = await score(year);
    for (const { id, areas } of (await expected()).units) {
      const found = units.find((unit) => unit.id === id)?.areas ?? [];
      expect(found.map(({ code }) => code)).toEqual(Object.keys(areas));
      for (const { code, change, ...figures } of found) {
        const { change: rise, ...wanted } = areas[code] ?? {};
        expect(figures, `${id} ${code}`).toMatchObject(wanted);
        expect(change.index, `${id} ${code}`).toBe(rise ?? null);
      }
    }
  });

  it("has the exact points of every leaf as expected", async () => {
    const { units } = await score(year);
    for (const { id, leaves } of (await expected()).units) {
      const nodes = units.find((unit) => unit.id === id)?.nodes.filter(({ leaf }) => leaf) ?? [];
      expect(Object.fromEntries(nodes.map(({ code, exact }) => [code, exact])), id).toEqual(leaves);
    }
  });
});
