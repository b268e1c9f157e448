import { describe, expect, it } from "vitest";
import { inFolder, makeCase, PATIENCE, seeds } from "./cases.ts";
import { differences } from "./compare.ts";
import { anyDialect } from "./dialect.ts";
import { Dice } from "./dice.ts";
import { judge } from "./oracle.ts";
import { resultsIn } from "./run.ts";
import { writePeriod } from "./write-period.ts";

describe("a period scores exactly as the oracle says", () => {
  const chunks = 10;
  const all = seeds(200);
  for (let chunk = 0; chunk < chunks; chunk += 1)
    it(`in every shape and dialect of its files, part ${chunk + 1}`, { timeout: PATIENCE }, async () => {
      for (const seed of all.filter((_, index) => index % chunks === chunk))
        expect(await disagreements(seed), `CCHC_LAW_SEED=${seed}`).toEqual([]);
    });
});

async function disagreements(seed: number): Promise<string[]> {
  const dice = new Dice(seed);
  const groups = await makeCase(dice);
  const shape = dice.pick(["form", "long", "matrix"] as const);
  const workbooks = dice.pick([0, 0, 0.3]);
  const provisional = dice.chance(0.2);
  const wish = { shape, councilInForms: dice.chance(0.4), dialect: () => anyDialect(dice, workbooks) };
  return inFolder(async (directory) => {
    await writePeriod(directory, groups, dice, wish);
    const results = await resultsIn(directory, provisional);
    return groups.flatMap((group) => differences(results, group.set, judge(group, { provisional })));
  });
}
