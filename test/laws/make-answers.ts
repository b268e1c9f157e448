import type { Dice } from "./dice.ts";
import { decimal, divide, type Fraction, fraction, multiply } from "./fraction.ts";
import { makeData } from "./make-data.ts";
import { ifPossible } from "./oracle-possible.ts";
import { pointsFor } from "./oracle-rules.ts";
import {
  type Given,
  type LeafAnswer,
  NOT_APPLICABLE,
  type RawNode,
  type RawSet,
  type RawUnit,
} from "./raw-set.ts";
import { leavesOf } from "./tree.ts";

/** How often each thing happens, 0–1. */
export interface AnswerWish {
  readonly blank: number;
  readonly notApplicable: number;
  readonly appraised: number;
  /** Answers that the rule refuses. */
  readonly faulty: number;
  /** A self-score in place of data. */
  readonly selfOnly: number;
  /** A self-score beside the data. */
  readonly selfToo: number;
  /** A second answer to the same leaf, alike or not. */
  readonly twice: number;
}

const PLACES = [
  "Cao Lãnh",
  "Hồng Ngự",
  "Tháp Mười",
  "Lấp Vò",
  "Sa Đéc",
  "Tân Hồng",
  "Châu Thành",
  "Mỹ Xuyên",
];

const DOCUMENTS = ["Báo cáo số 12/BC-UBND", "Quyết định số 45/2024/QĐ-UBND", "Kế hoạch năm"];

/** Units that answer the leaves of the set; a leaf of the survey is answered in one way by all. */
export function makeUnits(dice: Dice, set: RawSet, count: number, wish: AnswerWish): RawUnit[] {
  const leaves = leavesOf(set);
  const notSurveyed = new Set(
    leaves.filter(({ leaf }) => leaf.source !== undefined && dice.chance(0.15)).map(({ leaf }) => leaf.code),
  );
  const bySurvey = new Map(leaves.map(({ leaf }) => [leaf.code, surveyShape(dice, leaf)] as const));
  const units: RawUnit[] = [];
  for (let index = 0; index < count; index += 1) {
    const answers = new Map<string, LeafAnswer>();
    for (const { leaf, max } of leaves) {
      const answer = new LeafAnswerer(dice, leaf, max, wish, bySurvey.get(leaf.code) ?? "table");
      const made = notSurveyed.has(leaf.code) ? {} : answer.make();
      if (Object.keys(made).length > 0) answers.set(leaf.code, made);
    }
    const place = PLACES[index % PLACES.length] ?? "";
    const kind = index % 3 === 0 ? "Huyện" : index % 3 === 1 ? "Thành phố" : "Thị xã";
    const aliases = dice.chance(0.4) ? [`UBND ${kind.toLowerCase()} ${place}`] : [];
    // Units that answer alike are what ties are made of.
    const twin = dice.chance(0.15) ? units.at(-1) : undefined;
    const base = { id: `dv-${index + 1}`, name: `${kind} ${place}`, aliases, ranked: !dice.chance(0.08) };
    units.push({ ...base, answers: twin?.answers ?? (dice.chance(wish.blank / 3) ? new Map() : answers) });
  }
  return units;
}

export type SurveyShape = "table" | "points" | "responses";

function surveyShape(dice: Dice, { rule, source }: RawNode): SurveyShape {
  const canRespond = source === "survey" && rule?.kind === "survey" && (rule.options ?? rule.scale);
  return canRespond && dice.chance(0.3) ? "responses" : dice.pick(["table", "table", "points"]);
}

class LeafAnswerer {
  readonly #dice: Dice;
  readonly #leaf: RawNode;
  readonly #max: Fraction;
  readonly #wish: AnswerWish;
  readonly #survey: SurveyShape;

  constructor(dice: Dice, leaf: RawNode, max: Fraction, wish: AnswerWish, survey: SurveyShape) {
    this.#dice = dice;
    this.#leaf = leaf;
    this.#max = max;
    this.#wish = wish;
    this.#survey = survey;
  }

  make(): LeafAnswer {
    const dice = this.#dice;
    const said = dice.chance(this.#wish.blank) ? {} : this.#said();
    const enclosed = {
      ...said,
      ...(said.declared && dice.chance(0.2) && { evidence: dice.pick(DOCUMENTS) }),
    };
    return dice.chance(this.#wish.appraised) ? { ...enclosed, appraised: this.#appraised() } : enclosed;
  }

  #said(): LeafAnswer {
    const bySurvey = (this.#leaf.source ?? "self") !== "self";
    const leftOut = this.#leaf.allowNotApplicable && this.#dice.chance(this.#wish.notApplicable);
    if (!bySurvey) return this.#twice(leftOut ? this.#leftOut() : this.#declared());
    if (this.#survey === "responses") return { responses: this.#responses() };
    if (this.#survey === "points") return { surveyScore: leftOut ? NOT_APPLICABLE : this.#points() };
    return { surveyed: leftOut ? { value: NOT_APPLICABLE } : this.#data() };
  }

  /** A second answer: the same, or another one in the same column. */
  #twice(declared: Given): LeafAnswer {
    const dice = this.#dice;
    const { value, of, selfScore, inputs = {} } = declared;
    // "KAD" here and "Không áp dụng" there are left to the tests of reading.
    const isLeftOut = [value, of, selfScore].includes(NOT_APPLICABLE);
    if (isLeftOut || !dice.chance(this.#wish.twice)) return { declared };
    if (dice.chance(0.5)) return { declared, again: declared };
    const other = { ...declared, value: value === "999" ? "998" : "999" };
    if (value !== undefined) return { declared, again: other };
    const [key] = Object.keys(inputs);
    if (key !== undefined) return { declared, again: { ...declared, inputs: { ...inputs, [key]: "999" } } };
    return { declared, again: { ...declared, selfScore: selfScore === "0" ? NOT_APPLICABLE : "0" } };
  }

  #leftOut(): Given {
    return this.#dice.chance(0.8) ? { value: NOT_APPLICABLE } : { selfScore: NOT_APPLICABLE };
  }

  #declared(): Given {
    const dice = this.#dice;
    const { rule } = this.#leaf;
    if (rule?.kind === "points") {
      const { value = "0" } = this.#data();
      return dice.pick([{ value }, { selfScore: value }, { value, selfScore: value }]);
    }
    if (rule?.kind !== "relative" && dice.chance(this.#wish.selfOnly)) {
      const alone = this.#selfScore();
      if (alone !== undefined) return { selfScore: alone };
    }
    const data = this.#data();
    return dice.chance(this.#wish.selfToo) ? { ...data, selfScore: this.#points() } : data;
  }

  #data(): Given {
    return makeData(this.#dice, this.#leaf, this.#max, this.#dice.chance(this.#wish.faulty));
  }

  /** What the rule gives for some data, or a figure with two decimals that it may give. */
  #selfScore(): string | undefined {
    const { rule } = this.#leaf;
    if (!rule) return undefined;
    if (this.#dice.chance(this.#wish.faulty)) return this.#points();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const points = this.#points();
      if (ifPossible(rule, this.#max, fraction(points))) return points;
      const exact = pointsFor(this.#leaf, this.#max, makeData(this.#dice, this.#leaf, this.#max, false), []);
      const written = exact && decimal(exact);
      if (written !== undefined && written.length < 8) return written;
    }
    return undefined;
  }

  #appraised(): { round: number; score: string }[] {
    const dice = this.#dice;
    const rounds = dice.some([1, 2, 3], 0.5);
    const leaves = this.#leaf.allowNotApplicable && this.#leaf.rule?.kind !== "relative";
    return (rounds.length > 0 ? rounds : [1]).map((round) => ({
      round,
      score: leaves && dice.chance(0.1) ? NOT_APPLICABLE : this.#points(),
    }));
  }

  /** Points from 0 to the maximum, at both ends more often. */
  #points(): string {
    const share = this.#dice.pick([0, 100, this.#dice.int(0, 100), this.#dice.int(0, 100)]);
    const exact = divide(multiply(this.#max, fraction(share)), fraction(100));
    const written = decimal(exact);
    if (written !== undefined && this.#dice.chance(0.7)) return written;
    const hundredths = (exact[0] * 100n) / exact[1];
    return decimal([hundredths, 100n]) ?? "0";
  }

  #responses(): string[] {
    const { rule } = this.#leaf;
    if (rule?.kind !== "survey") return [];
    const one = (): string => {
      if (rule.options) return this.#dice.pick(rule.options).label;
      const { from, to } = rule.scale ?? { from: 0, to: 100 };
      return `${this.#dice.int(Math.ceil(from), Math.floor(to))}`;
    };
    return Array.from({ length: this.#dice.int(1, 9) }, one);
  }
}
