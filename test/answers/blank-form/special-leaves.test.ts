import { describe, expect, it } from "vitest";
import type { CriteriaSet, Leaf, ScoringRule } from "../../../src/criteria/index.ts";
import { Rational } from "../../../src/shared/index.ts";
import { FilledForm } from "./filled-form.ts";
import { blankForm, readForm } from "./forms.ts";
import { setOf } from "./random-leaves.ts";

const two = Rational.of(2);
const relative: ScoringRule = { kind: "relative", method: "best", better: "high" };
const count: ScoringRule = { kind: "count", pointsEach: Rational.one, upTo: two };
const survey: ScoringRule = {
  kind: "survey",
  options: [
    { label: "Hài lòng", share: Rational.hundred },
    { label: "Chưa hài lòng", share: Rational.zero },
  ],
};

function leafOf(code: string, rule: ScoringRule, more: Partial<Leaf> = {}): Leaf {
  return {
    kind: "leaf",
    code,
    name: `Tiêu chí ${code}`,
    maxScore: two,
    previousCodes: [],
    source: "self",
    allowNotApplicable: false,
    fraction: false,
    inputs: [],
    mustHold: [],
    rule,
    ...more,
  };
}

async function formOf(set: CriteriaSet): Promise<FilledForm> {
  return FilledForm.open(await blankForm(set));
}

/** The formula in the self-score of the row that sums up everything. */
function grandTotal(form: FilledForm): string | undefined {
  let formula: string | undefined;
  form.sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === "Tổng điểm sau khi cộng thưởng, trừ điểm") formula = row.getCell("G").formula;
    }),
  );
  return formula;
}

describe("a form", () => {
  it("asks a unit that holds a survey itself for the answers per option", async () => {
    const set = setOf([leafOf("1.1", survey)]);
    const form = await formOf(set);
    expect(form.shown("1.1#1", "name")).toBe("Hài lòng");
    form.type("1.1#1", { value: 45 });
    form.type("1.1#2", { value: 5 });
    const { submission, diagnostics } = await readForm(await form.save("blank"), set);
    const inputs = submission?.answers.get("1.1")?.declared?.inputs ?? new Map();
    expect([...inputs].map(([key, field]) => [key, field.readings[0].text])).toEqual([
      ["1", "45"],
      ["2", "5"],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("leaves to the program what only it can score: the cell is locked and empty", async () => {
    const form = await formOf(setOf([leafOf("1.1", relative), leafOf("1.2", survey)]));
    for (const code of ["1.1", "1.2"]) {
      const cell = form.cell(code, "selfScore");
      expect(cell.value).toBe(null);
      expect(cell.protection?.locked).not.toBe(false);
    }
  });

  it("takes “Không áp dụng” for a leaf whose data stand on further rows only, and nothing else there", async () => {
    const inputs = [{ key: "a", label: "Số lớp", fraction: false }];
    const expression = { kind: "name", name: "a" } as const;
    const rule: ScoringRule = { kind: "formula", expression, text: "a" };
    const set = setOf([
      leafOf("1.1", rule, { inputs, allowNotApplicable: true }),
      leafOf("1.2", rule, { inputs }),
    ]);
    const form = await formOf(set);
    form.type("1.1", { value: "Không áp dụng" });
    expect(() => form.type("1.2", { value: "Không áp dụng" })).toThrow("1.2 value is locked");
    const { submission, diagnostics } = await readForm(await form.save("blank"), set);
    expect(submission?.answers.get("1.1")?.declared?.notApplicable).toBeDefined();
    expect(diagnostics).toEqual([]);
  });

  it("adds bonus and penalty to the total, unless the program must score one of their leaves", async () => {
    const block = (rule: ScoringRule) => ({ maxScore: Rational.one, nodes: [leafOf("T.1", rule)] });
    const main = [leafOf("1.1", count)];
    expect(grandTotal(await formOf(setOf(main, { bonus: block(count) })))).toBe(
      'IF(COUNT(G12,G14)=0,"",MAX(0,SUM(G12)+MIN(SUM(G14),1)-0))',
    );
    expect(grandTotal(await formOf(setOf(main, { penalty: block(relative) })))).toBeUndefined();
  });

  it("sums leaves on end as one range and branches one by one", async () => {
    const branch = (code: string, nodes: readonly Leaf[]) =>
      ({ kind: "branch", code, name: code, maxScore: two, previousCodes: [], nodes }) as const;
    const inner = branch("1.3", [leafOf("1.3.1", count), leafOf("1.3.2", count)]);
    const nodes = [leafOf("1.1", count), leafOf("1.2", count), inner, leafOf("1.4", count)];
    const area = { ...branch("1", []), nodes };
    const form = await formOf(setOf([], { areas: [area] }));
    expect(form.cell("1", "selfScore").formula).toBe('IF(COUNT(G11:G12,G13,G16)=0,"",SUM(G11:G12,G13,G16))');
    expect(form.cell("1.3", "selfScore").formula).toBe('IF(COUNT(G14:G15)=0,"",SUM(G14:G15))');
  });

  it("stays open for very long labels, names and codes", async () => {
    const long = "Đạt yêu cầu theo hướng dẫn của cấp trên, ".repeat(20).trim();
    const options = [
      { label: long, points: two },
      { label: "Không", points: Rational.zero },
    ];
    const set = setOf([
      leafOf("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1", { kind: "choice", options }, { evidence: long }),
    ]);
    const form = await formOf(set);
    form.type("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1", { value: long });
    const { submission, diagnostics } = await readForm(await form.save("blank"), set);
    expect(diagnostics).toEqual([]);
    expect([...(submission?.answers.values() ?? [])][0]?.declared?.value?.readings[0].text).toBe(long);
  });
});
