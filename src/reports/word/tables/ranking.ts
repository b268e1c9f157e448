import type { UnitResult } from "../../../results/index.ts";
import { capitalized } from "../../../shared/index.ts";
import { formatChange, formatFigure, formatRank, formatRankGain } from "../../figures.ts";
import { fill } from "../../labels.ts";
import { isOwnPast, previousOf } from "../../report.ts";
import type { HeadingCell, TableBlock, TableColumn, TableRow } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";
import {
  figures,
  hasOtherCount,
  noneNote,
  RANK_COLUMN,
  rankedOnlyNote,
  UNIT_COLUMN,
  unitCell,
} from "./parts.ts";

/** The ranking of a group beside the compared period: what the decision announces. (Bảng xếp hạng) */
export function rankingTable(report: WordReport, part: ScoredPart): TableBlock {
  const { words, comparedPeriod } = report;
  const { group, say } = part;
  const isCompared = comparedPeriod !== undefined;
  const hasClasses = group.set.classes.length > 0;
  const hasCounts = group.units.some((unit) => hasOtherCount(report, unit));
  const title = fill(group.ranked.length > 1 ? words.tables.ranking : words.tables.results, {
    group: say.name(group.group.name),
    period: say.period(report.results.period),
  });
  const rows = group.units.map((unit): TableRow => ({ cells: cellsOf(report, part, unit) }));
  return {
    kind: "table",
    title: group.group.provisional ? `${title} ${words.pieces.provisional}` : title,
    columns: [
      // "100/124" keeps to one line.
      { ...RANK_COLUMN, width: hasCounts ? 17 : RANK_COLUMN.width },
      { ...UNIT_COLUMN, width: 40 },
      ...figures(3, 15),
      ...(hasClasses ? [{ width: 20, align: "center" } as const] : []),
      ...(isCompared ? pastColumns(14) : []),
    ],
    heading: headingOf(report, part, hasClasses),
    rows: [...rows, ...averageRow(report, part)],
    notes: [
      ...noneNote(report, rows),
      ...(hasCounts ? [words.notes.rankOf] : []),
      ...(group.units.some((unit) => previousOf(report, unit).length > 1) ? [words.notes.merged] : []),
      ...rankedOnlyNote(report, part),
    ],
  };
}

/** Index and rank then, and how they changed; "115/145" keeps to one line. */
function pastColumns(width: number): readonly TableColumn[] {
  const [index, rank] = [{ width, align: "right" } as const, { width: width + 3, align: "center" } as const];
  return [index, rank, index, index];
}

function headingOf(
  { words, comparedPeriod }: WordReport,
  { say }: ScoredPart,
  hasClasses: boolean,
): readonly (readonly HeadingCell[])[] {
  const { columns } = words;
  const rows = comparedPeriod === undefined ? 1 : 2;
  const whole = [columns.rank, columns.unit, columns.max, columns.total, columns.index];
  const first = [...whole, ...(hasClasses ? [columns.class] : [])].map((text) => ({ text, rows }));
  if (comparedPeriod === undefined) return [first];
  const past = capitalized(say.period(comparedPeriod));
  return [
    [...first, { text: past, columns: 2 }, { text: columns.change, columns: 2 }],
    [columns.index, columns.rank, columns.changeIndex, columns.changeRank].map((text) => ({ text })),
  ];
}

function cellsOf(report: WordReport, { group }: ScoredPart, unit: UnitResult): readonly string[] {
  const { language, comparedPeriod } = report;
  const figure = (value: number | null) => formatFigure(value, group.decimals, language);
  const isOther = hasOtherCount(report, unit);
  const previous = previousOf(report, unit);
  const own = isOwnPast(unit, previous);
  const past = [
    previous.map(({ index }) => figure(index)).join("\n"),
    previous.map(({ rank, of }) => formatRank(rank, isOther || !own ? of : null)).join("\n"),
  ].map((text) => text || "–");
  return [
    formatRank(unit.rank, isOther ? unit.of : null),
    unitCell(report, unit),
    figure(unit.max),
    figure(unit.total),
    figure(unit.index),
    ...(group.set.classes.length > 0 ? [unit.class ?? "–"] : []),
    ...(comparedPeriod === undefined
      ? []
      : [
          ...past,
          formatChange(unit.change?.index ?? null, group.decimals, language),
          formatRankGain(unit.change?.rankGain ?? null),
        ]),
  ];
}

function averageRow(report: WordReport, { group, findings, assessed }: ScoredPart): readonly TableRow[] {
  const { words, language, comparedPeriod } = report;
  if (!findings.index || assessed.length < 2) return [];
  const change = findings.averageChange;
  const figure = (value: number | undefined) =>
    value === undefined ? "" : formatFigure(value, group.decimals, language);
  const isWhole = change?.units === change?.of;
  const past =
    comparedPeriod === undefined
      ? []
      : [
          figure(isWhole ? change?.before : undefined),
          "",
          isWhole && change ? formatChange(change.change, group.decimals, language) : "",
          "",
        ];
  const blanks = group.set.classes.length > 0 ? [""] : [];
  const cells = ["", words.rows.average, "", "", figure(findings.index.average), ...blanks, ...past];
  return [{ cells, bold: true }];
}
