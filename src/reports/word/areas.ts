import type { AreaFindings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { inWords } from "./changes.ts";
import { byDirection, paragraphOf } from "./phrases.ts";
import type { ScoredPart } from "./report.ts";

/** What is said of one area: average, best and worst, rise and fall, who reaches 80 and 90 percent. */
export function describeArea(part: ScoredPart, area: AreaFindings): string {
  const { areas: words } = part.say.words;
  if (!area.index) return words.noFigure;
  if (area.index.count === 1) return paragraphOf([averageSentence(part, area)]);
  return paragraphOf([
    averageSentence(part, area),
    extremeUnits(part, area),
    unitChanges(part, area),
    thresholdSentence(part, area),
  ]);
}

function averageSentence(part: ScoredPart, area: AreaFindings): string {
  const { assessed, say } = part;
  const { areas: words, pieces } = say.words;
  const concerned = assessed.filter(({ areas }) =>
    areas.some(({ code, index }) => code === area.code && index !== null),
  );
  const isOnly = concerned.length === 1;
  const isPart = concerned.length < assessed.length;
  const [one, many] = isPart ? [words.singleOf, words.averageOf] : [words.single, words.average];
  return fill(isOnly ? one : many, {
    unit: say.name(concerned[0]?.name ?? ""),
    units: fill(pieces.unitsOf, { count: concerned.length, of: assessed.length }),
    average: part.say.percent(area.index?.average ?? 0),
    change: changeText(part, area),
    lost: lostText(part, area, isOnly),
  });
}

function changeText(part: ScoredPart, { averageChange: change }: AreaFindings): string {
  if (!change) return "";
  const { say } = part;
  const { areas: words, pieces } = say.words;
  // That not all units could be compared is said once for all areas, and again only where it is another number.
  const isTold = change.units === change.of || change.units === part.findings.averageChange?.units;
  const labels = isTold
    ? { rise: words.changeRise, fall: words.changeFall, same: words.changeSame }
    : { rise: words.partRise, fall: words.partFall, same: words.partSame };
  return fill(byDirection(change.change, labels), {
    change: say.percentagePoints(change.change),
    period: say.period(change.period),
    units: fill(pieces.unitsOf, { count: change.units, of: change.of }),
  });
}

function lostText({ say }: ScoredPart, { lost }: AreaFindings, isOnly: boolean): string {
  if (!lost) return "";
  const { areas: words, pieces } = say.words;
  if (lost.points === 0) return isOnly ? words.singleLostNone : words.lostNone;
  const points = fill(pieces.pointsOf, { points: say.figure(lost.points), of: say.figure(lost.of) });
  return fill(isOnly ? words.singleLost : words.lost, { points });
}

function extremeUnits({ say }: ScoredPart, { index, best, worst }: AreaFindings): string | undefined {
  const { areas: words } = say.words;
  if (!index) return undefined;
  if (best.length === 0 || worst.length === 0) return index.count > 1 ? words.equal : undefined;
  const label = (units: readonly { readonly name: string }[], one: string, many: string, figure: number) =>
    fill(units.length > 1 ? many : one, {
      units: say.names(units.map(({ name }) => name)),
      figure: say.percent(figure),
    });
  return fill(words.bestAndWorst, {
    best: label(best, words.best, words.bests, index.highest),
    worst: label(worst, words.worst, words.worsts, index.lowest),
  });
}

function unitChanges({ say }: ScoredPart, { extremes }: AreaFindings): string | undefined {
  const { areas: words } = say.words;
  const changes = inWords(extremes, {
    rise: [words.riseUnit, words.riseUnits],
    fall: [words.fallUnit, words.fallUnits],
    holes: ({ units, change }) => ({ units: say.names(units), change: say.percentagePoints(change) }),
  });
  return changes && `${changes}.`;
}

function thresholdSentence({ say }: ScoredPart, { reached }: AreaFindings): string | undefined {
  const [low, high] = reached;
  if (!low || !high || low.of < 2) return undefined;
  const { areas: words, pieces } = say.words;
  const isWhole = low.count === low.of;
  const label = () => {
    if (low.count === 0) return words.thresholdNone;
    if (isWhole) return high.count > 0 && high.count < high.of ? words.thresholdAllAnd : words.thresholdAll;
    return high.count > 0 ? words.thresholds : words.threshold;
  };
  const told = high.count === high.of ? high : low;
  const percent = (threshold: number) => fill(pieces.percent, { figure: `${threshold}` });
  return fill(label(), {
    units: fill(pieces.unitsOf, { count: low.count, of: low.of }),
    count: low.of,
    share: say.percent(low.share ?? 0),
    threshold: percent(told.threshold),
    higherUnits: say.units(high.count),
    higherThreshold: percent(high.threshold),
  });
}
