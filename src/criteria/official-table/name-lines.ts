import { toCleanText } from "../../shared/index.ts";
import { hasBullet } from "./printed-code.ts";

/** Points at the end of a line, whatever stands before them. */
const ENDS_IN_POINTS = /[:=(]\s*\d+([.,]\d+)?\s*(điểm|đ)?\s*\)?\s*[.;]?\s*$|\d\s*điểm\s*\)?\s*[.;]?\s*$/iu;

/** A cell that holds the name of a criterion and, on lines below it, how it is scored. */
export interface NameAndLines {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Parts such a cell. A line that begins in small letters, without a bullet or points, goes on with the one before it. */
export function partName(text: string): NameAndLines {
  const [name = "", ...lines] = partLines(text);
  return { name, lines };
}

/** The lines of a cell, those put together that belong together. */
export function partLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/[\r\n]+/)) {
    const line = toCleanText(raw);
    if (line === "") continue;
    const last = lines.at(-1);
    const isNew = last === undefined || hasBullet(line) || ENDS_IN_POINTS.test(line) || !goesOn(last, line);
    if (isNew) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line}`;
  }
  return lines;
}

/** Whether a line is the rest of the one before it: in small letters, or in capitals as all of it is. */
function goesOn(last: string, line: string): boolean {
  const isLoud = (text: string) => text === text.toLocaleUpperCase("vi");
  return /^[^\p{Lu}]/u.test(line) || (isLoud(last) && isLoud(line));
}
