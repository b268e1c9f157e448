import { cpSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../src/cli/main.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Every command line of the README's shell blocks that calls the program. */
function readCommands(): string[][] {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  const lines = blocks
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("node bin/cchc.js "));
  return lines.map((line) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? "").slice(2),
  );
}

describe("the README", () => {
  const before = process.cwd();

  beforeAll(() => {
    const copy = mkdtempSync(join(tmpdir(), "cchc-readme-"));
    cpSync(join(ROOT, "samples"), join(copy, "samples"), { recursive: true });
    process.chdir(copy);
  });
  afterAll(() => process.chdir(before));

  it("shows at least ten commands", () => {
    expect(readCommands().length).toBeGreaterThanOrEqual(10);
  });

  it.each(readCommands().map((words) => ({ words, line: words.join(" ") })))(
    "runs: $line",
    async ({ words }) => {
      let data = "";
      const streams = {
        out: (text: string) => {
          data += text;
        },
        err: () => undefined,
        colour: false,
      };
      expect(await main(words, streams)).toBe(0);
      const output = words[words.indexOf("-o") + 1];
      if (words.includes("-o")) expect(existsSync(output ?? "")).toBe(true);
      else expect(data).not.toBe("");
    },
  );
});
