import { toPlain } from "./text.ts";

/**
 * The candidate that a mistyped text most likely meant, for "did you mean"; undefined where none is near.
 *
 * Accents, case and punctuation cost nothing; a letter added, dropped, changed or swapped with its
 * neighbour is one edit. At most two edits count, and at most one in three letters, so that "Ko" is never
 * taken for "Có". Where two candidates are equally near there is no closest one.
 *
 * @example closestText("Co ke hoach", ["Có kế hoạch", "Không"]) // "Có kế hoạch"
 */
export function closestText(text: string, candidates: readonly string[]): string | undefined {
  const wanted = toPlain(text);
  const near = candidates
    .map((candidate) => ({ candidate, edits: countEdits(wanted, toPlain(candidate)) }))
    .filter(({ edits }) => edits <= Math.min(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  return second && second.edits === first?.edits ? undefined : first?.candidate;
}

/** The edits that turn one text into the other; infinite where the lengths alone say they are more than two. */
function countEdits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  // rows[i][j]: edits between the first i letters of a and the first j of b.
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped ? at(i - 2, j - 2) + 1 : changed),
      );
    }
  }
  return at(a.length, b.length);
}
