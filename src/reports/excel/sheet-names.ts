/**
 * Names for further sheets of a book: each as like its text as a sheet name may be, and no two alike.
 *
 * Excel takes at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end, and tells names apart
 * without regard to case. What is too long is cut, what is there already is numbered.
 *
 * @param taken the names that the book has already
 * @example nameSheets(["Sở Y tế", "SỞ Y TẾ"], []) // ["Sở Y tế", "SỞ Y TẾ (2)"]
 */
export function nameSheets(texts: readonly string[], taken: readonly string[]): readonly string[] {
  const known = new Set([...taken, RESERVED].map(toKey));
  return texts.map((text) => {
    const wanted = toLegalName(text);
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = cut(wanted, LONGEST - suffix.length) + suffix;
      if (known.has(toKey(name))) continue;
      known.add(toKey(name));
      return name;
    }
  });
}

function toLegalName(text: string): string {
  const kept = text
    .normalize("NFC")
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return kept === "" ? "-" : kept;
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const kept = [...name].reduce(
    (all, letter) => (all.length + letter.length < length ? all + letter : all),
    "",
  );
  return `${kept.trimEnd()}…`;
}

function toKey(name: string): string {
  return name.toLocaleLowerCase("vi");
}

const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = "History";
