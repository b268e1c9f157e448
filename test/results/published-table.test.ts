import { describe, expect, it } from "vitest";
import type { PublishedUnit } from "../../src/ranking/index.ts";
import { readPublishedTable } from "../../src/results/index.ts";
import { readWorkbook } from "../../src/workbook/index.ts";

async function read(text: string, file = "cong-bo-2017.csv") {
  const workbook = await readWorkbook(new TextEncoder().encode(text), file);
  if (!workbook.value) throw new Error("No workbook");
  const { value, diagnostics } = readPublishedTable(workbook.value, file);
  return { period: value, found: diagnostics.map(({ code, place }) => `${code} ${place.cell ?? ""}`.trim()) };
}

const row = (unit: PublishedUnit | undefined) =>
  unit && [unit.name, unit.total?.toText(), unit.index?.toText(), unit.rank, unit.of];
const areas = (unit: PublishedUnit | undefined) =>
  unit?.nodes.map(({ code, name, index }) => [code, name, index?.toText()]);

describe("a table of published figures", () => {
  it("is read by its headings, areas by their codes", async () => {
    const { period, found } = await read(
      'unit,total,index,rank,3,"5. Chất lượng đội ngũ"\nthap-muoi,70.82,70.82,2,38.46,74.06\nlap-vo,79.4,79.4,1,,\n',
    );
    expect(found).toEqual([]);
    expect(period?.period).toBe("2017");
    expect(period?.units.map(row)).toEqual([
      ["thap-muoi", "70.82", "70.82", 2, 2],
      ["lap-vo", "79.4", "79.4", 1, 2],
    ]);
    expect(areas(period?.units[0])).toEqual([
      ["3", undefined, "38.46"],
      ["5", "Chất lượng đội ngũ", "74.06"],
    ]);
    expect(areas(period?.units[1])?.map(([, , index]) => index)).toEqual([undefined, undefined]);
    expect(period?.units[0]).toMatchObject({ group: undefined, isFinal: true });
  });

  it("may have Vietnamese headings below a title, and decimal commas", async () => {
    const { period, found } = await read(
      "\uFEFFBẢNG XẾP HẠNG NĂM 2017;;;;\nSTT;Đơn vị;Tổng điểm;Chỉ số (%);Thứ hạng;V. Đội ngũ\n1;Huyện Lấp Vò;79,4;79,4;1;–\n2;Huyện Tháp Mười;70,82;70,82 %;2;74,06\n",
    );
    expect(found).toEqual([]);
    expect(period?.units.map(row)).toEqual([
      ["Huyện Lấp Vò", "79.4", "79.4", 1, 2],
      ["Huyện Tháp Mười", "70.82", "70.82", 2, 2],
    ]);
    expect(areas(period?.units[1])).toEqual([["V", "Đội ngũ", "74.06"]]);
  });

  it("may leave any figure blank, a dash being blank too", async () => {
    const { period, found } = await read("unit,total,index,rank\na,,,12\nb,-,,\n");
    expect(found).toEqual([]);
    expect(period?.units.map(row)).toEqual([
      ["a", undefined, undefined, 12, undefined],
      ["b", undefined, undefined, undefined, undefined],
    ]);
  });

  it("tells how many were ranked only where the ranks are those of a whole group", async () => {
    const of = async (ranks: readonly number[]) =>
      (await read(`unit,rank\n${ranks.map((rank, i) => `u${i},${rank}\n`).join("")}`)).period?.units[0]?.of;
    expect(await of([1, 2, 2, 4])).toBe(4);
    expect(await of([1, 19])).toBeUndefined();
    expect(await of([1, 1, 2, 2])).toBeUndefined();
  });

  it("takes a text that reads two ways for a figure with decimals", async () => {
    const { period } = await read("unit,total\na,91.651\n");
    expect(row(period?.units[0])?.[1]).toBe("91.651");
  });

  it("names the cell of a figure that is none, and reads on", async () => {
    const { period, found } = await read("unit,total,rank\na,chưa có,1\nb,70,2\n");
    expect(found).toEqual(["ranking/figure-not-a-number B2"]);
    expect(period?.units.map(row)).toEqual([
      ["a", undefined, undefined, 1, 2],
      ["b", "70", undefined, 2, 2],
    ]);
  });

  it("needs a heading row with units and a figure", async () => {
    const { period, found } = await read("a,1\nb,2\n");
    expect([period, found]).toEqual([undefined, ["ranking/figures-without-heading"]]);
  });

  it("is named by the year in the file's name, else by the name", async () => {
    const name = async (file: string) => (await read("unit,rank\na,1\n", file)).period?.period;
    expect(await name("../cu/2021-Q3.csv")).toBe("2021-Q3");
    expect(await name("Bảng công bố 2017.csv")).toBe("2017");
    expect(await name("ky-truoc.csv")).toBe("ky-truoc");
  });
});
