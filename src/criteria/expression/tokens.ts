/** A word of an expression. A symbol's `text` is in the plain spelling, "*" for "×"; `raw` is as written. */
export interface Token {
  readonly kind: "number" | "name" | "symbol" | "unknown" | "end";
  readonly text: string;
  readonly raw: string;
  /** Column of the first character, counted from 1. */
  readonly position: number;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  "×": "*",
  "÷": "/",
  "−": "-",
  "==": "=",
  "≠": "<>",
  "!=": "<>",
  "≤": "<=",
  "≥": ">=",
};

const TOKEN =
  /(?<number>\d+(?:\.\d+)?)|(?<name>\p{L}[\p{L}\p{Nd}_]*)|(?<symbol><=|>=|<>|!=|==|[-+*/×÷−(),=<>≤≥≠])|(?<unknown>\S)/gu;

/** Parts an expression into its tokens, an "end" last. It never fails: what it does not know is "unknown". */
export function tokenize(text: string): readonly Token[] {
  const tokens = Array.from(text.matchAll(TOKEN), (match): Token => {
    const raw = match[0];
    return { kind: kindOf(match.groups), text: SPELLINGS[raw] ?? raw, raw, position: match.index + 1 };
  });
  return [...tokens, { kind: "end", text: "", raw: "", position: text.length + 1 }];
}

function kindOf(groups: Readonly<Record<string, string | undefined>> = {}): Token["kind"] {
  if (groups.number !== undefined) return "number";
  if (groups.name !== undefined) return "name";
  return groups.symbol === undefined ? "unknown" : "symbol";
}
