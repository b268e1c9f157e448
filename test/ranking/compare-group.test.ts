import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/ranking/index.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import { areas, compare, earlier, identity, period, published, rank, twoAreas } from "./build.ts";

const change = (comparison: Comparison | undefined) =>
  comparison?.change && [
    comparison.change.total?.toText(),
    comparison.change.index?.toText(),
    comparison.change.rankGain,
  ];
const summary = (found: readonly Diagnostic[]) =>
  found.map(({ code, place }) => `${code} ${place.unit ?? place.criterion}`);

const past = period(
  "2017",
  published("a", {
    total: "70.82",
    index: "70.82",
    rank: 2,
    of: 2,
    areas: { "1 Thể chế": "60.5", "2 Thủ tục": "38.46" },
  }),
  published("b", {
    total: "75",
    index: "75",
    rank: 1,
    of: 2,
    areas: { "1 Thể chế": "50", "2 Thủ tục": "50" },
  }),
);

describe("a change", () => {
  it("is the difference of published figures", async () => {
    // 79.806 is published as 79.81; unrounded the change would be 8.986.
    const { value } = compare(rank(await twoAreas(), { a: "49.806 30", b: "50 20" }), earlier(past));
    expect(change(value.get("a"))).toEqual(["8.99", "8.99", 1]);
    expect(change(value.get("b"))).toEqual(["-5", "-5", -1]);
  });

  it("has no gain in rank where a unit is not ranked in one of the periods", async () => {
    const standings = rank(await twoAreas(), { a: "50 30", b: "50 20" }, { unranked: ["a"] });
    expect(change(compare(standings, earlier(past)).value.get("a"))).toEqual(["9.18", "9.18", undefined]);
    const unrankedThen = period("2017", published("b", { total: "75", index: "75" }));
    expect(change(compare(standings, earlier(unrankedThen)).value.get("b"))).toEqual(["-5", "-5", undefined]);
  });

  it("has no gain in rank where the unit was in another group", async () => {
    const moved = period(
      "2017",
      published("a", { total: "70", index: "70", rank: 9, of: 19 }, { group: "so" }),
    );
    const { value } = compare(rank(await twoAreas(), { a: "50 30" }), earlier(moved));
    expect(change(value.get("a"))).toEqual(["10", "10", undefined]);
  });

  it("takes the ranks of a table that names no groups for those of the same group", async () => {
    const table = period("2017", published("a", { rank: 12 }, { group: undefined }));
    const { value } = compare(rank(await twoAreas(), { a: "50 30" }), earlier(table));
    expect(change(value.get("a"))).toEqual([undefined, undefined, 11]);
  });

  it("is none for a new unit, and a note says so", async () => {
    const { value, diagnostics } = compare(rank(await twoAreas(), { a: "50 30", c: "50 20" }), earlier(past));
    expect(value.get("c")).toEqual({ previous: [], change: undefined, areaChanges: new Map() });
    expect(summary(diagnostics)).toEqual(["ranking/unit-not-comparable c"]);
  });

  it("is none for a unit that is incomplete now, or was then", async () => {
    const now = compare(rank(await twoAreas(), { a: "50 -" }), earlier(past));
    expect(now.value.get("a")?.change).toBeUndefined();
    expect(now.value.get("a")?.areaChanges.size).toBe(0);
    expect(now.value.get("a")?.previous).toHaveLength(1);
    expect(now.diagnostics).toEqual([]);
    const then = period("2017", published("a", { total: "40", index: "40" }, { isFinal: false }));
    const compared = compare(rank(await twoAreas(), { a: "50 30" }), earlier(then));
    expect(compared.value.get("a")?.change).toBeUndefined();
    expect(summary(compared.diagnostics)).toEqual(["ranking/unit-not-comparable a"]);
  });

  it("is none for a merged unit, which shows the figures of its predecessors", async () => {
    const merged = identity("c", { predecessors: ["a", "Huyện b", "Huyện x"] });
    const { value, diagnostics } = compare(rank(await twoAreas(), { c: "50 30" }), earlier(past), [merged]);
    expect(value.get("c")?.previous.map(({ unit }) => [unit.id, unit.total?.toText(), unit.rank])).toEqual([
      ["a", "70.82", 2],
      ["b", "75", 1],
    ]);
    expect(value.get("c")?.change).toBeUndefined();
    expect(value.get("c")?.areaChanges.size).toBe(0);
    expect(diagnostics).toMatchObject([{ code: "ranking/unit-not-comparable", args: { found: "Huyện x" } }]);
  });

  it("is against the base alone, and none where the base could not be opened", async () => {
    const older = period("2016", published("a", { total: "60", index: "60", rank: 1, of: 2 }));
    const standings = rank(await twoAreas(), { a: "50 30" });
    const periods = [past, older];
    expect(change(compare(standings, { periods, base: older }).value.get("a"))).toEqual(["20", "20", 0]);
    const broken = compare(standings, { periods: [older], base: undefined });
    expect(broken.value.get("a")?.change).toBeUndefined();
    expect(broken.value.get("a")?.previous.map((previous) => previous.period)).toEqual(["2016"]);
    expect(broken.diagnostics).toEqual([]);
  });
});

describe("a unit of an earlier period", () => {
  it("is found by id, then by name, then by another name, whatever the case", async () => {
    const standings = rank(await twoAreas(), { a: "50 30" });
    const total = (id: string, name: string) => {
      const then = period("2017", published(id, { total: "70" }, { name }));
      const known = identity("a", { name: "Thị xã Hồng Ngự", aliases: ["TX. Hồng Ngự"] });
      return compare(standings, earlier(then), [known]).value.get("a")?.previous.length;
    };
    expect([total("A", "Khác"), total("01", "THỊ XÃ  HỒNG NGỰ"), total("TX. Hồng Ngự", "Khác")]).toEqual([
      1, 1, 1,
    ]);
    expect(total("b", "Huyện Hồng Ngự")).toBe(0);
  });

  it("is shown for every earlier period, newest first", async () => {
    const older = period("2016", published("a", { total: "60" }));
    const { value } = compare(rank(await twoAreas(), { a: "50 30" }), earlier(past, older));
    expect(value.get("a")?.previous.map((previous) => previous.period)).toEqual(["2017", "2016"]);
  });
});

describe("an area of an earlier period", () => {
  const against = async (then: Readonly<Record<string, string>>, more: object = {}) => {
    const set = await twoAreas({}, areas(more));
    const base = period("2017", published("a", { total: "70", areas: then }));
    const { value, diagnostics } = compare(rank(set, { a: "45 30" }), earlier(base));
    return [value.get("a")?.areaChanges.get("1")?.toText(), summary(diagnostics)];
  };

  it("is the same where code and name agree", async () => {
    // 45 of 60 is 75 %.
    expect(await against({ "1 THỂ CHẾ": "60.5", "2 Thủ tục": "50" })).toEqual(["14.5", []]);
  });

  it("is the same where only a code is given and agrees", async () => {
    expect(await against({ "1": "60.5", "2": "50" })).toEqual(["14.5", []]);
  });

  it("is another where the name differs, and a note says so once", async () => {
    expect(await against({ "1 Chỉ đạo": "60.5", "2 Thủ tục": "50" })).toEqual([
      undefined,
      ["ranking/area-not-comparable 1"],
    ]);
    const base = period(
      "2017",
      ...["a", "b"].map((id) => published(id, { total: "70", areas: { "2 Thủ tục": "50" } })),
    );
    const { diagnostics } = compare(rank(await twoAreas(), { a: "45 30", b: "45 30" }), earlier(base));
    expect(summary(diagnostics)).toEqual(["ranking/area-not-comparable 1"]);
  });

  it("is the one that previousCodes names, whatever its name and whoever has the code now", async () => {
    const then = { "1 Thể chế": "10", "3 Xây dựng thể chế": "70", "2 Thủ tục": "50" };
    expect(await against(then, { previousCodes: ["3"] })).toEqual(["5", []]);
  });

  it("has no change, and no note, where its figure was not published", async () => {
    const base = period("2017", {
      ...published("a", { total: "70" }),
      nodes: [
        { code: "1", name: undefined, index: undefined },
        { code: "2", name: undefined, index: undefined },
      ],
    });
    const { value, diagnostics } = compare(rank(await twoAreas(), { a: "45 30" }), earlier(base));
    expect([value.get("a")?.areaChanges.size, diagnostics]).toEqual([0, []]);
  });
});

describe("a self-score", () => {
  it("that rises by half of the maximum over what was granted is noted", async () => {
    // 30 of 60 are 50 %, just 50 more than 0; 30 of 40 are 75 %, not quite 50 more than 25.01.
    const before = period(
      "2017",
      published("a", { total: "60", index: "60", areas: { "1 Thể chế": "0", "2 Thủ tục": "25.01" } }),
    );
    const { diagnostics } = compare(rank(await twoAreas(), { a: "30 30", b: "50 20" }), earlier(before));
    expect(
      diagnostics.filter(({ code }) => code === "ranking/self-score-jumped").map(({ place }) => place),
    ).toEqual([expect.objectContaining({ unit: "a", criterion: "1" })]);
  });
});
