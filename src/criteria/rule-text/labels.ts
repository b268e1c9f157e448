import { looksLikeRule } from "./leads.ts";
import { isBullet, isSymbol, type RuleReader } from "./reader.ts";

/** What a label cannot hold without quotes: marks of the text, and what does not show. */
const MARKS = /[;:="\r\n\u200B-\u200D\u2060\uFEFF\u00AD]/;

/**
 * The label as a rule's text writes it: in quotes, doubled inside, where it holds a mark of the text or begins
 * as a rule would.
 *
 * @example quoted("Từ 80% đến dưới 100%") // "\"Từ 80% đến dưới 100%\""
 */
export function quoted(label: string): string {
  const isPlain =
    !MARKS.test(label) &&
    label === label.trim() &&
    !/^[-+*•·–—−‑]|[-–—−‑]$/.test(label) &&
    !looksLikeRule(label);
  return isPlain ? label : `"${label.replaceAll('"', '""')}"`;
}

/** How many tokens stand before the first wanted one of the part at hand; undefined where none is. */
export function distanceTo(reader: RuleReader, isWanted: (ahead: number) => boolean): number | undefined {
  for (let ahead = 0; !reader.isPartOver(ahead); ahead += 1) if (isWanted(ahead)) return ahead;
  return undefined;
}

/** How many tokens the label takes up to its colon, or "=" where there is no colon; undefined without either. */
export function labelLength(reader: RuleReader): number | undefined {
  const toSymbol = (symbol: string) => distanceTo(reader, (ahead) => isSymbol(reader.token(ahead), symbol));
  return toSymbol(":") ?? toSymbol("=");
}

/**
 * The label of so many tokens: in quotes, or plain and then just as it is written.
 *
 * A plain one that begins as a rule would, or that holds a quote, is a fault: it may have been meant as one.
 */
export function readLabel(reader: RuleReader, length: number): string {
  const [first, last] = [reader.token(), reader.token(length - 1)];
  if (length === 0) {
    reader.refuse('"…"');
    return "";
  }
  if (first.kind === "quoted" && length === 1) {
    if (!/\S/.test(first.text)) reader.failAt("unexpected", first, '"…"');
    reader.skip();
    return first.text;
  }
  for (let ahead = 0; ahead < length; ahead += 1) {
    const token = reader.token(ahead);
    if (token.kind === "unclosed") reader.failAt("quote-unclosed", token, '"…"');
    if (token.kind === "quoted")
      reader.failAt("needs-quotes", token, quoted(reader.text.slice(first.start, last.end)));
  }
  const label = reader.text.slice(first.start, last.end);
  const isMarked = isSymbol(last, "-") || isBullet(first, reader.token(1));
  if (isMarked || looksLikeRule(label))
    reader.failAt("needs-quotes", { ...first, end: last.end }, quoted(label));
  reader.skip(length);
  return label;
}
