import { add, decimal, type Fraction, fraction, least } from "./fraction.ts";
import { type Given, NOT_APPLICABLE, type RawNode, type RawRule } from "./raw-set.ts";

type RuleOf<K extends RawRule["kind"]> = Extract<RawRule, { kind: K }>;

/** The same answer with a little more done; the answer itself where the rule knows no better. */
export function improved({ rule, mustHold }: RawNode, given: Given): Given {
  const { value } = given;
  if (!rule || mustHold || value === NOT_APPLICABLE || given.selfScore !== undefined) return given;
  switch (rule.kind) {
    case "choice":
      return { value: best(rule).label };
    case "checklist":
      return { value: rule.items.map(({ label }) => label).join("; ") };
    case "ratio":
      return moreOf(given);
    case "bands":
      return rule.of === "ratio" ? moreOf(given) : { value: raised(value, "0.5") };
    case "count":
      return { value: raised(value, "1") };
    case "deduct":
      return { value: value === "0" ? "0" : raised(value, "-1") };
    case "survey":
      return rule.options && given.inputs ? withOneMoreAtTheTop(given) : moreOf(given, rule.scale?.to);
    case "formula":
      if (given.inputs) return given;
      return given.of === undefined ? { value: raised(value, "1") } : moreOf(given);
    case "points":
    case "relative":
      return given;
  }
}

/** One more of those counted, up to all of them; a percentage up to 100, a mean up to the top of its scale. */
function moreOf(given: Given, top = 100): Given {
  const { value = "0", of } = given;
  const most = of === undefined ? fraction(top) : fraction(of);
  const number = fraction(value.replace("%", ""));
  // What exceeds the whole already stays as it is.
  if (Number(value.replace("%", "")) >= Number(of ?? top)) return given;
  const more = decimal(least(add(number, step(of, top)), most)) ?? value;
  const isPercent = of === undefined && top === 100;
  return { ...given, value: isPercent ? `${more}%` : more };
}

function step(of: string | undefined, top: number): Fraction {
  return of === undefined && top < 100 ? fraction("0.1") : fraction(1);
}

function raised(value = "0", by: string): string {
  return decimal(add(fraction(value), fraction(by))) ?? value;
}

/** One option of every choice gives the maximum, as a share or as the most points. */
function best({ options }: RuleOf<"choice">): { readonly label: string } {
  const [top] = [...options].sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  return options.find(({ share }) => share === 100) ?? top ?? { label: "" };
}

/** One of those who were least content is content now: the options run from the best down. */
function withOneMoreAtTheTop(given: Given): Given {
  const counts = Object.entries(given.inputs ?? {});
  const last = counts.findLastIndex(([, count]) => count !== "0");
  const moved = counts.map(([key, count], index) => {
    const change = Number(index === 0) - Number(index === last);
    return [key, `${Number(count) + change}`] as const;
  });
  return { inputs: Object.fromEntries(moved) };
}
