import type { AverageChange, Findings } from "../findings/index.ts";
import { share } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { describeChanges } from "./changes.ts";
import { byDirection, type NamedFigure, type Phrases, paragraphOf } from "./phrases.ts";
import type { GroupPart, ScoredPart, WordReport } from "./report.ts";

/** What a group came to as a whole, paragraph by paragraph. (Kết quả chung) */
export function describeGroup(report: WordReport, { group, scored }: GroupPart): readonly string[] {
  const { general } = report.words;
  if (group.units.length === 0) return [general.noUnits];
  if (!scored) return [general.notScored];
  if (!scored.findings.index) return [general.noneComplete];
  if (scored.assessed.length === 1) return [describeOnly(scored)];
  return [
    paragraphOf([averageSentence(scored), spreadSentence(scored)]),
    paragraphOf(placesOf(scored)),
    paragraphOf([classSentence(scored)]),
    ...describeChanges(report, scored),
  ];
}

/** A group in which one unit alone has final figures: nothing to average or to rank. */
function describeOnly({ findings, assessed, say }: ScoredPart): string {
  const { general } = say.words;
  const [only] = assessed;
  return paragraphOf([
    fill(only?.class ? general.singleClass : general.single, {
      unit: say.name(only?.name ?? ""),
      index: say.percent(findings.index?.average ?? 0),
      class: only?.class ?? "",
      change: averageChangeText(say, findings.averageChange),
    }),
  ]);
}

function averageSentence({ group, findings, assessed, say }: ScoredPart): string {
  const { general, pieces } = say.words;
  const [count, of] = [assessed.length, group.units.length];
  return fill(general.average, {
    units: count === of ? say.units(count) : fill(pieces.unitsOf, { count, of }),
    average: say.percent(findings.index?.average ?? 0),
    change: averageChangeText(say, findings.averageChange),
  });
}

/** ", tăng 1,20 điểm phần trăm so với năm 2017 (81,23%)"; says so where not all units could be compared. */
function averageChangeText(say: Phrases, change: AverageChange | undefined): string {
  // One unit of several has no average: `describeChanges` tells of it.
  if (!change || (change.units === 1 && change.of > 1)) return "";
  const { general, pieces } = say.words;
  const isWhole = change.units === change.of;
  const labels = isWhole
    ? { rise: general.rise, fall: general.fall, same: general.same }
    : { rise: general.partRise, fall: general.partFall, same: general.partSame };
  return fill(byDirection(change.change, labels), {
    change: say.percentagePoints(change.change),
    period: say.period(change.period),
    before: say.percent(change.before),
    now: say.percent(change.now),
    units: fill(pieces.unitsOf, { count: change.units, of: change.of }),
  });
}

function spreadSentence({ findings: { index }, say }: ScoredPart): string | undefined {
  if (!index || index.spread === 0) return undefined;
  return fill(say.words.general.spread, {
    highest: say.percent(index.highest),
    lowest: say.percent(index.lowest),
    spread: say.percentagePoints(index.spread),
    median: say.percent(index.median),
  });
}

/** The first and the last units; all of them in a small group. */
function placesOf(part: ScoredPart): readonly string[] {
  const { findings, assessed, group, say } = part;
  const { general } = say.words;
  const all = namedFigures(part, assessed);
  if (all.every(({ figure }) => figure === all[0]?.figure)) {
    return [group.set.rankBy === "total" ? general.equalTotals : general.equal];
  }
  const units = (label: string, named: Findings["top"]) =>
    fill(label, { units: say.namesWithFigures(namedFigures(part, named)) });
  if (group.ranked.length === 0) return [units(general.eachResult, assessed)];
  if (findings.bottom.length === 0) return [units(general.all, assessed)];
  return [units(general.top, findings.top), units(general.bottom, findings.bottom)];
}

/** Units with the figure that they are ranked by. */
function namedFigures({ group, say }: ScoredPart, units: Findings["top"]): readonly NamedFigure[] {
  return units.map(({ name, index, total }) => ({
    name,
    figure: group.set.rankBy === "total" ? say.points(total ?? 0) : say.percent(index ?? 0),
  }));
}

function classSentence({ group, findings, assessed, say }: ScoredPart): string | undefined {
  const { general } = say.words;
  const reached = findings.classes.filter(({ units }) => units.length > 0);
  const [only] = reached;
  if (!only) return undefined;
  if (reached.length === 1) {
    const label = only.name === null ? general.allBelowClasses : general.allInClass;
    return fill(label, { count: assessed.length, class: only.name ?? "" });
  }
  const classes = say.list(
    reached.map(({ name, units }) => {
      const isNamed = units.length <= MOST_NAMED;
      const inClass = isNamed ? general.classNamed : general.class;
      const below = isNamed ? general.belowClassesNamed : general.belowClasses;
      return fill(name === null ? below : inClass, {
        units: say.units(units.length),
        class: name ?? "",
        names: say.names(units.map((unit) => unit.name)),
        share: say.percent(share(units.length, assessed.length, group.decimals) ?? 0),
      });
    }),
  );
  const empty = findings.classes.flatMap(({ name, units }) => (units.length === 0 && name ? [name] : []));
  return empty.length === 0
    ? fill(general.classes, { classes })
    : fill(general.classesBesides, { classes, empty: say.alternatives(empty) });
}

/** The units of a class this small are named. */
const MOST_NAMED = 3;
