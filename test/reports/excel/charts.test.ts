import type { Workbook } from "exceljs";
import { describe, expect, it } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { type GroupSketch, resultsOf, setsOf } from "../fixture.ts";
import { communes, districts, twoGroups } from "../periods.ts";
import { contentOf, openBook, partNames, partOf, sheetOf } from "./open-book.ts";
import { COMPARED, group } from "./sketches.ts";

async function write(groups: readonly GroupSketch[]): Promise<Uint8Array> {
  return writeExcelReport(resultsOf(groups), { language: "vi", sets: setsOf(groups) });
}

async function chartsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const names = (await partNames(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  return Promise.all(names.map((name) => partOf(bytes, name)));
}

/** Every reference of a chart with the values that the chart keeps of it, by place in the range. */
function referencesOf(chart: string) {
  return [...chart.matchAll(/<c:(strRef|numRef)><c:f>(.*?)<\/c:f>(.*?)<\/c:\1>/gs)].map(
    ([, , formula = "", cache = ""]) => ({
      formula: unescaped(formula),
      count: Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]),
      points: new Map(
        [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>(.*?)<\/c:v>/gs)].map(([, index, value = ""]) => [
          Number(index),
          unescaped(value),
        ]),
      ),
    }),
  );
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** What the cells of a range hold, one below the other; empty where there is nothing. */
function cellsOf(book: Workbook, formula: string): readonly string[] {
  const match = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(formula);
  if (!match) throw new Error(`Not a column of cells: ${formula}`);
  const [, sheet = "", column, first, last = first] = match;
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => `${contentOf(sheetOf(book, sheet).getCell(`${column}${Number(first) + i}`))}`,
  );
}

describe("the charts", () => {
  it("are four where there is an earlier period, three where there is none", async () => {
    expect(await chartsOf(await write(group(COMPARED)))).toHaveLength(4);
    expect(await chartsOf(await write(group()))).toHaveLength(3);
    expect(await chartsOf(await write(twoGroups()))).toHaveLength(6);
  });

  it("are bound to cells that hold what they show, and to truly empty ones where there is no figure", async () => {
    for (const groups of [group(COMPARED), twoGroups(), communes()]) {
      const bytes = await write(groups);
      const book = await openBook(bytes);
      let bound = 0;
      for (const chart of await chartsOf(bytes))
        for (const { formula, count, points } of referencesOf(chart)) {
          const cells = cellsOf(book, formula);
          expect(cells).toHaveLength(count);
          expect(cells.map((_, i) => points.get(i) ?? "")).toEqual(cells);
          bound += 1;
        }
      expect(bound).toBeGreaterThan(12);
    }
  });

  it("show the ranking in its order with the earlier period beside it", async () => {
    const [ranking = ""] = await chartsOf(await write(group(COMPARED)));
    const [now, names, figures, then, , before] = referencesOf(ranking);
    expect([...(now?.points.values() ?? [])]).toEqual(["Kỳ 2018"]);
    expect([...(names?.points.values() ?? [])]).toEqual(["Lấp Vò", "Tháp Mười", "Lai Vung"]);
    expect([...(figures?.points.values() ?? [])]).toEqual(["95.83", "90", "70"]);
    expect([...(then?.points.values() ?? [])]).toEqual(["Kỳ 2017"]);
    expect([...(before?.points ?? [])]).toEqual([[1, "86"]]);
  });

  it("part the units of a province over several, none of them cut by the end of a page", async () => {
    const bytes = await write(communes());
    const charts = await chartsOf(bytes);
    const titles = charts.map((chart) =>
      [...chart.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join(" "),
    );
    const parts = titles.filter((title) => title.startsWith("Chỉ số của các đơn vị"));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts[0]).toContain(`(1/${parts.length})`);
    const names = charts.slice(0, parts.length).map((chart) => referencesOf(chart)[1]?.count ?? 0);
    expect(names.reduce((sum, count) => sum + count, 0)).toBe(124);
    expect(Math.max(...names)).toBeLessThanOrEqual(40);
    await expectWholePages(bytes);
  });

  it("stand within the pages of the print area, the cells they are bound to below it", async () => {
    const bytes = await write(districts());
    const sheet = sheetOf(await openBook(bytes), "Biểu đồ");
    expect(sheet.pageSetup).toMatchObject({ orientation: "portrait", fitToPage: false, scale: 100 });
    const area = /'Biểu đồ'!\$A\$1:\$J\$(\d+)/.exec(unescaped(await partOf(bytes, "xl/workbook.xml")));
    let data = 0;
    sheet.eachRow((row, number) => {
      if (`${row.getCell(1).value}`.startsWith("Số liệu của các biểu đồ")) data = number;
    });
    expect(data).toBeGreaterThan(Number(area?.[1]));
    await expectWholePages(bytes);
  });
});

/** Between two page breaks lies every chart whole, and no page is higher than A4 between its margins. */
async function expectWholePages(bytes: Uint8Array): Promise<void> {
  const book = await openBook(bytes);
  const sheet = sheetOf(book, "Biểu đồ");
  const xml = await partOf(bytes, `xl/worksheets/sheet${sheet.id}.xml`);
  const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
  const drawing = await partOf(bytes, "xl/drawings/drawing1.xml");
  const anchors = [...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>.*?<xdr:ext cx="\d+" cy="(\d+)"/gs)];
  const heightAbove = (row: number) => {
    let points = 0;
    for (let i = 1; i <= row; i += 1) points += sheet.getRow(i).height ?? 15;
    return points;
  };
  expect(anchors.length).toBeGreaterThan(2);
  for (const [, row, emu] of anchors) {
    const top = heightAbove(Number(row));
    const bottom = top + Number(emu) / 12_700;
    const page = breaks.filter((last) => last <= Number(row)).length;
    const pageTop = page === 0 ? 0 : heightAbove(breaks[page - 1] ?? 0);
    const pageBottom = page < breaks.length ? heightAbove(breaks[page] ?? 0) : Number.POSITIVE_INFINITY;
    expect(bottom).toBeLessThanOrEqual(pageBottom);
    // 297 mm less two margins of 0.6 inches.
    expect(bottom - pageTop).toBeLessThan((29.7 / 2.54 - 1.2) * 72);
  }
}
