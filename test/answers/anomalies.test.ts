import { describe, expect, it } from "vitest";
import { findAnomalies } from "../../src/answers/anomalies.ts";
import type { Answer, LeafAnswers, UnitSubmission } from "../../src/answers/index.ts";
import { describe as describeDiagnostic, Rational } from "../../src/shared/index.ts";

/** A unit that declares these figures, leaf by leaf, with this evidence. */
function unit(figures: readonly number[], evidence: readonly string[] = []): UnitSubmission {
  const answers = figures.map((figure, index): [string, LeafAnswers] => {
    const place = { file: "forms/a.csv", cell: `E${index + 2}` };
    const datum = { text: `${figure}`, number: Rational.of(figure), percent: false, decimals: 0, place };
    const declared: Answer = {
      value: { readings: [datum], place },
      inputs: new Map(),
      place,
      ...(evidence[index] !== undefined && { evidence: evidence[index] }),
    };
    return [`1.${index}`, { declared, disputed: new Set() }];
  });
  return { answers: new Map(answers), subtotals: [], sent: true };
}

const twelve = Array.from({ length: 12 }, (_, index) => 100 + index * 7);
const codes = (units: Readonly<Record<string, UnitSubmission>>) =>
  findAnomalies(new Map(Object.entries(units))).map(
    ({ code, place }) => `${code} ${place.unit ?? place.cell}`,
  );

describe("a second look", () => {
  it("is due where all twelve figures of two units are equal", () => {
    expect(codes({ b: unit(twelve), a: unit(twelve), c: unit([...twelve].reverse()) })).toEqual([
      "answers/figures-copied b",
    ]);
  });

  it("is not due where one figure differs, or where there are few", () => {
    expect(codes({ a: unit(twelve), b: unit([...twelve.slice(1), 1]) })).toEqual([]);
    expect(codes({ a: unit(twelve.slice(1)), b: unit(twelve.slice(1)) })).toEqual([]);
  });

  it("is due where one document proves two criteria", () => {
    const found = findAnomalies(
      new Map([
        ["a", unit([1, 2, 3], ["Kế hoạch số 12/KH-UBND", "Báo cáo 45/BC-UBND", "KH 12/KH-UBND ngày 2/1"])],
      ]),
    );
    expect(found.map(({ code }) => code)).toEqual(["answers/evidence-shared"]);
    expect(found.map((diagnostic) => describeDiagnostic(diagnostic, "en").message)).toEqual([
      "The document 12/KH-UBND is evidence for several criteria: 1.0, 1.2.",
    ]);
  });
});
