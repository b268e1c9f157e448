import { extname } from "node:path";
import { fillTemplate, writeExcelReport, writeHtmlReport, writeWordReport } from "../reports/index.ts";
import type { Diagnostic, Language, Outcome } from "../shared/index.ts";
import type { Assessment } from "./pipeline.ts";

/** What a report is made with. */
export interface ReportSettings {
  readonly language: Language;
  /** A page for every unit in the workbook. */
  readonly units: boolean;
  /** The province's own workbook, filled in place of ours. */
  readonly template: { readonly file: string; readonly bytes: Uint8Array } | undefined;
}

/** A report that is ready to be written. */
export interface ReportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Writer = (assessment: Assessment, settings: ReportSettings) => Promise<Outcome<Uint8Array | undefined>>;

/** The kinds of report, by the ending of their file. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  [".xlsx", writeWorkbook],
  [
    ".html",
    async ({ results, sets }, { language }) => whole(await writeHtmlReport(results, { language, sets })),
  ],
  [
    ".docx",
    async ({ results, sets }, { language }) => whole(await writeWordReport(results, { language, sets })),
  ],
]);

export const REPORT_ENDINGS: readonly string[] = [...WRITERS.keys()];

/** The ending that says which kind of report a file is to be: "out/Bao-cao.XLSX" → ".xlsx". */
export function reportEnding(file: string): string {
  return extname(file).toLowerCase();
}

/**
 * Makes every report that was asked for out of one assessment, each kind once; nothing is written yet.
 *
 * No file, and why, where one cannot be made.
 */
export async function makeReports(
  assessment: Assessment,
  files: readonly string[],
  settings: ReportSettings,
): Promise<Outcome<readonly ReportFile[]>> {
  const made = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const ending of new Set(files.map(reportEnding))) {
    const report = await WRITERS.get(ending)?.(assessment, settings);
    diagnostics.push(...(report?.diagnostics ?? []));
    if (report?.value) made.set(ending, report.value);
  }
  const value = files.flatMap((file) => {
    const bytes = made.get(reportEnding(file));
    return bytes ? [{ file, bytes }] : [];
  });
  return { value: value.length === files.length ? value : [], diagnostics };
}

async function writeWorkbook(
  { results, sets }: Assessment,
  { language, units, template }: ReportSettings,
): Promise<Outcome<Uint8Array | undefined>> {
  if (template) return fillTemplate(template.bytes, template.file, results, { language, sets });
  return whole(await writeExcelReport(results, { language, sets, units }));
}

function whole(bytes: Uint8Array): Outcome<Uint8Array> {
  return { value: bytes, diagnostics: [] };
}
