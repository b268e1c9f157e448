import { toHeadingKey } from "../shared/index.ts";

/** A column of an answer table, by meaning. */
export type ColumnKind =
  | "unit"
  | "code"
  | "name"
  | "maxScore"
  | "rule"
  | "value"
  | "of"
  | "selfScore"
  | "evidence"
  | "explanation"
  | "appraisedScore"
  | "reason"
  | "round"
  | "surveyScore";

/**
 * The headings that offices write for each column, Vietnamese and English; the first is the form's own.
 * Compared without case, accents, spaces, punctuation, what stands in parentheses and a year at the end.
 */
const ACCEPTED: Readonly<Record<ColumnKind, readonly string[]>> = {
  unit: [
    "Đơn vị",
    "Tên đơn vị",
    "Mã đơn vị",
    "Đơn vị được đánh giá",
    "Đơn vị tự đánh giá",
    "Cơ quan, đơn vị",
    "Tên cơ quan, đơn vị",
    "unit",
    "unit id",
    "unit name",
  ],
  code: [
    "Mã",
    "Mã số",
    "Mã tiêu chí",
    "Mã TC",
    "Ký hiệu",
    "Số hiệu",
    "STT",
    "TT",
    "Số TT",
    "Số thứ tự",
    "code",
  ],
  name: [
    "Nội dung",
    "Tên",
    "Tên tiêu chí",
    "Tiêu chí",
    "Nội dung tiêu chí",
    "Nội dung đánh giá",
    "Tiêu chí đánh giá",
    "Lĩnh vực/Tiêu chí",
    "Tiêu chí/Tiêu chí thành phần",
    "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
    "name",
    "criterion",
  ],
  maxScore: [
    "Điểm tối đa",
    "Tối đa",
    "Điểm chuẩn",
    "Thang điểm",
    "Điểm tối đa của tiêu chí",
    "max score",
    "maximum",
    "max",
  ],
  rule: ["Cách tính điểm", "Cách tính", "Cách chấm điểm", "Hướng dẫn chấm điểm", "Hướng dẫn", "rule"],
  value: [
    "Số liệu",
    "Số liệu kê khai",
    "Số liệu báo cáo",
    "Kết quả",
    "Kết quả thực hiện",
    "Trả lời",
    "value",
    "answer",
  ],
  of: ["Tổng số", "Mẫu số", "Trên tổng số", "of", "denominator"],
  selfScore: [
    "Điểm tự đánh giá",
    "Tự đánh giá",
    "Điểm tự chấm",
    "Tự chấm",
    "Tự chấm điểm",
    "Điểm tự đánh giá của đơn vị",
    "Điểm tự chấm của đơn vị",
    "Điểm đơn vị tự đánh giá",
    "Điểm đơn vị tự chấm",
    "self score",
  ],
  evidence: ["Tài liệu kiểm chứng", "Tài liệu minh chứng", "Tài liệu chứng minh", "Minh chứng", "evidence"],
  explanation: ["Giải trình", "Ghi chú", "Giải trình của đơn vị", "Thuyết minh", "explanation", "note"],
  appraisedScore: [
    "Điểm thẩm định",
    "Thẩm định",
    "Kết quả thẩm định",
    "Điểm Hội đồng",
    "Điểm hội đồng thẩm định",
    "Điểm thẩm định của Hội đồng",
    "Điểm tổ thẩm định",
    "appraised score",
  ],
  reason: ["Lý do", "Lí do", "Lý do điều chỉnh", "Ý kiến thẩm định", "reason"],
  round: ["Vòng", "Vòng thẩm định", "Lần", "Lần thẩm định", "Đợt", "round"],
  surveyScore: [
    "Điểm XHH",
    "Điểm điều tra XHH",
    "Điểm điều tra xã hội học",
    "Điều tra xã hội học",
    "XHH",
    "survey score",
  ],
};

const KIND_BY_HEADING: ReadonlyMap<string, ColumnKind> = new Map(
  Object.entries(ACCEPTED).flatMap(([kind, headings]) =>
    headings.map((heading) => [toHeadingKey(heading), kind as ColumnKind]),
  ),
);

/** STT counts rows in some tables and holds the codes in others: a column headed "Mã" is preferred to it. */
const SECOND_CHOICE = new Set(["STT", "TT", "Số TT", "Số thứ tự", "Ghi chú", "Kết quả"].map(toHeadingKey));

/**
 * What a heading means; undefined where it is none of ours.
 *
 * @example columnKindOf("ĐIỂM TỰ ĐÁNH GIÁ (điểm)") // "selfScore"
 */
export function columnKindOf(heading: string): ColumnKind | undefined {
  return KIND_BY_HEADING.get(toHeadingKey(heading));
}

/** Whether another column of the same meaning in the row is to be preferred to this one. */
export function isSecondChoice(heading: string): boolean {
  return SECOND_CHOICE.has(toHeadingKey(heading));
}

/** The heading that the form itself uses for a column. */
export function headingOf(kind: ColumnKind): string {
  return ACCEPTED[kind][0] ?? kind;
}
