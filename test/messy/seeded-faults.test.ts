import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { messyPeriod } from "./messy-period.ts";
import { SEEDED_FAULTS } from "./seeded-faults.ts";

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly criterion: string | null;
}

/** Every error and warning of `cchc check`, one line each, with the exit code. */
async function check(directory: string): Promise<{ code: number; told: string[] }> {
  let out = "";
  const code = await main(["check", directory, "--format", "json"], {
    out: (text) => {
      out += text;
    },
    err: () => undefined,
    colour: false,
  });
  const { diagnostics }: { readonly diagnostics: readonly Told[] } = JSON.parse(out);
  return {
    code,
    told: diagnostics
      .filter(({ severity }) => severity !== "note")
      .map(line)
      .sort(),
  };
}

function line({ code, file, cell, unit, criterion }: Omit<Told, "severity">): string {
  return [code, file, cell, unit ?? "—", criterion ?? "—"].join(" ");
}

describe("a period of five files", () => {
  it("with 50 faults is told exactly those, each with its file, cell, unit and criterion, in one run", async () => {
    const { code, told } = await check(await messyPeriod(SEEDED_FAULTS));
    expect(told).toEqual(SEEDED_FAULTS.map(line).sort());
    expect(told).toHaveLength(50);
    expect(code).toBe(1);
  });

  it("without them is told nothing", async () => {
    expect(await check(await messyPeriod([]))).toEqual({ code: 0, told: [] });
  });

  it("has faults of more than 20 kinds in all five files", () => {
    expect(new Set(SEEDED_FAULTS.map(({ code }) => code)).size).toBe(45);
    expect(new Set(SEEDED_FAULTS.map(({ file }) => file)).size).toBe(5);
  });
});
