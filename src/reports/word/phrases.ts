import { capitalized, type Language } from "../../shared/index.ts";
import type { WordLabels } from "../labels/word.ts";
import { fill } from "../labels.ts";
import { figureText } from "../report.ts";
import { nameInSentence } from "./unit-name.ts";

/** How figures, names and lists are worded in sentences about one group. */
export interface Phrases {
  readonly words: WordLabels;
  readonly language: Language;
  /** "79,80": a figure with all its decimals, without its sign. */
  figure(value: number): string;
  /** "79,80%" */
  percent(value: number): string;
  /** "1,20 điểm phần trăm", of a change in either direction. */
  percentagePoints(value: number): string;
  /** "1,50 điểm", of a difference in either direction. */
  points(value: number): string;
  /** "12 đơn vị" */
  units(count: number): string;
  /** "năm 2018", or "kỳ 2021-9T" where the period is not a year. */
  period(period: string): string;
  /** A name within a sentence. */
  name(name: string): string;
  /** "A, B và C"; a long list ends with how many more there are. */
  names(names: readonly string[]): string;
  /** "A (87,44%), B (86,13%) và C (84,07%)"; names that follow each other with the same figure share it. */
  namesWithFigures(items: readonly NamedFigure[], shared?: string): string;
  /** Any parts, the last one joined with "và". */
  list(parts: readonly string[]): string;
  /** "A, B hoặc C" */
  alternatives(parts: readonly string[]): string;
}

export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

interface Plural {
  readonly one: string;
  readonly many: string;
}

export function openPhrases(words: WordLabels, language: Language, decimals: number): Phrases {
  const { pieces } = words;
  const figure = (value: number) => figureText(Math.abs(value), decimals, language);
  const name = (text: string) => nameInSentence(text, language);
  const list = (parts: readonly string[], separator = separatorOf(parts)) =>
    joinList(parts, separator, pieces.and);
  const names = (all: readonly string[]) =>
    list(shorten(all.map(name), MOST_NAMES, (left) => plural(pieces.others, left)));
  return {
    words,
    language,
    figure,
    percent: (value) => fill(pieces.percent, { figure: figure(value) }),
    percentagePoints: (value) => fill(pieces.percentagePoints, { figure: figure(value) }),
    points: (value) => fill(pieces.points, { figure: figure(value) }),
    units: (count) => plural(pieces.units, count),
    period: (period) => fill(/^\d{4}$/.test(period) ? pieces.year : pieces.period, { period }),
    name,
    names,
    list: (parts) => list(parts),
    alternatives: (parts) => joinList(parts, separatorOf(parts), pieces.or),
    namesWithFigures(items, shared = pieces.unitsFigure) {
      const runs = runsOfFigures(items);
      const isShared = runs.some((run) => run.names.length > 1);
      const parts = runs.map((run) =>
        fill(run.names.length > 1 ? shared : pieces.unitFigure, {
          units: names(run.names),
          figure: run.figure,
        }),
      );
      return list(parts, isShared && parts.length > 1 ? "; " : undefined);
    },
  };
}

/** "1 unit", "12 units". */
export function plural(label: Plural, count: number): string {
  return fill(count === 1 ? label.one : label.many, { count });
}

/** The first of a long list and what stands for the rest; never "and 1 other" where that one fits. */
export function shorten(
  all: readonly string[],
  most: number,
  rest: (left: number) => string,
): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most - 1), rest(all.length - most + 1)];
}

/** The label for a rise, a fall or no change. */
export function byDirection<T>(
  change: number,
  { rise, fall, same }: { readonly rise: T; readonly fall: T; readonly same: T },
): T {
  if (change === 0) return same;
  return change > 0 ? rise : fall;
}

/** Sentences as one paragraph, each begun with a capital. */
export function paragraphOf(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence !== undefined && sentence !== "")
    .map((sentence) => capitalized(sentence ?? ""))
    .join(" ");
}

/** Parts that hold commas of their own are parted by semicolons. */
function separatorOf(parts: readonly string[]): string {
  return parts.some((part) => part.includes(", ")) ? "; " : ", ";
}

function joinList(parts: readonly string[], separator: string, and: string): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  const list = parts.slice(0, -1).join(separator);
  return separator === ", " ? fill(and, { list, last }) : `${list}${separator}${last}`;
}

function runsOfFigures(items: readonly NamedFigure[]): readonly { names: string[]; figure: string }[] {
  const runs: { names: string[]; figure: string }[] = [];
  for (const { name, figure } of items) {
    const last = runs.at(-1);
    if (last?.figure === figure) last.names.push(name);
    else runs.push({ names: [name], figure });
  }
  return runs;
}

const MOST_NAMES = 5;
