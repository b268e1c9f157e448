import type { CriteriaSet } from "../../criteria/index.ts";
import type { GroupResult, Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { formatChange, formatFigure } from "../figures.ts";
import { labels } from "../labels.ts";
import { formatTextTable, type TextColumn } from "./text-table.ts";

/** What the tables of a terminal are made from. */
export interface TerminalView {
  readonly results: Results;
  /** By id: the set says how many decimals figures have. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly language: Language;
  /** What must be known of all the figures: of a form by itself, how many points are still out. */
  readonly remark?: string;
}

export interface UnitColumn extends TextColumn {
  readonly cell: (unit: UnitResult) => string;
}

/** One group as its tables are written. */
export interface GroupView {
  readonly units: readonly UnitResult[];
  /** A published figure with all its decimals. */
  readonly figure: (value: number | null | undefined) => string;
  /** A difference of published figures with its sign. */
  readonly change: (value: number | null | undefined) => string;
}

/** A text for each group that has units, below its name; every one says where its ranks are provisional. */
export function forEachGroup(view: TerminalView, format: (group: GroupView) => string): string {
  const { results, language } = view;
  const section = (group: GroupResult) => {
    const units = results.units.filter((unit) => unit.group === group.id);
    const text = units.length === 0 ? "" : format({ units, ...figuresOf(view, group.id) });
    if (text === "") return "";
    const provisional = group.provisional ? `${labels[language].terminal.provisional}\n` : "";
    const remark = view.remark === undefined ? provisional : `${view.remark}\n`;
    return `${results.title}\n${group.name}\n${remark}\n${text}`;
  };
  return results.groups
    .map(section)
    .filter((text) => text !== "")
    .join("\n");
}

/** How the figures of a group are written: with the decimals of its set. */
export function figuresOf(view: TerminalView, group: string): Pick<GroupView, "figure" | "change"> {
  const { language } = view;
  const decimals = setOf(view, group)?.decimals ?? 2;
  return {
    figure: (value) => formatFigure(value ?? null, decimals, language),
    change: (value) => formatChange(value ?? null, decimals, language),
  };
}

/** The criteria set of a group; undefined where it has errors, so that the group was not scored. */
export function setOf({ results, sets }: TerminalView, group: string): CriteriaSet | undefined {
  return sets.get(results.groups.find(({ id }) => id === group)?.criteria ?? "");
}

/** The columns that most tables of units have. */
export function commonColumns(
  { language }: TerminalView,
  { figure }: GroupView,
): Record<"rank" | "unit" | "total" | "max" | "index" | "class", UnitColumn> {
  const { columns, incomplete } = labels[language].terminal;
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

export function formatUnits(units: readonly UnitResult[], columns: readonly UnitColumn[]): string {
  return formatTextTable(
    columns,
    units.map((unit) => columns.map(({ cell }) => cell(unit))),
  );
}
