import { type Cell, cellAt, cellText, type Row, type Sheet, type Workbook } from "../answers/index.ts";
import {
  type Diagnostic,
  diagnose,
  type Outcome,
  type Place,
  splitList,
  toComparable,
  toPlain,
} from "../shared/index.ts";
import type { Group, Unit } from "./model.ts";

type UnitColumn = "id" | "name" | "group" | "aliases" | "predecessors" | "ranked";

/** Headings of the table of units, compared without case, accents and punctuation. */
const HEADINGS: Readonly<Record<UnitColumn, readonly string[]>> = {
  id: ["id", "mã", "mã đơn vị"],
  name: ["name", "tên", "tên đơn vị", "đơn vị"],
  group: ["group", "khối", "nhóm"],
  aliases: ["aliases", "alias", "tên khác", "tên gọi khác"],
  predecessors: ["predecessors", "tiền thân"],
  ranked: ["ranked", "xếp hạng"],
};

const HEADING_ROWS = 30;
const YES = new Set(["", "có", "co", "x", "yes", "true", "1"]);
const NO = new Set(["không", "khong", "no", "false", "0"]);

/**
 * Reads the table of units: `id,name,group[,aliases][,predecessors][,ranked]`, in Vietnamese or English.
 *
 * Ids, names and aliases must each mean one unit only.
 */
export function readUnits(
  workbook: Workbook,
  file: string,
  groups: readonly Group[],
): Outcome<readonly Unit[]> {
  const found = workbook.sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => findHeading(sheet) ?? [])[0];
  const needed = [HEADINGS.id[1], HEADINGS.name[1], HEADINGS.group[1]].join(", ");
  if (!found)
    return {
      value: [],
      diagnostics: [diagnose("period/units-without-heading", { file }, { found: "—", expected: needed })],
    };
  const diagnostics: Diagnostic[] = [];
  const units: Unit[] = [];
  const names = new Map<string, string>();
  const { sheet, heading, columns } = found;
  const placeOf = (row: Row, cell: Cell | undefined): Place => ({
    file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    cell: (cell ?? row.cells[0])?.address ?? `A${row.number}`,
  });
  for (const row of sheet.rows.filter(({ number }) => number > heading.number)) {
    const cell = (column: UnitColumn) => cellAt(row, columns.get(column));
    const text = (column: UnitColumn) => cellText(cell(column)?.value);
    const list = (column: UnitColumn) => {
      const value = cell(column)?.value;
      return value?.kind === "text" ? splitList(value.text) : splitList(text(column));
    };
    const [id, name] = [text("id"), text("name")];
    if (id === "" || name === "") {
      diagnostics.push(
        diagnose("period/unit-incomplete", placeOf(row, cell("id")), {
          found: [id, name].filter(Boolean).join(", ") || "—",
          expected: needed,
        }),
      );
      continue;
    }
    const group = findGroup(text("group"), groups);
    if (!group) {
      const expected = groups.map((candidate) => candidate.id).join("; ");
      diagnostics.push(
        diagnose("period/unknown-group", placeOf(row, cell("group")), { found: text("group"), expected }),
      );
      continue;
    }
    const ranked = toComparable(text("ranked"));
    if (!YES.has(ranked) && !NO.has(ranked))
      diagnostics.push(
        diagnose("period/unclear-ranked", placeOf(row, cell("ranked")), {
          found: text("ranked"),
          expected: "có; không",
        }),
      );
    const unit: Unit = {
      id,
      name,
      group: group.id,
      aliases: list("aliases"),
      predecessors: list("predecessors"),
      ranked: !NO.has(ranked),
    };
    const taken = [...new Set([id, name, ...unit.aliases].map(toComparable))].filter((key) => names.has(key));
    for (const key of taken)
      diagnostics.push(
        diagnose(
          "period/unit-name-taken",
          { ...placeOf(row, cell("id")), unit: id },
          { found: key, expected: names.get(key) ?? "" },
        ),
      );
    if (taken.includes(toComparable(id))) continue;
    for (const key of [id, name, ...unit.aliases].map(toComparable)) if (!names.has(key)) names.set(key, id);
    units.push(unit);
  }
  if (units.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose("period/no-units", { file }, { found: "0", expected: needed }));
  return { value: units, diagnostics };
}

function findHeading(
  sheet: Sheet,
): { sheet: Sheet; heading: Row; columns: ReadonlyMap<UnitColumn, number> } | undefined {
  for (const heading of sheet.rows) {
    if (heading.number > HEADING_ROWS) return undefined;
    const columns = new Map<UnitColumn, number>();
    for (const cell of heading.cells) {
      const text = toPlain(cellText(cell.value));
      for (const [column, accepted] of Object.entries(HEADINGS) as [UnitColumn, readonly string[]][])
        if (accepted.some((word) => toPlain(word) === text) && !columns.has(column))
          columns.set(column, cell.column);
    }
    if (columns.has("id") && columns.has("name")) return { sheet, heading, columns };
  }
  return undefined;
}

/** A group by id or name; the only one where the column is blank. */
function findGroup(text: string, groups: readonly Group[]): Group | undefined {
  const [only, other] = groups;
  if (text === "") return other ? undefined : only;
  return groups.find(
    ({ id, name }) => toComparable(id) === toComparable(text) || toComparable(name) === toComparable(text),
  );
}
