import type { DataValidation } from "exceljs";
import type { Leaf } from "../../criteria/index.ts";
import { formatNumber, type Language, Rational } from "../../shared/index.ts";
import type { Asks, NumberAsk, ValueAsk } from "./asks.ts";
import { numberConditions } from "./conditions.ts";
import { allOf, excelNumber } from "./excel-text.ts";
import { type LeafCells, saysNotApplicable } from "./leaf-cells.ts";
import type { FormWords } from "./words.ts";

/** What a cell lets in, and what it says where something else is typed. */
export interface Limits {
  readonly list?: string;
  /** A formula that is true of what is let in; anything is where there is none. */
  readonly formula?: string;
  readonly error: string;
}

/** The language that messages are written in. */
export interface Style {
  readonly words: FormWords;
  readonly language: Language;
}

/** What Số liệu lets in. */
export function valueLimits(ask: ValueAsk, asks: Asks, cells: LeafCells, style: Style): Limits | undefined {
  const { words } = style;
  const { errors } = words;
  const orNot = (limits: Limits) => orNotApplicable(limits, cells.value, asks.notApplicable, words);
  switch (ask.kind) {
    case "choice":
      return cells.options && { list: cells.options.choices, error: errors.choice };
    case "checklist":
      return undefined;
    case "not-applicable":
      return { formula: saysNotApplicable(cells.value, words), error: errors.notApplicable };
    case "number":
      return orNot({ formula: allOf(typedConditions(cells.value, ask)), error: numberError(ask, style) });
    case "share": {
      const error = ask.mayExceed ? errors.shareExceeding : ask.whole ? errors.share : errors.shareFraction;
      return orNot({ formula: shareFormula(ask, cells), error });
    }
  }
}

/** What Tổng số lets in; nothing beside a "Không áp dụng". */
export function ofLimits(ask: NumberAsk, asks: Asks, cells: LeafCells, style: Style): Limits {
  const { errors } = style.words;
  const { value, of } = cells;
  const conditions = typedConditions(of, ask);
  if (!ask.divides) return { formula: allOf(conditions), error: numberError(ask, style) };
  const mayExceed = asks.value?.kind === "share" && asks.value.mayExceed;
  const atLeastThePart = mayExceed ? [] : [`${of}>=N(${value})`];
  const error = mayExceed ? errors.ofExceeding : ask.whole ? errors.of : errors.ofFraction;
  return { formula: allOf([...conditions, ...atLeastThePart, `NOT(ISTEXT(${value}))`]), error };
}

/** What the row of an input lets in. */
export function inputLimits(ask: NumberAsk, cell: string, style: Style): Limits {
  return { formula: allOf(typedConditions(cell, ask)), error: numberError(ask, style) };
}

/** What Điểm tự đánh giá lets in where points are typed: from the least to the maximum, on the step. */
export function pointsLimits(leaf: Leaf, asks: Asks, cells: LeafCells, style: Style): Limits | undefined {
  const { rule, maxScore } = leaf;
  if (rule.kind !== "points") return undefined;
  const { words, language } = style;
  const { selfScore: cell } = cells;
  const number = (value: Rational) => formatNumber(value, language);
  const limits = typedConditions(cell, { kind: "number", whole: false, least: rule.min, most: maxScore });
  const rise = `(${cell}-${excelNumber(rule.min)})`;
  const step = rule.step && excelNumber(rule.step);
  const onStep = step ? [`ROUND(${rise}-ROUND(${rise}/${step},0)*${step},9)=0`] : [];
  const range = words.errors.range(number(rule.min), number(maxScore));
  const error = rule.step ? `${range} ${words.errors.step(number(rule.step), number(rule.min))}` : range;
  return orNotApplicable({ formula: allOf([...limits, ...onStep]), error }, cell, asks.notApplicable, words);
}

/**
 * The validation of a cell with what it says when it is selected. `title` must differ from cell to cell: the
 * writer puts alike validations together, and may let two of them overlap.
 */
export function toValidation(
  limits: Limits | undefined,
  title: string,
  prompt: string,
  words: FormWords,
): DataValidation {
  const asked = { showInputMessage: true, promptTitle: shortened(title, 32), prompt: shortened(prompt, 255) };
  const refused = {
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: words.errors.title,
    error: shortened(limits?.error ?? "", 225),
  };
  if (limits?.list) return { type: "list", allowBlank: true, formulae: [limits.list], ...asked, ...refused };
  // Excel lets anything into a cell that may be blank while another cell of the formula is blank.
  if (limits?.formula)
    return { type: "custom", allowBlank: false, formulae: [limits.formula], ...asked, ...refused };
  return { type: "custom", allowBlank: true, formulae: ["TRUE"], ...asked };
}

/** The part comes before the whole when a row is filled in: with no whole yet, any whole number may be one. */
function shareFormula(
  { whole, mayExceed }: Extract<ValueAsk, { kind: "share" }>,
  { value, of }: LeafCells,
): string {
  const isRate = mayExceed ? `${of}=""` : `AND(${of}="",${value}<=100)`;
  return allOf([
    `ISNUMBER(${value})`,
    `${value}>=0`,
    ...(whole ? [`OR(${value}=INT(${value}),${isRate})`] : []),
    ...(mayExceed ? [] : [`OR(${of}="",${value}<=${of})`]),
  ]);
}

/**
 * What must hold of a number as it is typed. Where 98% may be typed, limits that 0.98 breaks are left to the formula
 * of the score: whether a cell already shows a percentage is not asked while it is being filled in.
 */
function typedConditions(cell: string, ask: NumberAsk): readonly string[] {
  if (!ask.percent) return numberConditions(cell, ask);
  const { least, most } = ask;
  const loose = { ...(least && !least.isAbove(Rational.zero) && { least }), ...(most && { most }) };
  return numberConditions(cell, { kind: "number", whole: false, ...loose });
}

function orNotApplicable(limits: Limits, cell: string, isAllowed: boolean, words: FormWords): Limits {
  if (!isAllowed) return limits;
  const formula = `IF(ISTEXT(${cell}),${saysNotApplicable(cell, words)},${limits.formula})`;
  return { formula, error: `${limits.error} ${words.errors.orNotApplicable}` };
}

function numberError({ whole, least, most }: NumberAsk, { words, language }: Style): string {
  const number = (value: Rational) => formatNumber(value, language);
  const { errors } = words;
  if (least && most) return errors.range(number(least), number(most));
  if (whole) return errors.count;
  return least ? errors.least(number(least)) : errors.number;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
