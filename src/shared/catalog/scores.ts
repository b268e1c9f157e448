import { catalogOf } from "./entry.ts";

/** What keeps a leaf from its score, and what contradicts it. */
export const scoresCatalog = catalogOf({
  "scoring/form-not-sent": {
    severity: "error",
    vi: "Đơn vị chưa gửi biểu tự đánh giá.",
    en: "The unit has sent no self-assessment.",
    remedy: {
      vi: "Đôn đốc đơn vị gửi biểu; đặt tệp vào thư mục biểu rồi chạy lại.",
      en: "Ask the unit for its form, put it in the forms folder and run again.",
    },
  },
  "scoring/leaf-missing": {
    severity: "error",
    vi: "Tiêu chí “{name}” ({max} điểm) chưa được trả lời.",
    en: "The criterion “{name}” ({max} points) is not answered.",
    remedy: {
      vi: "Điền số liệu; nếu không phát sinh và bộ tiêu chí cho phép, ghi “Không áp dụng”.",
      en: "Fill in the answer; where it does not concern the unit and the set allows it, write “Không áp dụng”.",
    },
  },
  "scoring/survey-missing": {
    severity: "error",
    vi: "Tiêu chí “{name}” ({max} điểm) chưa có kết quả điều tra hoặc số liệu từ nguồn ngoài.",
    en: "The criterion “{name}” ({max} points) has no survey or external result.",
    remedy: { vi: "Bổ sung kết quả vào tệp điều tra xã hội học.", en: "Add the result to the survey file." },
  },
  "scoring/points-on-parent-only": {
    severity: "error",
    vi: "Điểm {found} chỉ ghi ở dòng tổng hợp, các tiêu chí bên dưới để trống: {expected}. Điểm không được tự chia.",
    en: "The points {found} stand on the parent's row only; the criteria below are blank: {expected}. Points are never spread.",
    remedy: { vi: "Chấm điểm từng tiêu chí bên dưới.", en: "Score each criterion below." },
  },
  "scoring/subtotal-differs": {
    severity: "warning",
    vi: "Dòng tổng ghi {found}, cộng các tiêu chí bên dưới được {expected}.",
    en: "The subtotal says {found}, the criteria below add up to {expected}.",
    remedy: { vi: "Kiểm tra công thức cộng trong biểu.", en: "Check the sum in the form." },
  },
  "scoring/self-score-differs": {
    severity: "warning",
    vi: "Điểm tự đánh giá là {found}, tính theo số liệu được {expected}.",
    en: "The self-score is {found}, the data give {expected}.",
    remedy: {
      vi: "Kiểm tra lại số liệu hoặc điểm tự đánh giá; phần mềm tính theo số liệu.",
      en: "Check the data or the self-score; the data count.",
    },
  },
  "scoring/self-score-not-applicable": {
    severity: "warning",
    vi: "Tiêu chí ghi “Không áp dụng” nhưng vẫn tự chấm {found} điểm; tiêu chí được tính {expected} điểm.",
    en: "The criterion is “not applicable”, yet the self-score is {found}; it counts {expected} points.",
    remedy: {
      vi: "Xóa điểm tự đánh giá, hoặc ghi số liệu nếu tiêu chí có phát sinh.",
      en: "Clear the self-score, or give the data if the criterion does concern the unit.",
    },
  },
  "scoring/survey-score-differs": {
    severity: "warning",
    vi: "Điểm điều tra là {found}, tính theo kết quả điều tra được {expected}; điểm đã cho được tính.",
    en: "The survey score is {found}, the survey's data give {expected}; the score given counts.",
    remedy: {
      vi: "Kiểm tra lại kết quả điều tra và điểm trong tệp điều tra.",
      en: "Check the data and the score in the survey file.",
    },
  },
  "scoring/self-score-impossible": {
    severity: "error",
    vi: "Điểm tự đánh giá {found} không phải là điểm mà cách tính cho phép: {expected}.",
    en: "The self-score {found} is not one that the rule can give: {expected}.",
    remedy: {
      vi: "Ghi số liệu để phần mềm tính, hoặc sửa điểm theo cách tính.",
      en: "Give the data, or correct the score as the rule says.",
    },
  },
  "scoring/score-not-a-number": {
    severity: "error",
    vi: "“{found}” không phải là điểm; cần một số, ví dụ: {expected}.",
    en: "“{found}” is no score; a number is expected, such as {expected}.",
    remedy: { vi: "Ghi điểm bằng số.", en: "Write the score as a number." },
  },
  "scoring/score-is-a-percentage": {
    severity: "error",
    vi: "Điểm được ghi là tỷ lệ phần trăm ({found}); cần số điểm, ví dụ: {expected}.",
    en: "The score is written as a percentage ({found}); points are expected, such as {expected}.",
    remedy: { vi: "Ghi số điểm, không ghi tỷ lệ phần trăm.", en: "Write points, not a percentage." },
  },
  "scoring/appraised-out-of-range": {
    severity: "error",
    vi: "Điểm thẩm định {found} nằm ngoài 0–{expected}.",
    en: "The appraised score {found} lies outside 0–{expected}.",
    remedy: { vi: "Sửa điểm thẩm định.", en: "Correct the appraised score." },
  },
  "scoring/survey-out-of-range": {
    severity: "error",
    vi: "Điểm điều tra xã hội học {found} nằm ngoài 0–{expected}.",
    en: "The survey score {found} lies outside 0–{expected}.",
    remedy: { vi: "Sửa điểm trong tệp điều tra.", en: "Correct the score in the survey file." },
  },
  "scoring/not-applicable-not-allowed": {
    severity: "error",
    vi: "Bộ tiêu chí không cho phép “Không áp dụng” ở tiêu chí “{expected}”.",
    en: "The criteria set does not allow “Không áp dụng” (not applicable) for “{expected}”.",
    remedy: { vi: "Trả lời tiêu chí này bằng số liệu.", en: "Answer the criterion." },
  },
  "scoring/not-applicable-with-data": {
    severity: "error",
    vi: "Vừa ghi “{expected}” vừa có số liệu {found}.",
    en: "Both “{expected}” and the data {found} are given.",
    remedy: { vi: "Giữ một trong hai.", en: "Keep one of the two." },
  },
  "scoring/points-given-twice": {
    severity: "error",
    vi: "Điểm ở cột tự đánh giá là {found}, ở cột số liệu là {expected} ({other}).",
    en: "The points are {found} in the self-score column and {expected} in the value column ({other}).",
    remedy: {
      vi: "Ghi cùng một điểm, hoặc để trống một cột.",
      en: "Write the same points, or leave one column blank.",
    },
  },
  "scoring/equation-incomplete": {
    severity: "error",
    vi: "Thiếu số liệu {found} nên không kiểm tra được: {expected}.",
    en: "{found} is missing, so that this cannot be checked: {expected}.",
    remedy: {
      vi: "Điền đủ các dòng số liệu của tiêu chí (không có thì ghi 0).",
      en: "Fill in every input of the criterion (0 where there is none).",
    },
  },
  "scoring/equation-undefined": {
    severity: "error",
    vi: "Không tính được đẳng thức {expected}: chia cho 0.",
    en: "The equation {expected} divides by 0.",
    remedy: { vi: "Kiểm tra các số liệu làm mẫu số.", en: "Check the denominators." },
  },
  "scoring/equation-fails": {
    severity: "error",
    vi: "Số liệu không khớp: {equation}; vế trái là {found}, vế phải là {expected}.",
    en: "The data do not agree: {equation}; the left side is {found}, the right side {expected}.",
    remedy: { vi: "Kiểm tra lại từng số liệu thành phần và số tổng.", en: "Check each part and the total." },
  },
});
