import type { Chart } from "./model.ts";

/**
 * A chart with many categories as several, each with at most that many, all about alike in length: 124 communes
 * by 40 are four charts of 31. The titles are numbered (1/4), and each refers to its own part of the cells,
 * which must stand below each other.
 *
 * Give the chart a fixed end of its value axis (`valueAxis.max`), or the parts may have different scales.
 *
 * @example splitChart(ranking, 40).map((part) => part.categories.texts.length) // [31, 31, 31, 31]
 */
export function splitChart(chart: Chart, most: number): readonly Chart[] {
  const { title, description, categories, series } = chart;
  const count = categories.texts.length;
  const parts = Math.ceil(count / most);
  if (parts < 2) return [chart];
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [Math.ceil((count * part) / parts), Math.ceil((count * (part + 1)) / parts)];
    const number = ` (${part + 1}/${parts})`;
    return {
      ...chart,
      ...(title === undefined ? {} : { title: title + number }),
      description: description + number,
      categories: {
        formula: sliceCells(categories.formula, from, to),
        texts: categories.texts.slice(from, to),
      },
      series: series.map((one) => ({
        ...one,
        values: {
          formula: sliceCells(one.values.formula, from, to),
          numbers: one.values.numbers.slice(from, to),
        },
      })),
    };
  });
}

interface CellName {
  /** "'Xếp hạng'!$B$" */
  readonly column: string;
  readonly row: number;
}

/** One column's cells as a formula names them: "'Xếp hạng'!$B$9:$B$20", or a single cell. */
const RANGE = /((?:'(?:[^']|'')+'|[^'!,()]+)!\$([A-Z]+)\$)(\d+)(?::\$\2\$(\d+))?/g;

function sliceCells(formula: string, from: number, to: number): string {
  const ranges: { column: string; top: number; bottom: number }[] = [];
  for (const { column, row } of cellsOf(formula).slice(from, to)) {
    const range = ranges.at(-1);
    if (range?.column === column && range.bottom === row - 1) range.bottom = row;
    else ranges.push({ column, top: row, bottom: row });
  }
  const texts = ranges.map(({ column, top, bottom }) => {
    const letters = column.slice(column.lastIndexOf("!") + 1);
    return `${column}${top}:${letters}${bottom}`;
  });
  return texts.length === 1 ? texts.join() : `(${texts.join(",")})`;
}

function cellsOf(formula: string): CellName[] {
  return [...formula.matchAll(RANGE)].flatMap(([, column = "", , first, last = first]) => {
    const [top, bottom] = [Number(first), Number(last)];
    return Array.from({ length: bottom - top + 1 }, (_, index) => ({ column, row: top + index }));
  });
}
