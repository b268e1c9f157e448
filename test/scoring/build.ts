import type {
  Answer,
  Datum,
  Field,
  GivenScore,
  LeafAnswers,
  Subtotal,
  UnitSubmission,
} from "../../src/answers/index.ts";
import { type CriteriaSet, parseCriteria } from "../../src/criteria/index.ts";
import { type NodeScore, type Scorecard, scoreAnswers } from "../../src/scoring/index.ts";
import { type Diagnostic, Rational, readNumberText } from "../../src/shared/index.ts";

/** A leaf as a set's file writes it. */
export function leaf(code: string, maxScore: number, rule: object = RATIO, more: object = {}): object {
  return { code, name: `Tiêu chí ${code}`, maxScore, rule, ...more };
}

export function branch(code: string, maxScore: number, nodes: readonly object[], more: object = {}): object {
  return { code, name: `Nhóm ${code}`, maxScore, nodes, ...more };
}

export const RATIO = { kind: "ratio" };
export const YES_NO = {
  kind: "choice",
  options: [
    { label: "Có", share: 100 },
    { label: "Không", share: 0 },
  ],
};

/** A set of these areas; its scale is what they add up to. */
export async function setOf(nodes: readonly object[], more: object = {}): Promise<CriteriaSet> {
  const maxScore = Rational.sum(
    nodes.map((node) => Rational.fromJsonNumber((node as { maxScore: number }).maxScore)),
  ).toNumber();
  const written = {
    format: "cchc-criteria/1",
    id: "thu",
    name: "Bộ tiêu chí thử",
    level: "Cấp huyện",
    legalBasis: "Soạn để thử",
    maxScore,
    classes: [],
    nodes,
    ...more,
  };
  const { value, diagnostics } = await parseCriteria(JSON.stringify(written), "set.json");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!value || errors.length > 0) throw new Error(errors.map(({ code }) => code).join(", "));
  return value;
}

/** A cell: a plain decimal is a number, "~1.234" a text that may read two ways, "~1.234 in 0,5" with the file's style. */
export function cell(text: string, address = "E5", fault?: Field["fault"]): Field {
  const place = { file: "forms/a.xlsx", sheet: "Biểu 1", cell: address };
  const [written = "", style] = text.replace(/^~/, "").split(" in ");
  const plain = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(written);
  if (plain && !text.startsWith("~")) {
    const number = Rational.fromDecimal(plain[1] ?? "");
    const decimals = plain[2]?.length ?? 0;
    return { readings: [{ text: written, number, percent: plain[3] === "%", decimals, place }], place };
  }
  const read = readNumberText(written);
  const [first, ...others] = (read?.readings ?? []).map((reading) => ({
    mark: reading.decimalMark,
    datum: {
      text: written,
      number: reading.value,
      percent: read?.percent ?? false,
      decimals: reading.decimals,
      place,
    } satisfies Datum,
  }));
  if (!first)
    return {
      readings: [{ text: written, percent: false, decimals: 0, place }],
      ...(fault && { fault }),
      place,
    };
  const mark = style === undefined ? undefined : style.includes(",") ? "," : ".";
  const inFileStyle = [first, ...others].find(
    (reading) => mark !== undefined && reading.mark === mark,
  )?.datum;
  return {
    readings: [first.datum, ...others.map(({ datum }) => datum)],
    ...(inFileStyle && { inFileStyle }),
    place,
  };
}

/** An answer in short; `na` is "Không áp dụng" in the value cell. */
export interface AnswerSketch {
  readonly value?: string | Field;
  readonly of?: string | Field;
  readonly self?: string | Field;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly na?: boolean;
  readonly evidence?: string;
}

export function answer({ value, of, self, inputs = {}, na, evidence }: AnswerSketch): Answer {
  const field = (content: string | Field | undefined, address: string) =>
    typeof content === "string" ? cell(content, address) : content;
  const [valueField, ofField, selfField] = [field(value, "E5"), field(of, "F5"), field(self, "G5")];
  const rows = Object.entries(inputs).map(
    ([key, text], index) => [key, cell(text, `E${6 + index}`)] as const,
  );
  const place = { file: "forms/a.xlsx", sheet: "Biểu 1", cell: "E5" };
  return {
    ...(valueField && { value: valueField }),
    ...(ofField && { of: ofField }),
    ...(selfField && { selfScore: selfField }),
    ...(evidence && { evidence }),
    ...(na && { notApplicable: place }),
    inputs: new Map(rows),
    place: valueField?.place ?? ofField?.place ?? selfField?.place ?? rows[0]?.[1].place ?? place,
  };
}

/** A score that counts as given; "KAD" is "Không áp dụng". */
export function given(text: string | Field, reason?: string): GivenScore {
  const place = { file: "appraisal.csv", cell: "C5" };
  const score = typeof text === "string" ? { ...cell(text, "C5"), place } : text;
  return { ...(text === "KAD" ? {} : { score }), ...(reason && { reason }), round: 1, place };
}

/** What there is for a leaf in short. */
export interface LeafSketch extends AnswerSketch {
  readonly appraised?: string | Field;
  readonly reason?: string;
  readonly survey?: string | Field;
  /** The data stand in the survey file. */
  readonly surveyed?: AnswerSketch;
  readonly disputed?: readonly ("declared" | "surveyed" | "appraised")[];
  readonly row?: string;
}

export function leafAnswers(sketch: LeafSketch): LeafAnswers {
  const { appraised, reason, survey, surveyed, disputed = [], row, ...own } = sketch;
  const isAnswered = Object.values(own).some((content) => content !== undefined);
  return {
    ...(isAnswered && { declared: answer(own) }),
    ...(surveyed && { surveyed: answer(surveyed) }),
    ...(survey !== undefined && { surveyScore: given(survey) }),
    ...(appraised !== undefined && { appraised: given(appraised, reason) }),
    ...(row !== undefined && { row: { file: "forms/a.xlsx", sheet: "Biểu 1", cell: row } }),
    disputed: new Set(disputed),
  };
}

export type UnitSketch = Readonly<Record<string, LeafSketch>>;

export function submission(
  leaves: UnitSketch,
  subtotals: readonly Subtotal[] = [],
  sent = true,
): UnitSubmission {
  const answers = new Map(Object.entries(leaves).map(([code, sketch]) => [code, leafAnswers(sketch)]));
  return { answers, subtotals, sent };
}

export function subtotal(
  code: string | undefined,
  text: string,
  column: Subtotal["column"] = "selfScore",
): Subtotal {
  return { code, column, field: cell(text, "G4") };
}

/** The only unit's card and what was found. */
export function scoreOne(
  set: CriteriaSet,
  leaves: UnitSketch,
  subtotals: readonly Subtotal[] = [],
  sent = true,
): { card: Scorecard; found: readonly Diagnostic[] } {
  const { value, diagnostics } = scoreAnswers(set, new Map([["a", submission(leaves, subtotals, sent)]]));
  const [card] = value;
  if (!card) throw new Error("No card");
  return { card, found: diagnostics };
}

/** Cards of several units, by id. */
export function scoreAll(
  set: CriteriaSet,
  units: Readonly<Record<string, UnitSketch>>,
): { cards: ReadonlyMap<string, Scorecard>; found: readonly Diagnostic[] } {
  const submissions = new Map(Object.entries(units).map(([id, leaves]) => [id, submission(leaves)]));
  const { value, diagnostics } = scoreAnswers(set, submissions);
  return { cards: new Map(value.map((card) => [card.unit, card])), found: diagnostics };
}

export function nodeOf(card: Scorecard, code: string): NodeScore {
  const walk = (node: NodeScore): NodeScore[] => [node, ...node.children.flatMap(walk)];
  const found = [...card.areas, ...card.bonusNodes, ...card.penaltyNodes]
    .flatMap(walk)
    .find(({ node }) => node.code === code);
  if (!found) throw new Error(`No node ${code}`);
  return found;
}

/** "1 by data", "1/2 by appraised", "missing". */
export function verdictOf(card: Scorecard, code: string): string {
  const { state, points, basis } = nodeOf(card, code);
  return state === "scored" ? `${points?.toFraction()} by ${basis}` : state;
}

/** What was found, each as "severity code @ cell". */
export function summary(found: readonly Diagnostic[]): string[] {
  return found.map(
    ({ severity, code, place }) =>
      `${severity} ${code.replace(/^(scoring|answers)\//, "")} @ ${place.cell ?? "–"}`,
  );
}
