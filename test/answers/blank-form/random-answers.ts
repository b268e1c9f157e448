import fc from "fast-check";
import type { Leaf } from "../../../src/criteria/index.ts";
import type { Typed } from "./filled-form.ts";

/** What is typed into the row of a leaf and into those of its inputs. */
export interface TypedAnswer {
  readonly typed: Typed;
  readonly inputs: ReadonlyMap<string, number>;
}

/** Answers to a leaf: most of them right, some beside the mark. */
export function answerTo(leaf: Leaf): fc.Arbitrary<TypedAnswer> {
  if (!leaf.allowNotApplicable) return dataFor(leaf);
  const column = leaf.rule.kind === "points" ? "selfScore" : "value";
  const notApplicable = fc.constant(answer({ [column]: "Không áp dụng" }));
  return fc.oneof({ weight: 9, arbitrary: dataFor(leaf) }, { weight: 1, arbitrary: notApplicable });
}

export function answer(typed: Typed, inputs: Readonly<Record<string, number>> = {}): TypedAnswer {
  return { typed, inputs: new Map(Object.entries(inputs)) };
}

const whole = (most: number) => fc.integer({ min: 0, max: most });
const percent = whole(205).map((n) => ({ percent: n / 2 }));
const anyNumber = fc.oneof(
  whole(20),
  fc.integer({ min: -20, max: 260 }).map((n) => n / 2),
);

function dataFor(leaf: Leaf): fc.Arbitrary<TypedAnswer> {
  const { rule } = leaf;
  const withValue = <T extends string | number | { readonly percent: number }>(values: fc.Arbitrary<T>) =>
    values.map((value) => answer({ value }));
  switch (rule.kind) {
    case "points":
      return whole(60).map((n) => answer({ selfScore: n / 20 }));
    case "choice":
      return withValue(
        fc.oneof(fc.constantFrom(...rule.options.map(({ label }) => label)), fc.constant(" đẠT ")),
      );
    case "checklist":
      return withValue(checklistText(rule.items.map(({ label }) => label)));
    case "count":
    case "deduct":
      return withValue(fc.oneof(whole(12), fc.constant(2.5)));
    case "relative":
      return withValue(anyNumber);
    case "bands":
      return rule.of === "number" ? withValue(fc.oneof(anyNumber, percent)) : shareFor(leaf);
    case "ratio":
      return shareFor(leaf);
    case "survey":
      return withValue(percent);
    case "formula":
      return formulaData(leaf, rule.text);
  }
}

/** A number for each name in the formula. */
function formulaData({ inputs }: Leaf, text: string): fc.Arbitrary<TypedAnswer> {
  const has = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  return fc
    .record({ value: fc.oneof(whole(60), percent), of: whole(60), a: whole(20), b: whole(20) })
    .map(({ value, of, a, b }) =>
      answer(
        { ...(has("value") && { value }), ...(has("of") && { of }) },
        inputs.length > 0 ? { a, b: b / 4 } : {},
      ),
    );
}

/** A part of a whole, or a rate; inputs that add up to the part, as a rule. */
function shareFor(leaf: Leaf): fc.Arbitrary<TypedAnswer> {
  const scale = leaf.fraction ? 4 : 1;
  const quotient = fc
    .record({ part: whole(60), total: whole(60), tenths: whole(10), miss: whole(7) })
    .map(({ part, total, tenths, miss }) => {
      const [value, of] = [part / scale, total / scale];
      const a = Math.floor((value * tenths) / 10);
      return answer({ value, of }, leaf.inputs.length > 0 ? { a, b: value - a + (miss === 0 ? 1 : 0) } : {});
    });
  const percents = fc.oneof(
    whole(210).map((n) => n / 2),
    fc.constantFrom(0, 0.5, 0.98, 1),
  );
  const rate = percents.chain((n) =>
    fc.constantFrom(answer({ value: n }), answer({ value: { percent: n } })),
  );
  return fc.oneof({ weight: 3, arbitrary: quotient }, { weight: 1, arbitrary: rate });
}

/** Some of the labels, parted in the ways people do, now and then with one that is none. */
function checklistText(labels: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      some: fc.subarray([...labels]),
      mark: fc.constantFrom("; ", ";", "\n", " ;  ", ";\n"),
      more: fc.constantFrom("", "", "", ";", "; Báo cáo", " HẾT"),
      isCapital: fc.boolean(),
    })
    .map(({ some, mark, more, isCapital }) => {
      const text = some.length === 0 ? "Không" : `${some.join(mark)}${more}`;
      return isCapital ? text.toLocaleUpperCase("vi") : text;
    });
}
