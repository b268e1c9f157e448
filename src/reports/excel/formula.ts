import { Rational } from "../../shared/index.ts";
import {
  addressOf,
  type Figure,
  type Formula,
  fixedRange,
  listHere,
  numberIn,
  numbersIn,
  quoted,
  rangeThere,
} from "./references.ts";

/** SUM(E5:E9) where the cells lie under each other, else SUM(E5,E9); `list` names cells of another sheet. */
export function sum(figures: readonly Figure[], list = listHere(figures)): Formula {
  let total = 0;
  for (const figure of figures) total += numberIn(figure);
  return { text: `SUM(${list})`, value: total };
}

export function plus(a: Formula, b: Formula): Formula {
  return { text: `${a.text}+${b.text}`, value: a.value + b.value };
}

/** `b` is a cell or a function, never itself a difference. */
export function minus(a: Formula, b: Formula): Formula {
  return { text: `${a.text}-${b.text}`, value: a.value - b.value };
}

export function notBelowZero(formula: Formula): Formula {
  return { text: `MAX(0,${formula.text})`, value: Math.max(0, formula.value) };
}

export function atMost(formula: Formula, cap: Formula): Formula {
  return { text: `MIN(${formula.text},${cap.text})`, value: Math.min(formula.value, cap.value) };
}

/** part/whole*100, of two cells or functions. */
export function percentOf(part: Formula, whole: Formula): Formula {
  return { text: `${part.text}/${whole.text}*100`, value: (part.value / whole.value) * 100 };
}

export function rounded(formula: Formula, decimals: number): Formula {
  return { text: `ROUND(${formula.text},${decimals})`, value: roundAsSpreadsheet(formula.value, decimals) };
}

export type Statistic = "AVERAGE" | "MEDIAN" | "MAX" | "MIN";

/** A statistic of cells that lie under each other, text passed over; at least one must hold a number. */
export function statistic(name: Statistic, figures: readonly Figure[], list = listHere(figures)): Formula {
  return { text: `${name}(${list})`, value: STATISTICS[name](numbersIn(figures)) };
}

/** The average of cells on another sheet whose neighbours in `known` hold a number: AVERAGEIF(known,">-1",cells). */
export function averageWhereKnown(figures: readonly Figure[], known: readonly Figure[]): Formula {
  const counted = figures.filter((_, i) => typeof known[i]?.value === "number");
  const text = `AVERAGEIF(${rangeThere(known)},">-1",${rangeThere(figures)})`;
  return { text, value: STATISTICS.AVERAGE(numbersIn(counted)) };
}

/** How many cells on another sheet hold a number; `list` names cells that do not lie under each other. */
export function count(figures: readonly Figure[], list = rangeThere(figures)): Formula {
  return { text: `COUNT(${list})`, value: numbersIn(figures).length };
}

/** How many cells on another sheet hold that number or more. */
export function countFrom(figures: readonly Figure[], threshold: number): Formula {
  const reached = numbersIn(figures).filter((value) => value >= threshold);
  return { text: `COUNTIF(${rangeThere(figures)},">=${threshold}")`, value: reached.length };
}

/** The names beside the cells of other sheets that hold the same as one of this sheet: "Sở Y tế, Sở Nội vụ". */
export function namesOf(figure: Figure, cells: readonly Figure[], names: readonly Figure[]): Formula<string> {
  const pairs = cells.flatMap((cell, i) => (names[i] ? [{ cell, name: names[i] }] : []));
  const parts = pairs.map(
    ({ cell, name }) => `IF(${rangeThere([cell])}=${addressOf(figure)},", "&${rangeThere([name])},"")`,
  );
  const holders = pairs.filter(({ cell }) => cell.value === figure.value).map(({ name }) => `${name.value}`);
  return { text: `MID(${parts.join("&")},3,${LONGEST_TEXT})`, value: holders.join(", ") };
}

/** How many cells on another sheet say what a heading of this one says; unlike COUNTIF it knows no wildcards. */
export function countAlike(figures: readonly Figure[], heading: Figure): Formula {
  const alike = figures.filter(({ value }) => value === heading.value);
  const cell = addressOf(heading).replace(/\d+$/, "$$$&");
  return { text: `SUMPRODUCT(--(${rangeThere(figures)}=${cell}))`, value: alike.length };
}

/** A column of another sheet that parts equal figures: the cell of the one ranked, and those of all, in their order. */
export interface TieColumn {
  readonly own: Figure;
  readonly all: readonly Figure[];
}

/**
 * 1 + how many of the cells hold more: equal values share a rank and the next is skipped. Tie columns part equal
 * values, each where those before it are equal too: RANK(E5,$E$5:$E$9)+SUMPRODUCT(($E$5:$E$9=E5)*(more in the first)).
 */
export function rankAmong(
  figure: Figure,
  figures: readonly Figure[],
  ties: readonly TieColumn[] = [],
): Formula {
  let text = `RANK(${addressOf(figure)},${fixedRange(figures)})`;
  let equalText = `(${fixedRange(figures)}=${addressOf(figure)})`;
  let value = placeOf(figure, figures);
  let equal = figures.flatMap((other, i) => (other.value === figure.value ? [i] : []));
  for (const { own, all } of ties) {
    const [range, cell] = [rangeThere(all), rangeThere([own])];
    text += `+SUMPRODUCT(${equalText}*(${range}>${cell}))`;
    equalText += `*(${range}=${cell})`;
    const tied = equal.flatMap((i) => (all[i] ? [{ i, value: numberIn(all[i]) }] : []));
    value += tied.filter((other) => other.value > numberIn(own)).length;
    equal = tied.flatMap((other) => (other.value === numberIn(own) ? [other.i] : []));
  }
  return { text, value };
}

/** The same of cells on another sheet. */
export function rankAmongThere(figure: Figure, figures: readonly Figure[]): Formula {
  return {
    text: `RANK(${rangeThere([figure])},${rangeThere(figures)})`,
    value: placeOf(figure, figures),
  };
}

/**
 * The sum of the `amounts` whose neighbour in `cells` says `mark`: SUMIF(E5:E9,"KAD",$C5:$C9).
 * Both lists run under each other over the same rows.
 */
export function sumWhere(cells: readonly Figure[], mark: string, amounts: readonly Figure[]): Formula {
  let total = 0;
  for (const [i, cell] of cells.entries()) {
    const amount = amounts[i];
    if (cell.value === mark && amount) total += numberIn(amount);
  }
  const fixedColumn = listHere(amounts).replace(/[A-Z]+/g, "$$$&");
  return { text: `SUMIF(${listHere(cells)},${quoted(mark)},${fixedColumn})`, value: total };
}

/**
 * A number as Excel's ROUND has it: half away from zero on the 15 digits that a spreadsheet shows.
 * What is no number (a share of 0) stays none.
 */
export function roundAsSpreadsheet(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  return Rational.fromDecimal(value.toPrecision(15)).round(decimals).toNumber();
}

const LONGEST_TEXT = 32_767;

const STATISTICS: Readonly<Record<Statistic, (numbers: readonly number[]) => number>> = {
  AVERAGE: (numbers) => numbers.reduce((total, value) => total + value, 0) / numbers.length,
  MEDIAN: (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    const [below = Number.NaN, upper = Number.NaN] = [sorted[half - 1], sorted[half]];
    return sorted.length % 2 === 0 ? (below + upper) / 2 : upper;
  },
  MAX: (numbers) => Math.max(...numbers),
  MIN: (numbers) => Math.min(...numbers),
};

function placeOf(figure: Figure, figures: readonly Figure[]): number {
  return 1 + numbersIn(figures).filter((value) => value > numberIn(figure)).length;
}
