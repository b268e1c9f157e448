import {
  type CriteriaSet,
  type Leaf,
  nodeByCode,
  type PlacedNode,
  type RuleTest,
} from "../criteria/index.ts";
import type { NodeScore } from "../scoring/index.ts";
import { type Diagnostic, diagnose, type Outcome, type Place, type Rational } from "../shared/index.ts";
import { keysOf, readAnswerLine } from "./answer-line.ts";
import { scoreAlone } from "./score-alone.ts";

/** A test that was run. (Phép thử) */
export interface TestRun {
  readonly test: RuleTest;
  readonly leaf: Leaf;
  readonly isPassed: boolean;
  /** Undefined where the answer is an error. */
  readonly score: NodeScore | undefined;
}

/**
 * Runs the tests of a criteria set: each answer is scored as a form's cell is, and must come to its points.
 * (Phép thử cách tính điểm)
 *
 * Points are compared exactly; where no decimal writes what is found (28/19), a test may round it, to the set's
 * decimals at least. Tests of leaves that were found faulty already are passed over: they would tell the same again.
 *
 * @param file named in the diagnostics
 * @param found what the linter found in the set
 * @example runRuleTests(set, "bo.json", []).value.filter(({ isPassed }) => !isPassed)
 */
export function runRuleTests(
  set: CriteriaSet,
  file: string,
  found: readonly Diagnostic[],
): Outcome<readonly TestRun[]> {
  const faulty = new Set(
    found.flatMap(({ severity, place }) => (severity === "error" ? (place.criterion ?? []) : [])),
  );
  const runs: TestRun[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, test] of set.tests.entries()) {
    const placed = nodeByCode(set).get(test.code);
    if (placed?.node.kind !== "leaf" || faulty.has(test.code)) continue;
    const leaf = { ...placed, node: placed.node };
    const place = { file, cell: `tests[${index}]`, criterion: test.code };
    const { score, fault } = runTest(set, test, leaf, place);
    if (fault) {
      const args = { code: test.code, found: test.answer, expected: test.points, ...fault.args };
      diagnostics.push(diagnose(fault.code, place, args));
    }
    runs.push({ test, leaf: leaf.node, isPassed: fault === undefined, score });
  }
  return { value: runs, diagnostics };
}

type Fault = Pick<Diagnostic, "code" | "args">;

function runTest(
  set: CriteriaSet,
  test: RuleTest,
  leaf: PlacedNode & { readonly node: Leaf },
  place: Place,
): { readonly score: NodeScore | undefined; readonly fault: Fault | undefined } {
  const { cells, unknown } = readAnswerLine(leaf.node, test.answer);
  const [misspelt] = unknown;
  if (misspelt !== undefined) {
    const args = { found: misspelt, expected: keysOf(leaf.node).join(", ") };
    return { score: undefined, fault: { code: "criteria/test-key-unknown", args } };
  }
  if (leaf.node.rule.kind === "relative")
    return { score: undefined, fault: { code: "criteria/test-of-relative", args: {} } };
  const { value: score, diagnostics } = scoreAlone(set, leaf, cells, place);
  return { score, fault: judge(test, score, diagnostics, set.decimals) };
}

/** What is wrong with the outcome of a test; undefined where it passes. */
function judge(
  { answer, points: expected }: RuleTest,
  score: NodeScore | undefined,
  told: readonly Diagnostic[],
  decimals: number,
): Fault | undefined {
  const reason = told.find(({ severity }) => severity === "error");
  if (!score) return { code: "criteria/test-refused", args: { reason: reason ?? "" } };
  const { points } = score;
  if (!points) return { code: "criteria/test-without-points", args: {} };
  if (isSamePoints(points, expected, decimals)) return undefined;
  return { code: "criteria/test-fails", args: { answer, found: points } };
}

function isSamePoints(found: Rational, expected: Rational, decimals: number): boolean {
  if (found.equals(expected)) return true;
  const hasDecimals = !found.toText().includes("/");
  const digits = expected.toText().split(".")[1]?.length ?? 0;
  return !hasDecimals && found.round(Math.max(digits, decimals)).equals(expected);
}
