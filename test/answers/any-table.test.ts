import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { collectAnswers, type Roster, readAnswerFile } from "../../src/answers/index.ts";
import { catalog } from "../../src/shared/index.ts";
import { filledIn } from "../scoring/messages.ts";
import { collect, read, rosterOf, type TestCell, textOf, xlsx } from "./tables.ts";

let roster: Roster;

beforeAll(async () => {
  roster = await rosterOf();
});

const word = fc.constantFrom(
  ...["Mã", "STT", "Nội dung", "Điểm tối đa", "Số liệu", "Tổng số", "Điểm", "Điểm tự đánh giá", "Đơn vị"],
  ...["Điểm thẩm định", "Thẩm định", "Vòng", "Điểm XHH", "Lý do", "(1)", "A", "Tổng cộng", "Ghi chú"],
  ...["1", "1.1", "1.10", "1.2#early", "1.2", "2", "3.1", "3.1#1", "T.1", "9.9", "IV", "1.1. Kế hoạch"],
  ...["Kế hoạch", "Báo cáo", "Xã An", "b", "Xã Dung", "Đơn vị: Xã Bình", "Đơn vị:", "KAD", "-", "Có", "Tốt"],
  ...["14/19", "98%", "1.234", "0,5", "#", "#x", "{", '{"format":"cchc-form/1"}', "…", ":", "\u0000", "😀"],
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.integer({ min: -3, max: 40_000 }),
  fc.constantFrom(1.1, 0.5, 1e15, 1e-7),
  fc.boolean(),
  fc.integer({ min: 1, max: 60_000 }).map((date) => ({ date })),
  fc.double({ min: 0, max: 2, noNaN: true }).map((percent) => ({ percent: Number(percent.toFixed(4)) })),
  fc.constant({ error: "#N/A" }),
  fc.constant({ formula: "1" }),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, "")),
);
const anyRows = fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 9 });
const heading = fc.shuffledSubarray(
  [
    "Mã",
    "Nội dung",
    "Điểm tối đa",
    "Số liệu",
    "Điểm tự đánh giá",
    "Điểm thẩm định",
    "Đơn vị",
    "Xã An",
    "b",
    "3.1",
    "x",
  ],
  { minLength: 2, maxLength: 7 },
);
const rows = fc.oneof(
  anyRows,
  fc.tuple(heading, anyRows).map(([first, rest]): TestCell[][] => [first, ...rest]),
);
const use = fc.constantFrom("forms", "appraisal", "survey");
const merges = fc.subarray(["A1:A3", "A2:B2", "B1:D1", "C3:C6"]);

describe("any table at all", () => {
  it("is read without an exception, and what is told of it is whole", async () => {
    await fc.assert(
      fc.asyncProperty(rows, merges, use, async (grid, merged, fileUse) => {
        const bytes = xlsx({ rows: grid.map((line) => line.map(plain)), merges: merged });
        const file = "forms/a.xlsx";
        const { value, diagnostics } = await readAnswerFile(bytes, {
          file,
          use: fileUse,
          roster,
          period: "2018",
        });
        const collected = collectAnswers(value);
        for (const diagnostic of [...diagnostics, ...collected.diagnostics]) {
          expect(catalog).toHaveProperty([diagnostic.code]);
          expect(diagnostic.place.file).toBe(file);
          expect(filledIn(diagnostic)).toEqual([]);
        }
        for (const { unit, place } of value) {
          expect(roster.units).toContain(unit);
          expect(place).toMatchObject({ file, unit: unit.id });
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** XML cannot hold every character. */
function plain(content: TestCell): TestCell {
  return typeof content === "string" ? content.replace(/\p{Cc}/gu, "") : content;
}

describe("a long table", () => {
  const answer = fc.record({
    unit: fc.constantFrom("a", "b", "c"),
    code: fc.constantFrom("1.1", "1.2", "1.10", "2", "T.1"),
    value: fc.integer({ min: 0, max: 20 }),
  });
  const distinct = fc.uniqueArray(answer, { selector: ({ unit, code }) => `${unit} ${code}` });

  it("says the same in whatever order its rows come", async () => {
    await fc.assert(
      fc.asyncProperty(
        distinct.chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
        ),
        async ([answers, shuffled]) => {
          const [one, other] = await Promise.all([answers, shuffled].map(valuesOf));
          expect(one).toEqual(other);
          expect(one).toEqual(answers.map(({ unit, code, value }) => `${unit} ${code} ${value}`).sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  async function valuesOf(
    answers: readonly { unit: string; code: string; value: number }[],
  ): Promise<string[]> {
    if (answers.length === 0) return [];
    const lines = answers.map(({ unit, code, value }) => `${unit};${code};${value}`);
    const told = await read(["Đơn vị;Mã;Số liệu", ...lines], { file: "forms/chung.csv" });
    const { leaf } = await collect(told);
    return answers
      .map(({ unit, code }) => `${unit} ${code} ${textOf(leaf(code, unit)?.declared?.value)}`)
      .sort();
  }
});
