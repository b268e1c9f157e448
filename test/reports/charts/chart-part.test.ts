import { describe, expect, it } from "vitest";
import { type Chart, chartPart } from "../../../src/reports/charts/index.ts";
import { lines, ranking, stacked } from "./charts.ts";
import { schemaFaults } from "./schema-order.ts";
import { findAll, textsOf, treeOf, valuesOf } from "./xml-tree.ts";

const partOf = (chart: Chart) => treeOf(chartPart(chart));

describe("a chart part", () => {
  const kinds: Readonly<Record<string, Chart>> = {
    "bars side by side": ranking,
    "stacked bars": { ...stacked, kind: "bars" },
    columns: { ...ranking, kind: "columns" },
    "stacked columns": stacked,
    lines,
    "one line": { ...lines, series: lines.series.slice(0, 1) },
    "stacked lines, which are just lines": { ...lines, stacked: true },
    "bars with nothing around them": {
      kind: "bars",
      description: "",
      numberFormat: "0",
      showsValues: false,
      categories: ranking.categories,
      series: ranking.series.slice(0, 1),
    },
    "no categories": { ...ranking, categories: { formula: "A!$A$1", texts: [] }, series: [] },
  };
  it.each(Object.entries(kinds))("keeps the order of the standard with %s", (_, chart) => {
    expect(schemaFaults(partOf(chart))).toEqual([]);
    expect(
      schemaFaults(treeOf(chartPart(chart, { data: "rId1", size: { widthCm: 16, heightCm: 9 } }))),
    ).toEqual([]);
  });

  it.each([
    ["elements in the wrong order", '<c:overlap val="0"/>', "", "barChart holds"],
    ["an element that is missing", '<c:crossAx val="2"/>', "", "catAx holds"],
    [
      "a label where this kind has none",
      '<c:dLblPos val="outEnd"/>',
      '<c:dLblPos val="t"/>',
      "a label of clustered",
    ],
    ["a value that is none", '<c:barDir val="bar"/>', '<c:barDir val="across"/>', "barDir is across"],
  ])("would be caught with %s", (_, from, to, fault) => {
    const broken = chartPart(ranking)
      .replace(from, to)
      .replace("<c:gapWidth", `${to === "" ? from : ""}<c:gapWidth`);
    expect(schemaFaults(treeOf(broken)).join()).toContain(fault);
  });

  it("refers to the cells and holds what they hold", () => {
    const tree = partOf(ranking);
    expect(textsOf(tree, "ser/tx/strRef/f")).toEqual(["'Xếp hạng'!$B$1", "'Xếp hạng'!$C$1"]);
    expect(textsOf(tree, "val/numRef/f")).toEqual(["'Xếp hạng'!$B$2:$B$4", "'Xếp hạng'!$C$2:$C$4"]);
    expect(textsOf(tree, "cat/strRef/f")).toEqual(["'Xếp hạng'!$A$2:$A$4", "'Xếp hạng'!$A$2:$A$4"]);
    expect(textsOf(tree, "strCache/pt/v").slice(0, 4)).toEqual(["Năm 2018", ...ranking.categories.texts]);
  });

  it("leaves a gap where there is no value", () => {
    const tree = partOf(ranking);
    expect(valuesOf(tree, "dispBlanksAs")).toEqual(["gap"]);
    const points = findAll(tree, "numCache/pt").map((point) => point.attributes.idx);
    expect(points).toEqual(["0", "1", "2", "0", "2"]);
    expect(valuesOf(tree, "numCache/ptCount")).toEqual(["3", "3"]);
    expect(textsOf(tree, "numCache/pt/v")).toEqual(["92.4", "79.81", "71.16", "94.83", "75.07"]);
  });

  it("lists bars from the top down with the value axis below them", () => {
    const tree = partOf(ranking);
    expect(valuesOf(tree, "catAx/scaling/orientation")).toEqual(["maxMin"]);
    expect(valuesOf(tree, "valAx/crosses")).toEqual(["max"]);
    expect(valuesOf(tree, "valAx/axPos")).toEqual(["b"]);
    expect(valuesOf(partOf(stacked), "catAx/scaling/orientation")).toEqual(["minMax"]);
  });

  it("carries any text, whatever characters it holds", () => {
    const text = `"A" & <B>, 'C'`;
    const tree = partOf({
      ...ranking,
      title: `${text}\n_x000D_`,
      numberFormat: '0.00"%"',
      categories: { formula: "'A & B'!$A$1", texts: [text] },
      series: [{ name: text, values: { formula: "'A & B'!$B$1", numbers: [1] }, look: 0 }],
    });
    expect(schemaFaults(tree)).toEqual([]);
    expect(textsOf(tree, "chart/title/tx/rich/p/r/t")).toEqual([text, "_x000D_"]);
    expect(textsOf(tree, "ser/tx/v")).toEqual([text]);
    expect(textsOf(tree, "cat/strRef/strCache/pt/v")).toEqual([text]);
    expect(textsOf(tree, "cat/strRef/f")).toEqual(["'A & B'!$A$1"]);
    expect(findAll(tree, "dLbls/numFmt")[0]?.attributes.formatCode).toBe('0.00"%"');
  });

  it("has a legend for more than one series", () => {
    expect(findAll(partOf(ranking), "legend")).toHaveLength(1);
    expect(findAll(partOf({ ...ranking, series: ranking.series.slice(1) }), "legend")).toHaveLength(0);
  });

  it("is in Times New Roman throughout", () => {
    const fonts = findAll(partOf(ranking), "latin").map(({ attributes }) => attributes.typeface);
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
  });

  it("is the same text for the same chart", () => {
    expect(chartPart(ranking)).toBe(chartPart(structuredClone(ranking)));
  });
});

describe("bars of a known size", () => {
  const size = { widthCm: 20, heightCm: 10 };
  const layoutOf = (chart: Chart) =>
    ["x", "y", "w", "h"].map((name) => Number(valuesOf(treeOf(chartPart(chart, { size })), name)[0]));

  it("give long names a third of the width at most", () => {
    const texts = ranking.categories.texts.map((text) => text.repeat(5));
    const long = { ...ranking, categories: { ...ranking.categories, texts } };
    expect(layoutOf(long)[0]).toBe(0.32);
    expect(layoutOf(ranking)[0]).toBeLessThan(0.25);
  });

  it("leave room for the title above and the legend below", () => {
    // A title of one line takes 5.5 + 5 mm and the edge 2.5; below stand axis 7, its title 6 and the legend 5.5 + 4.
    const [, y, , h] = layoutOf(ranking);
    expect(y).toBe(0.13);
    expect(h).toBe(0.62);
  });

  it("are laid out by the program where the chart is too low for them", () => {
    const low = chartPart(ranking, { size: { widthCm: 20, heightCm: 3 } });
    expect(findAll(treeOf(low), "manualLayout")).toEqual([]);
  });

  it("are laid out by the program where names stand away from the axis", () => {
    const series = ranking.series.map((one) => ({ ...one, values: { ...one.values, numbers: [5, -3, 1] } }));
    expect(layoutOf({ ...ranking, series })).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe("the value axis", () => {
  const axis = (kind: Chart["kind"], numbers: readonly (number | null)[], min?: number) => {
    const series = [{ name: "a", values: { formula: "A!$A$1", numbers }, look: 0 }];
    const valueAxis = min === undefined ? {} : { min };
    return valuesOf(partOf({ ...ranking, kind, series, valueAxis }), "scaling/min");
  };

  it("begins at 0 under bars and columns", () => {
    expect(axis("bars", [92, 96])).toEqual(["0"]);
    expect(axis("columns", [null, 96])).toEqual(["0"]);
  });

  it("begins below the lowest bar that goes below 0, with room for its value", () => {
    expect(axis("bars", [-2.5, 8.99])).toEqual(["-5"]);
    expect(axis("bars", [-4.9, 8.99])).toEqual(["-10"]);
    expect(axis("columns", [-0.2, -0.7])).toEqual(["-0.75"]);
  });

  it("begins a little below lines that would fill its upper half only", () => {
    expect(axis("lines", [62.5, 95.9])).toEqual(["60"]);
    expect(axis("lines", [91, 98])).toEqual(["85"]);
    expect(axis("lines", [-8, -2])).toEqual([]);
    expect(axis("lines", [30, 95])).toEqual([]);
    expect(axis("lines", [null])).toEqual([]);
  });

  it("begins where the chart says", () => {
    expect(axis("lines", [62.5, 95.9], 50)).toEqual(["50"]);
    expect(axis("bars", [62.5, 95.9], 40)).toEqual(["40"]);
  });
});

describe("the values written beside", () => {
  const of = (kind: Chart["kind"], rows: readonly (readonly (number | null)[])[], isStacked = false) => {
    const series = rows.map((numbers) => ({ name: "a", values: { formula: "A!$A$1", numbers }, look: 0 }));
    const texts = (rows[0] ?? []).map(String);
    const categories = { formula: "A!$A$1", texts };
    return partOf({ ...ranking, kind, stacked: isStacked, series, categories, valueAxis: {} });
  };

  it("leave out the parts of a stack that are too narrow", () => {
    const tree = of(
      "bars",
      [
        [50, 3],
        [47, 60],
        [3, 37],
      ],
      true,
    );
    const hidden = findAll(tree, "ser").map((series) => valuesOf(series, "dLbl/idx"));
    expect(hidden).toEqual([["1"], [], ["0"]]);
    expect(valuesOf(tree, "dLbls/dLblPos")).toEqual(["ctr", "ctr", "ctr"]);
  });

  it("stand above the highest line and below the lowest, and not between", () => {
    const tree = of("lines", [
      [70, 80, 80, null],
      [72, 75, 80, null],
      [74, null, 70, 60],
    ]);
    const series = findAll(tree, "ser").map((one) =>
      findAll(one, "dLbl").map((label) => [
        valuesOf(label, "idx")[0],
        valuesOf(label, "dLblPos")[0] ?? "none",
      ]),
    );
    expect(series).toEqual([
      [["0", "b"]],
      [
        ["0", "none"],
        ["1", "b"],
        ["2", "none"],
      ],
      [["2", "b"]],
    ]);
  });

  it("are not there when the chart wants none", () => {
    expect(findAll(partOf({ ...ranking, showsValues: false }), "dLbls")).toEqual([]);
  });
});
