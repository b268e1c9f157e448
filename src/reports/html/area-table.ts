import type { AreaFindings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { toneOf } from "./ranking-table.ts";
import { figuresOf, type HtmlReport, type Part } from "./report.ts";
import { type Cell, type Column, figureCell, writeTable } from "./table.ts";
import { listNames, unitLink } from "./unit-texts.ts";

/** How the group did area by area: average, best, lowest, points lost, largest rise and fall. (Theo lĩnh vực) */
export function writeAreaTable(part: Part): Markup {
  const { report, findings, anchor, suffix } = part;
  const { columns, captions } = report.words;
  const { figure } = figuresOf(report, part.group);
  const hasChange = findings.areas.some(({ averageChange }) => averageChange);
  return writeTable<AreaFindings>({
    id: `${anchor}-area-table`,
    caption: `${captions.areas}${suffix}`,
    columns: [
      { heading: columns.area, isName: true, cell: ({ title }) => ({ content: title }) },
      {
        heading: columns.average,
        isFigure: true,
        cell: ({ index }) => figureCell(figure(index?.average ?? null), index?.average ?? null, "strong"),
      },
      ...(hasChange ? [averageChangeColumn(part)] : []),
      {
        heading: columns.lost,
        isFigure: true,
        cell: ({ lost }) =>
          figureCell(lost ? `${figure(lost.points)}/${figure(lost.of)}` : "–", lost?.points ?? null),
      },
      { heading: columns.highest, cell: ({ index, best }) => edgeCell(part, index?.highest, best) },
      { heading: columns.lowest, cell: ({ index, worst }) => edgeCell(part, index?.lowest, worst) },
      ...(hasChange ? [extremeColumn(part, "rise"), extremeColumn(part, "fall")] : []),
    ],
    rows: findings.areas,
    isSortable: true,
  });
}

function averageChangeColumn({ report, group }: Part): Column<AreaFindings> {
  const { change } = figuresOf(report, group);
  return {
    heading: fill(report.words.columns.averageChange, { period: report.comparedPeriod ?? "" }),
    isFigure: true,
    cell: ({ averageChange }) => {
      const value = averageChange?.change ?? null;
      return figureCell(change(value), value, toneOf(value));
    },
  };
}

function extremeColumn({ report, group }: Part, kind: "rise" | "fall"): Column<AreaFindings> {
  const { change } = figuresOf(report, group);
  return {
    heading: report.words.columns[kind],
    cell: ({ extremes }) => {
      const extreme = extremes[kind];
      if (!extreme) return { content: "–" };
      const figure = html`<b class="${toneOf(extreme.change)}">${change(extreme.change)}</b>`;
      return unitsCell(figure, extreme.change, extreme.units, report);
    },
  };
}

function edgeCell({ report, group }: Part, value: number | undefined, units: AreaFindings["best"]): Cell {
  const { figure } = figuresOf(report, group);
  if (value === undefined) return { content: "–" };
  return unitsCell(html`<b>${figure(value)}</b>`, value, units.map(unitLink), report);
}

/** A figure, and below it the units that it belongs to. */
function unitsCell(figure: Markup, value: number, names: readonly Content[], { words }: HtmlReport): Cell {
  const content = html`${figure}<br>${listNames(names, MOST_NAMES, words.others)}`;
  return { content, value, look: "units" };
}

/** With more than so many units at one figure the others are only counted. */
const MOST_NAMES = 3;
