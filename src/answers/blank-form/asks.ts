import { type Input, type Leaf, namesOf, type PlacedNode } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";

/** What a leaf asks its unit for, cell by cell. */
export interface Asks {
  /** Số liệu; undefined where nothing belongs there. */
  readonly value?: ValueAsk;
  /** Tổng số */
  readonly of?: NumberAsk;
  /** Whether points are typed into Điểm tự đánh giá. */
  readonly points: boolean;
  /** Rows CODE#key below the leaf. */
  readonly inputs: readonly Input[];
  readonly notApplicable: boolean;
}

export type ValueAsk =
  | { readonly kind: "choice"; readonly labels: readonly string[] }
  | { readonly kind: "checklist" }
  /** The part of a whole; or a rate, while Tổng số is blank. */
  | { readonly kind: "share"; readonly whole: boolean; readonly mayExceed: boolean }
  | NumberAsk
  /** Nothing but "Không áp dụng" can stand there: the data are in other cells. */
  | { readonly kind: "not-applicable" };

/** A number within limits, both included. */
export interface NumberAsk {
  readonly kind: "number";
  readonly whole: boolean;
  readonly least?: Rational;
  readonly most?: Rational;
  /** Whether it divides, so that 0 is out of the question. */
  readonly divides?: boolean;
  /** Whether 98% is a way to write 98. */
  readonly percent?: boolean;
}

const COUNT: NumberAsk = { kind: "number", whole: true, least: Rational.zero };
const ANY: NumberAsk = { kind: "number", whole: false, percent: true };
const NOTHING: Asks = { points: false, inputs: [], notApplicable: false };

/**
 * What the form asks of a leaf. A survey or external leaf asks nothing: its unit does not answer it.
 *
 * @example asksOf(ratio, "main").of // { kind: "number", whole: true, least: 0, divides: true }
 */
export function asksOf(leaf: Leaf, block: PlacedNode["block"]): Asks {
  if (leaf.source !== "self") return NOTHING;
  const notApplicable = leaf.allowNotApplicable && block === "main";
  const points = leaf.rule.kind === "points";
  const value = points ? undefined : valueAskOf(leaf);
  const of = ofAskOf(leaf);
  return {
    ...(value ? { value } : notApplicable && !points && { value: { kind: "not-applicable" } }),
    ...(of && { of }),
    points,
    inputs: [...leaf.inputs, ...countedOptions(leaf)],
    notApplicable,
  };
}

/** The number that a row CODE#key asks for. */
export function inputAskOf({ fraction, unit }: Input): NumberAsk {
  if (fraction) return ANY;
  return unit === "%" ? { ...COUNT, percent: true } : COUNT;
}

/** The names that the equations of a leaf need. */
export function equationNamesOf({ mustHold }: Leaf): readonly string[] {
  return mustHold.flatMap(({ left, right }) => [...namesOf(left), ...namesOf(right)]);
}

function valueAskOf(leaf: Leaf): ValueAsk | undefined {
  const { rule } = leaf;
  switch (rule.kind) {
    case "choice":
      return { kind: "choice", labels: rule.options.map(({ label }) => label) };
    case "checklist":
      return { kind: "checklist" };
    case "ratio":
      return { kind: "share", whole: !leaf.fraction, mayExceed: rule.mayExceed };
    case "bands": {
      if (rule.of === "ratio") return { kind: "share", whole: !leaf.fraction, mayExceed: rule.mayExceed };
      const [lowest] = rule.bands;
      return lowest ? { ...ANY, least: lowest.limit } : ANY;
    }
    case "count":
    case "deduct":
      return COUNT;
    case "relative":
      return ANY;
    case "survey": {
      const { from = Rational.zero, to = Rational.hundred } = rule.scale ?? {};
      const limits = { least: Rational.min(from, to), most: Rational.max(from, to) };
      return { kind: "number", whole: false, ...limits, percent: rule.scale === undefined };
    }
    case "points":
    case "formula":
      return formulaAskOf(leaf, "value");
  }
}

function ofAskOf(leaf: Leaf): NumberAsk | undefined {
  const { rule } = leaf;
  const isShare = rule.kind === "ratio" || (rule.kind === "bands" && rule.of === "ratio");
  if (!isShare) return formulaAskOf(leaf, "of");
  return { kind: "number", whole: !leaf.fraction, least: Rational.zero, divides: true };
}

/** A number that the formula or an equation of the leaf names; only what the formula names itself is without limits. */
function formulaAskOf(leaf: Leaf, name: "value" | "of"): NumberAsk | undefined {
  const { rule, fraction } = leaf;
  if (rule.kind === "formula" && namesOf(rule.expression).includes(name)) return ANY;
  if (!equationNamesOf(leaf).includes(name)) return undefined;
  return fraction ? ANY : COUNT;
}

/** The options of a survey that the unit holds itself: the answers are counted on rows CODE#1, CODE#2… */
function countedOptions({ rule }: Leaf): readonly Input[] {
  if (rule.kind !== "survey") return [];
  return rule.options.map(({ label }, index) => ({ key: `${index + 1}`, label, fraction: false }));
}
