import type { Rational } from "../../shared/index.ts";
import type { Band, LabelledPoints, ScoringRule } from "../model.ts";
import type { RuleSource } from "../schema/rules.ts";

/**
 * A rule as a file writes it, without what holds when left out; shares stay shares.
 *
 * @param max the leaf's points, which `upTo` and `maxDeduction` are unless said
 */
export function toRuleSource(rule: ScoringRule, max: Rational): RuleSource {
  switch (rule.kind) {
    case "points":
      return {
        kind: "points",
        ...(rule.step && { step: rule.step.toNumber() }),
        ...(!rule.min.isZero() && { min: rule.min.toNumber() }),
      };
    case "choice":
      return {
        kind: "choice",
        options: rule.options.map((option) => ({ label: option.label, ...toAward(option) })),
      };
    case "checklist":
      return {
        kind: "checklist",
        ...(rule.require !== "each" && { require: rule.require }),
        items: rule.items.map(({ label, points }) => ({ label, points: points.toNumber() })),
      };
    case "ratio":
      return {
        kind: "ratio",
        ...(!rule.floor.isZero() && { floor: rule.floor.toNumber() }),
        ...(rule.full.toText() !== "100" && { full: rule.full.toNumber() }),
        ...(rule.mayExceed && { mayExceed: true }),
      };
    case "bands":
      return {
        kind: "bands",
        of: rule.of,
        ...(rule.mayExceed && { mayExceed: true }),
        bands: rule.bands.map(toBandSource),
      };
    case "count":
      return {
        kind: "count",
        pointsEach: rule.pointsEach.toNumber(),
        ...(!rule.upTo.equals(max) && { upTo: rule.upTo.toNumber() }),
      };
    case "deduct":
      return {
        kind: "deduct",
        pointsEach: rule.pointsEach.toNumber(),
        ...(!rule.maxDeduction.equals(max) && { maxDeduction: rule.maxDeduction.toNumber() }),
      };
    case "survey":
      return {
        kind: "survey",
        ...(rule.scale && { scale: { from: rule.scale.from.toNumber(), to: rule.scale.to.toNumber() } }),
        ...(rule.options.length > 0 && {
          options: rule.options.map(({ label, share }) => ({ label, share: share.toNumber() })),
        }),
      };
    case "relative":
      return {
        kind: "relative",
        method: rule.method,
        ...(rule.better !== "high" && { better: rule.better }),
      };
    case "formula":
      return { kind: "formula", expression: rule.text };
  }
}

type BandSource = Extract<RuleSource, { kind: "bands" }>["bands"][number];

function toBandSource({ limit, above, award }: Band): BandSource {
  const start = above ? { above: limit.toNumber() } : { from: limit.toNumber() };
  if (award.kind === "proportional") return { ...start, proportional: true };
  return { ...start, ...toAward(award), ...(award.linear && { linear: true }) };
}

function toAward({ points, share }: Pick<LabelledPoints, "points" | "share">): {
  points?: number;
  share?: number;
} {
  return share ? { share: share.toNumber() } : { points: points.toNumber() };
}
