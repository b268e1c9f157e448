import type { CriteriaSet } from "../criteria/index.ts";
import { ruleText } from "../criteria/index.ts";
import type { InputFile, Period, Unit } from "../period/index.ts";
import { type Comparison, publishIndex, type Standing } from "../ranking/index.ts";
import type { NodeScore } from "../scoring/index.ts";
import type { Diagnostic, Language, Place, Rational } from "../shared/index.ts";
import { toDiagnosticResult } from "./diagnostic-result.ts";
import type { AreaResult, NodeResult, PreviousFigures, Results, SourceCell, UnitResult } from "./model.ts";

/** Everything that a period came to. */
export interface ResultsInput {
  /** Name and version of the program: "cchc 1.0.0". */
  readonly tool: string;
  readonly period: Period;
  /** By id of the group; a group whose set has errors has none. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
}

/** Puts what a period came to into the one shape that is published, printed and read back. */
export function buildResults(input: ResultsInput): Results {
  const { period, sets, standings } = input;
  const usedSets = [...new Set(sets.values())];
  return {
    format: "cchc-results/1",
    tool: input.tool,
    period: period.period,
    title: period.title,
    publisher: period.publisher ?? null,
    preparedBy: period.preparedBy ?? null,
    place: period.place ?? null,
    groups: period.groups.map(({ id, name, criteria }) => ({
      id,
      name,
      criteria: sets.get(id)?.id ?? criteria,
      provisional: (standings.get(id) ?? []).some(({ card }) => card.status === "incomplete"),
    })),
    criteria: usedSets.map(({ id, name, legalBasis, sha256 }) => ({ id, name, legalBasis, sha256 })),
    inputs: input.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    units: period.groups.flatMap(({ id }) => unitsOf(id, input)),
    diagnostics: input.diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, input.language)),
  };
}

/** The units of a group by rank, then those without one, the incomplete last; ties by id. */
function unitsOf(group: string, { period, standings, comparisons, language }: ResultsInput): UnitResult[] {
  const units = new Map(period.units.map((unit) => [unit.id, unit]));
  const order = ({ rank, card }: Standing) =>
    rank ?? (card.status === "final" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER);
  return [...(standings.get(group) ?? [])]
    .sort((a, b) => order(a) - order(b) || (a.card.unit < b.card.unit ? -1 : 1))
    .flatMap((standing) => {
      const unit = units.get(standing.card.unit);
      return unit ? [toUnitResult(unit, standing, comparisons.get(unit.id), language)] : [];
    });
}

function toUnitResult(
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
    unit: unit.id,
    total: toFigure(unit.total),
    index: toFigure(unit.index),
    rank: unit.rank ?? null,
    of: unit.of ?? null,
    class: unit.class ?? null,
  };
}

function toNodeResult(score: NodeScore, decimals: number, language: Language): NodeResult {
  const { node } = score;
  const published = (value: Rational | undefined) => toFigure(value?.round(decimals));
  return {
    code: node.code,
    name: node.name,
    level: score.level,
    block: score.block,
    leaf: node.kind === "leaf",
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
    basis: score.basis ?? null,
    rule: node.kind === "leaf" ? ruleText(node, language) : null,
    data: score.data ?? null,
    from: score.from ? toSourceCell(score.from) : null,
  };
}

/** A node, then the nodes below it. */
function inOrder(score: NodeScore): NodeScore[] {
  return [score, ...score.children.flatMap(inOrder)];
}

function toSourceCell({ file, sheet, cell }: Place): SourceCell | null {
  return file === undefined ? null : { file, sheet: sheet ?? null, cell: cell ?? null };
}

/** A published figure as a JSON number; null where it does not exist. */
function toFigure(value: Rational | undefined): number | null {
  return value ? value.toNumber() : null;
}
