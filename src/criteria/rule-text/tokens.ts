/** A word, number or mark of a rule's text. `text` is the form it is compared in; a quoted one's is its content. */
export interface Token {
  readonly kind: "word" | "number" | "symbol" | "quoted" | "unclosed" | "end";
  readonly text: string;
  /** Index of its first character, and of the first one after it. */
  readonly start: number;
  readonly end: number;
}

/** Marks that people write in several ways. A line break parts what a semicolon parts. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "\n": ";",
  "\r": ";",
  "≥": ">=",
  "≤": "<=",
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "*": "×",
};

const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+(?:[.,]\d+)*)|(?<symbol>>=|<=|[\r\n]|[^\s"\u200B-\u200D\u2060\uFEFF\u00AD])|(?<quote>")/gu;

/**
 * Parts a text into its tokens, spaces and what does not show dropped, an "end" last, in one pass.
 * It never fails: a quote without its end is "unclosed" and takes the rest of the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const token = match.groups?.quote === undefined ? toToken(match) : quotedAt(text, match.index);
    tokens.push(token);
    pattern.lastIndex = token.end;
  }
  return [...tokens, { kind: "end", text: "", start: text.length, end: text.length }];
}

function toToken({ 0: raw, index: start, groups }: RegExpExecArray): Token {
  const end = start + raw.length;
  if (groups?.word !== undefined)
    return { kind: "word", text: raw.normalize("NFC").toLocaleLowerCase("vi"), start, end };
  if (groups?.number !== undefined) return { kind: "number", text: raw, start, end };
  return { kind: "symbol", text: SPELLINGS[raw] ?? raw, start, end };
}

/** A text in quotes, where a quote that belongs to it stands twice. */
function quotedAt(text: string, start: number): Token {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { kind: "unclosed", text: text.slice(start + 1), start, end: text.length };
    if (text[quote + 1] !== '"')
      return {
        kind: "quoted",
        text: text.slice(start + 1, quote).replaceAll('""', '"'),
        start,
        end: quote + 1,
      };
    at = quote + 2;
  }
}
