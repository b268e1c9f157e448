/** A text taken apart: what stays as it is, and what stands between {{ and }}. */
export interface TextPiece {
  readonly kind: "literal" | "field";
  /** Of a field, what stands between the braces. */
  readonly text: string;
  /** Where it begins and ends in the text, braces included. */
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a text with fields apart; undefined where a {{ is not closed.
 *
 * @example splitFields("Năm {{kỳ}}")?.map(({ text }) => text) // ["Năm ", "kỳ"]
 */
export function splitFields(text: string): TextPiece[] | undefined {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (let start = text.indexOf(OPEN); start >= 0; start = text.indexOf(OPEN, done)) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    const next = text.indexOf(OPEN, start + OPEN.length);
    if (close < 0 || (next >= 0 && next < close)) return undefined;
    if (start > done) pieces.push(literal(text, done, start));
    const end = close + CLOSE.length;
    pieces.push({ kind: "field", text: text.slice(start + OPEN.length, close).trim(), start, end });
    done = end;
  }
  if (done < text.length) pieces.push(literal(text, done, text.length));
  return pieces;
}

const OPEN = "{{";
const CLOSE = "}}";

export function mayHoldFields(text: string): boolean {
  return text.includes(OPEN);
}

function literal(text: string, start: number, end: number): TextPiece {
  return { kind: "literal", text: text.slice(start, end), start, end };
}
