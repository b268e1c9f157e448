import type { Dice } from "./dice.ts";
import {
  add,
  decimal,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  isBelow,
  multiply,
  subtract,
} from "./fraction.ts";
import { FORMULAS } from "./make-formula.ts";
import type { Given, RawNode, RawRule } from "./raw-set.ts";

type RuleOf<K extends RawRule["kind"]> = Extract<RawRule, { kind: K }>;

/** Data for one leaf as a unit would type them; faulty ones are such as the rule refuses. */
export function makeData(dice: Dice, leaf: RawNode, max: Fraction, isFaulty: boolean): Given {
  const { rule } = leaf;
  switch (rule?.kind) {
    case undefined:
      return {};
    case "points":
      return { value: isFaulty ? dice.pick(["-1", "2000"]) : onStep(dice, rule, max) };
    case "choice":
      return { value: isFaulty ? dice.pick(["Không rõ mức", "0.123"]) : chosen(dice, rule, max) };
    case "checklist": {
      const met = dice.shuffled(dice.some(rule.items, 0.6)).map(({ label }) => label);
      if (isFaulty) met.push("Nội dung khác");
      return { value: met.length > 0 ? met.join("; ") : "Không" };
    }
    case "ratio":
      return ratio(dice, leaf, [rule.floor ?? 0, rule.full ?? 100, 100], rule.mayExceed ?? false, isFaulty);
    case "bands": {
      const limits = rule.bands.map(({ from, above }) => from ?? above ?? 0);
      if (rule.of === "ratio") return ratio(dice, leaf, limits, rule.mayExceed ?? false, isFaulty);
      return { value: isFaulty ? text(fraction(Math.min(...limits) - 1)) : aroundLimits(dice, limits) };
    }
    case "count":
    case "deduct":
      return { value: isFaulty ? "2.5" : `${events(dice, rule.pointsEach, max)}` };
    case "survey":
      return survey(dice, rule, isFaulty);
    case "relative":
      return { value: isFaulty ? "chưa có" : compared(dice, rule) };
    case "formula": {
      if (isFaulty) return { value: "nhiều" };
      return FORMULAS.find(({ expression }) => expression === rule.expression)?.data(dice) ?? {};
    }
  }
}

/** The label of an option, or its points as a number, which may be those of another one too. */
function chosen(dice: Dice, { options }: RuleOf<"choice">, max: Fraction): string {
  const { label, points, share } = dice.pick(options);
  if (dice.chance(0.7)) return label;
  const award =
    points === undefined ? divide(multiply(max, fraction(share ?? 0)), HUNDRED) : fraction(points);
  return decimal(award) ?? label;
}

/** Often one that another unit has too; below 0 only where distances count and not shares of the best. */
function compared(dice: Dice, { method }: RuleOf<"relative">): string {
  const least = method === "best" ? 0 : -5;
  if (dice.chance(0.7)) return `${dice.int(least, 12)}`;
  return text([BigInt(dice.int(least * 1000, 999_999)), dice.pick([100n, 1000n])]);
}

function onStep(dice: Dice, { step, min = 0 }: RuleOf<"points">, max: Fraction): string {
  const room = subtract(max, fraction(min));
  const size = fraction(step ?? 0.01);
  const [top, bottom] = divide(room, size);
  const written = decimal(add(fraction(min), multiply(size, fraction(dice.int(0, Number(top / bottom))))));
  return written ?? text(fraction(min));
}

/** A part of a whole or a percentage, often just at a limit. */
function ratio(
  dice: Dice,
  leaf: RawNode,
  limits: readonly number[],
  mayExceed: boolean,
  isFaulty: boolean,
): Given {
  if (isFaulty) return faultyRatio(dice, leaf, mayExceed);
  if (leaf.mustHold) {
    const [early, onTime, late] = [dice.int(0, 9000), dice.int(0, 900), dice.int(0, 300)];
    const of = early + onTime + late || 1;
    return {
      value: `${early + onTime}`,
      of: `${of}`,
      inputs: { early: `${early}`, onTime: `${onTime}`, late: `${of - early - onTime}` },
    };
  }
  if (dice.chance(0.3)) return { value: percent(dice, limits, mayExceed) };
  const of = dice.pick([dice.int(1, 30), dice.int(1, 400), dice.int(1000, 60_000), 200, 10_000]);
  const atLimit = multiply([BigInt(of), 100n], fraction(dice.pick(limits)));
  const isExact = atLimit[0] % atLimit[1] === 0n;
  const most = mayExceed && dice.chance(0.2) ? of * 2 : of;
  const part = isExact && dice.chance(0.4) ? Number(atLimit[0] / atLimit[1]) : dice.int(0, most);
  if (!leaf.fraction || dice.chance(0.3)) return { value: `${part}`, of: `${of}` };
  const tenth = (whole: number) => text([BigInt(whole), 10n]);
  return { value: tenth(part), of: tenth(of) };
}

function percent(dice: Dice, limits: readonly number[], mayExceed: boolean): string {
  const share = dice.pick([
    text(fraction(dice.pick(limits))),
    `${dice.int(0, 100)}`,
    text([BigInt(dice.int(0, 1000)), 10n]),
    text([BigInt(dice.int(0, 9999)), 100n]),
    ...(mayExceed ? ["103.5", "250"] : []),
  ]);
  // Without a sign, a number up to 1 would ask which is meant.
  const isUnclear = isBelow([0n, 1n], fraction(share)) && !isBelow([1n, 1n], fraction(share));
  return isUnclear || dice.chance(0.6) ? `${share}%` : share;
}

function faultyRatio(dice: Dice, { mustHold, fraction: parts }: RawNode, mayExceed: boolean): Given {
  if (mustHold) return { value: "9", of: "10", inputs: { early: "4", onTime: "4", late: "1" } };
  const faults: Given[] = [
    { value: "3", of: "0" },
    { value: "0.85" },
    { value: "-4", of: "9" },
    { value: "chưa có", of: "12" },
  ];
  if (!parts) faults.push({ value: "3.5", of: "9" });
  if (!mayExceed) faults.push({ value: "19", of: "18" }, { value: "100.1%" });
  return dice.pick(faults);
}

function aroundLimits(dice: Dice, limits: readonly number[]): string {
  const [low, high] = [Math.min(...limits), Math.max(...limits)];
  if (dice.chance(0.4)) return text(fraction(dice.pick(limits)));
  if (dice.chance(0.2)) return text([BigInt(Math.round(low * 1000) + dice.int(0, 9999)), 1000n]);
  const tenths = BigInt(Math.round(low * 10) + dice.int(0, Math.round((high - low) * 10) + 20));
  return dice.chance(0.5) ? text([tenths, 10n]) : text([tenths * 10n + BigInt(dice.int(0, 9)), 100n]);
}

function events(dice: Dice, each: number, max: Fraction): number {
  const [top, bottom] = divide(max, fraction(each));
  return dice.int(0, Math.min(Number(top / bottom) + 3, 40));
}

function survey(dice: Dice, { options, scale }: RuleOf<"survey">, isFaulty: boolean): Given {
  if (scale) {
    const { from, to } = scale;
    const hundredths = dice.int(Math.round(from * 100), Math.round(to * 100));
    return { value: isFaulty ? text(fraction(to + 1)) : text([BigInt(hundredths), 100n]) };
  }
  if (!options) return { value: isFaulty ? "130%" : percent(dice, [0, 100, 50, 93], false) };
  if (dice.chance(0.3)) {
    // The mean share of any answers lies between the least and the greatest one.
    const shares = options.map(({ share }) => share);
    return { value: `${isFaulty ? 130 : dice.int(Math.min(...shares), Math.max(...shares))}%` };
  }
  const counts: number[] = options.map(() => dice.pick([0, 0, dice.int(0, 9), dice.int(0, 300)]));
  if (!counts.some((count) => count > 0)) counts[0] = 7;
  if (isFaulty) counts[0] = 1.5;
  return { inputs: Object.fromEntries(counts.map((count, index) => [`${index + 1}`, `${count}`])) };
}

/** Every number made here has a decimal. */
function text(value: Fraction): string {
  const written = decimal(value);
  if (written === undefined) throw new RangeError("no decimal writes this number");
  return written;
}
