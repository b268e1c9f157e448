import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { form, periodFolder, run } from "./run.ts";

const REPOSITORY = path.resolve(import.meta.dirname, "../..");
let program = "";

beforeAll(async () => {
  program = await mkdtemp(path.join(tmpdir(), "cchc-built-"));
  const tsc = path.join(REPOSITORY, "node_modules/typescript/bin/tsc");
  const output = ["--outDir", path.join(program, "dist"), "--noCheck"];
  await promisify(execFile)(process.execPath, [tsc, "-p", path.join(REPOSITORY, "tsconfig.json"), ...output]);
  for (const name of ["bin", "criteria", "package.json"])
    await cp(path.join(REPOSITORY, name), path.join(program, name), { recursive: true });
  await symlink(path.join(REPOSITORY, "node_modules"), path.join(program, "node_modules"), "dir");
});
afterAll(() => rm(program, { recursive: true, force: true }));

/** Runs the built program in a shell, its path as "$CCHC" and a folder as "$DIR". */
function shell(
  script: string,
  directory: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, CCHC: path.join(program, "bin/cchc.js"), DIR: directory };
  const child = spawn("bash", ["-o", "pipefail", "-c", script], { env });
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out?.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err?.push(chunk));
  return new Promise((resolve) =>
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out ?? []).toString(), err: Buffer.concat(err ?? []).toString() }),
    ),
  );
}

describe("the program as it is installed", () => {
  it("says the same in a pipe, to the last byte, however long", async () => {
    const directory = await periodFolder();
    const printed = await run("score", directory, "--format", "json");
    expect(await shell('node "$CCHC" score "$DIR" --format json | cat', directory)).toEqual(printed);
    const long = await shell(
      `node "$CCHC" explain "${REPOSITORY}/samples/dong-thap-2018" thap-muoi --format json | cat`,
      directory,
    );
    expect(long.code).toBe(0);
    expect(() => JSON.parse(long.out)).not.toThrow();
  });

  it("is quiet where the reader of a pipe has enough", async () => {
    const script = `node "$CCHC" score "${REPOSITORY}/samples/dong-thap-2018" --format json | head -n 1`;
    const { code, out, err } = await shell(script, "");
    expect([code, out]).toEqual([0, "{\n"]);
    expect(err).not.toMatch(/EPIPE|Error|LỖI/);
  });

  it("says so in a line where its output finds no place", async () => {
    const { code, err } = await shell('node "$CCHC" score "$DIR" > /dev/full', await periodFolder());
    expect([code, err.split("\n")[0]]).toEqual([2, "LỖI Không ghi được tệp stdout (ENOSPC)."]);
  });

  it("gives its exit code to the shell", async () => {
    const directory = await periodFolder({ "forms/lap-vo.csv": form("Huyện Lấp Vò", "30 5 20", "8") });
    expect((await shell('node "$CCHC" check "$DIR"', directory)).code).toBe(1);
    expect((await shell('node "$CCHC"', directory)).code).toBe(2);
    expect((await shell('node "$CCHC" --help', directory)).code).toBe(0);
  });

  it("uses no colour off a terminal, nor on one where NO_COLOR asks for none", async () => {
    const directory = await periodFolder({ "forms/lap-vo.csv": form("Huyện Lấp Vò", "30 5 20", "8") });
    const { out, err } = await shell('node "$CCHC" score "$DIR"', directory);
    expect(out + err).not.toContain("\u001B");
  });
});
