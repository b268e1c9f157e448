import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../../../src/criteria/index.ts";
import { lostPointsOf } from "../../../src/reports/findings/index.ts";
import { isScored, openReport } from "../../../src/reports/report.ts";
import { blockOf, resultsOf, type Scores, setOf, setsOf } from "../fixture.ts";

const SET = setOf(
  [
    [
      "1",
      "Chỉ đạo",
      [
        ["1.1", "Kế hoạch", "2"],
        ["1.2", "Báo cáo", "1.5"],
        ["1.3", "Kiểm tra", "1.5"],
      ],
    ],
    ["2", "Tài chính", "3"],
  ],
  {
    bonus: blockOf("1", [["T1", "Sáng kiến", "1"]]),
    penalty: blockOf("2", [["P1", "Chậm báo cáo", "2"]]),
  },
);

/** "code lost" of one unit, in the order found. */
function lost(scores: Scores, set: CriteriaSet = SET): string[] {
  const groups = [{ id: "x", name: "Khối", set, units: [{ id: "a", name: "A", scores }] }];
  const [group] = openReport(resultsOf(groups), "vi", setsOf(groups)).groups;
  const [unit] = group?.units ?? [];
  if (!group || !isScored(group) || !unit) throw new Error("the fixture has one unit");
  return lostPointsOf(group, unit).map(({ node, lost }) => `${node.code} ${lost.toFraction()}`);
}

const FULL: Scores = { "1.1": "2", "1.2": "1.5", "1.3": "1.5", "2": "3", T1: "0", P1: "0" };

describe("lostPointsOf", () => {
  it("finds nothing where all points were reached, bonus or not", () => {
    expect(lost(FULL)).toEqual([]);
  });

  it("puts the largest loss first, equal ones in the order of the set", () => {
    expect(lost({ ...FULL, "1.1": "1.5", "1.3": "0", "2": "2.5" })).toEqual(["1.3 3/2", "1.1 1/2", "2 1/2"]);
  });

  it("counts from unrounded points and rounds nothing: 2 less 28/19", () => {
    expect(lost({ ...FULL, "1.1": "28/19" })).toEqual(["1.1 10/19"]);
  });

  it("counts all points of a missing criterion and none of one that does not concern the unit", () => {
    expect(lost({ ...FULL, "1.1": "missing", "2": "KAD" })).toEqual(["1.1 2"]);
  });

  it("counts a criterion that does not concern the unit where the set gives it 0", () => {
    expect(lost({ ...FULL, "2": "KAD" }, { ...SET, notApplicable: "zero" })).toEqual(["2 3"]);
    expect(lost({ ...FULL, "2": "KAD" }, { ...SET, notApplicable: "full" })).toEqual([]);
  });

  it("counts what a penalty takes off", () => {
    expect(lost({ ...FULL, P1: "0.5" })).toEqual(["P1 1/2"]);
  });
});
