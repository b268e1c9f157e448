import type { AreaResult, DiagnosticResult, PreviousFigures, UnitResult } from "../results/index.ts";

/** How a CSV is meant to be opened: by programs, or by Excel set to Vietnamese. */
export type CsvFlavour = "csv" | "csv-vi";

type CsvValue = string | number | boolean | null;
type CsvRecord = Readonly<Record<string, CsvValue>>;

/** One row a unit: the keys of the results file, nested ones joined by a dot; areas by code, earlier periods by name. */
export function writeUnitsCsv(units: readonly UnitResult[], flavour: CsvFlavour): string {
  return writeCsv(
    units.map((unit) => {
      const { nodes: _, areas, previous, change, ...figures } = unit;
      return { ...figures, ...flattenChange(change), ...flattenPrevious(previous), ...flattenAreas(areas) };
    }),
    flavour,
  );
}

/** One row a node of each unit. */
export function writeNodesCsv(units: readonly UnitResult[], flavour: CsvFlavour): string {
  return writeCsv(
    units.flatMap((unit) =>
      unit.nodes.map(({ from, ...node }) => ({
        unit: unit.id,
        ...node,
        "from.file": from?.file ?? null,
        "from.sheet": from?.sheet ?? null,
        "from.cell": from?.cell ?? null,
      })),
    ),
    flavour,
  );
}

/** One row a diagnostic. */
export function writeDiagnosticsCsv(diagnostics: readonly DiagnosticResult[], flavour: CsvFlavour): string {
  return writeCsv(
    diagnostics.map((diagnostic) => ({ ...diagnostic })),
    flavour,
    [
      "code",
      "severity",
      "message",
      "remedy",
      "file",
      "sheet",
      "cell",
      "unit",
      "criterion",
      "found",
      "expected",
    ],
  );
}

function flattenChange(change: UnitResult["change"]): CsvRecord {
  return {
    "change.total": change?.total ?? null,
    "change.index": change?.index ?? null,
    "change.rankGain": change?.rankGain ?? null,
  };
}

function flattenPrevious(previous: readonly PreviousFigures[]): CsvRecord {
  return Object.fromEntries(
    previous.flatMap(({ period, ...figures }) =>
      Object.entries(figures).map(([key, value]) => [`previous.${period}.${key}`, value]),
    ),
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

/** Columns are the keys of all records in order of first appearance; lines end as RFC 4180 has it. */
function writeCsv(records: readonly CsvRecord[], flavour: CsvFlavour, known: readonly string[] = []): string {
  const columns = [...new Set([...known, ...records.flatMap((record) => Object.keys(record))])];
  const separator = flavour === "csv" ? "," : ";";
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column] ?? null))];
  const text = lines
    .map((line) => `${line.map((value) => formatValue(value, flavour)).join(separator)}\r\n`)
    .join("");
  return flavour === "csv" ? text : `\uFEFF${text}`;
}

function formatValue(value: CsvValue, flavour: CsvFlavour): string {
  if (value === null) return "";
  if (typeof value === "number") return flavour === "csv" ? `${value}` : `${value}`.replace(".", ",");
  const text = `${value}`;
  // Excel would run a text that begins like a formula; programs get it as it is.
  const safe = flavour === "csv-vi" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
