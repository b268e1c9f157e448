import { toComparable, toPlain } from "../shared/index.ts";

/** What a row without a code sums up: all of the form, or a part that nothing is held against. */
export type Summary = "total" | "part";

/** Names of the grand total, compared plain and without what stands in parentheses: "TỔNG ĐIỂM (A + B)". */
const TOTALS = new Set(
  [
    "Tổng",
    "Tổng cộng",
    "Tổng cộng điểm",
    "Tổng điểm",
    "Tổng điểm tự đánh giá",
    "Tổng điểm tự chấm",
    "Tổng điểm thẩm định",
    "Tổng điểm đạt được",
    "Tổng điểm sau khi cộng thưởng, trừ điểm",
    "Tổng số",
    "Tổng số điểm",
    "Cộng",
    "Cộng điểm",
    "sum",
    "total",
    "grand total",
    "total score",
    "total self score",
    "total with bonus and penalty",
  ].map(toPlain),
);

/** "Cộng lĩnh vực 1", "Tổng điểm phần A", "Điểm thưởng"; never "Công tác …", "Tổng hợp …", "Tổng số hồ sơ …". */
const PARTS = [
  /^(cộng|tổng|tổng cộng|tổng số) (mục|phần|lĩnh vực|tiêu chí|nhóm|khối|[ivx]+|\d[\d.]*)(?!\p{L})/u,
  /^tổng (cộng |số )?điểm(?!\p{L})/u,
  /^(điểm thưởng|điểm trừ|điểm cộng|bonus|penalty)$/,
];

/** Figures about the whole that stand below a table. */
const BELOW =
  /^(chi so|ty le|ti le|xep loai|xep hang|thu hang|(diem )?(binh quan|trung binh)|tong|index|rank|class|average)\b/;

/**
 * What a row without a code sums up, by the text that names it; undefined where it is no sum.
 *
 * @example summaryOf("TỔNG CỘNG (I + II)", false) // "total"
 */
export function summaryOf(text: string, isBelowTable: boolean): Summary | undefined {
  const bare = text.replace(/\([^)]*\)/g, " ");
  if (TOTALS.has(toPlain(bare))) return "total";
  const named = toComparable(bare).replace(/[:.]+$/, "");
  if (PARTS.some((part) => part.test(named))) return "part";
  return isBelowTable && BELOW.test(toPlain(bare)) ? "part" : undefined;
}
