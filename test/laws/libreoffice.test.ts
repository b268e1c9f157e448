import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { inFolder, makeCase, PATIENCE, seeds } from "./cases.ts";
import { differences } from "./compare.ts";
import { Dice } from "./dice.ts";
import { judge } from "./oracle.ts";
import type { RawCase } from "./raw-set.ts";
import { allIn, resultsIn } from "./run.ts";
import { writePeriod } from "./write-period.ts";

/** Comma, quotes, UTF-8, from the first line on, English, quoted cells as they are, percentages as percentages. */
const CSV = "CSV:44,34,76,1,,1033,false,true";

/** It gives up silently on more. */
const AT_ONCE = 200;

it("scores what LibreOffice saved as workbooks exactly as the oracle says", {
  timeout: PATIENCE,
}, async (context) => {
  if (spawnSync("soffice", ["--version"]).error) context.skip("soffice is not installed");
  await inFolder(async (directory) => {
    const periods = new Map<string, RawCase[]>();
    for (const seed of seeds(10)) {
      const dice = new Dice(seed + 70_000);
      const groups = await makeCase(dice);
      const shape = dice.pick(["form", "long", "matrix"] as const);
      await writePeriod(join(directory, `${seed}`), groups, dice, allIn({}, { shape, named: true }));
      periods.set(`${seed}`, groups);
    }
    await saveAsWorkbooks(directory, [...periods.keys()]);
    for (const [seed, groups] of periods) {
      const results = await resultsIn(join(directory, seed));
      const found = groups.flatMap((group) => differences(results, group.set, judge(group)));
      expect(found, `CCHC_LAW_SEED=${seed}`).toEqual([]);
    }
  });
});

/** Turns every CSV of these period folders into a workbook, in few calls: starting takes longer than the work. */
async function saveAsWorkbooks(directory: string, periods: readonly string[]): Promise<void> {
  const [flat, saved] = [join(directory, "flat"), join(directory, "saved")];
  await mkdir(flat);
  const moved = new Map<string, string>();
  for (const period of periods) {
    const inPeriod = join(directory, period);
    for (const entry of await readdir(inPeriod, { recursive: true })) {
      if (!entry.endsWith(".csv")) continue;
      const name = `${moved.size}`;
      await rename(join(inPeriod, entry), join(flat, `${name}.csv`));
      moved.set(name, join(inPeriod, entry.replace(/csv$/, "xlsx")));
    }
    const file = join(inPeriod, "cchc.json");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll(".csv", ".xlsx"));
  }
  const files = [...moved.keys()].map((name) => join(flat, `${name}.csv`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(directory, "profile")).href}`;
  const options = ["--headless", "--convert-to", "xlsx", `--infilter=${CSV}`, "--outdir", saved];
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE);
    const { status, stderr } = spawnSync("soffice", [profile, ...options, ...some], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
  }
  for (const [name, path] of moved) await rename(join(saved, `${name}.xlsx`), path);
  await rm(flat, { recursive: true });
}
