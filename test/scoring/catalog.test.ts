import { describe, expect, it } from "vitest";
import { scoresCatalog } from "../../src/shared/catalog/scores.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import { branch, type LeafSketch, leaf, scoreAll, scoreOne, setOf, subtotal, YES_NO } from "./build.ts";
import { filledIn, holesIn } from "./messages.ts";

type Fixture = () => Promise<readonly Diagnostic[]>;

/** Every code with the smallest answers that show it, and it alone. */
const fixtures: Readonly<Record<keyof typeof scoresCatalog, Fixture>> = {
  "scoring/form-not-sent": async () => scoreOne(await one(), {}, [], false).found,
  "scoring/leaf-missing": async () => {
    const set = await setOf([leaf("1", 1), leaf("2", 1)]);
    return scoreOne(set, { "1": { value: "1", of: "2" } }).found;
  },
  "scoring/survey-missing": async () =>
    scoreOne(await one({ kind: "survey" }, { source: "survey" }), {}).found,
  "scoring/points-on-parent-only": async () =>
    scoreOne(await setOf([branch("1", 2, [leaf("1.1", 2)])]), {}, [subtotal("1", "1.5")]).found,
  "scoring/subtotal-differs": async () =>
    scoreOne(await setOf([branch("1", 2, [leaf("1.1", 2)])]), { "1.1": { value: "1", of: "2" } }, [
      subtotal("1", "1.5"),
    ]).found,
  "scoring/self-score-differs": leafWith({ value: "1", of: "2", self: "2" }),
  "scoring/self-score-not-applicable": leafWith({ na: true, self: "1" }, undefined, {
    allowNotApplicable: true,
  }),
  "scoring/survey-score-differs": leafWith(
    { survey: "1", surveyed: { value: "75%" } },
    { kind: "survey" },
    { source: "survey" },
  ),
  "scoring/self-score-impossible": leafWith({ self: "1.5" }, YES_NO),
  "scoring/score-not-a-number": leafWith({ self: "đạt" }),
  "scoring/score-is-a-percentage": leafWith({ self: "50%" }),
  "scoring/appraised-out-of-range": leafWith({ value: "1", of: "2", appraised: "3" }),
  "scoring/survey-out-of-range": leafWith({ survey: "3" }, { kind: "survey" }, { source: "survey" }),
  "scoring/not-applicable-not-allowed": leafWith({ na: true }),
  "scoring/not-applicable-with-data": leafWith({ na: true, of: "19" }, undefined, {
    allowNotApplicable: true,
  }),
  "scoring/points-given-twice": leafWith({ value: "1", self: "1.5" }, { kind: "points" }),
  "scoring/equation-incomplete": leafWith({ value: "1", of: "2" }, undefined, equation("early = value")),
  "scoring/equation-undefined": leafWith(
    { value: "1", of: "2", inputs: { early: "0" } },
    undefined,
    equation("value / early = of"),
  ),
  "scoring/equation-fails": leafWith(
    { value: "1", of: "2", inputs: { early: "2" } },
    undefined,
    equation("early = value"),
  ),
};

function one(rule?: object, more?: object) {
  return setOf([leaf("1", 2, rule, more)]);
}

function leafWith(sketch: LeafSketch, rule?: object, more?: object): Fixture {
  return async () => scoreAll(await one(rule, more), { a: { "1": sketch } }).found;
}

function equation(text: string): object {
  return { inputs: [{ key: "early", label: "Sớm hạn" }], mustHold: [text] };
}

const entries = Object.entries(scoresCatalog);

describe("the catalog of scores", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it.each(entries)("%s has a fixture that shows it alone, with all that its message names", async (code) => {
    const found = await fixtures[code as keyof typeof scoresCatalog]();
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
    for (const diagnostic of found) {
      expect(Object.keys(diagnostic.args)).toEqual(expect.arrayContaining(["found", "expected"]));
      expect(filledIn(diagnostic)).toEqual([]);
    }
  });
});
