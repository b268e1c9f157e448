import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";

export const REPOSITORY = path.resolve(import.meta.dirname, "../..");

/** Builds the program as it is installed, in a folder of its own, and gives the path of its launcher. */
export async function buildProgram(): Promise<string> {
  const program = await mkdtemp(path.join(tmpdir(), "cchc-built-"));
  built.push(program);
  const tsc = path.join(REPOSITORY, "node_modules/typescript/bin/tsc");
  const output = ["--outDir", path.join(program, "dist"), "--noCheck"];
  await promisify(execFile)(process.execPath, [tsc, "-p", path.join(REPOSITORY, "tsconfig.json"), ...output]);
  for (const name of ["bin", "criteria", "package.json"])
    await cp(path.join(REPOSITORY, name), path.join(program, name), { recursive: true });
  await symlink(path.join(REPOSITORY, "node_modules"), path.join(program, "node_modules"), "dir");
  return path.join(program, "bin/cchc.js");
}

const built: string[] = [];
afterAll(async () => {
  for (const program of built) await rm(program, { recursive: true, force: true });
});
