import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { form, PERIOD, periodFolder, run } from "./run.ts";

describe("publish", () => {
  it("writes the results that a later period compares itself with", async () => {
    const before = await periodFolder({ "cchc.json": { ...PERIOD, period: "2017" } });
    expect((await run("publish", before)).code).toBe(0);
    const published = JSON.parse(readFileSync(join(before, "results.json"), "utf8"));
    expect(published).toEqual(JSON.parse((await run("score", before, "--format", "json")).out));
    const now = await periodFolder({
      "cchc.json": { ...PERIOD, previous: [before] },
      "forms/tan-hong.csv": form("Huyện Tân Hồng", "1 1 2", "5"),
    });
    const { units } = JSON.parse((await run("compare", now, "--format", "json")).out);
    const changed = units.find((unit: { id: string }) => unit.id === "tan-hong");
    expect(changed.change).toMatchObject({ total: 1, rankGain: 0 });
  });

  it("refuses a period with errors, unless it is provisional", async () => {
    const period = await periodFolder({ "forms/lap-vo.csv": undefined });
    const refused = await run("publish", period);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("cli/not-published");
    expect(existsSync(join(period, "results.json"))).toBe(false);
    expect((await run("publish", period, "--provisional")).code).toBe(1);
    expect(existsSync(join(period, "results.json"))).toBe(true);
  });

  it("replaces an earlier file only with --force", async () => {
    const period = await periodFolder();
    expect((await run("publish", period)).code).toBe(0);
    expect((await run("publish", period)).code).toBe(2);
    expect((await run("publish", period, "--force")).code).toBe(0);
  });
});
