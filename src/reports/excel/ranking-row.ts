import type { Worksheet } from "exceljs";
import type { PreviousFigures, UnitResult } from "../../results/index.ts";
import { linesOf } from "../../workbook/index.ts";
import { figureText, isOwnPast, previousOf, type ReportGroup } from "../report.ts";
import { remarkOf } from "../unit-remark.ts";
import type { AreaCells } from "./area-sheet.ts";
import { notePlain } from "./cells.ts";
import { classFormula } from "./class-formula.ts";
import type { Details } from "./detail-column.ts";
import { minus, rankAmong, rounded, type TieColumn } from "./formula.ts";
import { widthBetween } from "./layout.ts";
import { type Figure, here, numbersIn, there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { changeFormat, type Look, suffixFormat } from "./styles.ts";

/** Where the figures of the ranking stand. */
export const RANKING_COLUMNS = {
  total: 4,
  index: 5,
  class: 6,
  previousTotal: 7,
  previousIndex: 8,
  changeTotal: 10,
  changeRank: 11,
} as const;
export const RANKING_SIZE = 12;
const NAME_COLUMN = 2;

/** The cells of a unit that other sheets refer to; those of the earlier period only where there is one. */
export interface RankingCells {
  readonly rank: Figure;
  readonly name: Figure;
  /** The cell that leads to the unit's page: its name; its total where the name runs on, which LibreOffice cuts in a link. */
  readonly link: Figure;
  readonly max: Figure;
  readonly total: Figure;
  readonly index: Figure;
  readonly class: Figure;
  readonly previousIndex: Figure | undefined;
  readonly changeTotal: Figure | undefined;
  readonly changeRank: Figure | undefined;
}

/** A group of the ranking whose rows are being written. */
interface RankingBlock {
  readonly report: ExcelReport;
  readonly sheet: Worksheet;
  readonly group: ReportGroup;
  readonly details: Details;
  /** By id of the unit; its indices part equal units. */
  readonly areas: ReadonlyMap<string, AreaCells>;
  /** The row of the first unit. */
  readonly first: number;
  readonly look: Look;
}

/** Writes a unit: rank, figures, class, then the earlier period and the change. */
export function writeRankingRow(
  block: RankingBlock,
  row: number,
  unit: UnitResult,
): { readonly figures: readonly Figure[]; readonly cells: RankingCells } {
  const { report, sheet, group, details } = block;
  const { words, comparedPeriod } = report;
  const detail = details.get(unit.id);
  const writer = new RowWriter(report, sheet, row, block.look);
  const otherCount = hasOtherCount(report, unit);
  const look = rankLook(otherCount ? unit.of : null);
  const place = unit.rank === null ? undefined : rankFormula(block, unit);
  const rank = unit.rank === null ? writer.rank(null) : writer.published(place, unit.rank, look);
  if (unit.rank !== null && !place) notePlain(report, rank);
  const nameWidth = widthBetween(sheet, NAME_COLUMN, NAME_COLUMN) - 1;
  const isOneLine = linesOf(unit.name, nameWidth, RANKING_SIZE) === 1;
  const name = writer.text(unit.name, { align: "left", underline: report.hasUnitPages && isOneLine });
  const max = writer.published(detail && rounded(there(detail.max), group.decimals), unit.max);
  const total = writer.published(detail && there(detail.total), unit.total, {
    bold: true,
    underline: report.hasUnitPages && !isOneLine,
  });
  const index = writer.published(detail && there(detail.index), unit.index, { bold: true });
  const { none } = words.marks;
  const byIndex = group.set && unit.status === "final" ? classFormula(group.set, index, none) : undefined;
  const classed =
    byIndex && byIndex.value === (unit.class ?? none)
      ? writer.formula(byIndex, { align: "center" })
      : writer.text(unit.class ?? none, { align: "center" });
  const previous = previousOf(report, unit);
  if (comparedPeriod !== undefined) {
    if (isOwnPast(unit, previous)) writeOwnPast(writer, block, unit, previous, { total, rank });
    else writeOtherPast(writer, block, previous);
  }
  const past = (column: number) => (comparedPeriod === undefined ? undefined : writer.figures[column - 1]);
  const { previousIndex, changeTotal, changeRank } = RANKING_COLUMNS;
  const cells: RankingCells = {
    ...{ rank, name, max, total, index, class: classed, link: isOneLine ? name : total },
    previousIndex: past(previousIndex),
    changeTotal: past(changeTotal),
    changeRank: past(changeRank),
  };
  writer.text(remarkOf(report, unit), { align: "left", italic: true, size: RANKING_SIZE - 1 });
  return { figures: writer.figures, cells };
}

/** Whether another number of units was ranked in the earlier period, so that ranks are written as 12/145. */
export function hasOtherCount(report: ExcelReport, unit: UnitResult): boolean {
  const [past] = previousOf(report, unit);
  return unit.rank !== null && past?.rank != null && past.of !== null && past.of !== unit.of;
}

/** How the unit stands among the ranked ones; undefined where a figure that would part equal ones does not exist. */
function rankFormula({ sheet, group, details, areas, first }: RankingBlock, unit: UnitResult) {
  const { set, ranked } = group;
  if (!set) return undefined;
  const key = set.rankBy;
  const figures = ranked.flatMap(({ id }, i): Figure[] => {
    const value = details.get(id)?.[key].value;
    return value === undefined
      ? []
      : [{ sheet: sheet.name, row: first + i, column: RANKING_COLUMNS[key], value }];
  });
  const place = ranked.indexOf(unit);
  const ties = set.tieBreak.flatMap((code): TieColumn[] => {
    const all = ranked.flatMap(({ id }) => areas.get(id)?.get(code)?.index ?? []);
    const own = all[place];
    return own && numbersIn(all).length === ranked.length ? [{ own, all }] : [];
  });
  const own = figures[place];
  const isKnown = figures.length === ranked.length && ties.length === set.tieBreak.length;
  return own && isKnown ? rankAmong(own, figures, ties) : undefined;
}

function writeOwnPast(
  writer: RowWriter,
  block: RankingBlock,
  unit: UnitResult,
  [past]: readonly PreviousFigures[],
  now: { readonly total: Figure; readonly rank: Figure },
): void {
  const { report, group } = block;
  const total = writer.numberOrNone(past?.total ?? null);
  writer.numberOrNone(past?.index ?? null);
  const counted = hasOtherCount(report, unit) ? (past?.of ?? null) : null;
  const rank = writer.numberOrNone(past?.rank ?? null, rankLook(counted));
  const change = rounded(minus(here(now.total), here(total)), group.decimals);
  writer.published(change, unit.change?.total ?? null, { format: changeFormat(group.decimals) });
  const gain = minus(here(rank), here(now.rank));
  writer.published(gain, unit.change?.rankGain ?? null, { format: changeFormat(0) });
}

/** Units that were merged, one line each; dashes where there is no past. */
function writeOtherPast(
  writer: RowWriter,
  { report, group }: RankingBlock,
  previous: readonly PreviousFigures[],
): void {
  const { marks } = report.words;
  const figure = (value: number | null) =>
    value === null ? marks.none : figureText(value, group.decimals, report.language);
  const rank = ({ rank, of }: PreviousFigures) =>
    rank === null ? marks.none : of === null ? `${rank}` : `${rank}/${of}`;
  const columns = [
    previous.map(({ total }) => figure(total)),
    previous.map(({ index }) => figure(index)),
    previous.map(rank),
  ];
  for (const [i, lines] of columns.entries()) {
    if (lines.length === 0) writer.numberOrNone(null);
    else writer.text(lines.join("\n"), { align: i === columns.length - 1 ? "center" : "right" });
  }
  writer.numberOrNone(null);
  writer.numberOrNone(null);
}

function rankLook(of: number | null): Look {
  return { align: "center", format: of === null ? "0" : suffixFormat(0, `/${of}`) };
}
