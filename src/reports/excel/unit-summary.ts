import { difference } from "../findings/index.ts";
import { writeFormula, writePublished, writeText } from "./cells.ts";
import { colourChanges } from "./conditional-formats.ts";
import { minus, rounded } from "./formula.ts";
import { type Figure, type Formula, here, textThere, there } from "./references.ts";
import { changeFormat, type Look, plainFormat, signedFormat, suffixFormat } from "./styles.ts";
import { UNIT_SIZE, type UnitPage } from "./unit-page.ts";

/** Where a name and its figure stand: first and last column of each. */
interface Field {
  readonly name: readonly [number, number];
  readonly value: readonly [number, number];
}

const LEFT: Field = { name: [1, 2], value: [3, 5] };
const MIDDLE: Field = { name: [6, 7], value: [8, 8] };
const RIGHT: Field = { name: [9, 9], value: [10, 10] };

/** Writes the unit's place: rank, class, points and index, beside the average and the change. Gives the row after it. */
export function writeUnitSummary(page: UnitPage, start: number): number {
  const { report, unit, found, sources, statistics } = page;
  const { words, comparedPeriod } = report;
  const { decimals } = found.group;
  const ranking = sources.ranking.get(unit.id);
  const comparison = sources.comparison.get(unit.id);
  const format = plainFormat(decimals);
  const look: Look = { ...VALUE, format };
  const cell = (figure: Figure | undefined): Formula | undefined => figure && there(figure);
  const rankLook = { ...VALUE, format: unit.of === null ? "0" : suffixFormat(0, `/${unit.of}`) };

  put(page, start, LEFT, words.unit.rank, cell(ranking?.rank), unit.rank, rankLook);
  put(page, start, MIDDLE, words.columns.total, cell(ranking?.total), unit.total, look);
  putText(page, start + 1, LEFT, words.columns.class, ranking?.class);
  const index = put(page, start + 1, MIDDLE, words.columns.index, cell(ranking?.index), unit.index, look);
  const published = found.index?.average ?? null;
  const average = put(
    page,
    start + 2,
    LEFT,
    words.unit.average,
    cell(statistics?.overall.average),
    published,
    look,
  );
  const gap = unit.status === "final" ? difference(unit.index, published) : null;
  put(
    page,
    start + 2,
    MIDDLE,
    words.unit.toAverage,
    rounded(minus(here(index), here(average)), decimals),
    gap,
    {
      ...VALUE,
      format: signedFormat(decimals),
    },
  );
  if (comparedPeriod === undefined) return start + 3;
  const change = { ...VALUE, format: changeFormat(decimals) };
  const places = { ...VALUE, format: changeFormat(0) };
  const changes = [
    put(
      page,
      start,
      RIGHT,
      words.unit.changeTotal,
      cell(ranking?.changeTotal),
      unit.change?.total ?? null,
      change,
    ),
    put(
      page,
      start + 1,
      RIGHT,
      words.unit.changeIndex,
      cell(comparison?.index.change),
      unit.change?.index ?? null,
      change,
    ),
    put(
      page,
      start + 2,
      RIGHT,
      words.unit.changeRank,
      cell(ranking?.changeRank),
      unit.change?.rankGain ?? null,
      places,
    ),
  ];
  colourChanges(page.sheet, changes);
  return start + 3;
}

function put(
  { report, sheet }: UnitPage,
  row: number,
  field: Field,
  name: string,
  formula: Formula | undefined,
  value: number | null,
  look: Look,
): Figure {
  writeName(sheet, row, field, name);
  const figure = writePublished(report, { sheet, row, column: field.value[0] }, formula, value, look);
  merge(sheet, row, field.value);
  return figure;
}

function putText(
  { report, sheet }: UnitPage,
  row: number,
  field: Field,
  name: string,
  figure: Figure | undefined,
) {
  writeName(sheet, row, field, name);
  const spot = { sheet, row, column: field.value[0] };
  if (figure) writeFormula(spot, textThere(figure), VALUE);
  else writeText(spot, report.words.marks.none, VALUE);
  merge(sheet, row, field.value);
}

function writeName(sheet: UnitPage["sheet"], row: number, { name }: Field, text: string): void {
  writeText({ sheet, row, column: name[0] }, text, NAME);
  merge(sheet, row, name);
}

function merge(sheet: UnitPage["sheet"], row: number, [first, last]: readonly [number, number]): void {
  if (last > first) sheet.mergeCells(row, first, row, last);
}

const NAME: Look = { size: UNIT_SIZE, border: true, fill: "group" };
const VALUE: Look = { size: UNIT_SIZE, border: true, bold: true, align: "center" };
