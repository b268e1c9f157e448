import type { UnitResult } from "../../results/index.ts";
import { writeFormula, writeNumberOrNone, writePublished } from "./cells.ts";
import { DETAIL_SIZE, type DetailSheet, MAX_LOOK } from "./detail-layout.ts";
import { pointsWriter } from "./detail-points.ts";
import { type DetailRow, leavesOf, nodeKey, withParts } from "./detail-rows.ts";
import { minus, notBelowZero, percentOf, plus, rounded, sum, sumWhere } from "./formula.ts";
import { type Figure, type Formula, here } from "./references.ts";
import { type Look, plainFormat } from "./styles.ts";

/** The cells of one unit that other sheets refer to. */
export interface UnitFigures {
  /** Unrounded points and maximum of each area, by its code. */
  readonly areas: ReadonlyMap<string, { readonly points: Figure; readonly max: Figure }>;
  /** Unrounded points, or the mark in their place, and the set's maximum of every node, by `nodeKey`. */
  readonly nodes: ReadonlyMap<string, { readonly points: Figure; readonly max: Figure }>;
  readonly bonus: Figure | undefined;
  readonly penalty: Figure | undefined;
  readonly max: Figure;
  readonly total: Figure;
  readonly index: Figure;
}

/** The cells of "Chi tiết" by id of the unit. */
export type Details = ReadonlyMap<string, UnitFigures>;

/** Writes the points of one unit down its column, from the leaves to the published total and index. */
export function writeDetailColumn(details: DetailSheet, unit: UnitResult, column: number): UnitFigures {
  const { report, sheet, group, rows, summary } = details;
  const { decimals } = group;
  const look: Look = { size: DETAIL_SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const bold: Look = { ...look, bold: true };
  const cells = new Map<number, Figure>();
  const write = pointsWriter(details, unit, column, cells);
  const areas = rows.areas.map(write);
  const [bonus, penalty] = [rows.bonus && write(rows.bonus), rows.penalty && write(rows.penalty)];

  const earned = bonus ? plus(sum(areas), here(bonus)) : sum(areas);
  const total = notBelowZero(penalty ? minus(earned, here(penalty)) : earned);
  const spot = (row: number) => ({ sheet, row, column });
  const unrounded = writeFormula(spot(summary.unrounded), total, {
    ...look,
    format: plainFormat(decimals + MORE_DECIMALS),
  });
  const maxima = rows.areas.map((area, i) => {
    const row = summary.areaMax[i] ?? summary.max;
    return writeFormula(spot(row), areaMax(details, area, cells), { ...look, ...MAX_LOOK });
  });
  const max = writeFormula(spot(summary.max), sum(maxima), { ...bold, ...MAX_LOOK });
  const publish = (row: number, formula: Formula | undefined, published: number | null, style: Look) =>
    writePublished(report, spot(row), formula && rounded(formula, decimals), published, style);
  const publishedTotal = publish(summary.total, here(unrounded), unit.total, bold);
  const index = publish(summary.index, percentOf(here(unrounded), here(max)), unit.index, bold);

  const surveyed = rows.areas.flatMap(leavesOf).filter(({ leaf }) => leaf?.source === "survey");
  const surveyCells = surveyed.flatMap(({ row }) => cells.get(row) ?? []);
  const survey = surveyCells.length > 0 ? sum(surveyCells) : undefined;
  publish(summary.appraised, survey ? minus(sum(areas), survey) : sum(areas), unit.appraised, look);
  publish(summary.survey, survey, unit.survey, look);
  writeNumberOrNone(report, spot(summary.self), unit.self, look);
  const byCode = rows.areas.flatMap(({ code }, i) => {
    const [points, most] = [areas[i], maxima[i]];
    return points && most ? [[code, { points, max: most }] as const] : [];
  });
  return {
    areas: new Map(byCode),
    nodes: new Map(nodeCells(details, cells)),
    ...{ bonus, penalty, max, total: publishedTotal, index },
  };
}

function nodeCells({ rows, maxima }: DetailSheet, cells: ReadonlyMap<number, Figure>) {
  const blocks = [...rows.areas, rows.bonus, rows.penalty].filter((row) => row !== undefined);
  return blocks.flatMap(withParts).flatMap((row) => {
    const [points, max] = [cells.get(row.row), maxima.get(row.row)];
    return points && max ? [[nodeKey(row), { points, max }] as const] : [];
  });
}

/** The area's maximum less the leaves whose mark says that they do not count. */
function areaMax(details: DetailSheet, area: DetailRow, cells: ReadonlyMap<number, Figure>): Formula {
  const { report, group, maxima } = details;
  const { marks } = report.words;
  const rows = withParts(area).map(({ row }) => row);
  const points = rows.flatMap((row) => cells.get(row) ?? []);
  const amounts = rows.flatMap((row) => maxima.get(row) ?? []);
  const leaving = [
    ...(group.set.notApplicable === "exclude" ? [marks.notApplicable] : []),
    ...(group.set.surveyOptional ? [marks.notSurveyed] : []),
  ];
  const whole = amounts.slice(0, 1).map(here);
  return leaving.reduce((left, mark) => minus(left, sumWhere(points, mark, amounts)), whole[0] ?? sum([]));
}

/** How many digits more an unrounded total shows, to let see what was rounded. */
const MORE_DECIMALS = 2;
