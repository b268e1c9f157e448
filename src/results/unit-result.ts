import type { Unit } from "../period/index.ts";
import type { Comparison, Standing } from "../ranking/index.ts";
import type { NodeScore } from "../scoring/index.ts";
import type { Language, Rational } from "../shared/index.ts";
import type { AreaResult, PreviousFigures, UnitResult } from "./model.ts";
import { toFigure, toNodeResult } from "./node-result.ts";

/** One unit's figures, published; the total also as the fraction it is. */
export function toUnitResult(
  unit: Unit,
  standing: Standing,
  comparison: Comparison | undefined,
  language: Language,
): UnitResult {
  const { card } = standing;
  const { decimals } = card.criteria;
  const published = (value: Rational | undefined) => toFigure(value?.round(decimals));
  const change = comparison?.change;
  return {
    id: unit.id,
    name: unit.name,
    group: unit.group,
    status: card.status,
    total: toFigure(standing.total),
    max: toFigure(standing.max),
    index: toFigure(standing.index),
    exact: card.total.toFraction(),
    rank: standing.rank ?? null,
    of: standing.of,
    class: standing.class ?? null,
    self: published(card.selfScore),
    appraised: published(card.appraisedScore),
    survey: published(card.surveyScore),
    bonus: published(card.bonus),
    penalty: published(card.penalty),
    previous: (comparison?.previous ?? []).map(toPreviousFigures),
    change: change
      ? { total: toFigure(change.total), index: toFigure(change.index), rankGain: change.rankGain ?? null }
      : null,
    areas: standing.areas.map(
      ({ score, index, rank }): AreaResult => ({
        code: score.node.code,
        name: score.node.name,
        score: published(score.points),
        max: published(score.max),
        index: toFigure(index),
        rank: rank ?? null,
        change: { index: toFigure(comparison?.areaChanges.get(score.node.code)) },
      }),
    ),
    nodes: [...card.areas, ...card.bonusNodes, ...card.penaltyNodes]
      .flatMap(inOrder)
      .map((score) => toNodeResult(score, decimals, language)),
  };
}

function toPreviousFigures({ period, unit }: Comparison["previous"][number]): PreviousFigures {
  return {
    period,
    total: toFigure(unit.total),
    index: toFigure(unit.index),
    rank: unit.rank ?? null,
    of: unit.of ?? null,
    class: unit.class ?? null,
    unit: unit.id,
  };
}

/** A node, then the nodes below it. */
function inOrder(score: NodeScore): NodeScore[] {
  return [score, ...score.children.flatMap(inOrder)];
}
