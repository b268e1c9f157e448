import { describe, expect, it } from "vitest";
import { findings } from "../sets.ts";

type Row = readonly [name: string, from: number, to?: number];

function ofClasses(rows: readonly Row[], keys: object = {}): Promise<string[]> {
  return findings({ classes: rows.map(([name, from, to]) => ({ name, from, to })), ...keys });
}

describe("checkClassRanges", () => {
  it("finds the gap of Bà Rịa – Vũng Tàu 2013: Khá 65 to 80, Trung bình 50 to 64", async () => {
    expect(
      await ofClasses([
        ["Tốt", 80],
        ["Khá", 65, 80],
        ["Trung bình", 50, 64],
        ["Yếu", 0, 50],
      ]),
    ).toEqual(["class-gap @ classes[2].to"]);
  });

  it("finds an index in two classes", async () => {
    expect(
      await ofClasses([
        ["Tốt", 80, 100],
        ["Khá", 65, 81],
        ["Yếu", 0, 65],
      ]),
    ).toEqual(["class-overlap @ classes[1].to"]);
  });

  it("takes a limit one published digit short for the limit", async () => {
    const rows = (to: number): Row[] => [
      ["Tốt", 90, 100],
      ["Khá", 80, to],
      ["Yếu", 0, 80],
    ];
    expect(await ofClasses(rows(89.99))).toEqual([]);
    expect(await ofClasses(rows(89.98))).toEqual(["class-gap @ classes[1].to"]);
    expect(await ofClasses(rows(89.9))).toEqual(["class-gap @ classes[1].to"]);
    expect(await ofClasses(rows(89.9), { decimals: 1 })).toEqual([]);
    expect(
      await ofClasses(
        [
          ["Khá", 65],
          ["Trung bình", 0, 64],
        ],
        { decimals: 0 },
      ),
    ).toEqual([]);
  });

  it("lets the top class end at 100 or above, or nowhere", async () => {
    expect(await ofClasses([["Tốt", 0, 100]])).toEqual([]);
    expect(await ofClasses([["Tốt", 0, 105]])).toEqual([]);
    expect(await ofClasses([["Tốt", 0]])).toEqual([]);
    expect(await ofClasses([["Tốt", 0, 99.99]])).toEqual(["class-top @ classes[0].to"]);
  });

  it("says nothing where the set gives no ranges", async () => {
    expect(
      await ofClasses([
        ["A", 90],
        ["B", 80],
        ["C", 0],
      ]),
    ).toEqual([]);
    expect(await ofClasses([])).toEqual([]);
  });
});

describe("checkClassOrder", () => {
  it("wants the best class first", async () => {
    expect(
      await ofClasses([
        ["Yếu", 0, 50],
        ["Khá", 50, 80],
        ["Tốt", 80, 100],
      ]),
    ).toEqual([
      "class-order @ classes[1].from",
      "class-order @ classes[2].from",
      "lowest-class @ classes[2].from",
      "class-top @ classes[0].to",
    ]);
  });

  it("notes that units below the lowest class have none", async () => {
    expect(
      await ofClasses([
        ["A", 90],
        ["B", 80],
      ]),
    ).toEqual(["lowest-class @ classes[1].from"]);
  });
});

describe("checkClassNames", () => {
  it("takes names that differ by case or spaces for the same", async () => {
    expect(
      await ofClasses([
        ["Loại I", 80],
        ["loại  I", 0],
      ]),
    ).toEqual(["class-twice @ classes[1].name"]);
  });
});
