import { describe, expect, it } from "vitest";
import { figureText, isOwnPast, openReport, toRoman } from "../../src/reports/report.ts";
import type { PreviousFigures, UnitResult } from "../../src/results/index.ts";
import { resultsOf, setOf, setsOf } from "./fixture.ts";

const past = (period: string, unit = "a"): PreviousFigures => ({
  period,
  unit,
  total: 80,
  index: 80,
  rank: 1,
  of: 2,
  class: null,
});

const reportOf = (...previous: (readonly PreviousFigures[])[]) => {
  const set = setOf([["1", "Chỉ đạo", "10"]]);
  const units = previous.map((figures, i) => ({
    id: `u${i}`,
    name: `Đơn vị ${i}`,
    scores: { "1": `${i}` },
    previous: figures,
  }));
  const groups = [{ id: "g", name: "Khối", set, units }];
  return openReport(resultsOf(groups), "vi", setsOf(groups));
};

describe("openReport", () => {
  it("compares with the newest earlier period, which not every unit needs to have", () => {
    expect(reportOf([past("2016")], [past("2017"), past("2016")]).comparedPeriod).toBe("2017");
  });

  it("compares with nothing where no unit has a past", () => {
    expect(reportOf([], []).comparedPeriod).toBeUndefined();
  });

  it("lists all earlier periods newest first, though no unit has them all", () => {
    const report = reportOf(
      [past("2015"), past("2013")],
      [past("2016"), past("2015")],
      [past("2014"), past("2013")],
    );
    expect(report.earlierPeriods.indexOf("2016")).toBeLessThan(report.earlierPeriods.indexOf("2015"));
    expect(report.earlierPeriods.indexOf("2015")).toBeLessThan(report.earlierPeriods.indexOf("2013"));
    expect([...report.earlierPeriods].sort()).toEqual(["2013", "2014", "2015", "2016"]);
  });

  it("takes several predecessors of one period for that period", () => {
    expect(reportOf([past("2024", "x"), past("2024", "y")]).comparedPeriod).toBe("2024");
  });

  it("puts units without a rank last", () => {
    const report = reportOf([], []);
    const [group] = report.groups;
    expect(group?.units.map((unit) => unit.id)).toEqual(["u1", "u0"]);
    expect(group?.numeral).toBe("");
  });
});

describe("isOwnPast", () => {
  const unit = { id: "a", change: null } as UnitResult;

  it("is false for units that were merged", () => {
    expect(isOwnPast(unit, [past("2024", "x"), past("2024", "y")])).toBe(false);
    expect(isOwnPast(unit, [past("2024", "x")])).toBe(false);
    expect(isOwnPast(unit, [])).toBe(false);
  });

  it("is true for the unit itself, under another id too where it has a change", () => {
    expect(isOwnPast(unit, [past("2024")])).toBe(true);
    const renamed: UnitResult = { ...unit, change: { total: 1, index: 1, rankGain: 0 } };
    expect(isOwnPast(renamed, [past("2024", "old-id")])).toBe(true);
  });
});

describe("figureText", () => {
  it("writes all decimals, with the comma in Vietnamese", () => {
    expect(figureText(79.8, 2, "vi")).toBe("79,80");
    expect(figureText(79.8, 2, "en")).toBe("79.80");
  });

  it("signs a rise where asked, and nothing that is 0", () => {
    expect([8.99, -1.5, 0].map((change) => figureText(change, 2, "vi", true))).toEqual([
      "+8,99",
      "-1,50",
      "0,00",
    ]);
  });
});

describe("toRoman", () => {
  it("writes 1 to 39", () => {
    expect([1, 3, 4, 5, 8, 9, 10, 14, 19, 39].map(toRoman)).toEqual([
      "I",
      "III",
      "IV",
      "V",
      "VIII",
      "IX",
      "X",
      "XIV",
      "XIX",
      "XXXIX",
    ]);
  });
});
