import { describe, expect, it } from "vitest";
import { type CriteriaSet, leavesOf, listShippedCriteria, loadCriteria } from "../../src/criteria/index.ts";
import { Rational } from "../../src/shared/index.ts";

async function open(id: string): Promise<CriteriaSet> {
  const { value, diagnostics } = await loadCriteria(id, ".");
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  if (!value) throw new Error(`${id} cannot be read`);
  return value;
}

const pointsOf = (set: CriteriaSet, source: "self" | "survey") =>
  Rational.sum(
    leavesOf(set)
      .filter((leaf) => leaf.source === source)
      .map(({ maxScore }) => maxScore),
  ).toText();

describe("the sets that are shipped", () => {
  it("are these five", async () => {
    expect(await listShippedCriteria()).toEqual([
      "cap-huyen-2018",
      "cap-tinh-2948",
      "cap-xa",
      "co-quan-trung-uong",
      "so-nganh",
    ]);
  });

  it("say on what they are modelled and for which years", async () => {
    for (const id of await listShippedCriteria()) {
      const set = await open(id);
      expect(set.legalBasis, id).toMatch(/Quyết định số|Nghị quyết số/);
      expect(set.validFrom, id).toBeGreaterThan(2000);
      expect(set.validTo, id).toBeGreaterThanOrEqual(set.validFrom ?? 0);
    }
  });

  it("never present a rule of their own as law", async () => {
    for (const id of ["cap-huyen-2018", "cap-xa", "co-quan-trung-uong", "so-nganh"]) {
      const { name, legalBasis } = await open(id);
      expect(name).toMatch(/\(minh họa\)$/);
      expect(legalBasis).toMatch(/KHÔNG phải nội dung của bất kỳ quyết định nào/);
    }
  });

  it("hold the areas of Quyết định 2948/QĐ-BNV with their printed maxima", async () => {
    const set = await open("cap-tinh-2948");
    // 10 + 10 + 14.5 + 11 + 16 + 7 + 16 + 15.5 = 100, as printed in the decision
    expect(set.areas.map(({ maxScore }) => maxScore.toText())).toEqual([
      "10",
      "10",
      "14.5",
      "11",
      "16",
      "7",
      "16",
      "15.5",
    ]);
    expect(set.legalBasis).toContain("2948/QĐ-BNV");
  });

  it("score central agencies out of 60 points, 20 of them surveyed, as Hà Tĩnh does", async () => {
    const set = await open("co-quan-trung-uong");
    expect(set.maxScore.toText()).toBe("60");
    expect([pointsOf(set, "self"), pointsOf(set, "survey")]).toEqual(["40", "20"]);
  });

  it("leave sở without procedures the criteria that do not concern them", async () => {
    const leaves = leavesOf(await open("so-nganh"));
    expect(leaves.filter(({ allowNotApplicable }) => allowNotApplicable).length).toBeGreaterThan(5);
  });
});
