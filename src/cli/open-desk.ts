import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { introduceForm, type Roster } from "../answers/index.ts";
import { type CriteriaSet, loadCriteria } from "../criteria/index.ts";
import {
  Folder,
  loadGroupCriteria,
  makeRoster,
  type OpenPeriod,
  openPeriod,
  PERIOD_FILE,
  toPosix,
} from "../period/index.ts";
import { type Diagnostic, diagnose, hasErrors, type Outcome } from "../shared/index.ts";
import { readWorkbook } from "../workbook/index.ts";
import { isPeriod } from "./is-period.ts";

/** What one form is read with. */
export interface Desk {
  readonly opened: OpenPeriod;
  /** By id of the group. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly roster: Roster;
  /** The form, from the folder. */
  readonly path: string;
}

/**
 * Finds what a form is to be read with: the nearest cchc.json above it, else the set that is named, else the set that the
 * form is stamped with.
 */
export async function openDesk(
  file: string,
  criteria: string | undefined,
): Promise<Outcome<Desk | undefined>> {
  const directory = await findPeriodAbove(dirname(resolve(file)));
  return directory === undefined ? openAlone(file, criteria) : openInPeriod(file, directory);
}

async function openInPeriod(file: string, directory: string): Promise<Outcome<Desk | undefined>> {
  const opened = await openPeriod(directory);
  if (!opened.value) return { value: undefined, diagnostics: opened.diagnostics };
  const sets = await loadGroupCriteria(opened.value);
  const roster = makeRoster(opened.value.period, sets.value);
  const path = toPosix(relative(opened.value.folder.directory, resolve(file)));
  const diagnostics = [...opened.diagnostics, ...sets.diagnostics];
  return { value: { opened: opened.value, sets: sets.value, roster, path }, diagnostics };
}

/** The one group of a form that stands alone. */
const GROUP = "unit";

async function openAlone(file: string, named: string | undefined): Promise<Outcome<Desk | undefined>> {
  const path = basename(file);
  const bytes = await readFile(file);
  const workbook = await readWorkbook(bytes, path);
  if (!workbook.value) return { value: undefined, diagnostics: workbook.diagnostics };
  const { stamp, unitName } = introduceForm(workbook.value);
  const reference = named ?? stamp?.criteria;
  if (reference === undefined) {
    const unknown = diagnose(
      "cli/form-without-criteria",
      { file: path },
      { found: path, expected: PERIOD_FILE },
    );
    return { value: undefined, diagnostics: [unknown] };
  }
  const loaded = await loadCriteria(reference, named === undefined ? dirname(resolve(file)) : ".");
  const errors: readonly Diagnostic[] = loaded.diagnostics.filter(({ severity }) => severity === "error");
  if (!loaded.value || hasErrors(errors)) return { value: undefined, diagnostics: errors };
  const name = unitName ?? stamp?.unit ?? path.replace(/\.[^.]+$/, "");
  const unit = {
    id: stamp?.unit ?? name,
    name,
    group: GROUP,
    aliases: [path.replace(/\.[^.]+$/, "")],
    predecessors: [],
    ranked: false,
  };
  const set = loaded.value;
  const period = {
    directory: dirname(resolve(file)),
    period: stamp?.period ?? "",
    title: set.name,
    publisher: undefined,
    preparedBy: undefined,
    place: undefined,
    groups: [{ id: GROUP, name: set.level, criteria: set.id }],
    units: [unit],
    forms: ".",
    appraisal: undefined,
    survey: undefined,
    previous: [],
  };
  const sets = new Map([[GROUP, set]]);
  const opened = { period, unitsFile: "", folder: new Folder(period.directory) };
  return { value: { opened, sets, roster: makeRoster(period, sets), path }, diagnostics: [] };
}

async function findPeriodAbove(directory: string): Promise<string | undefined> {
  if (await isPeriod(directory)) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : findPeriodAbove(parent);
}
