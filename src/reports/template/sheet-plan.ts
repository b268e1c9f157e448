import { type Diagnostic, diagnose, type Place } from "../../shared/index.ts";
import { formatAddress } from "../../workbook/index.ts";
import type { Report, ReportGroup } from "../report.ts";
import type { FieldCell } from "./field-cells.ts";
import { findGroups } from "./fields/subjects.ts";
import { type Block, RowPlan, type Run } from "./rows/row-plan.ts";

/** Which rows of a sheet stand for whom. */
export interface SheetPlan {
  readonly rows: RowPlan;
  /** The groups that a block stands for, in order; each has units. */
  readonly groups: ReadonlyMap<Block, readonly ReportGroup[]>;
}

/**
 * Finds the rows that are repeated: rows under each other that all speak of a group or a unit ({{khối.…}},
 * {{đơn vị.…}}) are a block, which stands once for each group, and in it the rows of a unit once for each unit.
 * A row with {{khối: …}} begins a new block, for the groups that it names.
 */
export function planSheet(
  cells: readonly FieldCell[],
  report: Report,
  place: Place,
): { readonly value: SheetPlan; readonly diagnostics: Diagnostic[] } {
  const rows = rowsOf(cells);
  const blocks: Block[] = [];
  const groups = new Map<Block, readonly ReportGroup[]>();
  const diagnostics: Diagnostic[] = [];
  for (const stretch of stretchesOf(rows)) {
    const runs = runsIn(stretch);
    const chosen = groupsOf(stretch, report, place);
    diagnostics.push(...chosen.diagnostics);
    const [top, bottom] = [stretch[0]?.number ?? 1, stretch.at(-1)?.number ?? 1];
    const block = { top, bottom, runs, sizes: chosen.groups.map(({ units }) => units.length) };
    blocks.push(block);
    groups.set(block, chosen.groups);
  }
  return { value: { rows: new RowPlan(blocks), groups }, diagnostics };
}

interface FieldRow {
  readonly number: number;
  readonly speaksOf: "group" | "unit";
  readonly cells: readonly FieldCell[];
}

/** The rows that speak of a group or a unit, from top to bottom. */
function rowsOf(cells: readonly FieldCell[]): FieldRow[] {
  const rows = new Map<number, FieldCell[]>();
  for (const cell of cells) rows.set(cell.cell.row, [...(rows.get(cell.cell.row) ?? []), cell]);
  return [...rows].flatMap(([number, own]): FieldRow[] => {
    const speaks = new Set(own.flatMap(({ fields }) => [...fields.values()].map(({ speaksOf }) => speaksOf)));
    if (speaks.has("unit")) return [{ number, speaksOf: "unit", cells: own }];
    const isOfGroup = speaks.has("group") || own.some(({ marker }) => marker);
    return isOfGroup ? [{ number, speaksOf: "group", cells: own }] : [];
  });
}

/** Rows that follow each other without a gap; a marker begins a new stretch. */
function stretchesOf(rows: readonly FieldRow[]): FieldRow[][] {
  const stretches: FieldRow[][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    const follows = last?.at(-1)?.number === row.number - 1 && !row.cells.some(({ marker }) => marker);
    if (last && follows) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
}

function runsIn(stretch: readonly FieldRow[]): Run[] {
  const runs: Run[] = [];
  for (const { number, speaksOf } of stretch) {
    const last = runs.at(-1);
    if (speaksOf !== "unit") continue;
    if (last?.bottom === number - 1) runs[runs.length - 1] = { top: last.top, bottom: number };
    else runs.push({ top: number, bottom: number });
  }
  return runs;
}

function groupsOf(
  stretch: readonly FieldRow[],
  report: Report,
  place: Place,
): { readonly groups: readonly ReportGroup[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const marked = stretch.flatMap(({ cells }) => cells.filter(({ marker }) => marker));
  const chosen = marked.flatMap((cell) =>
    (cell.marker ?? []).flatMap((text) => {
      const found = findGroups(report, text);
      if (found.length !== 1) diagnostics.push(unknownGroup(text, report, placeOf(cell, place)));
      return found;
    }),
  );
  const groups = (marked.length > 0 ? chosen : report.groups).filter(({ units }) => units.length > 0);
  const [first] = stretch.flatMap(({ cells }) => cells);
  if (groups.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose("template/no-units", first ? placeOf(first, place) : place));
  return { groups, diagnostics };
}

function unknownGroup(found: string, report: Report, place: Place): Diagnostic {
  const expected = report.groups.map(({ group }) => group.id).join(", ");
  return diagnose("template/unknown-group", place, { found, expected });
}

function placeOf({ cell }: FieldCell, place: Place): Place {
  return { ...place, cell: formatAddress(cell.column, cell.row) };
}
