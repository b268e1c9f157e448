import { Rational } from "../../../shared/index.ts";
import { distanceTo } from "../labels.ts";
import { numberLengthAt } from "../numbers.ts";
import type { RuleReader } from "../reader.ts";

/** How many tokens the part at hand has, up to the semicolon or the end. */
export function partLength(reader: RuleReader): number {
  let length = 0;
  while (!reader.isPartOver(length)) length += 1;
  return length;
}

/**
 * "Đúng hạn 1 điểm", "Có (1 điểm)": a label and its points, which only lack the colon between them. A percentage before
 * the points makes a band of it, not a label.
 */
export function failWithoutColon(reader: RuleReader): void {
  if (reader.token().kind !== "word") return;
  const points = distanceTo(reader, (ahead) => {
    const size = numberLengthAt(reader, ahead);
    return reader.spans("percent", ahead) > 0 || (size > 0 && reader.spans("point", ahead + size) > 0);
  });
  if (points === undefined || reader.spans("percent", points) > 0) return;
  const { start } = reader.token(points);
  const { end } = reader.token(points + numberLengthAt(reader, points) - 1);
  const label = reader.text.slice(reader.token().start, start).replace(/[\s(–—-]+$/, "");
  reader.failAt("colon-missing", { start, end }, `“${label}: ${reader.text.slice(start, end)}”`);
}

/** An option or item that stands without a colon: what follows its label cannot be told. */
export function failWithoutPoints(
  reader: RuleReader,
  expected = `“…: ${reader.sayNumber(Rational.of(1, 2))}”`,
): void {
  const length = partLength(reader);
  for (let ahead = 0; ahead < length; ahead += 1)
    if (reader.token(ahead).kind === "unclosed") reader.failAt("quote-unclosed", reader.token(ahead), '"…"');
  if (length === 0) reader.refuse('"…"');
  failWithoutColon(reader);
  const [{ start }, { end }] = [reader.token(), reader.token(length - 1)];
  reader.failAt("label-without-points", { start, end }, expected);
}
