import { describe, expect, it } from "vitest";
import { barChartHeight, type Chart, splitChart } from "../../../src/reports/charts/index.ts";
import { ranking } from "./charts.ts";

function chartOf(count: number, formula: string): Chart {
  const [first] = ranking.series;
  if (!first) throw new Error("no series");
  const numbers = Array.from({ length: count }, (_, index) => 100 - index);
  const texts = numbers.map((number) => `Xã ${number}`);
  const values = { formula: formula.replaceAll("$A$", "$C$"), numbers };
  return { ...ranking, categories: { formula, texts }, series: [{ ...first, values }] };
}

describe("a chart in parts", () => {
  it("has parts of about the same length", () => {
    const lengths = (count: number) =>
      splitChart(chartOf(count, `A!$A$1:$A$${count}`), 40).map(({ categories }) => categories.texts.length);
    expect(lengths(124)).toEqual([31, 31, 31, 31]);
    expect(lengths(81)).toEqual([27, 27, 27]);
    expect(lengths(41)).toEqual([21, 20]);
    expect(lengths(40)).toEqual([40]);
    expect(lengths(0)).toEqual([0]);
  });

  it("refers with each part to its own cells", () => {
    const parts = splitChart(chartOf(5, "'Xếp ''hạng'' (1), a!'!$A$9:$A$13"), 2);
    expect(parts.map(({ categories }) => categories.formula)).toEqual([
      "'Xếp ''hạng'' (1), a!'!$A$9:$A$10",
      "'Xếp ''hạng'' (1), a!'!$A$11:$A$12",
      "'Xếp ''hạng'' (1), a!'!$A$13:$A$13",
    ]);
    expect(parts.map(({ series }) => series[0]?.values.numbers)).toEqual([[100, 99], [98, 97], [96]]);
    expect(parts[1]?.series[0]?.values.formula).toBe("'Xếp ''hạng'' (1), a!'!$C$11:$C$12");
  });

  it("cuts through several ranges", () => {
    const parts = splitChart(chartOf(6, "(A!$A$1:$A$2,A!$A$5,B!$A$1:$A$3)"), 4);
    expect(parts.map(({ categories }) => categories.formula)).toEqual([
      "(A!$A$1:$A$2,A!$A$5:$A$5)",
      "B!$A$1:$A$3",
    ]);
  });

  it("numbers the titles", () => {
    const parts = splitChart(chartOf(3, "A!$A$1:$A$3"), 2);
    expect(parts.map(({ title }) => title)).toEqual([
      "Chỉ số CCHC năm 2018 (1/2)",
      "Chỉ số CCHC năm 2018 (2/2)",
    ]);
  });
});

describe("the height of a bar chart", () => {
  it("grows with the names", () => {
    const height = (count: number) => barChartHeight(chartOf(count, `A!$A$1:$A$${count}`), 25);
    // Title 5.5 + 5 mm, axis 7, its title 6, 5.8 a name; all that is 95 % of the height.
    expect(height(10)).toBe(8.6);
    expect(height(30)).toBe(20.8);
  });

  it("grows with the bars of a name and the rows of the legend", () => {
    // 23.5 mm as above, a legend of 5.5 + 4, three names with 2 × 4.2 + 1.6.
    expect(barChartHeight(ranking, 25)).toBe(6.7);
    expect(barChartHeight({ ...ranking, stacked: true }, 25)).toBe(5.4);
    const name = "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức";
    const series = ranking.series.map((one) => ({ ...one, name }));
    // Two such names do not stand side by side in 16 cm.
    expect(barChartHeight({ ...ranking, series }, 16)).toBe(7.3);
  });

  it("grows with the lines of a name", () => {
    const text = "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Đồng Tháp";
    const categories = { formula: "A!$A$1", texts: [text] };
    const one = { ...ranking, categories, series: ranking.series.slice(0, 1) };
    // 23.5 mm and 4.2 + 1.6, in 16 cm 2 × 4.2 + 1.6.
    expect(barChartHeight(one, 40)).toBe(3.1);
    expect(barChartHeight(one, 16)).toBe(3.6);
  });
});
