import type { CriteriaSet } from "../../../src/criteria/index.ts";
import type { PreviousFigures, Results, UnitResult } from "../../../src/results/index.ts";
import { type GroupSketch, setOf, type UnitSketch } from "../fixture.ts";

/** Two areas of 40 and 60 points, so that totals and indices can be worked out in one's head. */
export function smallSet(more: Partial<CriteriaSet> = {}): CriteriaSet {
  return setOf(
    [
      ["1", "Chỉ đạo, điều hành", [["1.1", "Kế hoạch", "40"]]],
      ["2", "Thủ tục hành chính", [["2.1", "Đúng hạn", "60"]]],
    ],
    more,
  );
}

/** A unit with its points in the two areas; "missing" where there are none. */
export function unit(
  name: string,
  points: readonly [string, string],
  more: Partial<UnitSketch> = {},
): UnitSketch {
  return { id: name, name, scores: { "1.1": points[0], "2.1": points[1] }, ...more };
}

/** The same unit a year before: its index and rank, and its index in the two areas. */
export function past(
  name: string,
  index: number,
  rank: number,
  of: number,
  areas: readonly [string, string] = ["50", "50"],
): Partial<UnitSketch> {
  const figures: PreviousFigures = { period: "2017", unit: name, total: index, index, rank, of, class: null };
  return { previous: [figures], previousAreas: { "1": areas[0], "2": areas[1] } };
}

export function group(units: readonly UnitSketch[], set: CriteriaSet = smallSet()): readonly GroupSketch[] {
  return [{ id: "huyen", name: "Khối huyện", set, units }];
}

/** The results with a self-score and the council's points on the first criterion of each unit. */
export function withSelfScores(
  results: Results,
  selfScores: Readonly<Record<string, number>>,
): Pick<Results, "units"> {
  const appraised = (unit: UnitResult): UnitResult => ({
    ...unit,
    nodes: unit.nodes.map((node) =>
      node.code === "1.1"
        ? { ...node, self: selfScores[unit.name] ?? null, appraised: node.score, basis: "appraised" }
        : node,
    ),
  });
  return { units: results.units.map(appraised) };
}
