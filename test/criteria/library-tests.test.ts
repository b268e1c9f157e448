import { describe, expect, it } from "vitest";
import { type Coverage, measureCoverage, runRuleTests } from "../../src/analysis/index.ts";
import {
  type CriteriaSet,
  formatCriteria,
  type Leaf,
  leavesOf,
  listShippedCriteria,
  loadCriteria,
  parseCriteria,
} from "../../src/criteria/index.ts";
import { type Diagnostic, describe as describeDiagnostic, Rational } from "../../src/shared/index.ts";

const SHIPPED = await listShippedCriteria();
/** The areas of a decision are tested by one province's published figures, the sets of our own leaf by leaf. */
const OWN = SHIPPED.filter((id) => id !== "cap-tinh-2948");
/** A unit alone cannot be held against the others of its group. */
const RELATIVE: Readonly<Record<string, readonly string[]>> = {
  "cap-huyen-2018": ["7.5"],
  "so-nganh": ["7.4"],
};

async function open(id: string): Promise<CriteriaSet> {
  const { value } = await loadCriteria(id, ".");
  if (!value) throw new Error(`${id} cannot be read`);
  return value;
}

function run(set: CriteriaSet): { readonly coverage: Coverage; readonly faults: readonly Diagnostic[] } {
  const { value, diagnostics } = runRuleTests(set, `${set.id}.json`, []);
  return { coverage: measureCoverage(set, value, [], "vi"), faults: diagnostics };
}

/** The points that the tests of a leaf expect, as text. */
function expectedOf({ tests }: CriteriaSet, { code }: Leaf): readonly string[] {
  return tests.filter((test) => test.code === code).map(({ points }) => points.toText());
}

describe("the tests of the shipped sets", () => {
  it.each(SHIPPED)("all pass in %s", async (id) => {
    const { coverage, faults } = run(await open(id));
    expect(faults.map((fault) => describeDiagnostic(fault, "vi").message)).toEqual([]);
    expect(coverage).toMatchObject({ failed: 0 });
  });

  it.each(SHIPPED)("come to every leaf that can be tested alone, and to every level, in %s", async (id) => {
    const { coverage } = run(await open(id));
    expect(coverage.levels.hit).toBe(coverage.levels.all);
    expect(coverage.untested.map(({ code }) => code)).toEqual(RELATIVE[id] ?? []);
  });

  it.each(OWN)("reach the maximum and 0 of every leaf whose rule allows both, in %s", async (id) => {
    const set = await open(id);
    const short = leavesOf(set).filter((leaf) => {
      const expected = expectedOf(set, leaf);
      return !expected.includes(leaf.maxScore.toText()) || !expected.includes("0");
    });
    // The last of 63 provinces still gets 2/63.
    const excused = id === "so-nganh" ? ["7.4", "9"] : (RELATIVE[id] ?? []);
    expect(short.map(({ code }) => code)).toEqual(excused);
  });

  it.each(SHIPPED)("stand each once, in the order of the set, in %s", async (id) => {
    const set = await open(id);
    const codes = set.tests.map(({ code }) => code);
    const ordered = leavesOf(set).flatMap(({ code }) => codes.filter((other) => other === code));
    expect(codes).toEqual(ordered);
    expect(new Set(set.tests.map(({ code, answer }) => `${code}: ${answer}`)).size).toBe(codes.length);
  });
});

describe("a figure that is changed in them", () => {
  it("is found, with the points the rule gives", async () => {
    const set = await open("cap-huyen-2018");
    const at = set.tests.findIndex(({ code, answer }) => code === "1.1.2" && answer === "79,99%");
    const tests = set.tests.with(at, { code: "1.1.2", answer: "79,99%", points: Rational.one });
    const { coverage, faults } = run({ ...set, tests });
    expect(coverage.failed).toBe(1);
    expect(faults.map(({ code, place }) => `${code} @ ${place.cell}`)).toEqual([
      `criteria/test-fails @ tests[${at}]`,
    ]);
    expect(faults.map((fault) => describeDiagnostic(fault, "vi").message)).toEqual([
      "Phép thử của tiêu chí 1.1.2: trả lời “79,99%” được 0 điểm, phép thử ghi 1.",
    ]);
  });

  it.each(SHIPPED)("is found wherever it stands in %s, be it by 0.01 point", async (id) => {
    const set = await open(id);
    const cent = Rational.of(1n, 100n);
    const tests = set.tests.map((test) => ({ ...test, points: test.points.plus(cent) }));
    const { coverage, faults } = run({ ...set, tests });
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["criteria/test-fails"]));
    expect(coverage).toMatchObject({ tests: tests.length, failed: tests.length, leaves: { hit: 0 } });
  });

  it("is found in the rule too: a band that begins at 85 % in place of 80 %", async () => {
    const text = formatCriteria(await open("cap-huyen-2018"));
    const changed = text.replace('{ "from": 80, "share": 50 }', '{ "from": 85, "share": 50 }');
    expect(changed).not.toBe(text);
    const { value } = await parseCriteria(changed, "doi.json");
    expect(value && run(value).faults.map(({ args }) => args.answer)).toEqual(["80%"]);
  });
});
