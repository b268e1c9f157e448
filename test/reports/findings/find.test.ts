import { describe, expect, it } from "vitest";
import { findGroup } from "../../../src/reports/findings/index.ts";
import { isScored, openReport } from "../../../src/reports/report.ts";
import type { PreviousFigures } from "../../../src/results/index.ts";
import { type GroupSketch, resultsOf, setOf, setsOf, type UnitSketch } from "../fixture.ts";

const AREAS = [
  ["1", "Chỉ đạo", "40"],
  ["2", "Thủ tục", "60"],
] as const;

/** Points of the two areas; the index is their sum, for the set has 100 points. */
const unit = (id: string, first: string, second: string, more: Partial<UnitSketch> = {}): UnitSketch => ({
  id,
  name: id.toUpperCase(),
  scores: { "1": first, "2": second },
  ...more,
});

const past = (unit: string, index: number, rank: number): PreviousFigures => ({
  period: "2017",
  unit,
  total: index,
  index,
  rank,
  of: 6,
  class: null,
});

function find(units: readonly UnitSketch[], more: Partial<Parameters<typeof setOf>[1]> = {}) {
  const groups: GroupSketch[] = [{ id: "g", name: "Khối", set: setOf(AREAS, more), units }];
  const report = openReport(resultsOf(groups), "vi", setsOf(groups));
  const [findings] = report.groups.filter(isScored).map((group) => findGroup(report, group));
  if (!findings) throw new Error("no findings");
  return findings;
}

const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

describe("findGroup", () => {
  // 40+55=95, 36+54=90, 30+55=85, 32+48=80, 20+45=65, 10+30=40
  const six = [
    unit("a", "40", "55"),
    unit("b", "36", "54"),
    unit("c", "30", "55"),
    unit("d", "32", "48"),
    unit("e", "20", "45"),
    unit("f", "10", "30"),
  ];

  it("sums up the index of the ranked units", () => {
    // 455 / 6 = 75.8333…; the middle ones are 80 and 85.
    expect(find(six).index).toEqual({
      count: 6,
      average: 75.83,
      median: 82.5,
      highest: 95,
      lowest: 40,
      spread: 55,
    });
  });

  it("leaves out units that are incomplete or not ranked", () => {
    const found = find([
      unit("a", "40", "50"),
      unit("b", "40", "60", { ranked: false }),
      unit("c", "missing", "60"),
    ]);
    expect(found.index).toMatchObject({ count: 1, average: 90, median: 90, spread: 0 });
    expect(found.areas[0]?.index).toMatchObject({ count: 1, average: 100 });
  });

  it("has no figures for a group in which no unit is ranked", () => {
    const found = find([unit("a", "missing", "60")]);
    expect(found.index).toBeUndefined();
    expect(found.top).toEqual([]);
    expect(found.reached).toEqual([
      { threshold: 80, count: 0, of: 0, share: null },
      { threshold: 90, count: 0, of: 0, share: null },
    ]);
  });

  it("names the first and the last three", () => {
    const found = find(six);
    expect(names(found.top)).toEqual(["A", "B", "C"]);
    expect(names(found.bottom)).toEqual(["D", "E", "F"]);
  });

  it("names all units that share the third rank, and none twice", () => {
    const tied = [...six.slice(0, 3), unit("x", "30", "55"), ...six.slice(3)];
    const found = find(tied);
    expect(names(found.top).sort()).toEqual(["A", "B", "C", "X"]);
    expect(names(found.bottom)).toEqual(["D", "E", "F"]);
  });

  it("names no last ones in a group of fewer than six", () => {
    const found = find(six.slice(0, 5));
    expect(names(found.top)).toEqual(["A", "B", "C", "D", "E"]);
    expect(found.bottom).toEqual([]);
  });

  it("counts the units of each class and those of none", () => {
    // Tốt from 90, Khá from 80, Trung bình from 65.
    expect(find(six).classes.map(({ name, units }) => [name, names(units)])).toEqual([
      ["Tốt", ["A", "B"]],
      ["Khá", ["C", "D"]],
      ["Trung bình", ["E"]],
      [null, ["F"]],
    ]);
    expect(find(six, { classes: [] }).classes).toEqual([]);
  });

  it("counts the areas at 80 % and 90 %", () => {
    // Area 1: 100, 90, 75, 80, 50, 25. Area 2: 91.67, 90, 91.67, 80, 75, 50.
    const found = find(six);
    expect(found.reached).toEqual([
      { threshold: 80, count: 7, of: 12, share: 58.33 },
      { threshold: 90, count: 5, of: 12, share: 41.67 },
    ]);
    expect(found.areas[0]?.reached[0]).toEqual({ threshold: 80, count: 3, of: 6, share: 50 });
  });

  it("says of each area who is best and worst and how many points are lost", () => {
    const [first, second] = find(six).areas;
    expect(first).toMatchObject({ title: "1. Chỉ đạo", lost: { points: 12, of: 40 } });
    expect(names(first?.best ?? [])).toEqual(["A"]);
    expect(names(first?.worst ?? [])).toEqual(["F"]);
    // 5 + 6 + 5 + 12 + 15 + 30 = 73, of six units
    expect(second?.lost).toEqual({ points: 12.17, of: 60 });
    expect(names(second?.best ?? [])).toEqual(["A", "C"]);
  });

  it("names nobody best where all are equal", () => {
    const [first] = find([unit("a", "40", "50"), unit("b", "40", "30")]).areas;
    expect(first).toMatchObject({ best: [], worst: [] });
  });

  it("counts only the maximum that an area has for a unit", () => {
    const [first] = find([unit("a", "KAD", "60"), unit("b", "30", "60")]).areas;
    expect(first?.lost).toEqual({ points: 10, of: 40 });
  });

  it("compares the average over the units that have both figures", () => {
    const found = find([
      unit("a", "40", "55", { previous: [past("a", 90.5, 1)] }),
      unit("b", "30", "40", { previous: [past("b", 75, 2)] }),
      unit("c", "20", "20"),
    ]);
    // now (95 + 70) / 2 = 82.5; before (90.5 + 75) / 2 = 82.75
    expect(found.averageChange).toEqual({
      period: "2017",
      units: 2,
      of: 3,
      before: 82.75,
      now: 82.5,
      change: -0.25,
    });
    expect(found.moves).toEqual({ risen: 1, fallen: 1, unchanged: 0 });
    expect(found.indexChanges.rise).toEqual({ change: 4.5, units: ["A"] });
    expect(found.years).toEqual([
      {
        period: "2017",
        index: { count: 2, average: 82.75, median: 82.75, highest: 90.5, lowest: 75, spread: 15.5 },
      },
    ]);
  });

  it("takes the figures of merged units for nobody's own", () => {
    const merged = unit("a", "40", "55", { previous: [past("x", 90, 1), past("y", 80, 2)] });
    const found = find([merged]);
    expect(found.averageChange).toBeUndefined();
    expect(found.years[0]?.index).toBeUndefined();
  });

  it("compares self-scores with what counts, leaf by leaf, where both are there", () => {
    const found = find([
      unit("a", "36", "50", { selfScores: { "1": "40", "2": "55.5" } }),
      unit("b", "30", "KAD", { selfScores: { "1": "29.5", "2": "60" } }),
      unit("c", "30", "40", { selfScores: {} }),
    ]).selfScores;
    expect(
      found?.units.map(({ unit: { name }, criteria, self, appraised, gap, percent }) => [
        name,
        criteria,
        self,
        appraised,
        gap,
        percent,
      ]),
    ).toEqual([
      ["A", 2, 95.5, 86, -9.5, 90.05],
      ["B", 1, 29.5, 30, 0.5, 101.69],
    ]);
    // (95.5 + 29.5) / 2 and (86 + 30) / 2
    expect(found).toMatchObject({ averageSelf: 62.5, averageAppraised: 58, averageGap: -4.5 });
    expect(found?.averagePercent).toBe(92.8);
    expect(found?.units[0]?.areas).toEqual([
      { code: "1", self: 40, appraised: 36, gap: -4 },
      { code: "2", self: 55.5, appraised: 50, gap: -5.5 },
    ]);
    // (40 + 29.5) / 2 and (36 + 30) / 2; area 2 concerns A alone.
    expect(found?.areas).toEqual([
      { code: "1", self: 34.75, appraised: 33, gap: -1.75 },
      { code: "2", self: 55.5, appraised: 50, gap: -5.5 },
    ]);
  });
});
