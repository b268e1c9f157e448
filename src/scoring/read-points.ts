import type { Field } from "../answers/index.ts";
import { type Diagnostic, diagnose, Rational } from "../shared/index.ts";

/** What points look like, in the reader's decimal mark. */
const POINTS = ["0; ", Rational.of(1, 2), "; 1…"];

/** What a cell of points says. */
export type PointsReading =
  | { readonly kind: "points"; readonly points: Rational; readonly decimals: number }
  /** A number, but none that may stand there. */
  | { readonly kind: "refused" }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

/**
 * Reads a cell of points. A text that reads two ways is settled by what may stand there, then by how the file
 * writes its other numbers; else it is a fault that asks.
 *
 * @example readPoints(field, (points) => !points.isAbove(leaf.maxScore))
 */
export function readPoints(field: Field, accepts: (points: Rational) => boolean): PointsReading {
  const [first] = field.readings;
  const unreadable = unreadableCell(field);
  if (unreadable) return { kind: "fault", diagnostic: unreadable };
  const args = { found: first.text, expected: POINTS };
  if (!first.number)
    return { kind: "fault", diagnostic: diagnose("scoring/score-not-a-number", field.place, args) };
  if (first.percent)
    return { kind: "fault", diagnostic: diagnose("scoring/score-is-a-percentage", field.place, args) };
  const accepted = field.readings.filter(({ number }) => number && accepts(number));
  const settled =
    accepted.length > 1 ? accepted.filter((reading) => reading === field.inFileStyle) : accepted;
  const [only] = settled;
  if (only?.number) return { kind: "points", points: only.number, decimals: only.decimals };
  return accepted.length > 1 ? { kind: "fault", diagnostic: unclearNumber(field) } : { kind: "refused" };
}

/** The fault of a cell that holds a date, an error value or a formula without its result. */
export function unreadableCell({ fault, readings: [{ text: found }], place }: Field): Diagnostic | undefined {
  switch (fault) {
    case "date":
      return diagnose("answers/date-in-answer", place, { found, expected: "" });
    case "error":
      return diagnose("answers/error-in-answer", place, { found, expected: "" });
    case "uncomputed":
      return diagnose("answers/formula-not-computed", place, { found: "=", expected: "" });
    default:
      return undefined;
  }
}

/** The fault of a number that reads two ways. */
export function unclearNumber({ readings, place }: Field): Diagnostic {
  const expected = readings.flatMap(({ number, text }, index) => [
    ...(index === 0 ? [] : [" / "]),
    number ?? text,
  ]);
  return diagnose("answers/unclear-number", place, { found: readings[0].text, expected });
}
