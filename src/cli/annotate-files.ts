import { join, relative, resolve } from "node:path";
import { annotateWorkbook, annotationWords, toMark } from "../answers/index.ts";
import { type Diagnostic, diagnose, groupBy, type Language } from "../shared/index.ts";
import type { Assessment } from "./pipeline.ts";
import { writeFileWhole } from "./write-file.ts";

/** The annotated copies that were written, and why others were not. */
export interface AnnotatedFiles {
  readonly written: readonly string[];
  readonly failures: readonly Diagnostic[];
}

/**
 * Writes a copy of each file in which something was found, with the cells marked, into a folder. Originals are never
 * touched, and no copy goes where it would be read as a form.
 */
export async function annotateFiles(
  assessment: Assessment,
  folder: string,
  options: { readonly force: boolean; readonly language: Language },
): Promise<AnnotatedFiles> {
  const { opened, tables, diagnostics } = assessment;
  const { directory } = opened.folder;
  const isAlone = tables.size === 1;
  const forms = relative(resolve(directory, opened.period.forms), resolve(folder));
  const isAmongForms = !isAlone && !forms.startsWith("..");
  const written: string[] = [];
  const failures: Diagnostic[] = [];
  const found = groupBy(
    diagnostics.filter(({ severity, place }) => severity !== "note" && tables.has(place.file ?? "")),
    ({ place }) => place.file ?? "",
  );
  for (const [file, faults] of found) {
    const name = isAlone ? (file.split("/").at(-1) ?? file) : file;
    const target = join(folder, `${name.replace(/\.xls[xm]$/i, "")}`);
    const bytes = await opened.folder.read(file);
    if (!bytes) continue;
    const marks = faults.map((fault) => toMark(fault, options.language));
    const copy = await annotateWorkbook(bytes, file, marks, annotationWords[options.language]);
    failures.push(...copy.diagnostics);
    if (!copy.value) continue;
    const output = `${target}${copy.value.extension}`;
    const isOriginal = resolve(output) === resolve(directory, file);
    const failure =
      isOriginal || isAmongForms
        ? diagnose("cli/output-is-input", { file: output }, { found: output, expected: folder })
        : await writeFileWhole(output, copy.value.bytes, options.force);
    if (failure) failures.push(failure);
    else written.push(output);
  }
  return { written, failures };
}
