import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Diagnostic, diagnose } from "../shared/index.ts";

/**
 * Writes a file whole or not at all: beside its place first, then renamed. An existing one is replaced only with
 * `force`.
 *
 * @returns why it was not written, where it was not
 */
export async function writeFileWhole(
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<Diagnostic | undefined> {
  const [existing] = force ? [] : await refuseExisting(file);
  if (existing) return existing;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return diagnose("cli/output-unwritable", { file }, { found: file, expected: reason });
  }
}

/** The refusal of a file that is already there; none where its place is free. */
export async function refuseExisting(file: string): Promise<Diagnostic[]> {
  return access(file).then(
    () => [diagnose("cli/output-exists", { file }, { found: file, expected: "--force" })],
    () => [],
  );
}
