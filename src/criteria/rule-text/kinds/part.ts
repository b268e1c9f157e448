import { Rational } from "../../../shared/index.ts";
import type { RuleReader } from "../reader.ts";

/** How many tokens the part at hand has, up to the semicolon or the end. */
export function partLength(reader: RuleReader): number {
  let length = 0;
  while (!reader.isPartOver(length)) length += 1;
  return length;
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
  const [{ start }, { end }] = [reader.token(), reader.token(length - 1)];
  reader.failAt("label-without-points", { start, end }, expected);
}
