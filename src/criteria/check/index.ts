import type { Diagnostic } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { checkBands } from "./bands.ts";
import { checkBlockNodes } from "./blocks.ts";
import type { Check } from "./check.ts";
import { checkClassNames, checkClassOrder, checkClassRanges } from "./classes.ts";
import { checkCodeCharacters, checkTestCodes, checkTieBreak, checkUniqueCodes } from "./codes.ts";
import { checkInputKeys } from "./inputs.ts";
import { checkLabelTexts, checkUniqueLabels } from "./labels.ts";
import { checkRatioLimits, checkSurveys, checkValidity } from "./limits.ts";
import { checkItemSums, checkPointsInScale } from "./points.ts";
import { checkMaxInReach, checkZeroInReach } from "./reach.ts";
import { checkBlockSums, checkSums } from "./sums.ts";

const checks: readonly Check[] = [
  checkValidity,
  checkSums,
  checkBlockSums,
  checkUniqueCodes,
  checkCodeCharacters,
  checkTieBreak,
  checkTestCodes,
  checkClassOrder,
  checkClassRanges,
  checkClassNames,
  checkPointsInScale,
  checkItemSums,
  checkMaxInReach,
  checkZeroInReach,
  checkBands,
  checkRatioLimits,
  checkSurveys,
  checkUniqueLabels,
  checkLabelTexts,
  checkInputKeys,
  checkBlockNodes,
];

/**
 * Looks a set over for what its format allows but no decision can mean: sums that do not meet, codes used
 * twice, gaps and overlaps, points out of reach. Everything at once, in the order of the checks.
 *
 * @param file named in the diagnostics
 */
export function checkCriteria(set: CriteriaSet, file: string): Diagnostic[] {
  return checks.flatMap((check) => check(set, file));
}
