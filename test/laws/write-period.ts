import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { appraisalTables } from "./appraisal-tables.ts";
import type { Dialect } from "./dialect.ts";
import type { Dice } from "./dice.ts";
import { formFiles } from "./form-files.ts";
import type { RawCase } from "./raw-set.ts";
import { surveyTables } from "./survey-tables.ts";
import { render, type Table, type TableFile } from "./table-files.ts";

export interface PeriodWish {
  /** The dialect of each file, one by one. */
  readonly dialect: () => Dialect;
  /** A form a unit, a table of all, or a table of all with the self-scores in a matrix. */
  readonly shape: "form" | "long" | "matrix";
  /** Whether the council's first round stands in the forms, beside what the units said. */
  readonly councilInForms: boolean;
  /** Whether every table has the column of names, which settles codes that were taken for numbers. */
  readonly named?: boolean;
}

/** Writes a period folder that holds these groups and what their units sent. */
export async function writePeriod(
  directory: string,
  groups: readonly RawCase[],
  dice: Dice,
  wish: PeriodWish,
): Promise<void> {
  const appraisal = appraisalTables(groups, dice, wish);
  const survey = surveyTables(groups, dice, wish);
  const files: TableFile[] = [
    { path: "units", tables: [unitTable(groups)] },
    ...groups.flatMap((group) => formFiles(group, dice, wish)),
    ...(appraisal.length > 0 ? [{ path: "appraisal", tables: appraisal }] : []),
    ...(survey.length > 0 ? [{ path: "survey", tables: survey }] : []),
  ];
  const drawn = await Promise.all(files.map((file) => render(file, wish.dialect(), dice)));
  const named = (name: string) => drawn.find(({ path }) => path.startsWith(`${name}.`))?.path;
  const period = {
    format: "cchc-period/1",
    period: "2024",
    title: "Chỉ số CCHC năm 2024",
    groups: groups.map(({ set }) => ({
      id: set.id,
      name: `Khối ${set.id}`,
      criteria: `sets/${set.id}.json`,
    })),
    units: named("units"),
    forms: "forms",
    appraisal: named("appraisal"),
    survey: named("survey"),
  };
  await mkdir(join(directory, "forms"), { recursive: true });
  const texts = [
    { path: "cchc.json", bytes: JSON.stringify(period, null, 2) },
    ...groups.map(({ set }) => ({ path: `sets/${set.id}.json`, bytes: JSON.stringify(set, null, 2) })),
  ];
  for (const { path, bytes } of [...texts, ...drawn]) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
}

function unitTable(groups: readonly RawCase[]): Table {
  const rows = groups.flatMap(({ set, units }) =>
    units.map(({ id, name, aliases, ranked }) => [
      { text: id, code: true },
      { text: name, code: true },
      { text: set.id, code: true },
      aliases.length > 0 ? { text: aliases.join("; ") } : undefined,
      ranked ? undefined : { text: "Không" },
    ]),
  );
  return { above: [], headings: ["id", "name", "group", "aliases", "ranked"], rows };
}
