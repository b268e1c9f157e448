import type { Answer, Datum, Field } from "../answers/index.ts";
import { evaluateExpression, type Leaf, namesOf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Place, Rational } from "../shared/index.ts";
import { type LeafData, numbersOf, type RuleResult, scoreByRule } from "./rules/index.ts";

/** What the data of an answer are worth by the leaf's rule. */
export type DataScore =
  | { readonly kind: "none" }
  | {
      readonly kind: "points";
      readonly points: Rational;
      readonly rate?: Rational;
      readonly data: string;
      readonly from: Place;
    }
  | { readonly kind: "fault"; readonly diagnostics: readonly Diagnostic[] };

/** Two readings of each of that many cells are tried at most. */
const MOST_UNCLEAR_CELLS = 8;

/**
 * Scores the data of an answer by the rule of its leaf.
 *
 * A cell that reads two ways ("1.234") is tried both ways: what the rule and the equations refuse falls away, then
 * what the file's other numbers speak against. What still gives different scores is an error that asks.
 */
export function evaluateData(leaf: Leaf, answer: Answer, peers: readonly Rational[]): DataScore {
  const fields = dataFields(leaf, answer);
  if (fields.size === 0) return { kind: "none" };
  const unreadable = [...fields.values()].flatMap(unreadableField);
  if (unreadable.length > 0) return { kind: "fault", diagnostics: unreadable };
  const pointsTwice = differingPoints(leaf, answer);
  if (pointsTwice) return { kind: "fault", diagnostics: [pointsTwice] };
  const tries = readingsOf(fields).map((data) => ({ data, result: resultOf(leaf, data, answer, peers) }));
  const scored = tries.flatMap(({ data, result }) => (result.kind === "points" ? [{ data, result }] : []));
  const [first] = scored;
  if (!first)
    return {
      kind: "fault",
      diagnostics: tries
        .slice(0, 1)
        .flatMap(({ result }) => (result.kind === "fault" ? result.diagnostics : [])),
    };
  const differ = scored.some(({ result }) => !result.points.equals(first.result.points));
  const inStyle = scored.filter(({ data }) => isInStyle(data, fields));
  const chosen = differ ? (inStyle.length === 1 ? inStyle[0] : undefined) : (inStyle[0] ?? first);
  if (!chosen) return { kind: "fault", diagnostics: [...fields.values()].flatMap(unclearNumber) };
  const from = (answer.value ?? fields.values().next().value)?.place ?? answer.place;
  return { ...chosen.result, data: dataText(chosen.data), from };
}

/** The cells that hold data: the points of a `points` leaf may stand in the self-score column. */
function dataFields(leaf: Leaf, answer: Answer): ReadonlyMap<string, Field> {
  const value = answer.value ?? (leaf.rule.kind === "points" ? answer.selfScore : undefined);
  return new Map([
    ...(value ? [["value", value] as const] : []),
    ...(answer.of ? [["of", answer.of] as const] : []),
    ...answer.inputs,
  ]);
}

type Tried =
  | Extract<RuleResult, { kind: "points" }>
  | { readonly kind: "fault"; readonly diagnostics: readonly Diagnostic[] };

function resultOf(leaf: Leaf, data: LeafData, answer: Answer, peers: readonly Rational[]): Tried {
  const result = scoreByRule(leaf, data, peers);
  const contradictions = checkEquations(leaf, data, answer, result.kind === "points");
  if (result.kind === "points")
    return contradictions.length > 0 ? { kind: "fault", diagnostics: contradictions } : result;
  const datum =
    result.at === "value" ? data.value : result.at === "of" ? data.of : data.inputs.get(result.at);
  const place = datum?.place ?? answer.place;
  return { kind: "fault", diagnostics: [diagnose(result.code, place, result.args), ...contradictions] };
}

/** mustHold: an equation whose data are not all there cannot be said to hold. */
function checkEquations(leaf: Leaf, data: LeafData, answer: Answer, mustBeComplete: boolean): Diagnostic[] {
  const values = new Map([["max", leaf.maxScore], ...numbersOf(leaf, data)]);
  const place = answer.value?.place ?? answer.place;
  return leaf.mustHold.flatMap(({ text, left, right }) => {
    const absent = [...new Set([...namesOf(left), ...namesOf(right)])].filter((name) => !values.has(name));
    if (absent.length > 0) {
      const args = { found: absent.join(", "), expected: text };
      return mustBeComplete ? [diagnose("scoring/equation-incomplete", place, args)] : [];
    }
    const [a, b] = [evaluateExpression(left, values), evaluateExpression(right, values)];
    if (!(a instanceof Rational) || !(b instanceof Rational))
      return [diagnose("scoring/equation-undefined", place, { found: "÷ 0", expected: text })];
    if (a.equals(b)) return [];
    return [diagnose("scoring/equation-fails", place, { equation: text, found: a, expected: b })];
  });
}

function unreadableField(field: Field): Diagnostic[] {
  const found = field.readings[0].text;
  switch (field.fault) {
    case "date":
      return [diagnose("answers/date-in-answer", field.place, { found })];
    case "error":
      return [diagnose("answers/error-in-answer", field.place, { found })];
    case "uncomputed":
      return [diagnose("answers/formula-not-computed", field.place, { found: "=" })];
    default:
      return [];
  }
}

/** The points of a `points` leaf given in both columns, differently. */
function differingPoints(leaf: Leaf, { value, selfScore }: Answer): Diagnostic | undefined {
  if (leaf.rule.kind !== "points" || !value || !selfScore) return undefined;
  const agree = value.readings.some((a) =>
    selfScore.readings.some((b) => (a.number && b.number ? a.number.equals(b.number) : a.text === b.text)),
  );
  if (agree) return undefined;
  return diagnose("scoring/points-given-twice", selfScore.place, {
    found: selfScore.readings[0].text,
    expected: value.readings[0].text,
    other: value.place,
  });
}

/** Every way to read the cells together. */
function readingsOf(fields: ReadonlyMap<string, Field>): LeafData[] {
  let combinations: ReadonlyMap<string, Datum>[] = [new Map()];
  let unclear = 0;
  for (const [name, field] of fields) {
    if (field.readings.length > 1) unclear += 1;
    const readings = unclear > MOST_UNCLEAR_CELLS ? [field.inFileStyle ?? field.readings[0]] : field.readings;
    combinations = combinations.flatMap((combination) =>
      readings.map((datum) => new Map([...combination, [name, datum]])),
    );
  }
  return combinations.map((combination) => {
    const inputs = new Map(combination);
    const value = combination.get("value");
    const of = combination.get("of");
    inputs.delete("value");
    inputs.delete("of");
    return { ...(value && { value }), ...(of && { of }), inputs };
  });
}

function isInStyle(data: LeafData, fields: ReadonlyMap<string, Field>): boolean {
  return [...fields].every(([name, field]) => {
    const datum = name === "value" ? data.value : name === "of" ? data.of : data.inputs.get(name);
    return field.readings.length < 2 || datum === field.inFileStyle;
  });
}

export function unclearNumber(field: Field): Diagnostic[] {
  if (field.readings.length < 2) return [];
  const expected = field.readings.map((reading) => reading.number?.toText() ?? reading.text).join(" / ");
  return [diagnose("answers/unclear-number", field.place, { found: field.readings[0].text, expected })];
}

function dataText(data: LeafData): string {
  const main = [data.value, data.of].flatMap((datum) => (datum ? [datumText(datum)] : [])).join("/");
  const inputs = [...data.inputs].map(([key, datum]) => `${key} = ${datumText(datum)}`);
  return [main, ...inputs].filter((part) => part !== "").join("; ");
}

function datumText(datum: Datum): string {
  return datum.number
    ? `${datum.number.toText()}${datum.percent ? "%" : ""}`
    : datum.text.replaceAll("\n", "; ");
}
