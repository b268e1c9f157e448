import { assessPeriod } from "../../src/cli/pipeline.ts";
import type { NodeResult, Results } from "../../src/results/index.ts";
import { inFolder } from "./cases.ts";
import { type Dialect, PLAIN } from "./dialect.ts";
import type { Dice } from "./dice.ts";
import type { RawCase } from "./raw-set.ts";
import { type PeriodWish, writePeriod } from "./write-period.ts";

export const PLAIN_FORMS: PeriodWish = { shape: "form", councilInForms: false, dialect: () => PLAIN };

/** The results of a period that is written, assessed and thrown away. */
export async function resultsOf(
  groups: readonly RawCase[],
  dice: Dice,
  wish: PeriodWish = PLAIN_FORMS,
): Promise<Results> {
  return inFolder(async (directory) => {
    await writePeriod(directory, groups, dice, wish);
    return resultsIn(directory);
  });
}

export async function resultsIn(directory: string, provisional = false): Promise<Results> {
  const { value, diagnostics } = await assessPeriod(directory, { language: "vi", provisional });
  if (!value) throw new Error(`not opened: ${diagnostics.map(({ code }) => code).join()}`);
  return value.results;
}

/** Every file in one dialect. */
export function allIn(dialect: Partial<Dialect>, wish: Partial<PeriodWish> = {}): PeriodWish {
  return { ...PLAIN_FORMS, ...wish, dialect: () => ({ ...PLAIN, ...dialect }) };
}

/**
 * The results as text, but for what tells where and how the answers were written down: hashes, cells, texts as
 * typed, and the order in which things were found.
 */
export function figuresOf({ inputs: _, diagnostics, units, ...rest }: Results): string {
  const found = diagnostics.map(({ code, severity, unit, criterion }) =>
    [code, severity, unit, criterion].join(" "),
  );
  const typed = (text: string | null | undefined) => text?.toLowerCase() ?? null;
  const nodes = (all: readonly NodeResult[]) =>
    all.map(({ from: _from, data: _data, reason, evidence, ...node }) => ({
      ...node,
      texts: [typed(reason), typed(evidence)],
    }));
  const figures = units.map((unit) => ({ ...unit, nodes: nodes(unit.nodes) }));
  return JSON.stringify({ ...rest, units: figures, found: found.sort() }, null, 1);
}
