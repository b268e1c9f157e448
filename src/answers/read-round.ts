import { toPlain } from "../shared/index.ts";

/** Words for the first to the fifth round. */
const WORDS = [
  ["i", "mot", "nhat", "first"],
  ["ii", "hai", "second"],
  ["iii", "ba", "third"],
  ["iv", "bon", "tu", "fourth"],
  ["v", "nam", "fifth"],
] as const;

/**
 * The number of an appraisal round; undefined where it cannot be read. (Vòng thẩm định)
 *
 * @example readRound("Vòng 2") // 2
 * @example readRound("Lần II") // 2
 */
export function readRound(text: string): number | undefined {
  const match = /^(?:(?:vong|lan|dot|round)(?: thu| tham dinh)? ?)?(\d{1,2}|\p{L}+)$/u.exec(toPlain(text));
  const word = match?.[1] ?? "";
  const index = WORDS.findIndex((words) => words.some((known) => known === word));
  if (index >= 0) return index + 1;
  const number = /^\d+$/.test(word) && !/[.,\-−]\s*\d/.test(text) ? Number(word) : 0;
  return number > 0 ? number : undefined;
}

/** The round that a sheet is named after; undefined for any other name. */
export function roundOfSheet(name: string | undefined): number | undefined {
  return name !== undefined && /^(vong|lan|dot|round)\b/.test(toPlain(name)) ? readRound(name) : undefined;
}
