import { toComparable } from "../../../shared/index.ts";
import { readWithin } from "../points-text.ts";
import type { Wording } from "./wording.ts";

const COUNCIL =
  /^(do )?(hội đồng|tổ|tổ công tác)( thẩm định| đánh giá)?( trực tiếp)? (chấm|cho|đánh giá, cho|xem xét, cho) điểm( trực tiếp)?(?<range> từ 0 đến (?<most>\d+([.,]\d+)?)( điểm)?)?$/u;
const RANGE = /^(chấm|cho|tính) điểm( trực tiếp)?(?<range> từ 0 đến (?<most>\d+([.,]\d+)?)( điểm)?)$/u;

/** "Hội đồng thẩm định chấm điểm", "Cho điểm từ 0 đến 2 điểm": points as given. */
export const wordAppraisedPoints: Wording = ({ lines, max }) => {
  const [only, other] = lines;
  const text = only && !other ? toComparable(only.text) : "";
  const groups = (COUNCIL.exec(text) ?? RANGE.exec(text))?.groups;
  if (!groups) return undefined;
  const { most } = groups;
  if (most !== undefined && !readWithin(most, max)?.equals(max)) return undefined;
  return "Chấm điểm";
};
