import { describe, expect, it } from "vitest";
import { runRuleTests } from "../../src/analysis/index.ts";
import { describe as describeDiagnostic, diagnose } from "../../src/shared/index.ts";
import { parse, setWith } from "../criteria/sets.ts";
import { leaf, runTests, setOf } from "./sets.ts";

const CHOICE = {
  kind: "choice",
  options: [
    { label: "Có", points: 2 },
    { label: "Một phần", share: 50 },
    { label: "Không", points: 0 },
  ],
};
const BANDS = {
  kind: "bands",
  of: "ratio",
  bands: [
    { from: 0, points: 0 },
    { from: 80, points: 1 },
    { from: 100, points: 2 },
  ],
};

describe("runRuleTests", () => {
  it("reads answers as the cells of a form are read", async () => {
    expect(
      (
        await runTests(BANDS, [
          ["14/19", 0],
          ["98%", 1],
          ["98,5 %", 1],
          [100, 2],
          ["27.850/27.900", 1],
        ])
      ).found,
    ).toEqual([]);
    expect(
      (
        await runTests(CHOICE, [
          ["có", 2],
          ["MỘT  PHẦN", 1],
          ["1", 1],
          ["FALSE", 0],
        ])
      ).found,
    ).toEqual([]);
    const items = [
      { label: "Kế hoạch", points: 0.5 },
      { label: "Báo cáo", points: 1.5 },
    ];
    const checklist = { kind: "checklist", items };
    expect(
      (
        await runTests(checklist, [
          ["Kế hoạch", 0.5],
          ["Báo cáo; Kế hoạch", 2],
          ["Không", 0],
        ])
      ).found,
    ).toEqual([]);
    expect((await runTests({ kind: "points", step: 0.25 }, [["1,25", 1.25]])).found).toEqual([]);
  });

  it("says what an answer gives where the test says otherwise, exactly", async () => {
    const { found, runs } = await runTests({ kind: "ratio" }, [
      ["9/10", 1.8],
      ["1/8", 0.3],
      ["14/19", 1.5],
    ]);
    expect(found).toEqual(["test-fails @ tests[1]: 0.25", "test-fails @ tests[2]: 28/19"]);
    expect(runs.map(({ isPassed }) => isPassed)).toEqual([true, false, false]);
  });

  it("takes points that no decimal writes rounded to the set's decimals or more, but no fewer", async () => {
    // 28/19 = 1.47368…
    const ratio = { kind: "ratio" };
    expect(
      (
        await runTests(ratio, [
          ["14/19", 1.47],
          ["14/19", 1.474],
          ["14/19", 1.47368],
        ])
      ).found,
    ).toEqual([]);
    expect(
      (
        await runTests(ratio, [
          ["14/19", 1.5],
          ["14/19", 1.48],
        ])
      ).found,
    ).toHaveLength(2);
    // 0.245 is a decimal: nothing is rounded.
    expect((await runTests({ kind: "ratio" }, [["49/400", 0.25]])).found).toEqual([
      "test-fails @ tests[0]: 0.245",
    ]);
  });

  it("takes further inputs after a semicolon, with or without the key of the first", async () => {
    const inputs = [
      { key: "early", label: "Sớm hạn" },
      { key: "late", label: "Trễ hạn" },
    ];
    const more = { inputs, mustHold: ["early + late = of"] };
    expect(
      (
        await runTests(
          { kind: "ratio" },
          [
            ["5/10; early=4; late=6", 1],
            ["value = 5; of = 10; early = 4; late = 6", 1],
          ],
          more,
        )
      ).found,
    ).toEqual([]);
    expect((await runTests({ kind: "ratio" }, [["5/10; early=4; late=5", 1]], more)).found).toEqual([
      "test-refused @ tests[0]: 5/10; early=4; late=5",
    ]);
    expect((await runTests({ kind: "ratio" }, [["5/10; early=4; lte=6", 1]], more)).found).toEqual([
      "test-key-unknown @ tests[0]: lte",
    ]);
  });

  it("takes the inputs of a formula and the counts of a survey", async () => {
    const formula = { kind: "formula", expression: "max * (early + late / 2) / of" };
    const inputs = [
      { key: "early", label: "Sớm" },
      { key: "late", label: "Trễ" },
    ];
    expect((await runTests(formula, [["early=6; late=4; of=10", 1.6]], { inputs })).found).toEqual([]);
    const survey = {
      kind: "survey",
      options: [
        { label: "Hài lòng", share: 100 },
        { label: "Bình thường", share: 60 },
        { label: "Không", share: 0 },
      ],
    };
    // (10 × 100 + 5 × 60) / 20 = 65 %
    expect(
      (
        await runTests(
          survey,
          [
            ["1=10; 2=5; 3=5", 1.3],
            ["93%", 1.86],
          ],
          { source: "survey" },
        )
      ).found,
    ).toEqual([]);
  });

  it("names the reason where the answer is an error", async () => {
    const set = await setOf([leaf("1", BANDS)], [{ code: "1", answer: "14/0", points: 0 }]);
    const [refused] = runRuleTests(set, "set.json", []).diagnostics;
    expect(refused?.place).toEqual({ file: "set.json", cell: "tests[0]", criterion: "1" });
    const { message } = refused ? describeDiagnostic(refused, "vi") : { message: "" };
    expect(message).toContain("trả lời “14/0” là lỗi");
    expect(message).toMatch(/0 điểm\. .*mẫu số|Tổng số/i);
  });

  it("takes a blank answer for none: 0 in the bonus block, an error elsewhere", async () => {
    expect((await runTests(CHOICE, [["", 0]])).found).toEqual(["test-refused @ tests[0]: "]);
    const bonus = { maxScore: 2, nodes: [leaf("T", CHOICE)] };
    const set = await setOf([leaf("1", CHOICE)], [{ code: "T", answer: "", points: 0 }], { bonus });
    expect(runRuleTests(set, "set.json", []).diagnostics).toEqual([]);
  });

  it("gives “Không áp dụng” the points that the set gives it, where there are some", async () => {
    const more = { allowNotApplicable: true };
    const tests = [["KAD", 2]] as const;
    expect((await runTests(CHOICE, tests, more, { notApplicable: "full" })).found).toEqual([]);
    expect((await runTests(CHOICE, tests, more, { notApplicable: "zero" })).found).toEqual([
      "test-fails @ tests[0]: 0",
    ]);
    expect((await runTests(CHOICE, tests, more)).found).toEqual(["test-without-points @ tests[0]: KAD"]);
    expect((await runTests(CHOICE, tests)).found).toEqual(["test-refused @ tests[0]: KAD"]);
  });

  it("does not pretend to test what depends on the other units", async () => {
    expect((await runTests({ kind: "relative", method: "best" }, [["12", 2]])).found).toEqual([
      "test-of-relative @ tests[0]: 12",
    ]);
  });

  it("passes over leaves that were found faulty, and codes of no leaf, which the linter tells", async () => {
    const set = await setOf(
      [leaf("1", BANDS), leaf("2", BANDS)],
      [
        { code: "1", answer: "50%", points: 2 },
        { code: "2", answer: "50%", points: 2 },
      ],
    );
    const found = diagnose("criteria/band-twice", { criterion: "2" });
    expect(runRuleTests(set, "set.json", [found]).diagnostics.map(({ place }) => place.cell)).toEqual([
      "tests[0]",
    ]);
    const { value } = await parse(setWith({ tests: [{ code: "9", answer: "1", points: 1 }] }));
    expect(value && runRuleTests(value, "set.json", [])).toEqual({ value: [], diagnostics: [] });
  });
});
