import type { UnitResult } from "../../results/index.ts";
import { formatRank, formatRankGain } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import { commonColumns, forEachGroup, formatUnits, type TerminalView, type UnitColumn } from "./view.ts";

/** `cchc score`: what each unit reached, and from where. */
export function formatScores(view: TerminalView): string {
  const { columns } = labels[view.language].terminal;
  return forEachGroup(view, (group) => {
    const { figure } = group;
    const common = commonColumns(view, group);
    return formatUnits(group.units, [
      common.rank,
      common.unit,
      { heading: columns.self, isFigure: true, cell: ({ self }) => figure(self) },
      { heading: columns.appraised, isFigure: true, cell: ({ appraised }) => figure(appraised) },
      { heading: columns.survey, isFigure: true, cell: ({ survey }) => figure(survey) },
      { heading: columns.bonus, isFigure: true, cell: ({ bonus }) => figure(bonus) },
      { heading: columns.penalty, isFigure: true, cell: ({ penalty }) => figure(penalty) },
      common.total,
      common.max,
      common.index,
      common.class,
    ]);
  });
}

/** `cchc rank`: the ranking, with the change on the earlier period where there is one. */
export function formatRanking(view: TerminalView): string {
  const { columns } = labels[view.language].terminal;
  return forEachGroup(view, (group) => {
    const { units, change } = group;
    const common = commonColumns(view, group);
    const period = view.results.comparedWith;
    const changes: UnitColumn[] = [
      { heading: columns.change, isFigure: true, cell: (unit) => change(unit.change?.total) },
      { heading: columns.rankGain, cell: (unit) => rankGainText(unit, period) },
    ];
    return formatUnits(units, [
      common.rank,
      common.unit,
      common.total,
      common.max,
      common.index,
      common.class,
      ...(units.some((unit) => unit.change) ? changes : []),
    ]);
  });
}

/** `cchc rank --by AREA`: one area in each group that has it; the units come in the order they are given. */
export function formatAreaRanking(view: TerminalView, code: string): string {
  const { columns, byArea } = labels[view.language].terminal;
  const areaOf = ({ areas }: UnitResult) => areas.find((area) => area.code === code);
  return forEachGroup(view, (group) => {
    const { units, figure, change } = group;
    const named = units.map(areaOf).find((area) => area !== undefined);
    if (!named) return "";
    const table = formatUnits(units, [
      { heading: columns.rank, isFigure: true, cell: (unit) => `${areaOf(unit)?.rank ?? "–"}` },
      commonColumns(view, group).unit,
      { heading: columns.score, isFigure: true, cell: (unit) => figure(areaOf(unit)?.score) },
      { heading: columns.max, isFigure: true, cell: (unit) => figure(areaOf(unit)?.max) },
      { heading: columns.index, isFigure: true, cell: (unit) => figure(areaOf(unit)?.index) },
      { heading: columns.change, isFigure: true, cell: (unit) => change(areaOf(unit)?.change.index) },
    ]);
    return `${fill(byArea, { code: named.code, name: named.name })}\n${table}`;
  });
}

/** "▲ 6"; where another number of units was ranked both ranks too: "▲ 2 (12/145 → 10/124)". */
function rankGainText(unit: UnitResult, period: string | null | undefined): string {
  const gain = unit.change?.rankGain ?? null;
  const before = unit.previous.find((figures) => figures.period === period);
  const text = formatRankGain(gain);
  if (gain === null || !before || before.of === unit.of) return text;
  return `${text} (${formatRank(before.rank, before.of)} → ${formatRank(unit.rank, unit.of)})`;
}
