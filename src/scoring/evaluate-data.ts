import type { Answer } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Place, type Rational } from "../shared/index.ts";
import { checkEquations } from "./check-equations.ts";
import {
  agreeing,
  type DataFields,
  dataFields,
  dataText,
  datumOf,
  isInStyle,
  readingsOf,
} from "./data-readings.ts";
import { unclearNumber, unreadableCell } from "./read-points.ts";
import { type LeafData, type RulePoints, scoreByRule } from "./rules/index.ts";

/** What the data of an answer are worth by the leaf's rule. */
export type DataScore =
  | { readonly kind: "none" }
  | DataPoints
  | { readonly kind: "fault"; readonly diagnostics: readonly Diagnostic[] };

export interface DataPoints extends RulePoints {
  /** The data as read: "14/19". */
  readonly data: string;
  readonly from: Place;
}

/**
 * Scores the data of an answer by the rule of its leaf.
 *
 * A cell that reads two ways ("1.234") is tried both ways: what the rule and the equations refuse falls away, then
 * what the file's other numbers speak against. What still gives different scores is an error that asks.
 */
export function evaluateData(leaf: Leaf, answer: Answer, peers: readonly Rational[]): DataScore {
  const fields = dataFields(leaf, answer);
  if (fields.size === 0) return { kind: "none" };
  const faults = checkCells(leaf, answer, fields);
  if (faults.length > 0) return { kind: "fault", diagnostics: faults };
  const tries = readingsOf(fields).map((data) => attempt(leaf, data, answer, peers));
  const scored = tries.filter((tried) => tried.kind === "points");
  if (scored.length === 0) return { kind: "fault", diagnostics: likeliestFault(tries, fields) };
  const chosen = choose(scored, fields, (a, b) => a.result.points.equals(b.result.points));
  if (!chosen) return { kind: "fault", diagnostics: unclearCells(scored, fields) };
  const [from = answer.place] = [...fields.values()].map(({ place }) => place);
  return { ...chosen.result, data: dataText(chosen.data), from };
}

/** The number that an answer brings into a comparison of units; undefined where it has a fault or reads two ways. */
export function numberToCompare(leaf: Leaf, answer: Answer): Rational | undefined {
  const fields = dataFields(leaf, answer);
  if (answer.notApplicable || fields.size === 0 || checkCells(leaf, answer, fields).length > 0)
    return undefined;
  const tries = readingsOf(fields).map((data) => attempt(leaf, data, answer, []));
  const scored = tries.filter((tried) => tried.kind === "points");
  const numberOf = ({ data }: Scored) => data.value?.number?.toFraction();
  return choose(scored, fields, (a, b) => numberOf(a) === numberOf(b))?.data.value?.number;
}

/** One way to read the cells, and what comes of it. */
type Tried = Scored | Failed;

interface Scored {
  readonly kind: "points";
  readonly data: LeafData;
  readonly result: RulePoints;
}

interface Failed {
  readonly kind: "fault";
  readonly data: LeafData;
  readonly diagnostics: readonly Diagnostic[];
}

function attempt(leaf: Leaf, data: LeafData, answer: Answer, peers: readonly Rational[]): Tried {
  const result = scoreByRule(leaf, data, peers);
  const place = data.value?.place ?? answer.place;
  const contradictions = checkEquations(leaf, data, place, result.kind === "points");
  if (result.kind === "points")
    return contradictions.length > 0
      ? { kind: "fault", data, diagnostics: contradictions }
      : { kind: "points", data, result };
  const fault = diagnose(
    result.code,
    datumOf(data, result.at)?.place ?? answer.asked?.get(result.at) ?? answer.place,
    result.args,
  );
  return { kind: "fault", data, diagnostics: [fault, ...contradictions] };
}

/** The first of the readings where all are the same, else the one the file's style speaks for. */
function choose(
  scored: readonly Scored[],
  fields: DataFields,
  isSame: (a: Scored, b: Scored) => boolean,
): Scored | undefined {
  const inStyle = scored.find(({ data }) => isInStyle(data, fields));
  const [first] = scored;
  return inStyle ?? (first && scored.every((other) => isSame(first, other)) ? first : undefined);
}

/** Of faults of several readings that of the likeliest: as the file writes, else one that whole numbers are asked of. */
function likeliestFault(tries: readonly Tried[], fields: DataFields): readonly Diagnostic[] {
  const failed = tries.filter((tried) => tried.kind === "fault");
  const isWholeEnough = ({ diagnostics }: Failed) =>
    diagnostics.every(({ code }) => code !== "scoring/not-whole");
  const inStyle = failed.find(({ data }) => isInStyle(data, fields));
  return (inStyle ?? failed.find(isWholeEnough) ?? failed[0])?.diagnostics ?? [];
}

/** The cells whose readings lead to different scores. */
function unclearCells(scored: readonly Scored[], fields: DataFields): Diagnostic[] {
  return [...fields]
    .filter(([name]) => new Set(scored.map(({ data }) => datumOf(data, name))).size > 1)
    .map(([, field]) => unclearNumber(field));
}

/** What keeps the cells from being read at all, and points that two columns give differently. */
function checkCells(leaf: Leaf, { value, selfScore }: Answer, fields: DataFields): Diagnostic[] {
  const unreadable = [...fields.values()].flatMap((field) => unreadableCell(field) ?? []);
  if (unreadable.length > 0) return unreadable;
  if (leaf.rule.kind !== "points" || !value || !selfScore || agreeing(value, selfScore)) return [];
  const args = {
    found: selfScore.readings[0].text,
    expected: value.readings[0].text,
    other: value.place,
  };
  return [diagnose("scoring/points-given-twice", selfScore.place, args)];
}
