import { hasAppraisal } from "../findings/index.ts";
import type { Annex, TableBlock } from "./blocks.ts";
import { rankingCharts } from "./charts.ts";
import { isRanking, type ScoredPart, scoredParts, type WordReport } from "./report.ts";
import { areaScoreTable } from "./tables/area-scores.ts";
import { areaChangeTable, yearTable } from "./tables/comparison.ts";
import { rankingTable } from "./tables/ranking.ts";
import { selfScoreTable } from "./tables/self-scores.ts";

/** The annexes of the decision, each with a table per group; those that would be empty are left out. (Phụ lục) */
export function writeAnnexes(report: WordReport): readonly Annex[] {
  const { annexes } = report.words;
  const parts = scoredParts(report).filter(({ group }) => group.units.length > 0);
  const all: readonly Annex[] = [
    {
      title: isRanking(report) ? annexes.ranking : annexes.results,
      blocks: parts.flatMap((part) => [rankingTable(report, part), ...rankingCharts(report, part)]),
    },
    { title: annexes.areas, blocks: parts.map((part) => areaScoreTable(report, part)) },
    { title: annexes.comparison, blocks: parts.flatMap((part) => comparisonTables(report, part)) },
    { title: annexes.selfScores, blocks: parts.flatMap((part) => selfScoreTables(report, part)) },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function comparisonTables(report: WordReport, part: ScoredPart): readonly TableBlock[] {
  const { comparedPeriod, earlierPeriods } = report;
  const hasChange = part.group.units.some(({ areas }) => areas.some(({ change }) => change.index !== null));
  return [
    ...(earlierPeriods.length > 1 && part.group.units.some(({ previous }) => previous.length > 0)
      ? [yearTable(report, part)]
      : []),
    ...(comparedPeriod !== undefined && hasChange ? [areaChangeTable(report, part)] : []),
  ];
}

function selfScoreTables(report: WordReport, part: ScoredPart): readonly TableBlock[] {
  const found = part.findings.selfScores;
  return hasAppraisal(found) ? [selfScoreTable(report, part, found)] : [];
}
