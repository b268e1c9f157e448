import type { Band, BandsRule, Leaf } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import type { Asks } from "./asks.ts";
import { numberConditions, numberOf } from "./conditions.ts";
import { excelNumber } from "./excel-text.ts";
import type { LeafCells } from "./leaf-cells.ts";
import type { LiveScore } from "./rule-score.ts";
import { rateOf, shareConditions } from "./share.ts";

/** What the highest band reached awards, asked from the highest down; below the lowest there is no score. */
export function bandsScore(
  { bands, of }: BandsRule,
  leaf: Leaf,
  asks: Asks,
  cells: LeafCells,
): LiveScore | undefined {
  const ask = asks.value?.kind === "number" ? asks.value : undefined;
  const value = ask ? numberOf(cells.value, ask) : rateOf(cells);
  const awards = bands.map((band, index) => awardOf(band, bands[index + 1], leaf, value));
  const [lowest] = bands;
  const [first = "0", ...higher] = awards;
  if (!lowest) return undefined;
  const points = higher.reduce(
    (below, award, index) => `IF(${reaches(value, bands[index + 1] ?? lowest)},${award},${below})`,
    first,
  );
  const conditions =
    of === "ratio" || !ask ? shareConditions(leaf, asks, cells) : numberConditions(cells.value, ask);
  return { conditions: [...conditions, reaches(value, lowest)], points };
}

function reaches(value: string, { limit, above }: Band): string {
  return `ROUND(${value},9)${above ? ">" : ">="}${excelNumber(limit)}`;
}

function awardOf({ award, limit }: Band, next: Band | undefined, leaf: Leaf, value: string): string {
  if (award.kind === "proportional") return `${excelNumber(leaf.maxScore)}*MIN(${value},100)/100`;
  const points = excelNumber(award.points);
  if (!award.linear || !next || next.limit.equals(limit)) return points;
  const rise = excelNumber(pointsAtLimit(next, leaf).minus(award.points));
  const way = excelNumber(next.limit.minus(limit));
  return `${points}+(${value}-${excelNumber(limit)})*${rise}/${way}`;
}

function pointsAtLimit({ award, limit }: Band, { maxScore }: Leaf): Rational {
  if (award.kind === "points") return award.points;
  return maxScore.times(Rational.min(limit, Rational.hundred)).dividedBy(Rational.hundred);
}
