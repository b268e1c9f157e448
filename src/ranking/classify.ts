import type { ClassBand } from "../criteria/index.ts";
import type { Rational } from "../shared/index.ts";

/**
 * The class of a published index: the highest band it reaches, closed below; none below the lowest. (Xếp loại)
 *
 * @example classify(Rational.of(80), classes) // "Tốt", where Tốt starts at 80
 */
export function classify(index: Rational | undefined, classes: readonly ClassBand[]): string | undefined {
  if (!index) return undefined;
  let best: ClassBand | undefined;
  for (const band of classes)
    if (!index.isBelow(band.from) && (!best || band.from.isAbove(best.from))) best = band;
  return best?.name;
}
