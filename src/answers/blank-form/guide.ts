import { type Expression, type Leaf, printExpression, ruleText } from "../../criteria/index.ts";
import { formatNumber, type Language, type Rational } from "../../shared/index.ts";
import { type Asks, inputAskOf } from "./asks.ts";
import type { FormWords } from "./words.ts";

/** What the rule column says of a leaf. */
export interface LeafGuide {
  readonly rule: string;
  /** What is to be filled in, and how. */
  readonly guide: string;
}

/** The rule of a leaf in words, and a sentence for each thing that is asked. */
export function guideOf(leaf: Leaf, asks: Asks, words: FormWords, language: Language): LeafGuide {
  const { guides } = words;
  const rule = leaf.rule.kind === "formula" ? formulaText(leaf, words) : ruleText(leaf, language);
  if (leaf.source !== "self") return { rule, guide: guides[leaf.source] };
  const number = (value: Rational) => formatNumber(value, language);
  const sentences = [
    leaf.rule.kind === "points" ? guides.points(number(leaf.rule.min), number(leaf.maxScore)) : undefined,
    dataGuide(asks, words),
    inputsGuide(leaf, asks, words),
    leaf.mustHold.length > 0 ? guides.mustHold(equationsText(leaf, words)) : undefined,
    asks.notApplicable ? guides.notApplicable : undefined,
    leaf.rule.kind === "relative" ? guides.relative : undefined,
    leaf.rule.kind === "survey" ? guides.surveyRule : undefined,
  ];
  return { rule, guide: sentences.filter((sentence) => sentence !== undefined).join(" ") };
}

/** What is to be filled in on the row of an input. */
export function inputGuide(input: Parameters<typeof inputAskOf>[0], { guides }: FormWords): string {
  return inputAskOf(input).whole ? guides.input : guides.inputFraction;
}

function dataGuide({ value, of }: Asks, { guides }: FormWords): string | undefined {
  switch (value?.kind) {
    case "choice":
      return guides.choice;
    case "checklist":
      return guides.checklist;
    case "share":
      return guides.share;
    case "number":
      if (of) return guides.numberOf;
      return value.whole ? guides.count : guides.number;
    default:
      return of && guides.ofOnly;
  }
}

function inputsGuide({ rule }: Leaf, { inputs }: Asks, { guides }: FormWords): string | undefined {
  if (inputs.length === 0) return undefined;
  return rule.kind === "survey" ? guides.inputsInstead : guides.inputs;
}

function formulaText(leaf: Leaf, words: FormWords): string {
  if (leaf.rule.kind !== "formula") return "";
  return `${words.formula}: ${printExpression(inWords(leaf.rule.expression, leaf, words))}`;
}

/** "Hồ sơ sớm hạn" + "Hồ sơ đúng hạn" = Số liệu */
function equationsText(leaf: Leaf, words: FormWords): string {
  const print = (side: Expression) => printExpression(inWords(side, leaf, words));
  return leaf.mustHold.map(({ left, right }) => `${print(left)} = ${print(right)}`).join("; ");
}

/** The expression with what people see in place of its names. */
function inWords(expression: Expression, leaf: Leaf, words: FormWords): Expression {
  const translate = (part: Expression) => inWords(part, leaf, words);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
      return { kind: "name", name: nameInWords(expression.name, leaf, words) };
    case "negation":
      return { kind: "negation", operand: translate(expression.operand) };
    case "call":
      return { ...expression, args: expression.args.map(translate) };
    case "comparison":
      return { ...expression, left: translate(expression.left), right: translate(expression.right) };
    case "operation":
      return { ...expression, left: translate(expression.left), right: translate(expression.right) };
  }
}

function nameInWords(name: string, { inputs }: Leaf, { max, columns }: FormWords): string {
  const fixed = { max, value: columns.value, of: columns.of }[name];
  const label = inputs.find(({ key }) => key === name)?.label;
  return fixed ?? (label === undefined ? name : `“${label}”`);
}
