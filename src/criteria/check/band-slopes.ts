import { type Diagnostic, diagnose, Rational } from "../../shared/index.ts";
import type { Band, BandsRule, CriteriaSet } from "../model.ts";
import { isWithinRates } from "./bands.ts";
import { isOfKind, type PlacedRule, rulesOf } from "./check.ts";

/**
 * Whether the points of the bands run one way as the value rises. Bands that go up and down again are as a rule a
 * slip of the pen, as is a `proportional` band that is followed by less than it had reached.
 *
 * That a higher rate gives less throughout is only a note: a rate of late files is judged so.
 */
export function checkBandDirection(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "bands"))
    .flatMap((placed) => {
      const steps = stepsOf(placed);
      const [first] = steps;
      const turn = steps.find(({ direction }) => direction !== first?.direction);
      const { rule, at } = placed;
      if (turn) {
        const args = { ...nameOf(turn.band), before: turn.before, after: turn.after };
        return [diagnose("criteria/bands-turn", at("rule.bands"), args)];
      }
      if (rule.of === "number" || first?.direction !== -1) return [];
      const args = { found: first.before, expected: steps.at(-1)?.after ?? first.after };
      return [diagnose("criteria/bands-fall", at("rule.bands"), args)];
    });
}

/** Whether each band gives other points than the one below it; one that does not changes nothing. */
export function checkBandEffects(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "bands"))
    .flatMap((placed) => {
      const spans = spansOf(placed);
      return spans.flatMap((span, index) => {
        const below = spans[index - 1];
        const isSame = below && isLevel(below) && isLevel(span) && below.start.equals(span.start);
        if (!isSame || below.band.limit.equals(span.band.limit)) return [];
        const args = { ...nameOf(span.band), points: span.start, expected: nameOf(below.band).found };
        return [diagnose("criteria/band-without-effect", placed.at("rule.bands"), args)];
      });
    });
}

/** A band that can count, with its points at its limit and just below the next band. */
interface Span {
  readonly band: Band;
  readonly start: Rational;
  readonly end: Rational;
}

/** Where the points change, at a band's limit or within it. */
interface Step {
  /** The band that begins there, or that slopes. */
  readonly band: Band;
  readonly before: Rational;
  readonly after: Rational;
  readonly direction: -1 | 0 | 1;
}

function stepsOf(placed: PlacedRule<BandsRule>): Step[] {
  const spans = spansOf(placed);
  const steps = spans.flatMap(({ band, start, end }, index) => [
    step(band, spans[index - 1]?.end ?? start, start),
    step(band, start, end),
  ]);
  return steps.filter(({ direction }) => direction !== 0);
}

function step(band: Band, before: Rational, after: Rational): Step {
  return { band, before, after, direction: after.compare(before) };
}

function spansOf({ rule, leaf }: PlacedRule<BandsRule>): Span[] {
  const inProportion = (rate: Rational) =>
    leaf.maxScore
      .times(Rational.max(Rational.zero, Rational.min(rate, Rational.hundred)))
      .dividedBy(Rational.hundred);
  const startOf = ({ award, limit }: Band) => (award.kind === "points" ? award.points : inProportion(limit));
  const reachable = rule.bands.filter((_, index) => rule.of === "number" || isWithinRates(rule.bands, index));
  return reachable.map((band, index) => {
    const next = reachable[index + 1];
    const start = startOf(band);
    if (band.award.kind === "proportional")
      return { band, start, end: inProportion(next?.limit ?? Rational.hundred) };
    return { band, start, end: band.award.linear && next ? startOf(next) : start };
  });
}

function isLevel({ start, end }: Span): boolean {
  return start.equals(end);
}

function nameOf({ limit, above }: Band): { sign: string; found: Rational } {
  return { sign: above ? ">" : "≥", found: limit };
}
