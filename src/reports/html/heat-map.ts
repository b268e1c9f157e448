import type { UnitResult } from "../../results/index.ts";
import { fill } from "../labels.ts";
import { areaTitle } from "../report.ts";
import { html, type Markup } from "./markup.ts";
import { areaOf, figuresOf, type Part } from "./report.ts";
import { type Cell, type Column, writeTable } from "./table.ts";
import { unitColumn } from "./unit-texts.ts";

/** Where a step of the scale begins; the last one is the whole of the points. */
const STEPS = [0, 50, 60, 70, 80, 90, 100] as const;

/** Unit × area: the index of each area in a cell that is darker the higher it is. (Bản đồ nhiệt) */
export function writeHeatMap(part: Part): Markup {
  const { report, group, anchor, suffix } = part;
  const { words } = report;
  const areas = group.set.areas.map(
    (area): Column<UnitResult> => ({
      heading: areaTitle(area),
      isFigure: true,
      isNarrow: true,
      cell: (unit) => {
        const result = areaOf(unit, area.code);
        return areaCell(part, result?.index ?? null, result?.rank === 1 && group.ranked.length > 1);
      },
    }),
  );
  const table = writeTable<UnitResult>({
    id: `${anchor}-heat-map`,
    caption: `${words.captions.heatMap}${suffix}`,
    look: "heat",
    columns: [
      unitColumn(report, (unit) => unit),
      ...areas,
      {
        heading: words.columns.index,
        isFigure: true,
        isNarrow: true,
        cell: ({ index }) => ({ ...areaCell(part, index, false), look: `heat-${stepOf(index)} strong` }),
      },
    ],
    rows: group.units,
    filter: words.filter,
    isSortable: true,
  });
  return html`${writeLegend(part)}${table}`;
}

function areaCell(part: Part, index: number | null, isBest: boolean): Cell {
  const { figure } = figuresOf(part.report, part.group);
  const text = figure(index);
  const content = isBest && index !== null ? html`<b>${text}<i>*</i></b>` : text;
  return { content, value: index, look: `heat-${stepOf(index)}` };
}

function writeLegend({ report, group }: Part): Markup {
  const { heat } = report.words;
  const steps = STEPS.map((from, i) => {
    const to = STEPS[i + 1];
    const text =
      i === 0
        ? fill(heat.below, { to: to ?? 0 })
        : to === undefined
          ? `${from}`
          : fill(heat.between, { from, to });
    return html`<span class="step heat-${i}">${text}</span>`;
  });
  const best = group.ranked.length > 1 ? html` <span>${heat.best}</span>` : "";
  return html`<p class="legend">${heat.legend} ${steps}${best}</p>
`;
}

/** The step of the scale that an index lies in; "none" where there is none. */
export function stepOf(index: number | null): string {
  if (index === null) return "none";
  return `${STEPS.findLastIndex((from, i) => i === 0 || index >= from)}`;
}
