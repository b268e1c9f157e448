import type { Diagnostic } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { checkBandDirection, checkBandEffects } from "./band-slopes.ts";
import { checkBands } from "./bands.ts";
import { checkBlockNodes } from "./blocks.ts";
import type { Check } from "./check.ts";
import { checkClassNames, checkClassOrder, checkClassRanges } from "./classes.ts";
import {
  checkCodeCharacters,
  checkCodePlaces,
  checkTestCodes,
  checkTieBreak,
  checkTieBreakOnce,
  checkUniqueCodes,
} from "./codes.ts";
import { checkFormulaReach } from "./formula-reach.ts";
import { checkInputKeys } from "./inputs.ts";
import { checkLabelTexts, checkUniqueLabels } from "./labels.ts";
import { checkRatioLimits, checkSurveys, checkValidity } from "./limits.ts";
import { checkItemPoints, checkLabelsAsPoints, checkOptionPoints } from "./options.ts";
import { checkItemSums, checkPointsInScale } from "./points.ts";
import { checkPreviousCodes } from "./previous-codes.ts";
import { checkMaxInReach, checkZeroInReach } from "./reach.ts";
import { checkSurveyRules } from "./sources.ts";
import { checkBlockSums, checkSums } from "./sums.ts";

const checks: readonly Check[] = [
  checkValidity,
  checkSums,
  checkBlockSums,
  checkUniqueCodes,
  checkCodeCharacters,
  checkCodePlaces,
  checkPreviousCodes,
  checkTieBreak,
  checkTieBreakOnce,
  checkTestCodes,
  checkClassOrder,
  checkClassRanges,
  checkClassNames,
  checkPointsInScale,
  checkItemSums,
  checkItemPoints,
  checkOptionPoints,
  checkMaxInReach,
  checkZeroInReach,
  checkFormulaReach,
  checkBands,
  checkBandDirection,
  checkBandEffects,
  checkRatioLimits,
  checkSurveys,
  checkSurveyRules,
  checkUniqueLabels,
  checkLabelTexts,
  checkLabelsAsPoints,
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
