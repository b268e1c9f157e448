import type { Dice } from "./dice.ts";
import {
  decimal,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  inLowestTerms,
  isBelow,
  multiply,
  subtract,
  ZERO,
} from "./fraction.ts";
import { FORMULAS } from "./make-formula.ts";
import type { RawBand, RawNode, RawRule } from "./raw-set.ts";

type Ruled = Pick<RawNode, "inputs" | "mustHold" | "fraction"> & { readonly rule: RawRule };

export interface RuleWish {
  readonly max: Fraction;
  readonly block: "main" | "bonus" | "penalty";
  readonly source: "self" | "survey" | "external";
  /** Only rules under which a better answer is never worth less. */
  readonly rising: boolean;
}

const LEVELS = [
  "Đầy đủ, đúng thời hạn",
  "Có nhưng chậm",
  "Đạt một phần",
  "Chưa thực hiện",
  "Không có kế hoạch",
];
const ITEMS = ["Kế hoạch năm", "Báo cáo quý I", "Báo cáo 6 tháng", "Phụ lục số liệu", "Quyết định phân công"];
const OPINIONS = ["Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", "Rất không hài lòng"];

const SELF_KINDS = [
  "points",
  "choice",
  "checklist",
  "ratio",
  "ratio",
  "bands",
  "bands",
  "count",
  "deduct",
  "relative",
  "formula",
] as const;

/** A rule that the leaf's maximum can be reached under, with the inputs it needs. */
export function makeRule(dice: Dice, wish: RuleWish): Ruled {
  const kind = kindFor(dice, wish);
  switch (kind) {
    case "points":
      return { rule: points(dice, wish.max) };
    case "choice":
      return { rule: choice(dice, wish.max) };
    case "checklist":
      return { rule: checklist(dice, wish.max) };
    case "ratio":
      return ratio(dice);
    case "bands":
      return bands(dice, wish);
    case "count":
      return { rule: { kind, pointsEach: dice.int(1, 300) / 100, ...upTo(dice, wish.max) } };
    case "deduct":
      return { rule: { kind, pointsEach: dice.int(1, 150) / 100, ...mostTaken(dice, wish.max) } };
    case "survey":
      return { rule: survey(dice) };
    case "relative": {
      const method = dice.pick(["best", "minmax", "rank"] as const);
      return {
        rule: { kind, method, ...(dice.chance(0.6) && { better: dice.pick(["high", "low"] as const) }) },
      };
    }
    case "formula": {
      const { expression, inputs, mustHold, parts } = dice.pick(
        FORMULAS.filter(({ rises }) => rises || !wish.rising),
      );
      return {
        rule: { kind, expression },
        ...(inputs && { inputs }),
        ...(mustHold && { mustHold }),
        ...(parts && { fraction: true }),
      };
    }
  }
}

function kindFor(dice: Dice, { max, block, source, rising }: RuleWish): RawRule["kind"] {
  if (!isBelow(ZERO, max)) return "ratio";
  if (source === "survey") return dice.chance(0.8) ? "survey" : dice.pick(["points", "bands"]);
  if (source === "external")
    return dice.pick(["bands", "bands", "ratio", "relative", "points", "count", "survey"]);
  const kind = dice.pick(SELF_KINDS);
  if (block !== "main" && kind === "deduct") return "count";
  return rising && kind === "relative" ? "ratio" : kind;
}

function points(dice: Dice, max: Fraction): RawRule {
  const part = decimal(divide(max, fraction(dice.pick([2, 5, 10]))));
  const min = dice.chance(0.2) && part !== undefined ? Number(part) : 0;
  const room = subtract(max, fraction(min));
  const steps = [1, 2, 4, 5, 8, 10, 20].flatMap((parts) => decimal(divide(room, fraction(parts))) ?? []);
  return {
    kind: "points",
    ...(steps.length > 0 && dice.chance(0.6) && { step: Number(dice.pick(steps)) }),
    ...((min !== 0 || dice.chance(0.2)) && { min }),
  };
}

function choice(dice: Dice, max: Fraction): RawRule {
  const count = dice.int(2, 5);
  const awards = [
    awardOf(dice, max, 100),
    ...Array.from({ length: count - 1 }, () => awardOf(dice, max, dice.pick([0, 50, dice.int(0, 99)]))),
  ];
  return {
    kind: "choice",
    options: dice.shuffled(awards).map((award, index) => ({ label: LEVELS[index] ?? "", ...award })),
  };
}

/** Points where the set can write them, else a share of the maximum. */
function awardOf(dice: Dice, max: Fraction, share: number): { points: number } | { share: number } {
  const written = decimal(divide(multiply(max, fraction(share)), HUNDRED));
  return written !== undefined && dice.chance(0.7) ? { points: Number(written) } : { share };
}

function checklist(dice: Dice, max: Fraction): RawRule {
  const require = dice.pick([undefined, "each", "all", "any"] as const);
  const count = dice.int(1, 5);
  const cuts = [0, ...dice.distinct(count - 1, 1, 99), 100];
  const items = cuts.slice(1).flatMap((cut, index) => {
    const part = divide(multiply(max, fraction(cut - (cuts[index] ?? 0))), HUNDRED);
    const written = decimal(part);
    return written === undefined ? [] : [{ label: ITEMS[index] ?? "", points: Number(written) }];
  });
  if (items.length < cuts.length - 1) return choice(dice, max);
  return { kind: "checklist", items, ...(require && { require }) };
}

function ratio(dice: Dice): Ruled {
  const full = dice.pick([undefined, undefined, 100, 95, 98.5, 80, 50]);
  const floor = dice.pick([undefined, undefined, 0, 50, 33.33, 20, 12.5]);
  const rule: RawRule = {
    kind: "ratio",
    ...(full !== undefined && { full }),
    ...(floor !== undefined && { floor }),
    ...mayExceed(dice),
  };
  return { rule, ...dataOfRatio(dice) };
}

function mayExceed(dice: Dice): { mayExceed?: boolean } {
  return dice.chance(0.4) ? { mayExceed: dice.chance(0.7) } : {};
}

/** Some ratios take decimals, some the parts that their numbers consist of. */
function dataOfRatio(dice: Dice): Omit<Ruled, "rule"> {
  if (dice.chance(0.2)) return { fraction: true };
  if (!dice.chance(0.25)) return {};
  const inputs = [
    { key: "early", label: "Hồ sơ sớm hạn" },
    { key: "onTime", label: "Hồ sơ đúng hạn" },
    { key: "late", label: "Hồ sơ trễ hạn" },
  ];
  return { inputs, mustHold: ["early + onTime = value", "early + onTime + late = of"] };
}

function bands(dice: Dice, { max, rising }: RuleWish): Ruled {
  const of = dice.chance(0.6) ? "ratio" : "number";
  const count = dice.int(2, 5);
  const limits =
    of === "ratio" ? [0, ...dice.distinct(count - 1, 1, 199).map((half) => half / 2)] : numbers(dice, count);
  const isProportional = limits.map((_, index) => of === "ratio" && index > 0 && dice.chance(0.2));
  const shares = sharesFor(dice, limits, isProportional, rising);
  const list = limits.map((limit, index): RawBand => {
    const isLast = index === limits.length - 1;
    const at = index > 0 && dice.chance(0.2) ? { above: limit } : { from: limit };
    if (isProportional[index]) return { ...at, proportional: true };
    const linear = !isLast && dice.chance(0.4) ? { linear: true } : {};
    return { ...at, ...awardOf(dice, max, shares[index] ?? 0), ...linear };
  });
  const rule: RawRule = {
    kind: "bands",
    of,
    bands: dice.shuffled(list),
    ...(of === "ratio" ? mayExceed(dice) : {}),
  };
  return of === "ratio" ? { rule, ...dataOfRatio(dice) } : { rule };
}

function numbers(dice: Dice, count: number): number[] {
  const start = dice.pick([0, 0, -5, 0.5, 1000]);
  const steps = dice.distinct(count - 1, 1, dice.pick([30, 5000]));
  return [start, ...steps.map((step) => Number((start + step / 10).toFixed(1)))];
}

/** The share of the maximum at each limit. The last gives all; rising ones never fall, not even into a proportional band. */
function sharesFor(
  dice: Dice,
  limits: readonly number[],
  isProportional: readonly boolean[],
  rising: boolean,
): number[] {
  const last = limits.length - 1;
  let lowest = 0;
  return limits.map((limit, index) => {
    if (isProportional[index]) {
      lowest = Math.max(lowest, Math.ceil(limits[index + 1] ?? 100));
      return 0;
    }
    if (index === last) return 100;
    if (!rising) return dice.int(0, 100);
    const next = isProportional.findIndex((flag, after) => flag && after > index);
    const highest = next < 0 ? 100 : Math.max(Math.floor(limits[next] ?? limit), 0);
    lowest = dice.int(Math.min(lowest, highest), highest);
    return lowest;
  });
}

function upTo(dice: Dice, max: Fraction): { upTo?: number } {
  const written = decimal(max);
  return written !== undefined && dice.chance(0.4) ? { upTo: Number(written) } : {};
}

function mostTaken(dice: Dice, max: Fraction): { maxDeduction?: number } {
  const written = decimal(inLowestTerms(divide(max, fraction(dice.pick([1, 2, 4])))));
  return written !== undefined && dice.chance(0.5) ? { maxDeduction: Number(written) } : {};
}

function survey(dice: Dice): RawRule {
  const shape = dice.pick(["options", "options", "scale", "percent"]);
  if (shape === "percent") return { kind: "survey" };
  if (shape === "scale")
    return {
      kind: "survey",
      scale: dice.pick([
        { from: 1, to: 5 },
        { from: 0, to: 10 },
        { from: 0.5, to: 4 },
      ]),
    };
  const shares = [100, ...dice.distinct(dice.int(1, 4), 0, 99).reverse()];
  return { kind: "survey", options: shares.map((share, index) => ({ label: OPINIONS[index] ?? "", share })) };
}
