import { describe, expect, it } from "vitest";
import { scoreAnswers } from "../../../src/scoring/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { districtAnswers } from "./district-answers.ts";
import { FilledForm } from "./filled-form.ts";
import { blankForm, districtCriteria, readForm, UNIT } from "./forms.ts";
import { throughOffice } from "./office.ts";

describe("the sums of a filled-in form", () => {
  it("are those of its leaves, and the program agrees with all of them", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    const criteria = await districtCriteria();
    const form = await FilledForm.open(await blankForm(criteria));
    for (const [code, { typed, inputs }] of districtAnswers(criteria)) {
      form.type(code, typed);
      for (const [key, value] of inputs) form.type(`${code}#${key}`, { value });
    }
    const saved = throughOffice(await form.save("none"));
    const office = await FilledForm.open(saved);
    // 1 (first option) + 1 (18/20 is 90 %, half of 2) + 0.75 + 1.5 (18/28) + 1.25 (5 × 0.25) + 1 + 0.92 (46/50)
    expect(office.shown("1.1", "selfScore")).toBe(2);
    expect(office.shown("1.3", "selfScore")).toBe(1.5);
    expect(office.shown("1.3.2", "selfScore")).toBe("KAD");
    expect(office.shown("1", "selfScore")).toBeCloseTo(7.42, 10);
    // Only surveys and external figures below: nothing to sum up.
    expect(office.shown("8", "selfScore")).toBe(null);
    const areas = [1, 2, 3, 4, 5, 6, 7].map((code) => Number(office.shown(`${code}`, "selfScore")));
    const total = areas.reduce((sum, points) => sum + points, 0);
    expect(office.sum("Tổng điểm tự đánh giá")).toBeCloseTo(total, 10);
    // Bonus 0.5 + 1, at most 1.5; penalty 0.5 + 1, at most 2.
    expect(office.sum("Tổng điểm sau khi cộng thưởng, trừ điểm")).toBeCloseTo(total + 1.5 - 1.5, 10);

    const { submission, diagnostics } = await readForm(saved, criteria);
    if (!submission) throw new Error("Nothing was read");
    const scored = scoreAnswers(criteria, new Map([[UNIT.id, submission]]));
    const codes = new Set([...diagnostics, ...scored.diagnostics].map(({ code }) => code));
    expect([...codes]).toEqual(["scoring/survey-missing"]);
  });
});
