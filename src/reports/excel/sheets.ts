import type { Workbook, Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import type { ScoredGroup } from "../report.ts";
import type { ExcelReport } from "./report.ts";
import { nameSheets } from "./sheet-names.ts";

/** A sheet that belongs to one group. */
export type GroupSheet = readonly [group: ScoredGroup, sheet: Worksheet];

/** The sheets of the book in the order of the tabs; undefined and empty where there is nothing to write in them. */
export interface BookSheets {
  readonly ranking: Worksheet;
  readonly areas: readonly GroupSheet[];
  readonly comparisons: readonly GroupSheet[];
  /** In place of the comparisons where there is nothing to compare with. */
  readonly noComparison: Worksheet | undefined;
  readonly statistics: Worksheet | undefined;
  readonly selfScores: readonly GroupSheet[];
  readonly years: Worksheet | undefined;
  readonly charts: Worksheet | undefined;
  readonly details: readonly GroupSheet[];
  readonly basis: Worksheet;
  readonly units: readonly {
    readonly group: ScoredGroup;
    readonly unit: UnitResult;
    readonly sheet: Worksheet;
  }[];
}

/** Adds the sheets of a report, still blank: formulas may then refer to sheets further on. */
export function addSheets(book: Workbook, report: ExcelReport): BookSheets {
  const { comparedPeriod, earlierPeriods, findings, words } = report;
  const { sheets } = words;
  const groups = [...findings.keys()];
  const perGroup = (name: string, some = groups): readonly GroupSheet[] =>
    some.map((group, i) => [group, book.addWorksheet(i === 0 ? name : `${name} ${group.numeral}`)]);
  const addIf = (isNeeded: boolean, name: string) => (isNeeded ? book.addWorksheet(name) : undefined);

  const isCompared = comparedPeriod !== undefined && groups.length > 0;
  const isRanked = groups.some(({ ranked }) => ranked.length > 0);
  const selfScored = groups.filter((group) => findings.get(group)?.selfScores);
  const ranking = book.addWorksheet(sheets.ranking);
  const areas = perGroup(sheets.areas);
  const comparisons = isCompared ? perGroup(sheets.comparison) : [];
  const noComparison = addIf(!isCompared, sheets.comparison);
  const statistics = addIf(groups.length > 0, sheets.statistics);
  const selfScores = perGroup(sheets.selfScores, selfScored);
  const years = addIf(earlierPeriods.length > 0 && groups.length > 0, sheets.years);
  const charts = addIf(isRanked, sheets.charts);
  const details = perGroup(sheets.details);
  const basis = book.addWorksheet(sheets.basis);
  const units = report.hasUnitPages ? addUnitSheets(book, groups) : [];
  return {
    ...{ ranking, areas, comparisons, noComparison, statistics },
    ...{ selfScores, years, charts, details, basis, units },
  };
}

function addUnitSheets(book: Workbook, groups: readonly ScoredGroup[]): BookSheets["units"] {
  const units = groups.flatMap((group) => group.units.map((unit) => ({ group, unit })));
  const names = nameSheets(
    units.map(({ unit }) => unit.name),
    book.worksheets.map(({ name }) => name),
  );
  return units.map((one, i) => ({ ...one, sheet: book.addWorksheet(names[i]) }));
}
