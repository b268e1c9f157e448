import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { toInternalError } from "../../src/cli/usage-error.ts";
import { toDiagnosticResult } from "../../src/results/index.ts";
import { cliCatalog } from "../../src/shared/catalog/cli.ts";
import { rankingCatalog } from "../../src/shared/catalog/ranking.ts";
import type { DiagnosticCode, Language } from "../../src/shared/index.ts";
import { holesIn, unfilled } from "../scoring/messages.ts";
import { PERIOD, periodFolder, run } from "./run.ts";

const codes = { ...rankingCatalog, ...cliCatalog };
type Code = keyof typeof codes;

interface Printed {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What the program prints as JSON in one language. */
type Fixture = (language: Language) => Promise<readonly Printed[]>;

/** Every code with the smallest command line or folder that shows it, and it alone. */
const fixtures: Readonly<Partial<Record<Code, Fixture>>> = {
  "ranking/area-not-comparable": withPrevious(
    "2017.csv",
    "unit,total,1\nlap-vo,9,1\nthap-muoi,9,1\ntan-hong,9,1\n",
  ),
  "ranking/unit-not-comparable": withPrevious(
    "2017.csv",
    "unit,total,1,2\nlap-vo,9,99,99\nthap-muoi,9,99,99\n",
  ),
  "ranking/previous-missing": withPrevious("2017.csv", undefined),
  "ranking/previous-has-errors": withPrevious("2017", undefined, async (directory) => {
    await mkdir(path.join(directory, "2017"));
  }),
  "ranking/results-not-json": withPrevious("2017.json", "{"),
  "ranking/results-wrong-shape": withPrevious("2017.json", JSON.stringify({ ...emptyResults(), units: 1 })),
  "ranking/figures-without-heading": withPrevious("2017.csv", "a,b\n1,2\n"),
  "ranking/figure-not-a-number": withPrevious("2017.csv", `${wholeTable()}khac,nhiều,,\n`),

  "cli/unknown-command": usage("tinh-diem"),
  "cli/misspelt-command": usage("scroe"),
  "cli/unknown-option": usage("score", "--nguoc"),
  "cli/misspelt-option": usage("score", "--formt"),
  "cli/option-without-value": usage("rank", "--by"),
  "cli/option-needed": usage("report"),
  "cli/value-not-allowed": usage("score", "--lang", "fr"),
  "cli/argument-missing": usage("explain"),
  "cli/too-many-arguments": usage("score", "a", "b"),
  "cli/internal-error": async (language) => [
    toDiagnosticResult(toInternalError(new Error("x is not a function")), language),
  ],
  "cli/not-a-period": usage("score", "khong-co"),
  "cli/unknown-unit": inPeriod("explain", "Sở Y tế"),
  "cli/misspelt-unit": inPeriod("explain", "lap-voo"),
  "cli/unknown-criterion": inPeriod("explain", "lap-vo", "9"),
  "cli/unknown-period": inPeriod("compare", "--with", "2016"),
  "cli/output-exists": inPeriod("score", "-o", "units.csv"),
  "cli/output-unwritable": inPeriod("score", "-o", "units.csv/a.csv"),
  "cli/unknown-report-type": toldBy("report", "-o", "bao-cao.pdf"),
  "cli/template-unreadable": toldBy("report", "-o", "a.xlsx", "--template", "khong-co.xlsx"),
  "cli/template-without-workbook": toldBy("report", "-o", "a.html", "--template", "package.json"),
  "cli/output-is-template": toldBy("report", "-o", "./a.xlsx", "--template", "a.xlsx"),
  "cli/template-with-units": toldBy("report", "-o", "a.xlsx", "--units", "--template", "package.json"),
};

function usage(command: string, ...rest: readonly string[]): Fixture {
  return (language) => printed([command, "--lang", language, "--format", "json", ...rest]);
}

/** Of a command that prints no JSON: "LỖI message", the place with the code, "→ remedy". */
function toldBy(...argv: readonly string[]): Fixture {
  return async (language) => {
    const { err } = await run(...argv, "--lang", language);
    const [, message = "", code = "", remedy = ""] = /^\S+ (.*)\n.*\[(.*)\]\n {2}→ (.*)\n/.exec(err) ?? [];
    return [{ code, message, remedy }];
  };
}

function inPeriod(command: string, ...words: readonly string[]): Fixture {
  return async (language) => {
    const directory = await periodFolder();
    const [option, file, ...rest] = words;
    const located = option === "-o" ? ["-o", path.join(directory, file ?? ""), ...rest] : words;
    return printed([command, directory, ...located, "--lang", language, "--format", "json"]);
  };
}

function withPrevious(
  name: string,
  content: string | undefined,
  prepare: (directory: string) => Promise<void> = async () => undefined,
): Fixture {
  return async (language) => {
    const directory = await periodFolder({ "cchc.json": { ...PERIOD, previous: [name] }, [name]: content });
    await prepare(directory);
    return printed(["check", directory, "--lang", language, "--format", "json"]);
  };
}

async function printed(argv: readonly string[]): Promise<readonly Printed[]> {
  const { out } = await run(...argv);
  return (JSON.parse(out) as { diagnostics: Printed[] }).diagnostics;
}

function wholeTable(): string {
  return "unit,total,1,2\nlap-vo,9,99,99\nthap-muoi,9,99,99\ntan-hong,9,99,99\n";
}

function emptyResults(): object {
  const lists = { groups: [], criteria: [], inputs: [], diagnostics: [] };
  return { format: "cchc-results/1", tool: "cchc 1.0.0", period: "2017", title: "Kỳ 2017", ...lists };
}

const entries = Object.entries(codes);

describe("the catalogs of ranking and of the command line", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it.each(entries)("%s has a fixture that shows it alone, with all that its message names", async (code) => {
    const fixture = fixtures[code as Code];
    expect(fixture, "a fixture").toBeDefined();
    for (const language of ["vi", "en"] as const) {
      const found = (await fixture?.(language)) ?? [];
      expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
      for (const { message, remedy } of found)
        expect(unfilled(code as DiagnosticCode, message, remedy, language)).toEqual([]);
    }
  });
});
