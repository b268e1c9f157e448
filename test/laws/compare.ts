import type { Results, UnitResult } from "../../src/results/index.ts";
import { type Fraction, inWords, published } from "./fraction.ts";
import type { RawSet } from "./raw-set.ts";
import type { NodeVerdict, State, UnitVerdict } from "./verdict.ts";

/** Where the results of a group are not what the oracle says, one line each; none where they agree. */
export function differences(results: Results, set: RawSet, verdicts: readonly UnitVerdict[]): string[] {
  const decimals = set.decimals ?? 2;
  const found: string[] = [];
  const expect = (where: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) found.push(`${where}: ${String(got)}, the oracle says ${String(wanted)}`);
  };
  const round = (value: Fraction) => published(value, decimals);
  const group = results.groups.find(({ criteria }) => criteria === set.id);
  expect(
    "provisional",
    group?.provisional,
    verdicts.some(({ status }) => status === "incomplete"),
  );
  const units = results.units.filter((unit) => unit.group === set.id);
  expect("units", units.length, verdicts.length);
  const isInOrder = units.every((unit, index) => {
    const before = units[index - 1];
    if (!before || unit.rank === null) return true;
    if (before.rank === null) return false;
    return before.rank < unit.rank || (before.rank === unit.rank && before.id < unit.id);
  });
  expect("units by rank, then id", isInOrder, true);
  for (const verdict of verdicts) {
    const unit = units.find(({ id }) => id === verdict.id);
    if (!unit) continue;
    const at = (what: string) => `${unit.id} ${what}`;
    expect(at("status"), unit.status, verdict.status);
    expect(at("exact"), unit.exact, inWords(verdict.total));
    expect(at("total"), unit.total, round(verdict.total));
    expect(at("max"), unit.max, round(verdict.max));
    expect(at("index"), unit.index, verdict.index);
    expect(at("rank"), unit.rank, verdict.rank);
    if (verdict.rank !== null) expect(at("of"), unit.of, verdict.of);
    expect(at("class"), unit.class, verdict.class);
    expect(at("bonus"), unit.bonus ?? 0, round(verdict.bonus));
    expect(at("penalty"), unit.penalty ?? 0, round(verdict.penalty));
    expect(at("self"), unit.self ?? 0, verdict.self ? round(verdict.self) : 0);
    expect(at("survey"), unit.survey ?? 0, round(verdict.survey));
    expect(at("appraised"), unit.appraised ?? 0, round(verdict.appraised));
    for (const [index, area] of verdict.areas.entries()) {
      expect(at(`area ${area.code} rank`), unit.areas[index]?.rank, area.rank);
      if (hasFigures(area.state, area.leaf, set))
        expect(at(`area ${area.code} index`), unit.areas[index]?.index, area.index);
    }
    compareDiagnostics(results, verdict, (what, got, wanted) => expect(at(what), got, wanted));
    compareNodes(unit, verdict.nodes, set, (what, got, wanted) => expect(at(what), got, wanted));
  }
  return found;
}

/** An error for each missing leaf and for no other; a warning for each self-score that its data contradict. */
function compareDiagnostics(
  { diagnostics }: Results,
  { id, nodes, contradicted }: UnitVerdict,
  expect: (where: string, got: unknown, wanted: unknown) => void,
): void {
  const own = diagnostics.filter(({ unit }) => unit === id);
  const list = (codes: readonly (string | null)[]) => [...new Set(codes)].sort().join(" ");
  const missing = nodes.filter(({ leaf, state }) => leaf && state === "missing").map(({ code }) => code);
  const errors = own.filter(({ severity }) => severity === "error");
  const isFormMissing = errors.some(({ criterion }) => criterion === null);
  const faulted = errors.flatMap(({ criterion }) => criterion ?? []);
  if (!isFormMissing) expect("errors", list(faulted), list(missing));
  const differing = own.filter(({ code }) => code === "scoring/self-score-differs");
  expect("self-scores that differ", list(differing.map(({ criterion }) => criterion)), list(contradicted));
}

function compareNodes(
  unit: UnitResult,
  verdicts: readonly NodeVerdict[],
  set: RawSet,
  expect: (where: string, got: unknown, wanted: unknown) => void,
): void {
  expect("nodes", unit.nodes.map(({ code }) => code).join(), verdicts.map(({ code }) => code).join());
  const round = (value: Fraction) => published(value, set.decimals ?? 2);
  for (const [index, { code, leaf, state, points, max, index: share, rate }] of verdicts.entries()) {
    const node = unit.nodes[index];
    expect(`${code} state`, node?.state, state);
    expect(`${code} max`, node?.max ?? 0, round(max));
    if (!hasFigures(state, leaf, set)) continue;
    expect(`${code} exact`, node?.exact, inWords(points));
    expect(`${code} score`, node?.score, round(points));
    expect(`${code} index`, node?.index, share);
    if (rate !== undefined && state === "scored") expect(`${code} rate`, node?.rate, rate);
  }
}

/** Whether there is a score to compare: not where points have left the maximum, nor for a leaf that is missing. */
function hasFigures(state: State, leaf: boolean, { notApplicable = "exclude" }: RawSet): boolean {
  if (state === "not-surveyed") return false;
  return state === "not-applicable" ? notApplicable !== "exclude" : state === "scored" || !leaf;
}
