import { describe, expect, it } from "vitest";
import { leaf, scoreAll, setOf, summary, verdictOf } from "./build.ts";

const set = setOf([
  leaf("1", 4, { kind: "relative", method: "best" }),
  leaf("2", 1, { kind: "points" }, { allowNotApplicable: true }),
]);
const own = { "2": { self: "1" } };

const verdicts = async (units: Parameters<typeof scoreAll>[1], criteria = set) => {
  const { cards, found } = scoreAll(await criteria, units);
  return [[...cards.values()].map((card) => verdictOf(card, "1")), summary(found)];
};

describe("a relative rule", () => {
  it("looks at all units of the group", async () => {
    expect(
      await verdicts({
        a: { ...own, "1": { value: "50" } },
        b: { ...own, "1": { value: "200" } },
        c: { ...own, "1": { value: "100" } },
      }),
    ).toEqual([["1 by data", "4 by data", "2 by data"], []]);
  });

  it("does not count a unit whose number is missing, in error or disputed", async () => {
    expect(
      await verdicts({
        a: { ...own, "1": { value: "50" } },
        b: { ...own, "1": { value: "nhiều" } },
        c: own,
        d: { ...own, "1": { value: "900", disputed: ["declared"] } },
        e: { ...own, "1": { value: "100" } },
      }),
    ).toEqual([
      ["2 by data", "missing", "missing", "missing", "4 by data"],
      ["error not-a-number @ E5", "error leaf-missing @ –"],
    ]);
  });

  it("counts the number of a unit whose score the council sets", async () => {
    expect(
      await verdicts({
        a: { ...own, "1": { value: "50" } },
        b: { ...own, "1": { value: "200", appraised: "1", reason: "a" } },
      }),
    ).toEqual([["1 by data", "1 by appraised"], []]);
  });

  it("takes a number that reads two ways as the file writes, for all units alike", async () => {
    expect(
      await verdicts({
        a: { ...own, "1": { value: "~1.000 in 0,5" } },
        b: { ...own, "1": { value: "500" } },
      }),
    ).toEqual([["4 by data", "2 by data"], []]);
  });

  it("takes a number that an equation settles, for all units alike", async () => {
    const equation = setOf([
      leaf(
        "1",
        4,
        { kind: "relative", method: "best" },
        {
          inputs: [{ key: "half", label: "Một nửa" }],
          mustHold: ["half * 2 = value"],
        },
      ),
      leaf("2", 1, { kind: "points" }),
    ]);
    expect(
      await verdicts(
        {
          a: { ...own, "1": { value: "~1.000", inputs: { half: "500" } } },
          b: { ...own, "1": { value: "500", inputs: { half: "250" } } },
        },
        equation,
      ),
    ).toEqual([["4 by data", "2 by data"], []]);
  });

  it("asks where a number reads two ways, and does not count it for the others", async () => {
    expect(
      await verdicts({
        a: { ...own, "1": { value: "~1.000" } },
        b: { ...own, "1": { value: "500" } },
      }),
    ).toEqual([["missing", "4 by data"], ["error unclear-number @ E5"]]);
  });

  it("gives a unit alone the maximum", async () => {
    expect(await verdicts({ a: { ...own, "1": { value: "3" } } })).toEqual([["4 by data"], []]);
  });
});

describe("the units of a group", () => {
  it("score the same in any order", async () => {
    const units = {
      a: { ...own, "1": { value: "50" } },
      b: { ...own, "1": { value: "200" } },
      c: { "2": { na: true }, "1": { value: "100" } },
    };
    const totals = async (given: Parameters<typeof scoreAll>[1]) =>
      [...scoreAll(await set, given).cards].map(([id, { total }]) => `${id} ${total.toText()}`).sort();
    expect(await totals({ c: units.c, b: units.b, a: units.a })).toEqual(await totals(units));
    expect(await totals(units)).toEqual(["a 2", "b 5", "c 2"]);
  });
});
