import { hasAppraisal, type SelfScoreFindings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { byDirection, paragraphOf } from "./phrases.ts";
import type { ScoredPart } from "./report.ts";

function isAppraised({ group }: ScoredPart): boolean {
  return group.units.some(({ nodes }) => nodes.some(({ basis }) => basis === "appraised"));
}

/** How far the council's points lie from the units' own. (Tự chấm – thẩm định) */
export function describeSelfScores(part: ScoredPart): readonly string[] {
  const { findings, say } = part;
  const { selfScores: words } = say.words;
  const found = findings.selfScores;
  if (!found) return [words.none];
  if (!hasAppraisal(found)) return [isAppraised(part) ? words.notComparable : words.noAppraisal];
  const [first] = found.units;
  const isOnly = found.units.length === 1;
  return [
    paragraphOf([
      words.scope,
      fill(isOnly ? words.single : words.average, {
        unit: say.name(first?.unit.name ?? ""),
        self: say.points(found.averageSelf),
        appraised: say.points(found.averageAppraised),
        gap: fill(
          byDirection(found.averageGap, { rise: words.higher, fall: words.lower, same: words.same }),
          {
            points: say.points(found.averageGap),
          },
        ),
      }),
    ]),
    isOnly ? "" : paragraphOf([countSentence(part, found), ...largestGaps(part, found)]),
  ];
}

function countSentence({ say }: ScoredPart, { units }: SelfScoreFindings): string {
  const { selfScores: words } = say.words;
  const lower = units.filter(({ gap }) => gap < 0).length;
  const higher = units.filter(({ gap }) => gap > 0).length;
  const same = units.length - lower - higher;
  const count = units.length;
  if (lower === count) return fill(words.allLower, { count });
  if (higher === count) return fill(words.allHigher, { count });
  if (same === count) return fill(words.allSame, { count });
  const kinds = [
    [lower, words.countLower],
    [higher, words.countHigher],
    [same, words.countSame],
  ] as const;
  const counts = say.list(
    kinds.filter(([some]) => some > 0).map(([some, label]) => fill(label, { units: say.units(some) })),
  );
  return fill(words.counts, { counts });
}

/** The units that lost most to the council, then those that won most. */
function largestGaps({ say }: ScoredPart, { units }: SelfScoreFindings): readonly string[] {
  const { selfScores: words } = say.words;
  const sorted = [...units].sort((a, b) => a.gap - b.gap);
  const lowered = sorted.filter(({ gap }) => gap < 0).slice(0, FEW);
  const raised = sorted
    .filter(({ gap }) => gap > 0)
    .reverse()
    .slice(0, FEW);
  const sentence = (label: string, some: typeof lowered) =>
    some.length === 0
      ? []
      : [
          fill(label, {
            units: say.namesWithFigures(
              some.map(({ unit, gap }) => ({ name: unit.name, figure: say.points(gap) })),
              say.words.pieces.unitsChange,
            ),
          }),
        ];
  return [...sentence(words.mostLowered, lowered), ...sentence(words.mostRaised, raised)];
}

const FEW = 3;
