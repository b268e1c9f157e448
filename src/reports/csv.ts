import type { AreaResult, DiagnosticResult, PreviousFigures, Results, UnitResult } from "../results/index.ts";
import { type CsvFlavour, type CsvRecord, writeCsvRecords } from "./csv-text.ts";

import type { CodePage } from "./terminal/code-page.ts";

export type { CsvFlavour } from "./csv-text.ts";

/**
 * One row a unit: the keys of the results file, nested ones joined by a dot; areas by code, earlier periods by name.
 * The last column says whether the ranks of the unit's group are provisional.
 */
export function writeUnitsCsv({ units, groups }: Results, flavour: CsvFlavour): string {
  const provisional = new Set(groups.filter((group) => group.provisional).map(({ id }) => id));
  const records = units.map(
    ({ nodes: _, areas, previous, change, ...figures }): CsvRecord => ({
      ...figures,
      ...flattenChange(change),
      ...flattenPrevious(previous),
      ...flattenAreas(areas),
    }),
  );
  const columns = records.flatMap((record) => Object.keys(record));
  const last = units.map(({ group }) => ({ provisional: provisional.has(group) }));
  return writeCsvRecords(
    records.map((record, index) => ({ ...record, ...last[index] })),
    flavour,
    columns,
  );
}

/** One row a node of each unit. */
export function writeNodesCsv(units: readonly UnitResult[], flavour: CsvFlavour): string {
  const records = units.flatMap((unit) =>
    unit.nodes.map(({ from, level, block, leaf, basis, rule, data, evidence = null, ...node }) => ({
      unit: unit.id,
      ...node,
      "from.file": from?.file ?? null,
      "from.sheet": from?.sheet ?? null,
      "from.cell": from?.cell ?? null,
      level,
      block,
      leaf,
      basis,
      rule,
      data,
      evidence,
    })),
  );
  return writeCsvRecords(records, flavour);
}

const DIAGNOSTIC_COLUMNS: readonly (keyof DiagnosticResult)[] = [
  "code",
  "severity",
  "message",
  "file",
  "sheet",
  "cell",
  "unit",
  "criterion",
  "found",
  "expected",
  "remedy",
];

/** One row a diagnostic; without any, the headings alone. */
export function writeDiagnosticsCsv(diagnostics: readonly DiagnosticResult[], flavour: CsvFlavour): string {
  return writeCsvRecords(
    diagnostics.map((diagnostic) => ({ ...diagnostic })),
    flavour,
    DIAGNOSTIC_COLUMNS,
  );
}

function flattenChange(change: UnitResult["change"]): CsvRecord {
  return {
    "change.total": change?.total ?? null,
    "change.index": change?.index ?? null,
    "change.rankGain": change?.rankGain ?? null,
  };
}

/** The units a merged one was made of share a period: their figures are told apart by their ids. */
function flattenPrevious(previous: readonly PreviousFigures[]): CsvRecord {
  return Object.fromEntries(
    previous.flatMap((earlier) => {
      const { period, ...figures } = earlier;
      const isAlone = previous.filter((other) => other.period === period).length === 1;
      const name = isAlone ? `previous.${period}` : `previous.${period}.${earlier.unit}`;
      return Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value]);
    }),
  );
}

function flattenAreas(areas: readonly AreaResult[]): CsvRecord {
  return Object.fromEntries(
    areas.flatMap(({ code, change, ...figures }) => [
      ...Object.entries(figures).map(([key, value]) => [`areas.${code}.${key}`, value] as const),
      [`areas.${code}.change.index`, change.index] as const,
    ]),
  );
}

/** One row a code of the catalog. */
export function writeCodesCsv(pages: readonly CodePage[], flavour: CsvFlavour): string {
  return writeCsvRecords(
    pages.map((page) => ({ ...page })),
    flavour,
  );
}
