import type { GivenScore } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import { diagnose, type Rational } from "../shared/index.ts";
import { type Claim, MISSING } from "./claim.ts";
import { isWithin } from "./is-within.ts";
import { claimNotApplicable } from "./not-applicable.ts";
import { readPoints } from "./read-points.ts";

/** An appraised score or a survey score that counts as given. */
export interface GivenClaim extends Claim {
  readonly points?: Rational;
  /** Decimals written. */
  readonly decimals?: number;
}

const OUT_OF_RANGE = {
  appraised: "scoring/appraised-out-of-range",
  survey: "scoring/survey-out-of-range",
} as const;

/**
 * What the council or the survey file gives: any points from 0 to the maximum, or "Không áp dụng" where the set
 * allows it. Undefined where it says nothing. (Điểm thẩm định, điểm XHH)
 */
export function readGivenScore(
  leaf: Leaf,
  source: "appraised" | "survey",
  given: GivenScore | undefined,
  isDisputed: boolean,
): GivenClaim | undefined {
  // Which of two scores was meant is asked where the two were read.
  if (isDisputed) return { verdict: MISSING, diagnostics: [] };
  if (!given) return undefined;
  const { score, place } = given;
  if (!score) return claimNotApplicable(leaf, place);
  const read = readPoints(score, (points) => isWithin(leaf, points));
  if (read.kind === "points") {
    const { points, decimals } = read;
    return {
      verdict: { kind: "points", points, basis: source, from: place },
      points,
      decimals,
      diagnostics: [],
    };
  }
  const args = { found: score.readings[0].text, expected: leaf.maxScore };
  const diagnostic = read.kind === "fault" ? read.diagnostic : diagnose(OUT_OF_RANGE[source], place, args);
  return { verdict: MISSING, diagnostics: [diagnostic] };
}
