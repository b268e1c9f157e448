import { hasAppraisal, type SelfScoreFindings, type SelfScoreGap } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { html, type Markup } from "./markup.ts";
import { toneOf } from "./ranking-table.ts";
import { figuresOf, type Part } from "./report.ts";
import { type Column, figureCell, writeTable } from "./table.ts";
import { unitColumn } from "./unit-texts.ts";

/** What units gave themselves against what counts, over the criteria that have both. (Tự chấm – thẩm định) */
export function writeSelfScores(part: Part, selfScores: SelfScoreFindings): Markup {
  const { report, group, anchor, suffix } = part;
  const { words } = report;
  if (!hasAppraisal(selfScores)) return html`<p>${words.notAppraised}</p>`;
  const { columns } = words;
  const { figure, change } = figuresOf(report, group);
  const figureColumn = (
    heading: string,
    pick: (gap: SelfScoreGap) => number,
    text: (value: number) => string,
    isToned = false,
  ): Column<SelfScoreGap> => ({
    heading,
    isFigure: true,
    cell: (gap) => {
      const value = pick(gap);
      return figureCell(text(value), value, isToned ? toneOf(value) : undefined);
    },
  });
  const table = writeTable<SelfScoreGap>({
    id: `${anchor}-self-table`,
    caption: `${words.captions.selfScores}${suffix}`,
    columns: [
      unitColumn(report, ({ unit }) => unit),
      figureColumn(
        columns.comparable,
        ({ criteria }) => criteria,
        (value) => `${value}`,
      ),
      figureColumn(columns.self, ({ self }) => self, figure),
      figureColumn(columns.counted, ({ appraised }) => appraised, figure),
      figureColumn(columns.gap, ({ gap }) => gap, change, true),
    ],
    rows: selfScores.units,
    filter: words.filter,
    isSortable: true,
  });
  const summary = fill(words.selfSummary, {
    self: figure(selfScores.averageSelf),
    counted: figure(selfScores.averageAppraised),
    gap: change(selfScores.averageGap),
  });
  const differs = selfScores.units.some(({ gap }) => gap !== 0);
  return html`<p>${summary}</p>${differs ? table : ""}`;
}
