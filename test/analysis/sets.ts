import { runRuleTests, type TestRun } from "../../src/analysis/index.ts";
import { type CriteriaSet, type Leaf, leavesOf } from "../../src/criteria/index.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import { formatArg } from "../../src/shared/index.ts";
import { parse, setWith } from "../criteria/sets.ts";

export interface Written {
  readonly code: string;
  readonly answer: string | number;
  readonly points: number;
}

/** A leaf of 2 points as a file writes it. */
export function leaf(code: string, rule: object, more: object = {}): object {
  return { code, name: `Tiêu chí ${code}`, maxScore: 2, rule, ...more };
}

/** A set of these leaves and tests; what else the linter finds in it is of no concern here. */
export async function setOf(
  nodes: readonly object[],
  tests: readonly Written[] = [],
  keys: object = {},
): Promise<CriteriaSet> {
  const { value, diagnostics } = await parse(setWith({ maxScore: 2 * nodes.length, nodes, tests, ...keys }));
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  return value;
}

export function leafOf(set: CriteriaSet, code: string): Leaf {
  const found = leavesOf(set).find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No leaf ${code}`);
  return found;
}

/** Runs the tests of a set of one leaf, "1". */
export async function runTests(
  rule: object,
  tests: readonly (readonly [answer: string | number, points: number])[],
  more: object = {},
  keys: object = {},
): Promise<{ readonly runs: readonly TestRun[]; readonly found: readonly string[] }> {
  const set = await setOf(
    [leaf("1", rule, more)],
    tests.map(([answer, points]) => ({ code: "1", answer, points })),
    keys,
  );
  const { value, diagnostics } = runRuleTests(set, "set.json", []);
  return { runs: value, found: diagnostics.map(summary) };
}

/** "test-fails @ tests[0]: 1.5" */
function summary({ code, place, args }: Diagnostic): string {
  return `${code.replace("criteria/", "")} @ ${place.cell}: ${formatArg(args.found, "en")}`;
}
