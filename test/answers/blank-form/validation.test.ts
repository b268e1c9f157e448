import { describe, expect, it } from "vitest";
import type { Leaf, ScoringRule } from "../../../src/criteria/index.ts";
import { Rational } from "../../../src/shared/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { FilledForm, type Typed } from "./filled-form.ts";
import { blankForm, districtCriteria } from "./forms.ts";
import { throughOffice } from "./office.ts";
import { setOf } from "./random-leaves.ts";

const number = (text: string) => Rational.fromDecimal(text);
const ratio: ScoringRule = { kind: "ratio", floor: Rational.zero, full: Rational.hundred, mayExceed: false };
const exceeding: ScoringRule = { ...ratio, mayExceed: true };
const points: ScoringRule = { kind: "points", min: number("0.5"), step: number("0.25") };
const count: ScoringRule = { kind: "count", pointsEach: number("0.5"), upTo: number("2") };

const leafOf = (code: string, rule: ScoringRule, more: Partial<Leaf> = {}): Leaf => ({
  kind: "leaf",
  code,
  name: `Tiêu chí ${code}`,
  maxScore: number("2"),
  previousCodes: [],
  source: "self",
  allowNotApplicable: false,
  fraction: false,
  inputs: [],
  mustHold: [],
  rule,
  ...more,
});

const KAD = "Không áp dụng";
const MAY_NOT_APPLY = { allowNotApplicable: true };

/** What is typed, into which leaf, and the columns whose cell refuses it. */
const TYPED: readonly (readonly [
  rule: ScoringRule,
  more: Partial<Leaf>,
  typed: Typed,
  refused: readonly string[],
])[] = [
  [ratio, {}, { value: 14, of: 19 }, []],
  [ratio, {}, { value: 35_755 }, []],
  [ratio, {}, { value: 79.81 }, []],
  [ratio, {}, { value: { percent: 98 } }, []],
  [ratio, {}, { value: 20, of: 19 }, ["value", "of"]],
  [ratio, {}, { value: 14, of: 0 }, ["value", "of"]],
  [ratio, {}, { value: 14.5, of: 19 }, ["value"]],
  [ratio, {}, { value: 14, of: 19.5 }, ["of"]],
  [ratio, {}, { value: -1, of: 19 }, ["value"]],
  [ratio, {}, { value: "14/19" }, ["value"]],
  [ratio, {}, { value: KAD }, ["value"]],
  [ratio, MAY_NOT_APPLY, { value: KAD }, []],
  [ratio, MAY_NOT_APPLY, { value: "không áp dụng" }, []],
  [ratio, MAY_NOT_APPLY, { value: "không" }, ["value"]],
  [ratio, MAY_NOT_APPLY, { value: KAD, of: 19 }, ["of"]],
  [ratio, { fraction: true }, { value: 14.5, of: 19.25 }, []],
  [exceeding, {}, { value: 20, of: 19 }, []],
  [exceeding, {}, { value: 120.5 }, []],
  [count, {}, { value: 0 }, []],
  [count, {}, { value: 2.5 }, ["value"]],
  [count, {}, { value: -2 }, ["value"]],
  [points, {}, { selfScore: 0.75 }, []],
  [points, {}, { selfScore: 2 }, []],
  [points, {}, { selfScore: 0.25 }, ["selfScore"]],
  [points, {}, { selfScore: 0.8 }, ["selfScore"]],
  [points, {}, { selfScore: 2.25 }, ["selfScore"]],
  [points, {}, { selfScore: KAD }, ["selfScore"]],
  [points, MAY_NOT_APPLY, { selfScore: KAD }, []],
  [points, MAY_NOT_APPLY, { selfScore: 1.1 }, ["selfScore"]],
];

describe("the cells of a form", () => {
  it("let in what the rule can read and refuse what it cannot", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    const form = await FilledForm.open(
      await blankForm(setOf(TYPED.map(([rule, more], index) => leafOf(`1.${index + 1}`, rule, more)))),
    );
    for (const [index, [, , typed]] of TYPED.entries()) form.type(`1.${index + 1}`, typed);
    form.copyValidations();
    const office = await FilledForm.open(throughOffice(await form.save("none")));
    for (const [index, [, , typed, refused]] of TYPED.entries()) {
      const found = office.refusedCells(`1.${index + 1}`).map((cell) => cell.split(":")[0]);
      expect([JSON.stringify(typed), found]).toEqual([JSON.stringify(typed), refused]);
    }
  });

  it("offer the labels of a choice from a hidden sheet, with “Không áp dụng” where the set allows it", async () => {
    const options = ["Đạt, đúng hạn", "Không đạt"].map((label, index) => ({
      label,
      points: Rational.of(2 - 2 * index),
    }));
    const choice: ScoringRule = { kind: "choice", options };
    const set = setOf([leafOf("1.1", choice), leafOf("1.2", choice, MAY_NOT_APPLY)]);
    const { book, ...form } = await FilledForm.open(await blankForm(set)).then((opened) => ({
      book: opened.book,
      first: opened.cell("1.1", "value").dataValidation,
      second: opened.cell("1.2", "value").dataValidation,
    }));
    const lists = book.getWorksheet("cchc");
    expect(lists?.state).toBe("veryHidden");
    const listed = (formula: string) => {
      const [, first = "0", last = "0"] = /^cchc!\$A\$(\d+):\$A\$(\d+)$/.exec(formula) ?? [];
      const rows = Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => Number(first) + index,
      );
      return rows.map((row) => lists?.getCell(row, 1).value);
    };
    expect(form.first).toMatchObject({ type: "list", showErrorMessage: true });
    expect(listed(`${form.first.formulae?.[0]}`)).toEqual(["Đạt, đúng hạn", "Không đạt"]);
    expect(listed(`${form.second.formulae?.[0]}`)).toEqual(["Đạt, đúng hạn", "Không đạt", KAD]);
  });

  it("say what is expected, within the lengths that Excel opens", async () => {
    const { sheet } = await FilledForm.open(await blankForm(await districtCriteria()));
    const validations: readonly {
      formulae?: unknown[];
      prompt?: string;
      promptTitle?: string;
      error?: string;
    }[] = Object.values(Reflect.get(sheet, "dataValidations").model);
    expect(validations.length).toBeGreaterThan(100);
    for (const { formulae = [], prompt = "", promptTitle = "", error = "" } of validations) {
      expect(`${formulae[0]}`.length).toBeLessThanOrEqual(255);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(error.length).toBeLessThanOrEqual(225);
    }
  });
});
