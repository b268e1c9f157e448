import { describe, expect, it } from "vitest";
import { type CriteriaSet, leavesOf, type RuleKind } from "../../../src/criteria/index.ts";
import { type NodeScore, scoreAnswers } from "../../../src/scoring/index.ts";
import type { Diagnostic } from "../../../src/shared/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { FilledForm } from "./filled-form.ts";
import { blankForm, readForm, UNIT } from "./forms.ts";
import { throughOffice } from "./office.ts";
import { type AnsweredLeaf, randomLeaves, setOf } from "./random-leaves.ts";

/** A form filled in, computed and saved by LibreOffice, beside what the program makes of it. */
interface ScoredForm {
  readonly criteria: CriteriaSet;
  readonly office: FilledForm;
  readonly scores: readonly NodeScore[];
  readonly diagnostics: readonly Diagnostic[];
}

async function fillIn(leaves: readonly AnsweredLeaf[], decimals: number): Promise<ScoredForm> {
  const criteria = setOf(
    leaves.map(({ leaf }) => leaf),
    { decimals },
  );
  const form = await FilledForm.open(await blankForm(criteria));
  for (const { leaf, typed, inputs } of leaves) {
    form.type(leaf.code, typed);
    for (const [key, value] of inputs) form.type(`${leaf.code}#${key}`, { value });
  }
  form.copyValidations();
  const saved = throughOffice(await form.save("none"));
  const { submission, diagnostics } = await readForm(saved, criteria);
  if (!submission) throw new Error("Nothing was read");
  const { value, diagnostics: found } = scoreAnswers(criteria, new Map([[UNIT.id, submission]]));
  const scores = value.flatMap((card) => card.areas.flatMap((area) => area.children));
  return { criteria, office: await FilledForm.open(saved), scores, diagnostics: [...diagnostics, ...found] };
}

/** What the formula of a leaf must show: the points as the program publishes them, or nothing. */
function expected({ state, points }: NodeScore, decimals: number): string | number {
  if (state === "not-applicable") return "KAD";
  return state === "scored" && points ? points.round(decimals).toNumber() : "";
}

describe("a form filled in with random answers to random leaves", () => {
  for (const [seed, decimals] of [
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 0],
  ] as const)
    it(`shows in LibreOffice what the program scores, and lets in what the program reads (${seed})`, async (test) => {
      if (!hasOffice) test.skip(WITHOUT_OFFICE);
      const leaves = randomLeaves(seed, 600);
      const { office, scores, criteria, diagnostics } = await fillIn(leaves, decimals);
      const scoredKinds = new Map<RuleKind, number>();
      const wrong: unknown[] = [];
      for (const [index, leaf] of leavesOf(criteria).entries()) {
        const [score, answer] = [scores[index], leaves[index]];
        if (!score) throw new Error(`No score of ${leaf.code}`);
        const { formula } = office.cell(leaf.code, "selfScore");
        const about = {
          code: leaf.code,
          kind: leaf.rule.kind,
          typed: JSON.stringify(answer?.typed),
          formula,
        };
        const shown = office.shown(leaf.code, "selfScore");
        if (formula && shown !== expected(score, decimals))
          wrong.push({ ...about, shown, expected: expected(score, decimals) });
        if (score.state === "missing") continue;
        if (formula) scoredKinds.set(leaf.rule.kind, (scoredKinds.get(leaf.rule.kind) ?? 0) + 1);
        const codes = [leaf.code, ...leaf.inputs.map(({ key }) => `${leaf.code}#${key}`)];
        const refused = codes.flatMap((code) => office.refusedCells(code));
        if (refused.length > 0) wrong.push({ ...about, refused });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      const kinds: readonly RuleKind[] = [
        "choice",
        "checklist",
        "ratio",
        "bands",
        "count",
        "deduct",
        "formula",
      ];
      for (const kind of kinds) expect([kind, (scoredKinds.get(kind) ?? 0) > 15]).toEqual([kind, true]);
      const contradictions = diagnostics.filter(({ code }) => /self-score|subtotal/.test(code));
      expect(contradictions).toEqual([]);
    });
});
