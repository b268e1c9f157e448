import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { loadGroupCriteria, makeRoster, openPeriod, readAnswers } from "../../src/period/index.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import { findingOf, SET } from "../answers/tables.ts";

/** What stands in cchc.json of a period with all its files. */
export const PERIOD = {
  format: "cchc-period/1",
  period: "2018",
  title: "Chỉ số CCHC các xã năm 2018",
  groups: [{ id: "xa", name: "Khối xã", criteria: "bo-thu.json" }],
  units: "units.csv",
  forms: "forms",
  appraisal: "appraisal.csv",
  survey: "survey.csv",
};

/** Contents by path: text, bytes, what JSON is made of, or undefined to leave out a file that is usually there. */
export type Files = Readonly<Record<string, string | Uint8Array | object | undefined>>;

const USUAL: Files = {
  "cchc.json": PERIOD,
  "bo-thu.json": SET,
  "units.csv": "Mã;Tên;Khối\na;Xã An;xa\nb;Xã Bình;xa\n",
  "forms/a.csv": "Mã;Số liệu\n2;3\n",
  "appraisal.csv": "Đơn vị;Mã;Điểm thẩm định\na;1.10;1\n",
  "survey.csv": "Đơn vị;Mã;Số liệu\na;3.1;80%\n",
};

/** A period folder with its usual files and these in their place; it is gone when the test is over. */
export async function periodFolder(files: Files = {}): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "cchc-period-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...USUAL, ...files })) {
    if (content === undefined) continue;
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  return directory;
}

/** Opens a period folder and reads all of it. */
export async function readPeriod(directory: string) {
  const opened = await openPeriod(directory);
  if (!opened.value)
    return { ...told(opened.diagnostics), period: undefined, inputs: undefined, units: undefined };
  const criteria = await loadGroupCriteria(opened.value);
  const roster = makeRoster(opened.value.period, criteria.value);
  const answers = await readAnswers(opened.value, roster);
  return {
    ...told([...opened.diagnostics, ...criteria.diagnostics, ...answers.diagnostics]),
    period: opened.value.period,
    inputs: opened.value.folder.inputs,
    units: answers.value,
  };
}

function told(diagnostics: readonly Diagnostic[]) {
  return { diagnostics, findings: diagnostics.map((found) => `${found.place.file}: ${findingOf(found)}`) };
}
