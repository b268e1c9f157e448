import { Rational, toComparable } from "../../../shared/index.ts";
import { quoted } from "../../rule-text/labels.ts";
import { awardText, pointsOf, pointsText, type Wording } from "./wording.ts";

/** A rate, something counted, or more points on top: no mere label. */
const NO_LABEL =
  /^\(?(ghi chú|lưu ý|chú ý)|(^|[.,(]\s*)riêng |%|phần trăm|(?<![\p{L}\p{M}])(mỗi|cứ|trừ|cộng thêm|được cộng|tối đa|theo công thức|theo tỷ lệ|theo tỉ lệ)(?![\p{L}\p{M}])/iu;

const COMPARED = /(?<![\p{L}\p{M}])(từ|trên|dưới|đến|không quá)\s+\d|[<>≥≤]|trở (lên|xuống)/iu;

/** "Ban hành kịp thời: 0,5", "Ban hành không kịp thời: 0": every line an option with its points, the best the maximum. */
export const wordChoice: Wording = ({ lines, max }) => {
  const options = lines.flatMap(({ label, award }) =>
    award && /\p{L}/u.test(label) && !NO_LABEL.test(label) ? [{ label, award }] : [],
  );
  if (options.length < lines.length || options.length < 2) return undefined;
  // Bands of a number that are worded as none of ours.
  if (options.every(({ label }) => COMPARED.test(label))) return undefined;
  const labels = new Set(options.map(({ label }) => toComparable(label)));
  if (labels.size < options.length) return { code: "criteria/official-lines-alike", expected: "" };
  // Options that all give the same say nothing; some may well add up.
  const [first] = options;
  if (first && options.every(({ award }) => pointsOf(award, max).equals(pointsOf(first.award, max))))
    return undefined;
  const best = Rational.max(...options.map(({ award }) => pointsOf(award, max)));
  if (!best.equals(max)) return notBest(best, max);
  return options.map(({ label, award }) => `${quoted(label)}: ${awardText(award)}`).join("; ");
};

/** The best that the lines give is not what the criterion is worth. */
export function notBest(best: Rational, max: Rational): ReturnType<Wording> {
  return {
    code: "criteria/official-best-not-max",
    expected: pointsText(max),
    more: { best: pointsText(best) },
  };
}
