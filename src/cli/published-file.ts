import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { PublishedPeriod } from "../ranking/index.ts";
import { parseResults, readPublishedTable, toPublishedPeriod } from "../results/index.ts";
import type { Outcome } from "../shared/index.ts";
import { readWorkbook } from "../workbook/index.ts";
import type { EarlierPeriod } from "./earlier-periods.ts";

/**
 * Reads an earlier period from a results file (.json) or a table of published figures (.xlsx, .csv); undefined where
 * the file cannot be read at all.
 *
 * @param file its path as people know it, from the period folder
 */
export async function readPublishedFile(location: string, file: string): Promise<EarlierPeriod | undefined> {
  const bytes = await readFile(location).catch(() => undefined);
  if (!bytes) return undefined;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { value, diagnostics } = await parsePublished(bytes, file);
  return { published: value, inputs: [{ path: file, sha256 }], diagnostics };
}

async function parsePublished(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<PublishedPeriod | undefined>> {
  if (/\.json$/i.test(file)) {
    const { value, diagnostics } = await parseResults(new TextDecoder().decode(bytes), file);
    return { value: value && toPublishedPeriod(value), diagnostics };
  }
  const workbook = await readWorkbook(bytes, file);
  if (!workbook.value) return { value: undefined, diagnostics: workbook.diagnostics };
  const table = readPublishedTable(workbook.value, file);
  return { value: table.value, diagnostics: [...workbook.diagnostics, ...table.diagnostics] };
}
