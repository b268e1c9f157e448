import type { Band, Leaf } from "../criteria/index.ts";
import {
  formatNumber,
  isSameText,
  type Language,
  Rational,
  readNumberText,
  splitList,
} from "../shared/index.ts";

/** An answer that was scored, as text, with the points its data are worth where these are known. */
export interface ScoredAnswer {
  /** "14/19", "Có"; as `NodeScore.data` has it. */
  readonly data: string;
  readonly points: Rational | undefined;
}

/** One way in which a rule can come out. (Mức) */
export interface Level {
  /** As the set names it: an option's label, a band's limit. */
  readonly name: string;
  readonly isHit: (answer: ScoredAnswer) => boolean;
}

/**
 * The ways in which the rule of a leaf can come out: its options, items or bands, and what a checklist as a whole or
 * a floor decides. None for rules whose points run through a range.
 */
export function levelsOf(leaf: Leaf, language: Language): readonly Level[] {
  const { rule, maxScore } = leaf;
  switch (rule.kind) {
    case "choice":
      return rule.options.map((option) => ({
        name: option.label,
        isHit: ({ data, points }) => {
          if (rule.options.some(({ label }) => isSameText(label, data)))
            return isSameText(option.label, data);
          // The points in place of the label, or another word for yes and no.
          const worth = rule.options.filter((other) => points?.equals(other.points));
          return worth.length === 1 && worth[0] === option;
        },
      }));
    case "checklist":
      return rule.require === "each"
        ? rule.items.map(({ label }) => ({
            name: label,
            isHit: ({ data }) => splitList(data).some((item) => isSameText(item, label)),
          }))
        : [Rational.zero, maxScore].map((worth) => ({
            name: `= ${formatNumber(worth, language)}`,
            isHit: ({ points }) => points?.equals(worth) === true,
          }));
    case "bands":
      return rule.bands.map((band) => ({
        name: bandName(band, rule.of === "ratio" ? "%" : "", language),
        isHit: ({ data }) => {
          const value = numberIn(leaf, data);
          return value !== undefined && rule.bands.findLast((other) => reaches(value, other)) === band;
        },
      }));
    case "ratio": {
      if (rule.floor.isZero()) return [];
      const floor = `${formatNumber(rule.floor, language)}%`;
      return [
        { name: `< ${floor}`, isHit: ({ data }) => numberIn(leaf, data)?.isBelow(rule.floor) === true },
        { name: `≥ ${floor}`, isHit: ({ data }) => numberIn(leaf, data)?.isBelow(rule.floor) === false },
      ];
    }
    case "points":
    case "count":
    case "deduct":
    case "survey":
    case "relative":
    case "formula":
      return [];
  }
}

function bandName({ above, limit }: Band, unit: string, language: Language): string {
  return `${above ? ">" : "≥"} ${formatNumber(limit, language)}${unit}`;
}

function reaches(value: Rational, { limit, above }: Band): boolean {
  return above ? value.isAbove(limit) : !value.isBelow(limit);
}

/** The percentage or number that the data come to; undefined where they are none. */
function numberIn({ fraction }: Leaf, data: string): Rational | undefined {
  const [main = ""] = data.split(";");
  const numbers = main.split("/").map((text) => {
    const readings = readNumberText(text)?.readings ?? [];
    return ((!fraction && readings.find(({ value }) => value.isWhole())) || readings[0])?.value;
  });
  const [part, whole] = numbers;
  if (numbers.length === 1 || !part) return part;
  return !whole || whole.isZero() ? undefined : part.dividedBy(whole).times(Rational.hundred);
}
