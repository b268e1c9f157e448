import { Rational, toComparable } from "../../../shared/index.ts";
import { quoted } from "../../rule-text/labels.ts";
import { waysToSay } from "../../rule-text/words.ts";
import { notBest } from "./choice.ts";
import { awardText, pointsOf, type Wording } from "./wording.ts";

/** "Cộng từng ý:" and below it the items, each with its points, which add up to the maximum. */
export const wordChecklist: Wording = ({ lines: [lead, ...items], max }) => {
  const text = toComparable(lead?.text ?? "").replace(/\s*:$/, "");
  const key = (["each", "all", "any"] as const).find((each) =>
    waysToSay(each).some((way) => toComparable(way) === text),
  );
  if (!key || lead?.award || items.length === 0) return undefined;
  const scored = items.flatMap(({ label, award }) => (award && "points" in award ? [{ label, award }] : []));
  if (scored.length < items.length) return undefined;
  const points = scored.map(({ award }) => pointsOf(award, max));
  const most = key === "each" ? Rational.sum(points) : Rational.max(...points);
  if (!most.equals(max)) return notBest(most, max);
  return `${lead?.text.replace(/\s*:$/, "")}: ${scored.map(({ label, award }) => `${quoted(label)}: ${awardText(award)}`).join("; ")}`;
};
