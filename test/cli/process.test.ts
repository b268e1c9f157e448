import { spawn } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProgram, REPOSITORY } from "./built.ts";
import { form, periodFolder, run } from "./run.ts";

let launcher = "";

beforeAll(async () => {
  launcher = await buildProgram();
});

/** Runs the built program in a shell, its path as "$CCHC" and a folder as "$DIR". */
function shell(
  script: string,
  directory: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, CCHC: launcher, DIR: directory };
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
