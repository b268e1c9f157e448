import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Results, UnitResult } from "../../src/results/index.ts";
import { inFolder, makeCase, PATIENCE, RAGGED, seeds, soundSet } from "./cases.ts";
import { Dice } from "./dice.ts";
import {
  add,
  type Fraction,
  fraction,
  isBelow,
  isSame,
  least,
  most,
  subtract,
  sum,
  ZERO,
} from "./fraction.ts";
import { improved } from "./improve.ts";
import { makeUnits } from "./make-answers.ts";
import { numberIn } from "./oracle-terms.ts";
import type { LeafAnswer, RawCase, RawNode, RawSet, RawUnit } from "./raw-set.ts";
import { allIn, figuresOf, resultsIn, resultsOf } from "./run.ts";
import { leavesOf } from "./tree.ts";
import { writePeriod } from "./write-period.ts";

/** Each law is tried on the cases of its own seeds; a failure names the one to start from. */
function onCases(title: string, usual: number, law: (groups: RawCase[], dice: Dice) => Promise<void>): void {
  it(title, { timeout: PATIENCE }, async () => {
    for (const seed of seeds(usual)) {
      const dice = new Dice(seed + 50_000);
      await law(await makeCase(dice), dice).catch((error: unknown) => {
        throw new Error(`CCHC_LAW_SEED=${seed}`, { cause: error });
      });
    }
  });
}

describe("how answers are written down", () => {
  onCases("rows, columns and files in another order give the same results", 15, async (groups, dice) => {
    const shape = dice.pick(["form", "long", "matrix"] as const);
    const [a, b] = [dice.fork(), dice.fork()];
    const inOrder = await resultsOf(groups, a, allIn({}, { shape }));
    const shuffled = groups.map((group) => ({ ...group, units: b.shuffled(group.units) }));
    const inAnother = await resultsOf(shuffled, b, allIn({ shuffled: true }, { shape }));
    expect(figuresOf(inAnother)).toBe(figuresOf(inOrder));
  });

  onCases("accents in another form, case and spaces give the same results", 15, async (groups, dice) => {
    const [a, b] = [dice.fork(), dice.fork()];
    const clean = await resultsOf(groups, a);
    const careless = await resultsOf(groups, b, allIn({ accents: "NFD", careless: true }));
    expect(figuresOf(careless)).toBe(figuresOf(clean));
  });

  onCases(
    "a set whose file has its accents in another form gives the same scores",
    8,
    async (groups, dice) => {
      const [a, b] = [dice.fork(), dice.fork()];
      const decomposed = groups.map((group) => ({ ...group, set: inOtherForm(group.set) }));
      expect(scoresOf(await resultsOf(decomposed, b))).toEqual(scoresOf(await resultsOf(groups, a)));
    },
  );

  onCases("the shape of the tables gives the same figures", 8, async (groups, dice) => {
    const forms = await resultsOf(groups, dice.fork());
    for (const shape of ["long", "matrix"] as const)
      expect(scoresOf(await resultsOf(groups, dice.fork(), allIn({}, { shape })))).toEqual(scoresOf(forms));
    const council = await resultsOf(groups, dice.fork(), allIn({}, { councilInForms: true }));
    expect(scoresOf(council)).toEqual(scoresOf(forms));
  });

  onCases("the same folder gives the same bytes, here and elsewhere", 6, async (groups, dice) => {
    await inFolder(async (directory) => {
      await writePeriod(join(directory, "a"), groups, dice, allIn({}));
      await cp(join(directory, "a"), join(directory, "b", "kỳ 2024"), { recursive: true });
      const first = JSON.stringify(await resultsIn(join(directory, "a")));
      expect(JSON.stringify(await resultsIn(join(directory, "a")))).toBe(first);
      expect(JSON.stringify(await resultsIn(join(directory, "b", "kỳ 2024")))).toBe(first);
    });
  });
});

describe("what the figures are to each other", () => {
  onCases("parts add up to the whole exactly, at every node", 20, async (groups, dice) => {
    const results = await resultsOf(groups, dice);
    for (const { set } of groups)
      for (const unit of results.units.filter(({ group }) => group === set.id)) {
        const exact = new Map(
          unit.nodes.map(({ code, exact: points }) => [code, numberIn(points ?? "0") ?? ZERO]),
        );
        const of = (nodes: readonly RawNode[]) => sum(nodes.map(({ code }) => exact.get(code) ?? ZERO));
        for (const branch of branchesIn([
          ...set.nodes,
          ...(set.bonus?.nodes ?? []),
          ...(set.penalty?.nodes ?? []),
        ]))
          expect(isSame(exact.get(branch.code) ?? ZERO, of(branch.nodes ?? [])), branch.code).toBe(true);
        const bonus = set.bonus ? least(of(set.bonus.nodes), fraction(set.bonus.maxScore)) : ZERO;
        const penalty = set.penalty ? least(of(set.penalty.nodes), fraction(set.penalty.maxScore)) : ZERO;
        const total = most(ZERO, subtract(add(of(set.nodes), bonus), penalty));
        expect(isSame(numberIn(unit.exact ?? "") ?? ZERO, total), unit.id).toBe(true);
      }
  });

  onCases("every score lies in 0…max", 20, async (groups, dice) => {
    const results = await resultsOf(groups, dice);
    for (const { set } of groups) {
      const maxima = new Map(leavesOf(set).map(({ leaf, max }) => [leaf.code, max]));
      for (const { nodes } of results.units.filter(({ group }) => group === set.id))
        for (const { code, exact, index } of nodes) {
          const points = numberIn(exact ?? "0") ?? ZERO;
          expect(isBelow(points, ZERO), code).toBe(false);
          const max = maxima.get(code);
          if (max) expect(isBelow(max, points), code).toBe(false);
          expect(index ?? 0).toBeLessThanOrEqual(100);
        }
    }
  });
});

it("a better answer never lowers a score", { timeout: PATIENCE }, async () => {
  for (const seed of seeds(25)) {
    const dice = new Dice(seed + 90_000);
    const set = await soundSet(dice, "huyen", { rising: true });
    const units = makeUnits(dice, set, 4, { ...RAGGED, appraised: 0.1, faulty: 0, twice: 0 });
    const before = await resultsOf([{ set, units }], dice.fork());
    const after = await resultsOf(
      [{ set, units: units.map((unit) => withBetterAnswers(set.nodes, unit)) }],
      dice.fork(),
    );
    for (const unit of before.units) {
      const better = after.units.find(({ id }) => id === unit.id);
      const fallen = unit.nodes.filter(({ exact }, index) => isLess(better?.nodes[index]?.exact, exact));
      expect(
        fallen.map(({ code }) => code),
        `CCHC_LAW_SEED=${seed} ${unit.id}`,
      ).toEqual([]);
      expect(isLess(better?.exact, unit.exact), `CCHC_LAW_SEED=${seed} ${unit.id}`).toBe(false);
    }
  }
});

function withBetterAnswers(nodes: readonly RawNode[], unit: RawUnit): RawUnit {
  const leaves = new Map(leavesIn(nodes).map((leaf) => [leaf.code, leaf]));
  const better = ([code, answer]: [string, LeafAnswer]): [string, LeafAnswer] => {
    const leaf = leaves.get(code);
    const { declared, surveyed } = answer;
    if (!leaf) return [code, answer];
    return [
      code,
      {
        ...answer,
        ...(declared && { declared: improved(leaf, declared) }),
        ...(surveyed && { surveyed: improved(leaf, surveyed) }),
      },
    ];
  };
  return { ...unit, answers: new Map([...unit.answers].map(better)) };
}

function isLess(a: string | null | undefined, b: string | null): boolean {
  const [x, y]: (Fraction | undefined)[] = [numberIn(a ?? undefined), numberIn(b ?? undefined)];
  return y !== undefined && (x === undefined || isBelow(x, y));
}

function inOtherForm(set: RawSet): RawSet {
  return JSON.parse(JSON.stringify(set).normalize("NFD"));
}

/** What no shape of table may change; warnings may differ, as a total row is only in a form. */
function scoresOf({ units }: Results): unknown {
  const figures = ({ id, status, exact, max, index, rank, class: name, nodes }: UnitResult) => ({
    ...{ id, status, exact, max, index, rank, class: name?.normalize("NFC") },
    nodes: nodes.map(({ code, state, exact: points }) => [code, state, points].join(" ")),
  });
  return units.map(figures);
}

function branchesIn(nodes: readonly RawNode[]): RawNode[] {
  return nodes.flatMap((node) => (node.nodes ? [node, ...branchesIn(node.nodes)] : []));
}

function leavesIn(nodes: readonly RawNode[]): RawNode[] {
  return nodes.flatMap((node) => (node.nodes ? leavesIn(node.nodes) : [node]));
}
