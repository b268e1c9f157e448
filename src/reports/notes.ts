import type { NodeResult, NodeState } from "../results/index.ts";
import { Rational } from "../shared/index.ts";
import { excelLabels } from "./labels/excel.ts";
import { fill } from "./labels.ts";
import { numberText, type Report } from "./report.ts";

/** Explains the marks that stand for the states of these nodes, and no others. */
export function markNotes({ language }: Report, nodes: readonly NodeResult[]): readonly string[] {
  const states = new Set<NodeState>(nodes.map((node) => node.state));
  const { notes } = excelLabels[language];
  return [
    ...(states.has("not-applicable") ? [notes.notApplicable] : []),
    ...(states.has("not-surveyed") ? [notes.notSurveyed] : []),
    ...(states.has("missing") ? [notes.missing] : []),
  ];
}

/** Printed parts may miss a printed total by one in the last digit: said by how much. */
export function roundingNote({ language }: Report, decimals: number): string {
  const unit = numberText(Rational.of(1n, 10n ** BigInt(decimals)), language);
  return fill(excelLabels[language].notes.rounding, { unit });
}
