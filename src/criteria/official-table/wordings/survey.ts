import { toComparable } from "../../../shared/index.ts";
import type { Wording } from "./wording.ts";

const SURVEY =
  /^(theo |dựa trên |căn cứ |tính theo |sử dụng |lấy )?(kết quả |tổng hợp |dữ liệu |số liệu )?(phiếu )?(điều tra|khảo sát)( xã hội học| xhh)?( (của|về|đối với|mức độ|sự hài lòng|ý kiến|người dân|tổ chức|doanh nghiệp|cán bộ)(?! không)[\p{L}, ]*)?$/u;

/** "Theo kết quả điều tra xã hội học"; a criterion of the survey may say nothing at all. */
export const wordSurvey: Wording = ({ lines, isSurveyed }) => {
  const isOfSurvey = lines.every(({ text, award }) => !award && SURVEY.test(toComparable(text)));
  return isOfSurvey && (isSurveyed || lines.length > 0) ? "Khảo sát" : undefined;
};

/** Whether lines say that a survey gives the points. */
export function saysSurvey(text: string): boolean {
  return SURVEY.test(toComparable(text));
}
