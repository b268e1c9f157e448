import { describe, expect, it } from "vitest";
import { runRuleTests } from "../../src/analysis/index.ts";
import { compareCriteria } from "../../src/criteria/index.ts";
import { criteriaChangesCatalog } from "../../src/shared/catalog/criteria-changes.ts";
import { criteriaTestsCatalog } from "../../src/shared/catalog/criteria-tests.ts";
import { type Diagnostic, describe as describeDiagnostic } from "../../src/shared/index.ts";
import { folder, periodFolder, run } from "../cli/run.ts";
import { parsed, setWith } from "../criteria/sets.ts";
import { holesIn, unfilled } from "../scoring/messages.ts";
import { leaf, setOf } from "./sets.ts";

const codes = { ...criteriaTestsCatalog, ...criteriaChangesCatalog };
type Code = keyof typeof codes;

/** What is found, as its code and its texts. */
interface Printed {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

type Fixture = (language: "vi" | "en") => Promise<readonly Printed[]>;

/** Every code with the smallest input that shows it, and it alone. */
const fixtures: Readonly<Record<Code, Fixture>> = {
  "criteria/test-fails": test({ kind: "ratio" }, "50%", 2),
  "criteria/test-without-points": test({ kind: "ratio" }, "KAD", 0),
  "criteria/test-refused": test({ kind: "ratio" }, "150%", 2),
  "criteria/test-key-unknown": test({ kind: "ratio" }, "value=1; ov=2", 1),
  "criteria/test-of-relative": test({ kind: "relative", method: "best" }, "12", 2),
  "criteria/period-of-other-set": async (language) => {
    const directory = await folder({ "khac.json": setWith({ id: "khac" }) });
    const command = ["criteria", "check", `${directory}/khac.json`, "--with", await periodFolder()];
    const { out } = await run(...command, "--lang", language, "--format", "json");
    return (JSON.parse(out) as { diagnostics: Printed[] }).diagnostics;
  },
  "criteria/previous-code-unknown": async (language) => {
    const [before, after] = [
      setWith(),
      setWith({
        nodes: [
          leaf(
            "1",
            { kind: "points" },
            {
              name: "Tiêu chí",
              maxScore: 100,
              previousCodes: ["9"],
            },
          ),
        ],
      }),
    ];
    return printed(
      compareCriteria(await parsed(before), await parsed(after), "set.json", language).diagnostics,
      language,
    );
  },
};

function test(rule: object, answer: string, points: number): Fixture {
  return async (language) => {
    const set = await setOf([leaf("1", rule, { allowNotApplicable: true })], [{ code: "1", answer, points }]);
    return printed(runRuleTests(set, "set.json", []).diagnostics, language);
  };
}

function printed(diagnostics: readonly Diagnostic[], language: "vi" | "en"): readonly Printed[] {
  return diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    ...describeDiagnostic(diagnostic, language),
  }));
}

const entries = Object.entries(codes);

describe("the catalogs of tests and changes", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it.each(entries)("%s has a fixture that shows it alone, with all that its message names", async (code) => {
    for (const language of ["vi", "en"] as const) {
      const found = await fixtures[code as Code](language);
      expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
      for (const { message, remedy } of found)
        expect(unfilled(code as Code, message, remedy, language)).toEqual([]);
    }
  });
});
