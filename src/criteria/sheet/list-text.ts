/** A list in one cell: parted by ";" or line breaks; in quotes, doubled inside, what holds one of these marks. */

/**
 * The list as one text.
 *
 * @example joinList(["1.1", "2;3"]) // "1.1; \"2;3\""
 */
export function joinList(items: readonly string[]): string {
  return items.map(quoteItem).join("; ");
}

/** The items of such a text. */
export function splitList(text: string): string[] {
  return splitParts(text).map(unquoteItem);
}

/** The parts between the marks outside quotes, as they stand but for the spaces around; blank ones are left out. */
export function splitParts(text: string): string[] {
  return Array.from(text.matchAll(PART), ([part]) => part.trim()).filter((part) => part !== "");
}

/** In quotes where the text would not be read as itself. */
export function quoteItem(item: string): string {
  const isPlain = !/[;"\r\n]/.test(item) && item === item.trim() && item !== "";
  return isPlain ? item : `"${item.replaceAll('"', '""')}"`;
}

export function unquoteItem(text: string): string {
  const inner = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"');
}

const PART = /(?:"(?:[^"]|"")*"|[^;\r\n])+/g;
