import { ruleText } from "../criteria/index.ts";
import { publishIndex } from "../ranking/index.ts";
import type { NodeScore } from "../scoring/index.ts";
import type { Language, Place, Rational } from "../shared/index.ts";
import type { NodeResult, SourceCell } from "./model.ts";

/** A node's figures, published, with what they rest on. */
export function toNodeResult(score: NodeScore, decimals: number, language: Language): NodeResult {
  const { node } = score;
  const published = (value: Rational | undefined) => toFigure(value?.round(decimals));
  return {
    code: node.code,
    name: node.name,
    state: score.state,
    score: published(score.points),
    max: published(score.max),
    index: toFigure(publishIndex(score.points, score.max, decimals)),
    exact: score.points?.toFraction() ?? null,
    rate: published(score.rate),
    self: published(score.selfScore),
    appraised: published(score.appraisedScore),
    survey: published(score.surveyScore),
    reason: score.reason ?? null,
    from: score.from ? toSourceCell(score.from) : null,
    level: score.level,
    block: score.block,
    leaf: node.kind === "leaf",
    basis: score.basis ?? null,
    rule: node.kind === "leaf" ? ruleText(node, language) : null,
    data: score.data ?? null,
    evidence: score.evidence ?? null,
  };
}

/** A published figure as a JSON number; null where it does not exist. */
export function toFigure(value: Rational | undefined): number | null {
  return value ? value.toNumber() : null;
}

function toSourceCell({ file, sheet, cell }: Place): SourceCell | null {
  return file === undefined ? null : { file, sheet: sheet ?? null, cell: cell ?? null };
}
