import type { AreaResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import { type AreaFindings, difference } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { colourChanges } from "./conditional-formats.ts";
import { minus, rankAmongThere, rounded, sum } from "./formula.ts";
import { writeAcross, writeHeading } from "./layout.ts";
import { type Figure, here, listThere, there } from "./references.ts";
import { RowWriter } from "./row-writer.ts";
import { changeFormat, type Look, plainFormat } from "./styles.ts";
import { UNIT_COLUMNS, UNIT_SIZE, type UnitPage } from "./unit-page.ts";

/**
 * Writes a row an area: maximum, points, what is lost, index, rank, the average of the group and the change; then
 * bonus, penalty and the total. Gives the row after it.
 */
export function writeUnitAreas(page: UnitPage, start: number): number {
  const { report, sheet, found, unit, sources } = page;
  const { words } = report;
  const { decimals, set } = found.group;
  const last = report.comparedPeriod === undefined ? UNIT_COLUMNS - 2 : UNIT_COLUMNS;
  writeAcross(sheet, start, [1, last], words.unit.areas, { bold: true, size: UNIT_SIZE + 1 });
  const names = headings(page);
  for (const [i, name] of names.entries())
    writeHeading(sheet, [start + 1, i + 1, start + 1, i + 1], name, UNIT_SIZE);
  const look: Look = { size: UNIT_SIZE, border: true, align: "right", format: plainFormat(decimals) };
  let row = start + 2;
  const areas = found.areas.map((area) => writeArea(page, new RowWriter(report, sheet, row++, look), area));
  const changes = areas.flatMap((cells) => cells[names.length - 1] ?? []);
  if (report.comparedPeriod !== undefined) colourChanges(sheet, changes);
  const details = sources.details.get(unit.id);
  const outside = [
    ...(set.bonus
      ? [{ name: words.rows.bonus, cell: details?.bonus, value: unit.bonus, block: set.bonus }]
      : []),
    ...(set.penalty
      ? [{ name: words.rows.penalty, cell: details?.penalty, value: unit.penalty, block: set.penalty }]
      : []),
  ];
  for (const { name, cell, value, block } of outside) {
    const writer = new RowWriter(report, sheet, row++, look);
    writer.blank();
    writer.text(name, { align: "left" });
    writer.number(block.maxScore.toNumber());
    writer.published(cell && rounded(there(cell), decimals), value);
    for (let column = 5; column <= names.length; column += 1) writer.blank();
  }
  writeTotal(page, new RowWriter(report, sheet, row++, { ...look, bold: true, fill: "group" }), names.length);
  return row;
}

function headings({ report }: UnitPage): readonly string[] {
  const { columns, unit, statistics } = report.words;
  const compared =
    report.comparedPeriod === undefined
      ? []
      : [fill(columns.indexThen, { period: report.comparedPeriod }), unit.changeIndex];
  return [
    columns.code,
    statistics.area,
    columns.max,
    columns.points,
    unit.lost,
    columns.index,
    unit.areaRank,
    unit.areaAverage,
    ...compared,
  ];
}

function writeArea(page: UnitPage, writer: RowWriter, area: AreaFindings): readonly Figure[] {
  const { report, found, unit, sources, statistics } = page;
  const { decimals } = found.group;
  const result = unit.areas.find(({ code }) => code === area.code);
  const cells = sources.areas.get(unit.id)?.get(area.code);
  const own = sources.comparison.get(unit.id)?.areas.get(area.code);
  const max = sources.details.get(unit.id)?.areas.get(area.code)?.max;
  writer.text(area.code, { align: "left" });
  writer.text(area.name, { align: "left" });
  const most = writer.published(max && rounded(there(max), decimals), result?.max ?? null);
  const points = writeLinked(writer, cells?.points, result?.score ?? null);
  const lost = lostOf(result);
  writer.published(lost === null ? undefined : rounded(minus(here(most), here(points)), decimals), lost);
  writeLinked(writer, cells?.index, result?.index ?? null, { ...CENTRED, bold: true });
  writeAreaRank(page, writer, area.code, result, cells?.index);
  const average = statistics?.areas.get(area.code)?.average;
  writer.published(average && there(average), area.index?.average ?? null, CENTRED);
  if (report.comparedPeriod !== undefined) {
    const change = result?.change.index ?? null;
    writer.published(own && there(own.before), difference(result?.index ?? null, change), CENTRED);
    writer.published(own && there(own.change), change, { ...CENTRED, format: changeFormat(decimals) });
  }
  return writer.figures;
}

/** A figure of another sheet, or the mark that stands in its place there. */
function writeLinked(
  writer: RowWriter,
  cell: Figure | undefined,
  value: number | null,
  look: Look = {},
): Figure {
  if (typeof cell?.value === "string" && cell.value !== "") return writer.text(cell.value, { italic: true });
  return writer.published(cell && there(cell), value, look);
}

/** By RANK among the ranked units; incomplete ones that have a place in the area too are not in that range. */
function writeAreaRank(
  { found, sources }: UnitPage,
  writer: RowWriter,
  code: string,
  result: AreaResult | undefined,
  index: Figure | undefined,
): void {
  const rank = result && result.index !== null ? result.rank : null;
  const all = found.group.ranked.flatMap(({ id }) => sources.areas.get(id)?.get(code)?.index ?? []);
  const formula = index && all.includes(index) ? rankAmongThere(index, all) : undefined;
  const look: Look = { align: "center", format: "0" };
  if (formula && formula.value === rank) writer.formula(formula, look);
  else writer.numberOrNone(rank, look);
}

function writeTotal(page: UnitPage, writer: RowWriter, last: number): void {
  const { report, unit, sources } = page;
  const ranking = sources.ranking.get(unit.id);
  writer.blank();
  writer.text(report.words.unit.total, { align: "left" });
  writer.published(ranking && there(ranking.max), unit.max);
  writer.published(ranking && there(ranking.total), unit.total);
  writeLostInAll(page, writer);
  writer.published(ranking && there(ranking.index), unit.index, CENTRED);
  writer.published(ranking && unit.rank !== null ? there(ranking.rank) : undefined, unit.rank, {
    align: "center",
    format: "0",
  });
  const average = page.statistics?.overall.average;
  writer.published(average && there(average), page.found.index?.average ?? null, CENTRED);
  if (report.comparedPeriod === undefined) return;
  const compared = sources.comparison.get(unit.id)?.index;
  writer.published(compared && there(compared.before), beforeOf(unit, compared?.before), CENTRED);
  const look: Look = { ...CENTRED, format: changeFormat(page.found.group.decimals) };
  writer.published(compared && there(compared.change), unit.change?.index ?? null, look);
  colourChanges(page.sheet, writer.figures.slice(last - 1));
}

/** Of the unrounded points, so that it is what the total lacks of the maximum, but for bonus and penalty. */
function writeLostInAll({ found, unit, sources }: UnitPage, writer: RowWriter): void {
  const details = sources.details.get(unit.id);
  if (!details) {
    writer.blank();
    return;
  }
  const points = [...details.areas.values()].map((area) => area.points);
  writer.formula(rounded(minus(there(details.max), sum(points, listThere(points))), found.group.decimals));
}

function beforeOf(unit: UnitResult, before: Figure | undefined): number | null {
  if (unit.change) return difference(unit.index, unit.change.index);
  return typeof before?.value === "number" ? before.value : null;
}

/** Of published figures, as they stand in the row. */
function lostOf(area: AreaResult | undefined): number | null {
  if (!area || area.score === null || area.max === null || area.max === 0) return null;
  return Rational.fromJsonNumber(area.max).minus(Rational.fromJsonNumber(area.score)).toNumber();
}

const CENTRED: Look = { align: "center" };
