import type { CriteriaSet, Leaf } from "../../criteria/index.ts";
import type { Asks } from "./asks.ts";
import { equationConditions } from "./conditions.ts";
import { allOf } from "./excel-text.ts";
import { type LeafCells, saysNotApplicable } from "./leaf-cells.ts";
import { ruleScore } from "./rule-score.ts";
import type { FormWords } from "./words.ts";

/**
 * The formula that scores a leaf on the sheet as soon as its data are typed in; undefined where it is left to the
 * program: points typed by hand, rules that look at other units, surveys, and what grows too long for a cell.
 *
 * It gives the empty text while data are blank, do not agree or are not valid, so that it never shows points that
 * the program would not give.
 */
export function scoreFormula(
  leaf: Leaf,
  asks: Asks,
  cells: LeafCells,
  { decimals }: CriteriaSet,
  words: FormWords,
): string | undefined {
  const live = leaf.source === "self" ? ruleScore(leaf, asks, cells) : undefined;
  if (!live) return undefined;
  const conditions = allOf([...live.conditions, ...equationConditions(leaf, asks, cells)]);
  // Rounded at 10 digits first: what doubles leave of 0.145 is just below it, and would be rounded down.
  const scored = `IF(${conditions},ROUND(ROUND(${live.points},10),${decimals}),"")`;
  const applicable = asks.notApplicable
    ? `IF(${saysNotApplicable(cells.value, words)},"${words.notApplicableMark}",${scored})`
    : scored;
  const formula = `IFERROR(${applicable},"")`;
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

/** Excel takes 8192 characters. */
const LONGEST_FORMULA = 8000;
