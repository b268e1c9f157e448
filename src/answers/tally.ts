import type { Leaf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, isSameText, type Place, Rational } from "../shared/index.ts";
import { type CellValue, cellText } from "../workbook/index.ts";
import { cellArg } from "./cells.ts";
import { type NumberStyle, toField } from "./field.ts";
import type { RosterUnit } from "./roster.ts";
import type { RowAnswer } from "./row-answer.ts";

/** The survey responses to one leaf about one unit, counted as they come. */
export class Tally {
  readonly #unit: RosterUnit;
  readonly #leaf: Leaf;
  /** Where the column of the leaf is headed: the responses have no cell of their own. */
  readonly #place: Place;
  /** Answers per option. */
  readonly #counts: number[];
  /** Answers on a scale, or percentages. */
  readonly #numbers: Rational[] = [];
  #blanks = 0;
  #isFaulty = false;

  constructor(unit: RosterUnit, leaf: Leaf, place: Place) {
    this.#unit = unit;
    this.#leaf = leaf;
    this.#place = place;
    this.#counts = optionsOf(leaf).map(() => 0);
  }

  /** Counts a response that was not given. */
  addBlank(): undefined {
    this.#blanks += 1;
  }

  /** Counts one response; a diagnostic where it is none of the options, or no number of the scale. */
  add(value: CellValue, place: Place, style: NumberStyle): Diagnostic | undefined {
    const options = optionsOf(this.#leaf);
    const index = options.findIndex(({ label }) => isSameText(label, cellText(value)));
    if (index >= 0) this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    const number = options.length > 0 ? undefined : numberWithin(rangeOf(this.#leaf), value, place, style);
    if (number) this.#numbers.push(number);
    if (index >= 0 || number) return undefined;
    this.#isFaulty = true;
    const [from, to] = rangeOf(this.#leaf);
    const expected = options.length > 0 ? options.map(({ label }) => label).join("; ") : [from, "–", to];
    return diagnose("answers/unknown-response", place, { found: cellArg(value), expected });
  }

  /** How many answered and how many did not. */
  summary(): Diagnostic {
    const answered = this.#counts.reduce((sum, count) => sum + count, 0) + this.#numbers.length;
    const [found, blanks] = [answered, this.#blanks];
    return diagnose("answers/responses-counted", this.#place, { found, blanks, expected: found + blanks });
  }

  /** The count of each option, or the exact mean; none where nobody answered. */
  toAnswers(): RowAnswer[] {
    const [first] = this.#numbers;
    if (first)
      return [this.#answer(Rational.sum(this.#numbers).dividedBy(Rational.of(this.#numbers.length)))];
    if (this.#counts.every((count) => count === 0)) return [];
    return this.#counts.map((count, index) => this.#answer(Rational.of(count), `${index + 1}`));
  }

  #answer(value: Rational, key?: string): RowAnswer {
    const field = toField({ kind: "number", value, percent: false }, this.#place, undefined);
    return {
      use: "survey",
      unit: this.#unit,
      node: this.#leaf,
      ...(key !== undefined && { key }),
      fields: new Map([["value", field]]),
      round: 1,
      ...(this.#isFaulty && { isFaulty: true }),
      place: this.#place,
    };
  }
}

function optionsOf({ rule }: Leaf): readonly { readonly label: string }[] {
  return rule.kind === "survey" ? rule.options : [];
}

/** The scale of a survey, which may run down; else percentages. */
function rangeOf({ rule }: Leaf): readonly [Rational, Rational] {
  const scale = rule.kind === "survey" ? rule.scale : undefined;
  if (!scale) return [Rational.zero, Rational.hundred];
  return [Rational.min(scale.from, scale.to), Rational.max(scale.from, scale.to)];
}

function numberWithin(
  [from, to]: readonly [Rational, Rational],
  value: CellValue,
  place: Place,
  style: NumberStyle,
): Rational | undefined {
  const { readings, inFileStyle } = toField(value, place, style);
  const fitting = (inFileStyle ? [inFileStyle] : readings).flatMap(({ number }) =>
    number && !number.isBelow(from) && !number.isAbove(to) ? [number] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
