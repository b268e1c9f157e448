import type { CriteriaSet } from "../../criteria/index.ts";
import type { GroupResult, Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { formatChange, formatFigure, formatRankGain } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import { formatTextTable, type TextColumn } from "./text-table.ts";

/** What the tables of a terminal are made from. */
export interface TerminalView {
  readonly results: Results;
  /** By id: the set says how many decimals figures have. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly language: Language;
}

interface FigureColumn extends TextColumn {
  readonly cell: (unit: UnitResult) => string;
}

/** `cchc score`: what each unit reached, and from where. */
export function formatScores(view: TerminalView): string {
  return forEachGroup(view, (units, decimals) => {
    const { columns } = labels[view.language].terminal;
    const figure = (value: number | null) => formatFigure(value, decimals, view.language);
    const common = commonColumns(view, decimals);
    return formatColumns(units, [
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

/** `cchc rank`: the ranking, with the change on the first earlier period where there is one. */
export function formatRanking(view: TerminalView): string {
  return forEachGroup(view, (units, decimals) => {
    const { columns } = labels[view.language].terminal;
    const common = commonColumns(view, decimals);
    const earlier = units.some(({ change }) => change);
    const changes: FigureColumn[] = [
      {
        heading: columns.change,
        isFigure: true,
        cell: ({ change }) => formatChange(change?.total ?? null, decimals, view.language),
      },
      {
        heading: columns.rankGain,
        isFigure: true,
        cell: ({ change }) => formatRankGain(change?.rankGain ?? null),
      },
    ];
    return formatColumns(units, [
      common.rank,
      common.unit,
      common.total,
      common.max,
      common.index,
      common.class,
      ...(earlier ? changes : []),
    ]);
  });
}

/** `cchc rank --by AREA`: one area's ranking in each group that has it. */
export function formatAreaRanking(view: TerminalView, code: string): string {
  const { columns, byArea } = labels[view.language].terminal;
  return forEachGroup(view, (units, decimals) => {
    const areaOf = (unit: UnitResult) => unit.areas.find((area) => area.code === code);
    const named = units.map(areaOf).find((area) => area !== undefined);
    if (!named) return "";
    const figure = (value: number | null | undefined) => formatFigure(value ?? null, decimals, view.language);
    const sorted = [...units].sort((a, b) => (areaOf(a)?.rank ?? Infinity) - (areaOf(b)?.rank ?? Infinity));
    const table = formatColumns(sorted, [
      { heading: columns.rank, isFigure: true, cell: (unit) => `${areaOf(unit)?.rank ?? "–"}` },
      { heading: columns.unit, cell: ({ name }) => name },
      { heading: columns.score, isFigure: true, cell: (unit) => figure(areaOf(unit)?.score) },
      { heading: columns.max, isFigure: true, cell: (unit) => figure(areaOf(unit)?.max) },
      { heading: columns.index, isFigure: true, cell: (unit) => figure(areaOf(unit)?.index) },
      {
        heading: columns.change,
        isFigure: true,
        cell: (unit) => formatChange(areaOf(unit)?.change.index ?? null, decimals, view.language),
      },
    ]);
    return `${fill(byArea, { code: named.code, name: named.name })}\n${table}`;
  });
}

/** `cchc compare`: this period beside the earlier one, area by area. */
export function formatComparison(view: TerminalView): string {
  const words = labels[view.language].terminal;
  return forEachGroup(view, (units, decimals) => {
    const first = units.flatMap(({ previous }) => previous[0] ?? [])[0];
    if (!first) return `${words.noPrevious}\n`;
    const { period } = first;
    const before = (unit: UnitResult) => unit.previous.find((previous) => previous.period === period);
    const codes = [...new Set(units.flatMap(({ areas }) => areas.map(({ code }) => code)))];
    const change = (value: number | null | undefined) => formatChange(value ?? null, decimals, view.language);
    const ranks = (rank: number | null | undefined, of: number | null | undefined) =>
      rank ? `${rank}/${of ?? "–"}` : "–";
    const table = formatColumns(units, [
      { heading: words.columns.rank, isFigure: true, cell: ({ rank, of }) => ranks(rank, of) },
      {
        heading: fill(words.columns.rankBefore, { period }),
        isFigure: true,
        cell: (unit) => ranks(before(unit)?.rank, before(unit)?.of),
      },
      {
        heading: words.columns.rankGain,
        isFigure: true,
        cell: (unit) => formatRankGain(unit.change?.rankGain ?? null),
      },
      { heading: words.columns.unit, cell: ({ name }) => name },
      {
        heading: fill(words.columns.before, { period }),
        isFigure: true,
        cell: (unit) => formatFigure(before(unit)?.total ?? null, decimals, view.language),
      },
      {
        heading: words.columns.total,
        isFigure: true,
        cell: ({ total }) => formatFigure(total, decimals, view.language),
      },
      { heading: words.columns.change, isFigure: true, cell: (unit) => change(unit.change?.total) },
      ...codes.map(
        (code): FigureColumn => ({
          heading: code,
          isFigure: true,
          cell: ({ areas }) => change(areas.find((area) => area.code === code)?.change.index),
        }),
      ),
    ]);
    return `${fill(words.against, { period })}\n${table}${formatExtremes(view, units, decimals)}`;
  });
}

/** The largest rise and fall among all areas of a group. */
function formatExtremes(view: TerminalView, units: readonly UnitResult[], decimals: number): string {
  const words = labels[view.language].terminal;
  const changes = units.flatMap((unit) =>
    unit.areas.flatMap(({ code, name, change: { index } }) =>
      index === null ? [] : [{ unit, area: `${code}. ${name}`, index }],
    ),
  );
  const sorted = changes.sort((a, b) => b.index - a.index);
  const line = (label: string, extreme: (typeof changes)[number] | undefined) =>
    extreme
      ? `${fill(label, { unit: extreme.unit.name, change: formatChange(extreme.index, decimals, view.language), area: extreme.area })}\n`
      : "";
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return (
    (highest && highest.index > 0 ? line(words.largestRise, highest) : "") +
    (lowest && lowest.index < 0 ? line(words.largestFall, lowest) : "")
  );
}

function commonColumns(
  { language }: TerminalView,
  decimals: number,
): Record<"rank" | "unit" | "total" | "max" | "index" | "class", FigureColumn> {
  const { columns, incomplete } = labels[language].terminal;
  const figure = (value: number | null) => formatFigure(value, decimals, language);
  return {
    rank: { heading: columns.rank, isFigure: true, cell: ({ rank }) => `${rank ?? "–"}` },
    unit: {
      heading: columns.unit,
      cell: ({ name, status }) => (status === "final" ? name : `${name} (${incomplete})`),
    },
    total: { heading: columns.total, isFigure: true, cell: ({ total }) => figure(total) },
    max: { heading: columns.max, isFigure: true, cell: ({ max }) => figure(max) },
    index: { heading: columns.index, isFigure: true, cell: ({ index }) => figure(index) },
    class: { heading: columns.class, cell: (unit) => unit.class ?? "–" },
  };
}

function formatColumns(units: readonly UnitResult[], columns: readonly FigureColumn[]): string {
  return formatTextTable(
    columns,
    units.map((unit) => columns.map(({ cell }) => cell(unit))),
  );
}

function forEachGroup(
  view: TerminalView,
  format: (units: readonly UnitResult[], decimals: number) => string,
): string {
  const { results, sets, language } = view;
  const section = (group: GroupResult) => {
    const units = results.units.filter((unit) => unit.group === group.id);
    if (units.length === 0) return "";
    const heading = `${results.title}\n${group.name}\n`;
    const provisional = group.provisional ? `${labels[language].terminal.provisional}\n` : "";
    return `${heading}${provisional}\n${format(units, sets.get(group.criteria)?.decimals ?? 2)}`;
  };
  return results.groups
    .map(section)
    .filter((text) => text !== "")
    .join("\n");
}
