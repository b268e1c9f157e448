import type { BlankForm } from "../answers/index.ts";
import { type CriteriaSet, nodeByCode } from "../criteria/index.ts";
import { findPrevious, findPreviousNode } from "../ranking/index.ts";
import { localNumbers } from "../reports/index.ts";
import { formatNumber, type Language, type Rational } from "../shared/index.ts";
import type { Assessment } from "./pipeline.ts";

/**
 * What a blank form prints beside the answers: the unit's data and points of the earlier period. Nothing where the unit had
 * none, or more than one because it was merged.
 */
export function previousFigures(
  { opened, earlier }: Assessment,
  unit: string,
  criteria: CriteriaSet,
  language: Language,
): Pick<BlankForm, "previous"> {
  const { base } = earlier;
  const identity = opened.period.units.find(({ id }) => id === unit);
  const [before, other] = base && identity ? findPrevious(identity, base) : [];
  if (!before || other) return {};
  const publish = (figure: Rational | undefined) => (figure ? { score: formatNumber(figure, language) } : {});
  return {
    previous: (code) => {
      if (code === "") return publish(before.total);
      const node = nodeByCode(criteria).get(code)?.node;
      const found = node && findPreviousNode({ ...node, index: undefined }, before);
      if (!found) return undefined;
      const data = found.data?.split("; ")[0];
      return { ...publish(found.score), ...(data && { data: localNumbers(data, language) }) };
    },
  };
}
