import { describe, expect, it } from "vitest";
import { findings, findingsOfRule, leaf } from "../sets.ts";

const option = (label: string, points: number) => ({ label, points });
const choice = (...options: readonly object[]) => findingsOfRule({ kind: "choice", options });

describe("checkOptionPoints", () => {
  it("notes each option that is worth what an earlier one is", async () => {
    expect(
      await choice(
        option("Có", 100),
        option("Chậm", 50),
        option("Thiếu", 50),
        option("Sai", 50),
        option("Không", 0),
      ),
    ).toEqual([
      "option-same-points @ nodes[0].rule.options[2]",
      "option-same-points @ nodes[0].rule.options[3]",
    ]);
  });

  it("holds shares and points against each other", async () => {
    expect(await choice(option("Có", 100), { label: "Đủ", share: 100 }, option("Không", 0))).toEqual([
      "option-same-points @ nodes[0].rule.options[1]",
    ]);
  });
});

describe("checkLabelsAsPoints", () => {
  it("finds a label that reads as the points of another option, however it is written", async () => {
    const finding = ["label-as-points @ nodes[0].rule.options[0].label"];
    expect(await choice(option("50", 100), option("Chậm", 50), option("Không", 0))).toEqual(finding);
    expect(await choice(option("0,0", 100), option("Không", 0))).toEqual(finding);
  });

  it("lets a label be its own points, a percentage, or another number", async () => {
    expect(await choice(option("100", 100), option("50%", 0), option("2", 50))).toEqual([]);
  });
});

describe("checkItemPoints", () => {
  it("asks that each item is worth something where they are added up", async () => {
    const items = [option("Kế hoạch", 100), option("Báo cáo", 0)];
    expect(await findingsOfRule({ kind: "checklist", items })).toEqual([
      "item-without-points @ nodes[0].rule.items[1].points",
    ]);
    expect(await findingsOfRule({ kind: "checklist", items, require: "all" })).toEqual([]);
  });
});

describe("checkLabelTexts", () => {
  it.each(["-", "…", "...", "___"])("refuses %j, which a cell is read as empty with", async (label) => {
    expect(await choice(option(label, 100), option("Không", 0))).toEqual([
      "label-blank @ nodes[0].rule.options[0].label",
    ]);
  });
});

describe("checkSurveyRules", () => {
  it("notes survey leaves that ask for an option, items or a count, not those that ask for a rate or points", async () => {
    const survey = { source: "survey" };
    expect(await findingsOfRule({ kind: "count", pointsEach: 1 }, survey)).toEqual([
      "survey-by-other-rule @ nodes[0].rule.kind",
    ]);
    expect(await findingsOfRule({ kind: "ratio" }, survey)).toEqual([]);
    expect(await findingsOfRule({ kind: "points" }, survey)).toEqual([]);
  });
});

describe("checkPreviousCodes", () => {
  it("finds an earlier code that two nodes, or one node twice, are said to continue", async () => {
    const nodes = [
      leaf(undefined, { code: "1", maxScore: 50, previousCodes: ["3.2", "3.3"] }),
      leaf(undefined, { code: "2", maxScore: 50, previousCodes: ["3.4", "3.2"] }),
    ];
    expect(await findings({ nodes })).toEqual(["previous-code-twice @ nodes[1].previousCodes[1]"]);
    const once = leaf(undefined, { previousCodes: ["A", "a"] });
    expect(await findings({ nodes: [once] })).toEqual(["previous-code-twice @ nodes[0].previousCodes[1]"]);
  });
});

describe("checkCodePlaces", () => {
  const area = (code: string, ...below: readonly string[]) => ({
    code,
    name: "Lĩnh vực",
    maxScore: 50,
    nodes: below.map((child) => leaf(undefined, { code: child, maxScore: 50 / below.length })),
  });

  it("finds a node below another one than its code says", async () => {
    expect(await findings({ nodes: [area("1", "1.1"), area("2", "1.2", "2.1")] })).toEqual([
      "code-elsewhere @ nodes[1].nodes[0].code",
    ]);
  });

  it("lets codes be of any other kind", async () => {
    expect(await findings({ nodes: [area("I", "1", "2"), area("II", "3.1", "a")] })).toEqual([]);
  });
});

describe("checkTieBreakOnce", () => {
  it("finds an area that is named twice", async () => {
    const nodes = ["1", "2"].map((code) => leaf(undefined, { code, maxScore: 50 }));
    expect(await findings({ nodes, tieBreak: ["2", "1", "2"] })).toEqual(["tie-break-twice @ tieBreak[2]"]);
  });
});
