import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Results } from "../../src/results/index.ts";
import { inFolder, makeCase, PATIENCE, seeds } from "./cases.ts";
import { differences } from "./compare.ts";
import { anyDialect } from "./dialect.ts";
import { Dice } from "./dice.ts";
import { isFaultless, judge } from "./oracle.ts";
import { writePeriod } from "./write-period.ts";

it("cchc score prints what the oracle says and exits 1 where something is missing", {
  timeout: PATIENCE,
}, async () => {
  for (const seed of seeds(8)) {
    const dice = new Dice(seed + 80_000);
    const groups = await makeCase(dice);
    await inFolder(async (directory) => {
      const wish = { shape: "form", councilInForms: false, dialect: () => anyDialect(dice, 0) } as const;
      await writePeriod(directory, groups, dice, wish);
      const { exitCode, out } = await run("score", directory, "--format", "json");
      const results: Results = JSON.parse(out);
      const verdicts = groups.map((group) => judge(group));
      const found = groups.flatMap(({ set }, index) => differences(results, set, verdicts[index] ?? []));
      expect(found, `CCHC_LAW_SEED=${seed}`).toEqual([]);
      expect(exitCode, `CCHC_LAW_SEED=${seed}`).toBe(verdicts.every(isFaultless) ? 0 : 1);
      const file = join(directory, "out.json");
      const written = await run("score", directory, "--format", "json", "-o", file);
      expect(written.out).toBe("");
      expect(await readFile(file, "utf8")).toBe(out);
    });
  }
});

async function run(...words: string[]): Promise<{ exitCode: number; out: string }> {
  const printed: string[] = [];
  const streams = { out: (text: string) => void printed.push(text), err: () => undefined, colour: false };
  return { exitCode: await main(words, streams), out: printed.join("") };
}
