import type { Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import type { Findings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { writeFormula, writeNumberOrNone } from "./cells.ts";
import { namesOf } from "./formula.ts";
import { writeAcross, writeHeading } from "./layout.ts";
import { type Figure, here } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import type { AreaStatistics } from "./statistics-areas.ts";
import { STATISTICS_SIZE } from "./statistics-columns.ts";
import type { StatisticsSources } from "./statistics-sheet.ts";
import { type Look, plainFormat } from "./styles.ts";

/** Names the units that lead each area and those that are last. Gives the row after the table. */
export function writeLeaders(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  lastColumn: number,
  { areas, group }: Findings,
  { areas: cells }: AreaStatistics,
  sources: StatisticsSources,
): number {
  const { statistics } = report.words;
  const half = Math.ceil((lastColumn + 1) / 2);
  const [highest, lowest] = [
    { figure: 2, last: half },
    { figure: half + 1, last: lastColumn },
  ] as const;
  const heading = (left: number, right: number, text: string) =>
    writeHeading(sheet, [start, left, start, right], text, STATISTICS_SIZE);
  heading(1, 1, statistics.area);
  heading(highest.figure, highest.last, statistics.highestUnits);
  heading(lowest.figure, lowest.last, statistics.lowestUnits);
  const look: Look = { size: STATISTICS_SIZE, border: true };
  for (const [i, { code, title, best, worst, index }] of areas.entries()) {
    const row = start + 1 + i;
    const area = cells.get(code);
    writeAcross(sheet, row, [1, 1], title, look);
    const side = (
      place: typeof highest | typeof lowest,
      figure: Figure | undefined,
      units: readonly UnitResult[],
    ) => {
      const number: Look = { ...look, align: "right", format: plainFormat(group.decimals) };
      const spot = { sheet, row, column: place.figure };
      if (figure && index) writeFormula(spot, here(figure), number);
      else writeNumberOrNone(report, spot, null, number);
      const equal = group.ranked.length > 1 ? statistics.allEqual : nameUnits(report, group.ranked);
      const names = index && units.length === 0 ? equal : nameUnits(report, units);
      writeAcross(sheet, row, [place.figure + 1, place.last], names, { ...look, indent: 1 });
      if (!figure || !index) return;
      const held = group.ranked.flatMap(({ id }) => sources.areas.get(id)?.get(code)?.index ?? []);
      const holders = group.ranked.flatMap(({ id }) => sources.ranking.get(id)?.name ?? []);
      const formula = namesOf(
        { sheet: sheet.name, row, column: place.figure, value: figure.value },
        held,
        holders,
      );
      if (held.length === holders.length && formula.value === names && formula.text.length <= LONGEST_FORMULA)
        writeFormula({ sheet, row, column: place.figure + 1 }, formula, { ...look, indent: 1 });
    };
    side(highest, area?.highest, best);
    side(lowest, area?.lowest, worst);
  }
  return start + 1 + areas.length;
}

/** All of a few; of many the first, and how many more there are. */
function nameUnits({ words }: ExcelReport, units: readonly UnitResult[]): string {
  const names = units.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return names.join(", ");
  const shown = names.slice(0, MOST_NAMES - 1);
  return fill(words.statistics.moreUnits, { units: shown.join(", "), more: names.length - shown.length });
}

const MOST_NAMES = 6;
/** In characters; Excel takes 8192. */
const LONGEST_FORMULA = 8000;
