import type { Outcome } from "../shared/index.ts";
import { readWorkbook } from "../workbook/index.ts";
import { Folder } from "./folder.ts";
import type { Group, Period, Unit } from "./model.ts";
import { PERIOD_FILE, parsePeriod } from "./parse-period.ts";
import { readUnits } from "./units.ts";

/** A period folder that was opened: what it is, and its files. */
export interface OpenPeriod {
  readonly period: Period;
  /** Path of the table of units, from the folder. */
  readonly unitsFile: string;
  readonly folder: Folder;
}

/**
 * Opens a period folder: cchc.json and the table of units. (Kỳ đánh giá)
 *
 * Undefined, with the reasons, where cchc.json cannot be used.
 *
 * @example (await openPeriod("samples/dong-thap-2018")).value?.period.units.length // 12
 */
export async function openPeriod(directory: string): Promise<Outcome<OpenPeriod | undefined>> {
  const folder = new Folder(directory);
  const bytes = await folder.read(PERIOD_FILE);
  if (!bytes) return { value: undefined, diagnostics: folder.diagnostics };
  const { value, diagnostics } = await parsePeriod(bytes, folder.directory);
  if (!value) return { value: undefined, diagnostics };
  const units = await openUnits(folder, value.units, value.period.groups);
  const period = { ...value.period, units: units.value };
  return {
    value: { period, unitsFile: value.units, folder },
    diagnostics: [...diagnostics, ...units.diagnostics],
  };
}

async function openUnits(
  folder: Folder,
  file: string,
  groups: readonly Group[],
): Promise<Outcome<readonly Unit[]>> {
  const before = folder.diagnostics.length;
  const bytes = await folder.read(file);
  if (!bytes) return { value: [], diagnostics: folder.diagnostics.slice(before) };
  const { value: workbook, diagnostics } = await readWorkbook(bytes, file);
  if (!workbook) return { value: [], diagnostics };
  const units = readUnits(workbook, file, groups);
  return { value: units.value, diagnostics: [...diagnostics, ...units.diagnostics] };
}
