import { toPlain } from "../../shared/index.ts";

/**
 * Whether two names share so many words that one may be a rewording of the other: three fifths of the words of both.
 * Accents, case and order cost nothing.
 *
 * @example isCloseName("Tỷ lệ hồ sơ đúng hạn", "Tỷ lệ hồ sơ giải quyết đúng hạn") // true
 */
export function isCloseName(a: string, b: string): boolean {
  const [words, left] = [wordsOf(a), wordsOf(b)];
  const all = words.length + left.length;
  let shared = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return all > 0 && 2 * shared * 5 >= 3 * all;
}

function wordsOf(name: string): string[] {
  return toPlain(name)
    .split(" ")
    .filter((word) => word !== "");
}
