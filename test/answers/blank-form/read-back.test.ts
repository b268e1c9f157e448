import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Field, UnitSubmission } from "../../../src/answers/index.ts";
import { type CriteriaSet, leavesOf } from "../../../src/criteria/index.ts";
import { isNotApplicable, Rational, toCleanText } from "../../../src/shared/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { districtAnswers } from "./district-answers.ts";
import { FilledForm, type Typed } from "./filled-form.ts";
import { blankForm, districtCriteria, readForm } from "./forms.ts";
import { throughOffice } from "./office.ts";
import type { TypedAnswer } from "./random-answers.ts";
import { randomLeaves, setOf } from "./random-leaves.ts";

/** A cell as plain values, "Không áp dụng" as "KAD". */
type Plain = string | undefined;

/** What was typed, as the reader must understand it: a number is its shortest decimal. */
function plainTyped(content: Typed["value"]): Plain {
  if (content === undefined) return undefined;
  if (typeof content === "object") return `${Rational.fromJsonNumber(content.percent).toText()}%`;
  if (typeof content === "number") return Rational.fromJsonNumber(content).toText();
  return isNotApplicable(content) ? "KAD" : content.split("\n").map(toCleanText).filter(Boolean).join("\n");
}

function plainRead(field: Field | undefined): Plain {
  if (!field) return undefined;
  const [{ number, percent, text }, other] = field.readings;
  if (field.fault || other) return `${field.fault ?? "unclear"}: ${text}`;
  return number && !/[^\d.%-]/.test(text) ? `${number.toText()}${percent ? "%" : ""}` : text;
}

function plainAnswer(answer: Answer | undefined): Readonly<Record<string, Plain>> {
  return {
    answer: answer?.notApplicable ? "KAD" : plainRead(answer?.value),
    of: plainRead(answer?.of),
    evidence: answer?.evidence,
    explanation: answer?.explanation,
    ...Object.fromEntries([...(answer?.inputs ?? [])].map(([key, field]) => [`#${key}`, plainRead(field)])),
  };
}

/** Every leaf with what was typed for it and what was read; points count as read wherever they are asked. */
function compare(
  criteria: CriteriaSet,
  typed: ReadonlyMap<string, TypedAnswer>,
  submission: UnitSubmission | undefined,
) {
  const [expected, found] = [new Map<string, object>(), new Map<string, object>()];
  for (const { code, rule } of leavesOf(criteria)) {
    const given = typed.get(code);
    if (!given) continue;
    const { value, of, selfScore, evidence, explanation } = given.typed;
    const isPoints = rule.kind === "points";
    const inputs = [...given.inputs].map(([key, number]) => [`#${key}`, plainTyped(number)]);
    const answer = plainTyped(isPoints ? selfScore : value);
    expected.set(code, { answer, of: plainTyped(of), evidence, explanation, ...Object.fromEntries(inputs) });
    const read = submission?.answers.get(code)?.declared;
    const plain = plainAnswer(read);
    const points = read?.notApplicable ? "KAD" : plainRead(read?.selfScore);
    found.set(code, isPoints ? { ...plain, answer: points } : plain);
  }
  return { expected, found };
}

async function fillIn(criteria: CriteriaSet, typed: ReadonlyMap<string, TypedAnswer>): Promise<Uint8Array> {
  const form = await FilledForm.open(await blankForm(criteria));
  for (const [code, answer] of typed) {
    form.type(code, answer.typed);
    for (const [key, value] of answer.inputs) form.type(`${code}#${key}`, { value });
  }
  return form.save("blank");
}

const SAVED_BY = {
  "as it was filled in": undefined,
  "saved by LibreOffice": ["xlsx"],
  "saved by LibreOffice as .ods and again as .xlsx": ["ods", "xlsx"],
};

describe("a filled-in form", () => {
  let criteria: CriteriaSet;
  let bytes: Uint8Array;
  beforeAll(async () => {
    criteria = await districtCriteria();
    bytes = await fillIn(criteria, districtAnswers(criteria));
  });

  for (const [name, formats] of Object.entries(SAVED_BY))
    it(`reads back exactly, ${name}`, async (test) => {
      if (formats && !hasOffice) test.skip(WITHOUT_OFFICE);
      const { submission, diagnostics } = await readForm(
        formats ? throughOffice(bytes, formats) : bytes,
        criteria,
      );
      const { expected, found } = compare(criteria, districtAnswers(criteria), submission);
      expect(diagnostics).toEqual([]);
      expect(submission?.sent).toBe(true);
      expect(expected.size).toBe(leavesOf(criteria).filter(({ source }) => source === "self").length);
      expect(found).toEqual(expected);
    });

  for (const [name, formats] of Object.entries(SAVED_BY))
    it(`reads back exactly for random sets, ${name}`, async (test) => {
      if (formats && !hasOffice) test.skip(WITHOUT_OFFICE);
      const leaves = randomLeaves(7, 400);
      const set = setOf(leaves.map(({ leaf }) => leaf));
      const typed = new Map(leaves.map(({ leaf, ...answer }) => [leaf.code, answer]));
      const filled = await fillIn(set, typed);
      const { submission, diagnostics } = await readForm(
        formats ? throughOffice(filled, formats) : filled,
        set,
      );
      const { expected, found } = compare(set, typed, submission);
      expect(diagnostics).toEqual([]);
      expect(found).toEqual(expected);
    });
});
