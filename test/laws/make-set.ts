import type { Dice } from "./dice.ts";
import { decimal, divide, type Fraction, fraction, HUNDRED, isBelow, multiply, ZERO } from "./fraction.ts";
import { makeRule } from "./make-rule.ts";
import type { RawBlock, RawNode, RawSet } from "./raw-set.ts";

export interface SetWish {
  /** Only rules under which a better answer is never worth less. */
  readonly rising?: boolean;
}

const SUBJECTS = [
  "Ban hành kế hoạch",
  "Tỷ lệ hồ sơ giải quyết đúng hạn",
  "Rà soát văn bản",
  "Mức độ hài lòng",
  "Tinh giản biên chế",
  "Kiểm tra, giám sát",
  "Ứng dụng công nghệ thông tin",
];
const CLASSES = ["Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** A random criteria set that its linter has no error to report of. */
export function makeSet(dice: Dice, id: string, { rising = false }: SetWish = {}): RawSet {
  return new SetMaker(dice, rising).make(id);
}

class SetMaker {
  readonly #dice: Dice;
  readonly #rising: boolean;
  readonly #roman: boolean;
  #named = 0;
  #leavesLeft: number;

  constructor(dice: Dice, rising: boolean) {
    this.#dice = dice;
    this.#rising = rising;
    this.#roman = dice.chance(0.2);
    this.#leavesLeft = dice.pick([1, 4, 10, 24]);
  }

  make(id: string): RawSet {
    const dice = this.#dice;
    const maxScore = dice.pick([100, 100, 100, 60, 7, 33.5, 1000]);
    const nodes = this.#children(fraction(maxScore), "", 1, dice.int(1, 5), "main");
    const areas = nodes.map(({ code }) => code);
    return {
      format: "cchc-criteria/1",
      id,
      name: `Bộ tiêu chí ${id}`,
      level: "Cấp huyện",
      legalBasis: "Bộ tiêu chí sinh ra để kiểm thử",
      ...((maxScore !== 100 || dice.chance(0.5)) && { maxScore }),
      ...(dice.chance(0.8) && { decimals: dice.int(0, 3) }),
      ...(dice.chance(0.5) && { rankBy: dice.pick(["index", "total"] as const) }),
      ...(dice.chance(0.5) && { tieBreak: dice.shuffled(areas).slice(0, dice.int(1, areas.length)) }),
      ...(dice.chance(0.7) && { notApplicable: dice.pick(["exclude", "full", "zero"] as const) }),
      ...(dice.chance(0.5) && { surveyOptional: dice.chance(0.8) }),
      classes: this.#classes(),
      nodes,
      ...(dice.chance(0.4) && { bonus: this.#block("T", "bonus") }),
      ...(dice.chance(0.4) && { penalty: this.#block("P", "penalty") }),
    };
  }

  #children(
    parent: Fraction,
    prefix: string,
    level: number,
    count: number,
    block: "main" | "bonus" | "penalty",
  ): RawNode[] {
    const parts = this.#split(parent, count, block);
    return parts.map(({ key, max }, index) => {
      const number = this.#roman && prefix === "" ? (ROMAN[index] ?? `${index + 1}`) : `${index + 1}`;
      const code = prefix === "" ? number : `${prefix}.${number}`;
      const name = this.#name();
      const canPart = level < 4 && this.#leavesLeft > 0 && isBelow(ZERO, max);
      if (!canPart || this.#dice.chance(0.2 * level)) return this.#leaf({ code, name, ...key }, max, block);
      const most = block === "main" ? (this.#dice.chance(0.04) ? 11 : 4) : 2;
      const below = this.#dice.int(Math.max(1, most - 3), most);
      return { code, name, ...key, nodes: this.#children(max, code, level + 1, below, block) };
    });
  }

  #leaf(base: RawNode, max: Fraction, block: "main" | "bonus" | "penalty"): RawNode {
    const dice = this.#dice;
    this.#leavesLeft -= 1;
    const source = dice.pick(["self", "self", "self", "self", "survey", "external"] as const);
    const mayBeLeftOut = block === "main" && dice.chance(0.5);
    return {
      ...base,
      ...((source !== "self" || dice.chance(0.1)) && { source }),
      ...(mayBeLeftOut && { allowNotApplicable: true }),
      ...makeRule(dice, { max, block, source, rising: this.#rising }),
    };
  }

  /** Points that add up to the parent's, or weights that add up to 100. */
  #split(
    parent: Fraction,
    count: number,
    block: "main" | "bonus" | "penalty",
  ): { key: Pick<RawNode, "maxScore" | "weight">; max: Fraction }[] {
    const [top, bottom] = multiply(parent, HUNDRED);
    const hundredths = top % bottom === 0n ? Number(top / bottom) : 0;
    if (block !== "main" || (hundredths >= count && this.#dice.chance(0.65)))
      return this.#compose(hundredths, count).map((part) => ({
        key: { maxScore: part / 100 },
        max: [BigInt(part), 100n],
      }));
    return this.#weights(count).map((part) => ({
      key: { weight: part / 100 },
      max: divide(multiply(parent, fraction(part)), fraction(10000)),
    }));
  }

  #weights(count: number): number[] {
    if (this.#dice.chance(0.5)) return this.#compose(10000, count);
    const each = Math.floor(10000 / count);
    return [...Array.from({ length: count - 1 }, () => each), 10000 - each * (count - 1)];
  }

  /** A whole number as the sum of that many, in the coarsest grain at hand or a finer one; one may be 0. */
  #compose(whole: number, count: number): number[] {
    const grains = [100, 50, 25, 5, 1].filter((grain) => whole % grain === 0 && whole / grain >= count);
    const grain = this.#dice.pick(grains);
    const cuts = [0, ...this.#dice.distinct(count - 1, 1, whole / grain - 1), whole / grain];
    const parts = cuts.slice(1).map((cut, index) => (cut - (cuts[index] ?? 0)) * grain);
    const [first = 0, second] = parts;
    if (second === undefined || !this.#dice.chance(0.02)) return parts;
    return [0, first + second, ...parts.slice(2)];
  }

  #block(prefix: string, block: "bonus" | "penalty"): RawBlock {
    const nodes = this.#children(
      fraction(this.#dice.pick([5, 3, 2.5])),
      prefix,
      3,
      this.#dice.int(1, 3),
      block,
    );
    const filled = nodes.reduce((total, { maxScore = 0 }) => total + Math.round(maxScore * 100), 0);
    return { maxScore: this.#dice.int(Math.ceil(filled / 3), filled) / 100, nodes };
  }

  #classes(): RawSet["classes"] {
    const dice = this.#dice;
    const names = CLASSES.slice(0, dice.int(1, 5));
    const limits = dice.distinct(names.length, 0, 190).reverse();
    return names.map((name, index) => {
      const from = (limits[index] ?? 0) / 2;
      const upper = limits[index - 1];
      return { name, from, ...(dice.chance(0.3) && { to: upper === undefined ? 100 : upper / 2 }) };
    });
  }

  #name(): string {
    this.#named += 1;
    return `${this.#dice.pick(SUBJECTS)} thứ ${decimal(fraction(this.#named))}`;
  }
}
