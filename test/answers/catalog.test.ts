import { describe, expect, it } from "vitest";
import { writeFormStamp } from "../../src/answers/form-stamp.ts";
import { scoreAnswers } from "../../src/scoring/index.ts";
import { answersCatalog } from "../../src/shared/catalog/answers.ts";
import type { Diagnostic, Place } from "../../src/shared/index.ts";
import { filledIn, holesIn } from "../scoring/messages.ts";
import { collect, criteriaOf, read, SET, type Source, type TestCell, type Told, xlsx } from "./tables.ts";

interface Fixture {
  /** Where the finding is placed. */
  readonly place: Place;
  readonly found: () => Promise<readonly Diagnostic[]>;
}

/** Every code with the smallest table that shows it, and it alone. */
const fixtures: Readonly<Record<keyof typeof answersCatalog, Fixture>> = {
  "answers/no-table": csv({}, ["Xã An đã gửi báo cáo"]),
  "answers/hidden-sheet": {
    place: { file: "forms/a.xlsx", sheet: "Cũ" },
    found: () => told(xlsx({ rows: FORM }, { name: "Cũ", hidden: true, rows: FORM }), "forms/a.xlsx"),
  },
  "answers/unit-not-named": csv({ file: "forms/x.csv" }, ["Mã;Số liệu", "2;3"]),
  "answers/unknown-unit": csv({ cell: "A1" }, ["Đơn vị: Xã Dung", "Mã;Số liệu", "2;3"]),
  "answers/file-of-other-unit": csv({ cell: "A1", unit: "b" }, ["Đơn vị: Xã Bình", "Mã;Số liệu", "2;3"]),
  "answers/form-of-other-set": stamped({ criteria: "bo-cu", sha256: "0123456789" }),
  "answers/form-of-other-period": stamped({ period: "2017" }),
  "answers/column-without-unit": csv({ cell: "C2" }, ["Mã;Xã An;", "2;3;4"]),
  "answers/row-without-unit": csv({ cell: "B3" }, ["Đơn vị;Mã;Số liệu", "a;1.1;Có", ";2;3"]),
  "answers/row-without-code": csv({ cell: "B2", unit: "a" }, ["Mã;Số liệu", ";3"]),
  "answers/unknown-code": csv({ cell: "A2", unit: "a" }, ["Mã;Số liệu", "9.9;3"]),
  "answers/unclear-code": sheet({ cell: "A2", unit: "a" }, [
    ["Mã", "Số liệu"],
    [1.1, 1],
  ]),
  "answers/unknown-input": csv({ cell: "A2", unit: "a", criterion: "1.2" }, ["Mã;Số liệu", "1.2#late;3"]),
  "answers/unclear-round": csv({ cell: "C2", unit: "a", criterion: "2" }, [
    "Mã;Điểm thẩm định;Vòng",
    "2;3;cuối",
  ]),
  "answers/max-differs": csv({ cell: "B2", unit: "a", criterion: "2" }, ["Mã;Điểm tối đa;Số liệu", "2;6;3"]),
  "answers/name-differs": csv({ cell: "B2", unit: "a", criterion: "2" }, [
    "Mã;Nội dung;Số liệu",
    "2;Sáng chế;3",
  ]),
  "answers/column-not-counted": csv({ cell: "C1" }, ["Mã;Số liệu;Điểm XHH", "2;3;4"]),
  "answers/column-twice": csv({ cell: "C1" }, ["Mã;Số liệu;Số liệu báo cáo", "2;3;4"]),
  "answers/answered-twice": csv({ cell: "B3", unit: "a", criterion: "2" }, ["Mã;Số liệu", "2;3", "2;4"]),
  "answers/answered-twice-alike": csv({ cell: "B3", unit: "a", criterion: "2" }, [
    "Mã;Số liệu",
    "2;3",
    "2;3",
  ]),
  "answers/answer-on-branch": csv({ cell: "B2", unit: "a", criterion: "1" }, ["Mã;Số liệu", "1;3"]),
  "answers/survey-leaf-in-form": csv({ cell: "B2", unit: "a", criterion: "3.1" }, ["Mã;Số liệu", "3.1;80%"]),
  "answers/own-leaf-in-survey": csv(
    { file: "survey.csv", cell: "C2", unit: "a", criterion: "2" },
    ["Đơn vị;Mã;Số liệu", "a;2;3"],
    { use: "survey" },
  ),
  "answers/input-in-wrong-column": csv(
    { file: "appraisal.csv", cell: "C2", unit: "a", criterion: "1.2" },
    ["Đơn vị;Mã;Điểm thẩm định", "a;1.2#early;1"],
    { use: "appraisal" },
  ),
  "answers/responses-counted": csv(
    { file: "survey.csv", cell: "B1", unit: "a", criterion: "3.1" },
    ["Đơn vị;3.1", "a;Tốt"],
    { use: "survey" },
  ),
  "answers/unknown-response": {
    place: { file: "survey.csv", cell: "B2", unit: "a", criterion: "3.1" },
    found: async () => {
      const diagnostics = await told(["Đơn vị;3.1", "a;Khá"], "survey.csv", { use: "survey" });
      return diagnostics.filter(({ code }) => code !== "answers/responses-counted");
    },
  },
  "answers/date-in-answer": scored({ date: 43465 }),
  "answers/error-in-answer": scored({ error: "#DIV/0!" }),
  "answers/formula-not-computed": scored({ formula: "1+1" }),
  "answers/unclear-number": scored("1.234"),
};

const FORM = [
  ["Mã", "Số liệu"],
  ["2", 3],
];

/** What reading one file and putting it together tells. */
async function told(content: readonly string[] | Uint8Array, file: string, source: Source = {}) {
  const one: Told = await read(content, { file, ...source });
  const { diagnostics } = await collect(one);
  return [...one.diagnostics, ...diagnostics];
}

function csv(place: Place, lines: readonly string[], source: Source = {}): Fixture {
  const file = place.file ?? "forms/a.csv";
  return { place: { file, ...place }, found: () => told(lines, file, source) };
}

function sheet(place: Place, rows: readonly (readonly TestCell[])[]): Fixture {
  const file = "forms/a.xlsx";
  return { place: { file, sheet: "Trang 1", ...place }, found: () => told(xlsx({ rows }), file) };
}

/** A blank form of another set or period. */
function stamped(parts: object): Fixture {
  return {
    place: { file: "forms/a.xlsx", sheet: "Trang 1", cell: "A1", unit: "a" },
    found: async () => {
      const { id, sha256 } = await criteriaOf();
      const stamp = writeFormStamp({ period: "2018", unit: "a", criteria: id, sha256, ...parts });
      return told(xlsx({ rows: [[stamp], ...FORM] }), "forms/a.xlsx", { period: "2018" });
    },
  };
}

/** A cell where points belong; how numbers are to be read is settled when they are scored. */
function scored(cell: TestCell): Fixture {
  const set = {
    ...SET,
    maxScore: 2000,
    bonus: undefined,
    nodes: [{ code: "1", name: "Điểm", maxScore: 2000, rule: { kind: "points" } }],
  };
  return {
    place: { file: "forms/a.xlsx", sheet: "Trang 1", cell: "B2", unit: "a", criterion: "1" },
    found: async () => {
      const one = await read(
        xlsx({
          rows: [
            ["Mã", "Số liệu"],
            ["1", cell],
          ],
        }),
        { file: "forms/a.xlsx", set },
      );
      const { unit } = await collect(one);
      const { diagnostics } = scoreAnswers(await criteriaOf(set), new Map([["a", unit("a")]]));
      return [...one.diagnostics, ...diagnostics];
    },
  };
}

const entries = Object.entries(answersCatalog);

describe("the catalog of answers", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it("has a fixture for every code and no other", () => {
    expect(Object.keys(fixtures).sort()).toEqual(Object.keys(answersCatalog).sort());
  });

  it.each(Object.entries(fixtures))(
    "%s comes up alone, in its cell, with all that its message names",
    async (code, { place, found }) => {
      const diagnostics = await found();
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
      const [diagnostic] = diagnostics;
      expect(diagnostic?.place).toEqual(place);
      expect(diagnostic?.severity).toBe(answersCatalog[code as keyof typeof answersCatalog].severity);
      expect(Object.keys(diagnostic?.args ?? {})).toEqual(expect.arrayContaining(["found", "expected"]));
      expect(diagnostic && filledIn(diagnostic)).toEqual([]);
    },
  );
});
