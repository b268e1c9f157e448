import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import exceljs from "exceljs";
import { assessPeriod } from "../../src/cli/pipeline.ts";
import type { DiagnosticResult, NodeResult, Results, UnitResult } from "../../src/results/index.ts";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));

/** The results of a period folder, scored as the commands do. */
export async function assess(directory: string): Promise<Results> {
  const { value } = await assessPeriod(path.resolve(SAMPLES, directory), { language: "vi" });
  if (!value) throw new Error(`${directory} cannot be assessed`);
  return value.results;
}

export function unitOf({ units }: Results, id: string): UnitResult {
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`No unit ${id}`);
  return unit;
}

export function nodeOf(results: Results, unit: string, code: string): NodeResult {
  const node = unitOf(results, unit).nodes.find((candidate) => candidate.code === code);
  if (!node) throw new Error(`${unit} has no ${code}`);
  return node;
}

export function unitsOfGroup({ units }: Results, group: string): readonly UnitResult[] {
  return units.filter((unit) => unit.group === group);
}

/** The points of every leaf as fractions, by code; null where the leaf does not concern the unit. */
export function leafPoints({ nodes }: UnitResult): Record<string, string | null> {
  return Object.fromEntries(nodes.filter(({ leaf }) => leaf).map(({ code, exact }) => [code, exact]));
}

/** Declared counts by name: "15/28; offices = 2" is value 15, of 28, offices 2. */
export function countsIn({ data }: NodeResult): Record<string, number> {
  const [main = "", ...inputs] = (data ?? "").split("; ");
  const [value, of] = main.includes("=") ? [] : main.split("/");
  const named = main.includes("=") ? [main, ...inputs] : inputs;
  return {
    ...(value !== undefined && { value: Number(value) }),
    ...(of !== undefined && { of: Number(of) }),
    ...Object.fromEntries(
      named.map((text) => {
        const [name = "", count] = text.split(" = ");
        return [name, Number(count)];
      }),
    ),
  };
}

/** The counts that the units of a group declare for a leaf, added up; units that it does not concern add nothing. */
export function sumOfCounts(results: Results, group: string, code: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const unit of unitsOfGroup(results, group)) {
    const node = nodeOf(results, unit.id, code);
    if (node.data === null) continue;
    for (const [name, count] of Object.entries(countsIn(node))) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

/** Runs on a copy of a sample that may be spoilt; the copy is gone afterwards. */
export async function withCopy<T>(sample: string, run: (directory: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
  try {
    const directory = path.join(folder, sample);
    await cp(path.join(SAMPLES, sample), directory, { recursive: true });
    return await run(directory);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Types another number over the one that a workbook's form holds for a code, in the column Số liệu. */
export async function retype(file: string, code: string, value: number): Promise<void> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error(`${file} has no sheet`);
  let column = 0;
  sheet.eachRow((row) => {
    row.eachCell((cell, at) => {
      if (cell.text === "Số liệu") column = at;
    });
    if (row.getCell(1).text === code) row.getCell(column).value = value;
  });
  await workbook.xlsx.writeFile(file);
}

/** The errors of a spoilt sample, with both sides of what failed. */
export function errorsIn({ diagnostics }: Results): Partial<DiagnosticResult>[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, unit, criterion, found, expected }) => ({ code, unit, criterion, found, expected }));
}
