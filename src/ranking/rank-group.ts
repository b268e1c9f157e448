import type { NodeScore, Scorecard } from "../scoring/index.ts";
import { Rational } from "../shared/index.ts";
import { classify } from "./classify.ts";
import { rankUnits } from "./rank.ts";

/** A unit's scorecard with its published figures and its place in the group. */
export interface Standing {
  readonly card: Scorecard;
  /** Published, as all figures here: rounded once, half up, at the set's decimals. */
  readonly total: Rational;
  readonly max: Rational;
  /** Undefined where the maximum is 0. */
  readonly index: Rational | undefined;
  readonly rank: number | undefined;
  /** How many units of the group are ranked. */
  readonly of: number;
  readonly class: string | undefined;
  readonly areas: readonly AreaStanding[];
}

export interface AreaStanding {
  readonly score: NodeScore;
  readonly index: Rational | undefined;
  readonly rank: number | undefined;
}

export interface RankOptions {
  /** Whether the unit takes part in the ranking at all. */
  readonly isRanked: (unit: string) => boolean;
  /** Whether incomplete units are ranked too, their missing leaves at 0. */
  readonly provisional: boolean;
}

/**
 * Ranks one group: units by their published index or total, and each area by its published index.
 *
 * An incomplete unit has neither rank nor class, but keeps its rank in areas without a missing leaf.
 */
export function rankGroup(
  cards: readonly Scorecard[],
  { isRanked, provisional }: RankOptions,
): readonly Standing[] {
  const published = cards.map((card) => publish(card));
  const ranks = rankUnits(
    published.map(({ card, total, index, areas }) => {
      const takesPart = isRanked(card.unit) && (provisional || card.status === "final");
      const value = card.criteria.rankBy === "index" ? index : total;
      const tieBreak = card.criteria.tieBreak.map(
        (code) => areas.find(({ score }) => score.node.code === code)?.index,
      );
      return { id: card.unit, value: takesPart ? value : undefined, tieBreak };
    }),
  );
  const areaRanks = rankAreas(published, isRanked);
  return published.map((standing) => ({
    ...standing,
    rank: ranks.get(standing.card.unit)?.rank,
    of: ranks.size,
    class:
      standing.card.status === "final" ? classify(standing.index, standing.card.criteria.classes) : undefined,
    areas: standing.areas.map((area) => ({
      ...area,
      rank: areaRanks.get(area.score.node.code)?.get(standing.card.unit)?.rank,
    })),
  }));
}

/** The figures of units that are neither ranked nor classed: what a form says of itself. */
export function standAlone(cards: readonly Scorecard[]): readonly Standing[] {
  return cards.map((card) => ({ ...publish(card), rank: undefined, of: 0, class: undefined }));
}

/** points / max × 100 rounded at the set's decimals; undefined where there is no maximum. (Chỉ số, %) */
export function publishIndex(
  points: Rational | undefined,
  max: Rational,
  decimals: number,
): Rational | undefined {
  if (!points || max.isZero()) return undefined;
  return points.dividedBy(max).times(Rational.hundred).round(decimals);
}

function publish(card: Scorecard): Omit<Standing, "rank" | "of" | "class"> {
  const { decimals } = card.criteria;
  return {
    card,
    total: card.total.round(decimals),
    max: card.max.round(decimals),
    index: publishIndex(card.total, card.max, decimals),
    areas: card.areas.map((score) => ({
      score,
      index: publishIndex(score.points, score.max, decimals),
      rank: undefined,
    })),
  };
}

function rankAreas(
  standings: readonly Omit<Standing, "rank" | "of" | "class">[],
  isRanked: RankOptions["isRanked"],
): ReadonlyMap<string, ReturnType<typeof rankUnits>> {
  const codes = standings[0]?.card.criteria.areas.map(({ code }) => code) ?? [];
  return new Map(
    codes.map((code) => {
      const entries = standings.map(({ card, areas }) => {
        const area = areas.find(({ score }) => score.node.code === code);
        const takesPart = isRanked(card.unit) && area?.score.state !== "missing";
        return { id: card.unit, value: takesPart ? area?.index : undefined, tieBreak: [] };
      });
      return [code, rankUnits(entries)];
    }),
  );
}
