import { catalogOf } from "./entry.ts";

/** What is right in form and still worth a second look, and what is out of place in a row. */
export const anomaliesCatalog = catalogOf({
  "answers/figures-copied": {
    severity: "note",
    vi: "Mọi số liệu của đơn vị {found} giống hệt đơn vị {expected}.",
    en: "Every figure of the unit {found} equals that of {expected}.",
    remedy: {
      vi: "Hỏi lại hai đơn vị xem biểu có bị sao chép không.",
      en: "Ask both units whether a form was copied.",
    },
  },
  "answers/evidence-shared": {
    severity: "note",
    vi: "Văn bản {found} được dùng làm tài liệu kiểm chứng cho nhiều tiêu chí: {expected}.",
    en: "The document {found} is evidence for several criteria: {expected}.",
    remedy: {
      vi: "Kiểm tra văn bản có chứng minh được từng tiêu chí không.",
      en: "Check that the document proves each of them.",
    },
  },
  "ranking/self-score-jumped": {
    severity: "note",
    vi: "Điểm tự đánh giá đạt {found} % điểm tối đa, kỳ {period} chỉ được công nhận {expected} %.",
    en: "The self-score is {found} % of the maximum; {period} granted {expected} %.",
    remedy: {
      vi: "Kiểm tra kỹ tài liệu kiểm chứng của tiêu chí này.",
      en: "Look closely at the evidence for this criterion.",
    },
  },
  "scoring/reason-missing": {
    severity: "warning",
    vi: "Điểm thẩm định {found} khác điểm của đơn vị {expected} nhưng không ghi lý do.",
    en: "The appraised score {found} differs from the unit's {expected}, and no reason is given.",
    remedy: { vi: "Ghi lý do ở cột “Lý do”.", en: "Write the reason in the column “Lý do” (reason)." },
  },
  "answers/row-longer-than-heading": {
    severity: "error",
    vi: "Dòng có nhiều ô hơn tiêu đề (tiêu đề: cột {expected}): {found}. Có thể dấu phẩy thập phân đã tách một số thành hai ô; không số nào của dòng được tính.",
    en: "The row has more cells than the heading (columns {expected}): {found}. A decimal comma may have split a number in two; nothing in the row counts.",
    remedy: {
      vi: "Lưu CSV với dấu chấm phẩy, hoặc đặt số có dấu phẩy trong ngoặc kép, hoặc gửi tệp .xlsx.",
      en: "Save the CSV with semicolons, quote numbers that hold a comma, or send an .xlsx file.",
    },
  },
  "answers/hidden-row": {
    severity: "note",
    vi: "Dòng bị ẩn có số liệu “{found}”; số liệu vẫn được tính.",
    en: "A hidden row holds the answer “{found}”; it counts all the same.",
    remedy: {
      vi: "Bỏ ẩn dòng để người đọc thấy số liệu, hoặc xóa số liệu nếu không dùng.",
      en: "Unhide the row so that readers see the answer, or clear it if it is not meant.",
    },
  },
});
