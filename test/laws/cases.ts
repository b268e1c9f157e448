import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCriteria } from "../../src/criteria/index.ts";
import { hasErrors } from "../../src/shared/index.ts";
import type { Dice } from "./dice.ts";
import { type AnswerWish, makeUnits } from "./make-answers.ts";
import { makeSet, type SetWish } from "./make-set.ts";
import type { RawCase, RawSet } from "./raw-set.ts";

/** How many cases the laws try; CCHC_LAW_RUNS asks for more, CCHC_LAW_SEED starts elsewhere. */
export const RUNS = Number(process.env.CCHC_LAW_RUNS ?? 0);
export const FIRST_SEED = Number(process.env.CCHC_LAW_SEED ?? 1);

/** Milliseconds that a law may take: more runs take longer. */
export const PATIENCE = Math.max(60_000, RUNS * 3000);

export function seeds(usual: number): number[] {
  return Array.from({ length: RUNS || usual }, (_, index) => FIRST_SEED + index);
}

export const COMPLETE: AnswerWish = {
  blank: 0,
  notApplicable: 0.2,
  appraised: 0.25,
  faulty: 0,
  selfOnly: 0.2,
  selfToo: 0.3,
  twice: 0,
};
export const RAGGED: AnswerWish = { ...COMPLETE, blank: 0.06, faulty: 0.08, twice: 0.04 };
export const IDLE: AnswerWish = { ...COMPLETE, notApplicable: 0.9, appraised: 0.05 };

/** A set that the program's linter accepts: the oracle knows what a set means, not what is wrong with one. */
export async function soundSet(dice: Dice, id: string, wish: SetWish = {}): Promise<RawSet> {
  const set = makeSet(dice, id, wish);
  const { value, diagnostics } = await parseCriteria(JSON.stringify(set), `${id}.json`);
  if (value && !hasErrors(diagnostics)) return set;
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  throw new Error(`a set with an error: ${first?.code} ${first?.place.cell} ${JSON.stringify(first?.args)}`);
}

/** One group, or now and then two with a set each. */
export async function makeCase(dice: Dice): Promise<RawCase[]> {
  const ids = dice.chance(0.15) ? ["huyen", "so"] : ["huyen"];
  const cases: RawCase[] = [];
  for (const id of ids) {
    const set = await soundSet(dice, id);
    const units = makeUnits(dice, set, dice.int(2, 8), dice.pick([COMPLETE, COMPLETE, RAGGED, IDLE]));
    cases.push({ set, units: units.map((unit) => ({ ...unit, ...renamed(unit, id) })) });
  }
  return cases;
}

/** Units of the second group have names of their own. */
function renamed({ id, name, aliases }: RawCase["units"][number], group: string) {
  if (group === "huyen") return {};
  return { id: `${group}-${id}`, name: `Sở ${name}`, aliases: aliases.map((alias) => `${alias} (sở)`) };
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "cchc-law-"));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
