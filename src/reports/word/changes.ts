import type { UnitResult } from "../../results/index.ts";
import { difference, type Extreme, type Extremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { previousOf } from "../report.ts";
import { byDirection, paragraphOf, plural } from "./phrases.ts";
import type { ScoredPart, WordReport } from "./report.ts";

/** Who rose and who fell since the compared period, and who most, by index and by rank. (Tăng, giảm) */
export function describeChanges(report: WordReport, part: ScoredPart): readonly string[] {
  if (report.comparedPeriod === undefined) return [];
  const compared = part.assessed.filter(({ change }) => change?.index != null);
  const [only] = compared;
  if (only && compared.length === 1) return [onlyChange(report.comparedPeriod, part, only)];
  return [paragraphOf([movesOf(report, part), indexChanges(part)]), paragraphOf([rankChanges(report, part)])];
}

/** Where one unit alone can be compared: no counts, no averages. */
function onlyChange(
  comparedPeriod: string,
  { say }: ScoredPart,
  { name, index, change }: UnitResult,
): string {
  const { general } = say.words;
  const [now, by] = [index ?? 0, change?.index ?? 0];
  const direction = byDirection(by, {
    rise: general.onlyRise,
    fall: general.onlyFall,
    same: general.onlySame,
  });
  return fill(general.only, {
    unit: say.name(name),
    period: say.period(comparedPeriod),
    change: fill(direction, {
      change: say.percentagePoints(by),
      before: say.percent(difference(now, by) ?? 0),
      now: say.percent(now),
    }),
  });
}

function movesOf({ comparedPeriod = "", words }: WordReport, part: ScoredPart): string | undefined {
  const { say, assessed, findings } = part;
  const { risen, fallen, unchanged } = findings.moves;
  const { general } = words;
  const period = say.period(comparedPeriod);
  const count = risen + fallen + unchanged;
  if (count < 2) return undefined;
  const isWhole = count === assessed.length;
  const all = isWhole
    ? { rise: general.allRisen, fall: general.allFallen, same: general.allUnchanged }
    : { rise: general.partAllRisen, fall: general.partAllFallen, same: general.partAllUnchanged };
  if (risen === count) return fill(all.rise, { count, period });
  if (fallen === count) return fill(all.fall, { count, period });
  if (unchanged === count) return fill(all.same, { count, period });
  const kinds = [
    [risen, general.risen],
    [fallen, general.fallen],
    [unchanged, general.unchanged],
  ] as const;
  const moves = say.list(
    kinds.filter(([units]) => units > 0).map(([units, label]) => fill(label, { units: say.units(units) })),
  );
  return isWhole
    ? fill(general.moves, { period, moves })
    : fill(general.partMoves, { units: say.units(count), period, moves });
}

/** "tăng nhiều nhất là huyện A, tăng 8,99 điểm phần trăm (từ 70,82% lên 79,81%)" */
function indexChanges({ findings, assessed, say }: ScoredPart): string | undefined {
  const { general } = say.words;
  const at = ({ change }: Extreme) => assessed.filter((unit) => unit.change?.index === change);
  const changes = inWords(findings.indexChanges, {
    rise: [general.indexRise, general.indexRises],
    fall: [general.indexFall, general.indexFalls],
    holes: (extreme) => {
      const now = at(extreme)[0]?.index ?? 0;
      return {
        units: say.names(extreme.units),
        change: say.percentagePoints(extreme.change),
        before: say.percent(difference(now, extreme.change) ?? 0),
        now: say.percent(now),
      };
    },
  });
  return changes && `${changes}.`;
}

function rankChanges(report: WordReport, { findings, assessed, say }: ScoredPart): string | undefined {
  const { general, pieces } = report.words;
  const changes = inWords(findings.rankChanges, {
    rise: [general.rankRise, general.rankRises],
    fall: [general.rankFall, general.rankFalls],
    holes: (extreme) => {
      const unit = assessed.find(({ change }) => change?.rankGain === extreme.change);
      return {
        units: say.names(extreme.units),
        places: plural(pieces.places, Math.abs(extreme.change)),
        ...ranksOf(report, unit),
      };
    },
  });
  if (changes !== undefined) return fill(general.ranks, { changes });
  const known = assessed.filter(({ change }) => change?.rankGain === 0).length;
  const period = say.period(report.comparedPeriod ?? "");
  return known > 1 && known === assessed.length ? fill(general.ranksSame, { period }) : undefined;
}

/** The rank then and now; with the number of units where it is not the same. */
function ranksOf(report: WordReport, unit: UnitResult | undefined): { before: string; now: string } {
  const [past] = unit ? previousOf(report, unit) : [];
  const isOtherCount = past?.of != null && unit?.of != null && past.of !== unit.of;
  return {
    before: isOtherCount ? `${past.rank}/${past.of}` : `${past?.rank ?? ""}`,
    now: isOtherCount ? `${unit.rank}/${unit.of}` : `${unit?.rank ?? ""}`,
  };
}

/** The largest rise, then the largest fall, as parts of one sentence; undefined where there is neither. */
export function inWords(
  { rise, fall }: Extremes,
  labels: {
    /** For one unit, and for several that tie. */
    readonly rise: readonly [one: string, many: string];
    readonly fall: readonly [one: string, many: string];
    readonly holes: (extreme: Extreme) => Readonly<Record<string, string>>;
  },
): string | undefined {
  const say = (extreme: Extreme | undefined, [one, many]: readonly [string, string]) =>
    extreme ? [fill(extreme.units.length > 1 ? many : one, labels.holes(extreme))] : [];
  const parts = [...say(rise, labels.rise), ...say(fall, labels.fall)];
  return parts.length > 0 ? parts.join("; ") : undefined;
}
