import type { Answer, Datum, Field } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import type { LeafData } from "./rules/index.ts";

/** The cells that hold a leaf's data, by "value", "of" or the key of an input. */
export type DataFields = ReadonlyMap<string, Field>;

/** Two readings of each of that many cells are tried at most. */
const MOST_UNCLEAR_CELLS = 8;

/** The cells that hold data; the points of a `points` leaf may stand in the self-score column too. */
export function dataFields(leaf: Leaf, answer: Answer): DataFields {
  const { value, of, inputs, selfScore } = answer;
  const points = leaf.rule.kind === "points" ? selfScore : undefined;
  const counted = value && points ? (agreeing(value, points) ?? value) : (value ?? points);
  return new Map([
    ...(counted ? [["value", counted] as const] : []),
    ...(of ? [["of", of] as const] : []),
    ...inputs,
  ]);
}

/** A cell with only those of its readings that another one has too; undefined where it has none. */
export function agreeing(field: Field, other: Field): Field | undefined {
  const [first, ...more] = field.readings.filter((a) => other.readings.some((b) => isSame(a, b)));
  return first && { ...field, readings: [first, ...more] };
}

/** Every way to read the cells together: "1.234" beside "0.5" is two. */
export function readingsOf(fields: DataFields): LeafData[] {
  let combinations: ReadonlyMap<string, Datum>[] = [new Map()];
  let unclear = 0;
  for (const [name, field] of fields) {
    if (field.readings.length > 1) unclear += 1;
    const readings = unclear > MOST_UNCLEAR_CELLS ? [field.inFileStyle ?? field.readings[0]] : field.readings;
    combinations = combinations.flatMap((combination) =>
      readings.map((datum) => new Map([...combination, [name, datum]])),
    );
  }
  return combinations.map(toLeafData);
}

/** Whether each cell that reads two ways is taken as the file's other numbers are written. */
export function isInStyle(data: LeafData, fields: DataFields): boolean {
  return [...fields].every(
    ([name, field]) => field.readings.length < 2 || datumOf(data, name) === field.inFileStyle,
  );
}

export function datumOf(data: LeafData, name: string): Datum | undefined {
  return name === "value" ? data.value : name === "of" ? data.of : data.inputs.get(name);
}

/** The data as text: "14/19", "21987/22318; early = 9140". */
export function dataText(data: LeafData): string {
  const main = [data.value, data.of].flatMap((datum) => (datum ? [datumText(datum)] : [])).join("/");
  const inputs = [...data.inputs].map(([key, datum]) => `${key} = ${datumText(datum)}`);
  return [main, ...inputs].filter((part) => part !== "").join("; ");
}

function toLeafData(combination: ReadonlyMap<string, Datum>): LeafData {
  const [value, of] = [combination.get("value"), combination.get("of")];
  const inputs = new Map([...combination].filter(([name]) => name !== "value" && name !== "of"));
  return { ...(value && { value }), ...(of && { of }), inputs };
}

function datumText(datum: Datum): string {
  return datum.number
    ? `${datum.number.toText()}${datum.percent ? "%" : ""}`
    : datum.text.replaceAll("\n", "; ");
}

function isSame(a: Datum, b: Datum): boolean {
  return a.number && b.number ? a.number.equals(b.number) && a.percent === b.percent : a.text === b.text;
}
