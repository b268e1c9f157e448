import type { Worksheet } from "exceljs";
import type { CriteriaNode, CriteriaSet } from "../../criteria/index.ts";
import type { NodeResult, UnitResult } from "../../results/index.ts";
import { fill } from "../labels.ts";
import { markNotes, roundingNote } from "../notes.ts";
import { areaTitle, numberText, type ScoredGroup } from "../report.ts";
import type { Details, UnitFigures } from "./detail-column.ts";
import { percentOf, rounded } from "./formula.ts";
import { writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, writeHeading } from "./layout.ts";
import { partsByArea, setUpPage } from "./page.ts";
import type { RankingCells } from "./ranking-row.ts";
import { type Figure, there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { writeStatistics } from "./statistics.ts";
import { type Look, plainFormat, suffixFormat } from "./styles.ts";

/** The published points and index of a unit, by code of the area. */
export type AreaCells = ReadonlyMap<string, { readonly points: Figure; readonly index: Figure }>;

/**
 * Writes "Lĩnh vực": points and index of every unit in every area, the best index of each area marked. Gives the
 * cells that other sheets refer to, by id of the unit.
 *
 * Every figure is rounded from the unrounded cells of "Chi tiết".
 */
export function writeAreaSheet(
  report: ExcelReport,
  sheet: Worksheet,
  group: ScoredGroup,
  details: Details,
): ReadonlyMap<string, AreaCells> {
  const { units, ranked, decimals, set } = group;
  const { heading, notes, columns } = report.words;
  const extras = [...(set.bonus ? [columns.bonus] : []), ...(set.penalty ? [columns.penalty] : [])];
  const lastColumn = UNIT_COLUMNS + set.areas.length * 2 + extras.length + 2;
  const figures = set.areas
    .flatMap(() => [8.5, 8.5])
    .concat(
      extras.map(() => 9),
      [9, 9],
    );
  setColumnWidths(sheet, [6, 26, ...figures.map((width) => figureWidth(width, decimals))]);
  const parts = partsByArea(sheet, UNIT_COLUMNS, set.areas.length, lastColumn);
  const [left, right] = parts ? [UNIT_COLUMNS + 1, parts[0]] : [1, lastColumn];
  const head = writeAnnexHeading(report, sheet, right, heading.areas, group, left);
  writeHeadings(report, sheet, head, set.areas, extras);

  const first = head + 2;
  const look: Look = { size: SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const rows = units.map((unit, i) => {
    const writer = new RowWriter(report, sheet, first + i, look);
    return writeUnit(report, writer, group, unit, details.get(unit.id));
  });
  const { next } = writeStatistics(report, sheet, first + units.length, {
    rows: rows.slice(0, ranked.length),
    lastColumn,
    hasStatistics: () => true,
    look,
    decimals,
  });
  const differs = units.some(({ max }) => max !== set.maxScore.round(decimals).toNumber());
  const marked = units.flatMap(areaNodes).filter(({ state }) => state !== "missing");
  const lines = [
    notes.best,
    ...(differs ? [notes.unitMax] : []),
    ...markNotes(report, marked),
    ...(units.some(({ areas }) => areas.some(({ index }) => index === null)) ? [notes.none] : []),
    ...(ranked.length > 0 ? [notes.summaryOf] : []),
    roundingNote(report, decimals),
  ];
  writeNotes(sheet, next, right, lines, left);
  if (parts) report.columnBreaks.push({ sheet: sheet.name, column: right });
  setUpPage(sheet, report.results.title, heading.page, {
    headingRows: [head, head + 1],
    ...(parts ? { headingColumns: "B", parts } : {}),
    frozen: { rows: head + 1, columns: UNIT_COLUMNS },
  });
  sheet.autoFilter = {
    from: { row: head + 1, column: 1 },
    to: { row: head + 1 + Math.max(1, units.length), column: lastColumn },
  };
  return new Map(units.map(({ id }, i) => [id, areaCells(set.areas, rows[i] ?? [])]));
}

/** Puts the ranks of the ranking, which is written later and refers to this sheet, at the left of the units. */
export function linkRanks(
  sheet: Worksheet,
  areas: ReadonlyMap<string, AreaCells>,
  ranking: ReadonlyMap<string, RankingCells>,
): void {
  for (const [id, cells] of areas) {
    const [first] = cells.values();
    const rank = ranking.get(id)?.rank;
    if (first?.index.sheet !== sheet.name || typeof rank?.value !== "number") continue;
    const { text, value } = there(rank);
    sheet.getCell(first.index.row, 1).value = { formula: text, result: value };
  }
}

/** Points and index of each area stand side by side, area after area. */
function areaCells(areas: readonly CriteriaNode[], row: readonly Figure[]): AreaCells {
  const found = areas.flatMap(({ code }, i) => {
    const [points, index] = row.slice(UNIT_COLUMNS + i * 2);
    return points && index ? [[code, { points, index }] as const] : [];
  });
  return new Map(found);
}

function writeHeadings(
  { words, language }: ExcelReport,
  sheet: Worksheet,
  row: number,
  areas: readonly CriteriaNode[],
  extras: readonly string[],
): void {
  const { columns } = words;
  const whole = (column: number, text: string) =>
    writeHeading(sheet, [row, column, row + 1, column], text, SIZE);
  whole(1, columns.rank);
  whole(2, columns.unit);
  for (const [i, area] of areas.entries()) {
    const [left, right] = [UNIT_COLUMNS + 1 + i * 2, UNIT_COLUMNS + 2 + i * 2];
    const max = fill(columns.areaMax, { max: numberText(area.maxScore, language) });
    writeHeading(sheet, [row, left, row, right], `${areaTitle(area)}\n(${max})`, SIZE);
    writeHeading(sheet, [row + 1, left, row + 1, left], columns.points, SIZE);
    writeHeading(sheet, [row + 1, right, row + 1, right], columns.index, SIZE);
  }
  const rest = UNIT_COLUMNS + 1 + areas.length * 2;
  for (const [i, text] of [...extras, columns.total, columns.index].entries()) whole(rest + i, text);
}

/** Writes the row of a unit and gives its figures from column A on. */
function writeUnit(
  report: ExcelReport,
  writer: RowWriter,
  { set, decimals }: ScoredGroup,
  unit: UnitResult,
  cells: UnitFigures | undefined,
): readonly Figure[] {
  const best: Look = { bold: true, fill: "mark", format: suffixFormat(decimals, "*") };
  const roundedOf = (cell: Figure | undefined) => cell && rounded(there(cell), decimals);
  writer.rank(unit.rank);
  writer.text(unit.name, { align: "left" });
  for (const area of set.areas) {
    const mark = markOf(report, set, unit, area.code);
    const result = unit.areas.find(({ code }) => code === area.code);
    const cell = cells?.areas.get(area.code);
    const index = cell && rounded(percentOf(there(cell.points), there(cell.max)), decimals);
    const isBest = result?.rank === 1 && result.index !== null;
    if (mark) for (const text of [mark, mark]) writer.text(text, { italic: true });
    else {
      writer.published(roundedOf(cell?.points), result?.score ?? null);
      writer.published(index, result?.index ?? null, isBest ? best : {});
    }
  }
  if (set.bonus) writer.published(roundedOf(cells?.bonus), unit.bonus);
  if (set.penalty) writer.published(roundedOf(cells?.penalty), unit.penalty);
  writer.published(cells && there(cells.total), unit.total, { bold: true });
  writer.published(cells && there(cells.index), unit.index, { bold: true });
  return writer.figures;
}

/** Why a whole area does not count for a unit. */
function markOf(
  { words }: ExcelReport,
  set: CriteriaSet,
  unit: UnitResult,
  code: string,
): string | undefined {
  const state = areaNodes(unit).find((node) => node.code === code)?.state;
  if (state === "not-surveyed") return words.marks.notSurveyed;
  const isLeft = state === "not-applicable" && set.notApplicable === "exclude";
  return isLeft ? words.marks.notApplicable : undefined;
}

function areaNodes(unit: UnitResult): readonly NodeResult[] {
  return unit.nodes.filter((node) => node.block === "main" && node.level === 0);
}

const SIZE = 11;
const UNIT_COLUMNS = 2;
