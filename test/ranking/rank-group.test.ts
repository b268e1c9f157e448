import { describe, expect, it } from "vitest";
import { rankGroup, type Standing } from "../../src/ranking/index.ts";
import { branch, leaf, scoreAll, scoreOne, setOf } from "../scoring/build.ts";
import { rank, twoAreas } from "./build.ts";

const row = (standing: Standing | undefined) => [
  standing?.total.toText(),
  standing?.index?.toText(),
  standing?.rank,
  standing?.of,
  standing?.class,
];
const areaRanks = (standing: Standing | undefined) => standing?.areas.map((area) => area.rank);
const classes = [
  { name: "Tốt", from: 80 },
  { name: "Khá", from: 65 },
];

describe("a published figure", () => {
  it("is rounded once, half up, from the unrounded points", async () => {
    // 40.62 of 80 is 50.775 %, which doubles make 50.77.
    const set = await setOf([leaf("1", 80, { kind: "points" })]);
    const standings = rank(set, { a: "40.62" });
    expect(standings.get("a")?.index?.toText()).toBe("50.78");
  });

  it("has the decimals of the set", async () => {
    const set = await twoAreas({ decimals: 1 });
    expect(row(rank(set, { a: "50.05 30" }).get("a")).slice(0, 2)).toEqual(["80.1", "80.1"]);
  });

  it("may be an index above 100, by the bonus", async () => {
    const set = await setOf([leaf("1", 10, { kind: "points" })], {
      bonus: { maxScore: 1, nodes: [leaf("T", 1, { kind: "points" })] },
    });
    const { card } = scoreOne(set, { "1": { self: "10" }, T: { self: "1" } });
    const [standing] = rankGroup([card], { isRanked: () => true, provisional: false });
    expect(standing?.index?.toText()).toBe("110");
    expect(standing?.areas[0]?.index?.toText()).toBe("100");
  });

  it("is no index where the maximum is 0", async () => {
    const standings = rank(await twoAreas({ classes }), { a: "KAD KAD", b: "50 30" });
    expect(row(standings.get("a"))).toEqual(["0", undefined, undefined, 1, undefined]);
    expect(standings.get("a")?.areas.map(({ index }) => index)).toEqual([undefined, undefined]);
    expect(areaRanks(standings.get("b"))).toEqual([1, 1]);
  });
});

describe("a ranking", () => {
  it("goes by the published index, so that units apart by less than a digit are tied", async () => {
    // 80.004 and 79.996 are both published as 80.
    const standings = rank(await twoAreas(), { a: "50.004 30", b: "49.996 30", c: "40 30", d: "60 30" });
    expect([...standings.values()].map((standing) => standing.rank)).toEqual([2, 2, 4, 1]);
  });

  it("goes by the index and not by the points", async () => {
    // a: 50 of 60 is 83.33 %; b: 80 of 100.
    const standings = rank(await twoAreas(), { a: "50 KAD", b: "50 30" });
    expect(row(standings.get("a"))).toEqual(["50", "83.33", 1, 2, undefined]);
    expect(standings.get("b")?.rank).toBe(2);
  });

  it("goes by the total where the set says so", async () => {
    const standings = rank(await twoAreas({ rankBy: "total" }), { a: "50 KAD", b: "50 30" });
    expect(standings.get("b")?.rank).toBe(1);
  });

  it("parts equal units by the published index of the tie-break areas", async () => {
    const set = await twoAreas({ tieBreak: ["2"] });
    const standings = rank(set, { a: "50 30", b: "49 31", c: "51 29" });
    expect([...standings.values()].map((standing) => standing.rank)).toEqual([2, 1, 3]);
  });

  it("classes by the published index", async () => {
    // 79.995 is published as 80.
    const standings = rank(await twoAreas({ classes }), { a: "49.995 30", b: "49.994 30", c: "10 10" });
    expect([...standings.values()].map((standing) => standing.class)).toEqual(["Tốt", "Khá", undefined]);
  });

  it("leaves out, but classes, a unit that is not to be ranked", async () => {
    const standings = rank(await twoAreas({ classes }), { a: "60 40", b: "50 30" }, { unranked: ["a"] });
    expect(row(standings.get("a"))).toEqual(["100", "100", undefined, 1, "Tốt"]);
    expect(areaRanks(standings.get("a"))).toEqual([undefined, undefined]);
    expect(row(standings.get("b"))).toEqual(["80", "80", 1, 1, "Tốt"]);
    expect(areaRanks(standings.get("b"))).toEqual([1, 1]);
  });
});

describe("an incomplete unit", () => {
  const units = { a: "60 -", b: "50 30", c: "40 20" };

  it("has its missing leaves at 0, its whole maximum, and no rank or class", async () => {
    const standings = rank(await twoAreas({ classes }), units);
    expect(row(standings.get("a"))).toEqual(["60", "60", undefined, 2, undefined]);
    expect(standings.get("a")?.max.toText()).toBe("100");
    expect(row(standings.get("b"))).toEqual(["80", "80", 1, 2, "Tốt"]);
  });

  it("keeps its rank in areas without a missing leaf", async () => {
    const standings = rank(await twoAreas(), units);
    expect(areaRanks(standings.get("a"))).toEqual([1, undefined]);
    expect(areaRanks(standings.get("b"))).toEqual([2, 1]);
    expect(areaRanks(standings.get("c"))).toEqual([3, 2]);
  });

  it("has no rank in an area that lacks only some of its leaves", async () => {
    const points = { kind: "points" };
    const set = await setOf([
      branch("1", 10, [leaf("1.1", 6, points), leaf("1.2", 4, points)]),
      leaf("2", 5, points),
    ]);
    const { cards } = scoreAll(set, {
      a: { "1.1": { self: "6" }, "2": { self: "1" } },
      b: { "1.1": { self: "3" }, "1.2": { self: "1" }, "2": { self: "2" } },
    });
    const [a, b] = rankGroup([...cards.values()], { isRanked: () => true, provisional: false });
    expect(a?.areas.map((area) => [area.index?.toText(), area.rank])).toEqual([
      ["60", undefined],
      ["20", 2],
    ]);
    expect(areaRanks(b)).toEqual([1, 1]);
  });

  it("is ranked by what it has so far with provisional, and stays incomplete and without a class", async () => {
    const standings = rank(await twoAreas({ classes }), units, { provisional: true });
    expect([...standings.values()].map(row)).toEqual([
      ["60", "60", 2, 3, undefined],
      ["80", "80", 1, 3, "Tốt"],
      ["60", "60", 2, 3, undefined],
    ]);
    expect(standings.get("a")?.card.status).toBe("incomplete");
  });
});
