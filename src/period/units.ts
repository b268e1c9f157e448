import {
  type Diagnostic,
  type DiagnosticCode,
  diagnose,
  isSameText,
  type Outcome,
  type Place,
  splitList,
  toComparable,
} from "../shared/index.ts";
import { cellAt, cellText, formatAddress, type Row, type Workbook } from "../workbook/index.ts";
import type { Group, Unit } from "./model.ts";
import { findUnitsTable, UNIT_HEADINGS, type UnitColumn, type UnitsTable } from "./units-heading.ts";

const YES = new Set(["", "có", "co", "x", "yes", "true", "1"]);
const NO = new Set(["không", "khong", "no", "false", "0"]);

/** What the table must hold, as the messages say it. */
const NEEDED = [UNIT_HEADINGS.id[1], UNIT_HEADINGS.name[1], UNIT_HEADINGS.group[1]].join(", ");

/**
 * Reads the table of units: `id,name,group[,aliases][,predecessors][,ranked]`, in Vietnamese or English. (Danh sách đơn vị)
 *
 * Ids, names and aliases must each mean one unit only; where two share an id the first counts.
 */
export function readUnits(
  workbook: Workbook,
  file: string,
  groups: readonly Group[],
): Outcome<readonly Unit[]> {
  const table = findUnitsTable(workbook);
  if (!table) {
    const args = { found: workbook.sheets.map(({ name }) => name ?? "CSV").join(", "), expected: NEEDED };
    return { value: [], diagnostics: [diagnose("period/units-without-heading", { file }, args)] };
  }
  const reader = new UnitsReader(table, file, groups);
  for (const row of table.rows) reader.readRow(row);
  reader.tellUnknownColumns();
  const { units, diagnostics } = reader;
  if (units.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose("period/no-units", { file }, { found: "0", expected: NEEDED }));
  return { value: units, diagnostics };
}

class UnitsReader {
  readonly units: Unit[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #table: UnitsTable;
  readonly #file: string;
  readonly #groups: readonly Group[];
  /** Ids, names and aliases so far, each with the id of its unit. */
  readonly #names = new Map<string, string>();

  constructor(table: UnitsTable, file: string, groups: readonly Group[]) {
    this.#table = table;
    this.#file = file;
    this.#groups = groups;
  }

  readRow(row: Row): void {
    const [id, name] = [this.#text(row, "id"), this.#text(row, "name")];
    if (id === "" || name === "") {
      const found = [id, name].filter((text) => text !== "").join(", ") || "—";
      this.#tell("period/unit-incomplete", this.#placeOf(row, id === "" ? "id" : "name"), found, NEEDED);
      return;
    }
    const group = this.#groupOf(row);
    const unit = {
      id,
      name,
      group: group?.id ?? "",
      aliases: this.#list(row, "aliases"),
      predecessors: this.#list(row, "predecessors"),
      ranked: this.#isRanked(row),
    };
    const isNew = this.#enterNames(row, unit);
    if (group && isNew) this.units.push(unit);
  }

  tellUnknownColumns(): void {
    const expected = Object.values(UNIT_HEADINGS)
      .map(([, vietnamese]) => vietnamese)
      .join(", ");
    for (const cell of this.#table.unknown) {
      const place = { ...this.#sheetPlace(), cell: cell.address };
      this.#tell("period/unknown-column", place, cellText(cell.value), expected);
    }
  }

  /** A group by id or name; the only one where the column is blank. */
  #groupOf(row: Row): Group | undefined {
    const text = this.#text(row, "group");
    const [only, other] = this.#groups;
    const found =
      text === "" && !other
        ? only
        : this.#groups.find(({ id, name }) => isSameText(id, text) || isSameText(name, text));
    const expected = this.#groups.map(({ id }) => id).join("; ");
    if (!found) this.#tell("period/unknown-group", this.#placeOf(row, "group"), text || "—", expected);
    return found;
  }

  #isRanked(row: Row): boolean {
    const text = this.#text(row, "ranked");
    const word = toComparable(text);
    if (!YES.has(word) && !NO.has(word))
      this.#tell("period/unclear-ranked", this.#placeOf(row, "ranked"), text, "có; không");
    return !NO.has(word);
  }

  /** Reports what another unit is called already; false where that is the id. */
  #enterNames(row: Row, { id, name, aliases }: Unit): boolean {
    const isNew = !this.#names.has(toComparable(id));
    for (const [column, texts] of [
      ["id", [id]],
      ["name", [name]],
      ["aliases", aliases],
    ] as const)
      for (const text of texts) {
        const key = toComparable(text);
        const owner = this.#names.get(key);
        if (owner !== undefined && (owner !== id || (column === "id" && !isNew)))
          this.#tell("period/unit-name-taken", { ...this.#placeOf(row, column), unit: id }, text, owner);
        else this.#names.set(key, id);
      }
    return isNew;
  }

  #list(row: Row, column: UnitColumn): string[] {
    const value = cellAt(row, this.#table.columns.get(column))?.value;
    return splitList(value?.kind === "text" ? value.text : cellText(value));
  }

  /** What stands in the column; nothing where it is an error of Excel. */
  #text(row: Row, column: UnitColumn): string {
    const value = cellAt(row, this.#table.columns.get(column))?.value;
    return value?.kind === "error" ? "" : cellText(value);
  }

  #placeOf(row: Row, column: UnitColumn): Place {
    const number = this.#table.columns.get(column) ?? this.#table.columns.get("id") ?? 1;
    return { ...this.#sheetPlace(), cell: formatAddress(number, row.number) };
  }

  #sheetPlace(): Place {
    const { name } = this.#table.sheet;
    return { file: this.#file, ...(name !== undefined && { sheet: name }) };
  }

  #tell(code: DiagnosticCode & `period/${string}`, place: Place, found: string, expected: string): void {
    this.diagnostics.push(diagnose(code, place, { found, expected }));
  }
}
