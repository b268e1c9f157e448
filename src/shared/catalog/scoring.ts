import { catalogOf } from "./entry.ts";

export const scoringCatalog = catalogOf({
  "scoring/value-missing": {
    severity: "error",
    vi: "Ô Số liệu để trống, cần {expected}.",
    en: "The value is blank, expected {expected}.",
    remedy: {
      vi: "Điền Số liệu cho tiêu chí này rồi chạy lại.",
      en: "Fill in the value of this criterion and run again.",
    },
  },
  "scoring/total-missing": {
    severity: "error",
    vi: "Ô Tổng số để trống, cần {expected}.",
    en: "The total is blank, expected {expected}.",
    remedy: {
      vi: "Điền Tổng số cho tiêu chí này rồi chạy lại.",
      en: "Fill in the total of this criterion and run again.",
    },
  },
  "scoring/input-missing": {
    severity: "error",
    vi: "Dòng số liệu #{input} “{label}” để trống, cần {expected}.",
    en: "The data row #{input} “{label}” is blank, expected {expected}.",
    remedy: {
      vi: "Điền Số liệu vào dòng #{input}; nếu không có thì ghi 0. Sau đó chạy lại.",
      en: "Fill in row #{input}, with 0 where there is none, and run again.",
    },
  },
  "scoring/unexpected-value": {
    severity: "error",
    vi: "Ô Số liệu ghi “{found}”, nhưng tiêu chí này không lấy số liệu ở ô đó; cần để trống.",
    en: "The value is “{found}”, but this criterion takes no data there; expected a blank cell.",
    remedy: {
      vi: "Ghi số liệu vào các dòng chi tiết của tiêu chí, để trống ô này, rồi chạy lại.",
      en: "Give the data on the detail rows of the criterion, leave this cell blank and run again.",
    },
  },
  "scoring/unexpected-total": {
    severity: "error",
    vi: "Ô Tổng số ghi “{found}”, nhưng cách tính điểm của tiêu chí này không dùng Tổng số; cần để trống.",
    en: "The total is “{found}”, but the rule of this criterion uses no total; expected a blank cell.",
    remedy: {
      vi: "Xóa ô Tổng số, kiểm tra lại ô Số liệu, rồi chạy lại.",
      en: "Clear the total, check the value and run again.",
    },
  },
  "scoring/unexpected-input": {
    severity: "error",
    vi: "Dòng số liệu #{input} ghi “{found}”, nhưng tiêu chí không có dòng này; các dòng của tiêu chí: {expected}.",
    en: "The data row #{input} says “{found}”, but the criterion has no such row; its rows: {expected}.",
    remedy: {
      vi: "Sửa mã dòng hoặc xóa dòng này, rồi chạy lại.",
      en: "Correct the code of the row or delete it, and run again.",
    },
  },
  "scoring/not-a-number": {
    severity: "error",
    vi: "“{found}” không phải là số, cần {expected}.",
    en: "“{found}” is not a number, expected {expected}.",
    remedy: {
      vi: "Chỉ ghi con số vào ô này; lời giải thích ghi ở cột Giải trình. Sau đó chạy lại.",
      en: "Write only the number in this cell, explanations in their own column, and run again.",
    },
  },
  "scoring/number-unclear": {
    severity: "error",
    vi: "Trong “{found}” có một số đọc được hai cách: {expected}.",
    en: "A number in “{found}” reads two ways: {expected}.",
    remedy: {
      vi: "Ghi tử số vào ô Số liệu và mẫu số vào ô Tổng số, không dùng dấu phân cách hàng nghìn, rồi chạy lại.",
      en: "Put the numerator in the value and the denominator in the total, without thousands marks, and run again.",
    },
  },
  "scoring/not-whole": {
    severity: "error",
    vi: "“{found}” không phải là số nguyên, cần {expected}.",
    en: "“{found}” is not a whole number, expected {expected}.",
    remedy: {
      vi: "Sửa ô này thành số nguyên rồi chạy lại.",
      en: "Make it a whole number and run again.",
    },
  },
  "scoring/number-out-of-range": {
    severity: "error",
    vi: "“{found}” nằm ngoài giới hạn, cần {expected}.",
    en: "“{found}” is out of range, expected {expected}.",
    remedy: {
      vi: "Sửa ô này cho nằm trong giới hạn rồi chạy lại.",
      en: "Bring the cell within the range and run again.",
    },
  },
  "scoring/off-step": {
    severity: "error",
    vi: "Điểm “{found}” không theo bước {step} tính từ {min}; mức gần nhất: {expected}.",
    en: "The points “{found}” are not on the step of {step} from {min}; the nearest: {expected}.",
    remedy: {
      vi: "Cho điểm đúng bước rồi chạy lại.",
      en: "Give points on the step and run again.",
    },
  },
  "scoring/unexpected-percent": {
    severity: "error",
    vi: "“{found}” là tỷ lệ phần trăm, trong khi ở đây cần {expected}, không có dấu %.",
    en: "“{found}” is a percentage, where {expected} without a percent sign is expected.",
    remedy: {
      vi: "Ghi số liệu gốc (số lượng, số điểm) thay cho tỷ lệ; nếu chỉ có tỷ lệ thì để trống ô Tổng số. Sau đó chạy lại.",
      en: "Give the figure itself in place of the percentage; where only a percentage is known leave the total blank. Then run again.",
    },
  },
  "scoring/percent-unclear": {
    severity: "error",
    vi: "“{found}” chưa rõ nghĩa: {expected}?",
    en: "“{found}” is unclear: {expected}?",
    remedy: {
      vi: "Ghi rõ dấu % (ví dụ “98%”), hoặc ghi tử số ở Số liệu và mẫu số ở Tổng số, rồi chạy lại.",
      en: "Write the percent sign (“98%”), or the numerator as the value and the denominator as the total, and run again.",
    },
  },
  "scoring/rate-over-100": {
    severity: "error",
    vi: "“{found}” cho tỷ lệ {rate} %, vượt quá 100 %; cần {expected}.",
    en: "“{found}” makes a rate of {rate} %, over 100 %; expected {expected}.",
    remedy: {
      vi: "Kiểm tra lại tử số và mẫu số; nếu mới ghi tử số thì ghi thêm mẫu số vào ô Tổng số. Sau đó chạy lại.",
      en: "Check numerator and denominator; where only the numerator was given add the denominator as the total. Then run again.",
    },
  },
  "scoring/zero-denominator": {
    severity: "error",
    vi: "Mẫu số “{found}” bằng 0 nên không chia được, cần {expected}.",
    en: "The denominator “{found}” is 0 and cannot divide, expected {expected}.",
    remedy: {
      vi: "Kiểm tra lại số liệu làm mẫu số (bộ tiêu chí không cho phép “Không áp dụng” ở đây), rồi chạy lại.",
      en: "Check the data of the denominator (the set does not allow “not applicable” here) and run again.",
    },
  },
  "scoring/zero-denominator-may-not-apply": {
    severity: "error",
    vi: "Mẫu số “{found}” bằng 0 nên không chia được, cần {expected}.",
    en: "The denominator “{found}” is 0 and cannot divide, expected {expected}.",
    remedy: {
      vi: "Nếu trong kỳ không phát sinh, ghi “Không áp dụng” vào ô Số liệu và để trống ô Tổng số; nếu có, sửa mẫu số. Sau đó chạy lại.",
      en: "If nothing of the kind arose, write “Không áp dụng” (not applicable) as the value and leave the total blank; otherwise correct the denominator. Then run again.",
    },
  },
  "scoring/below-lowest-band": {
    severity: "error",
    vi: "“{found}” ứng với {value}, thấp hơn mức thấp nhất của thang điểm, cần {expected}.",
    en: "“{found}” comes to {value}, below the lowest band, expected {expected}.",
    remedy: {
      vi: "Kiểm tra lại số liệu; nếu số liệu đúng thì bộ tiêu chí còn thiếu một mức, báo đơn vị chủ trì bổ sung.",
      en: "Check the data; if they are right the criteria set lacks a band: ask its publisher to add one.",
    },
  },
  "scoring/unknown-label": {
    severity: "error",
    vi: "“{found}” không có trong danh mục, cần một trong: {expected}.",
    en: "“{found}” is not on the list, expected one of: {expected}.",
    remedy: {
      vi: "Chọn đúng một nội dung trong danh mục rồi chạy lại.",
      en: "Use a label of the list and run again.",
    },
  },
  "scoring/unknown-label-close": {
    severity: "error",
    vi: "“{found}” không có trong danh mục; có phải là “{suggestion}”? Cần một trong: {expected}.",
    en: "“{found}” is not on the list; did you mean “{suggestion}”? Expected one of: {expected}.",
    remedy: {
      vi: "Nếu đúng là “{suggestion}” thì sửa lại như vậy, nếu không thì chọn nội dung khác trong danh mục, rồi chạy lại.",
      en: "Write “{suggestion}” if that is meant, else another label of the list, and run again.",
    },
  },
  "scoring/option-unclear": {
    severity: "error",
    vi: "“{found}” là điểm của nhiều mức, chưa rõ mức nào: {expected}.",
    en: "“{found}” is the points of more than one option; which one is not clear: {expected}.",
    remedy: {
      vi: "Ghi tên của mức thay cho số điểm rồi chạy lại.",
      en: "Write the label of the option in place of its points and run again.",
    },
  },
  "scoring/survey-without-answers": {
    severity: "error",
    vi: "Số phiếu của mọi phương án đều bằng 0 ({found}); tổng số phiếu cần {expected}.",
    en: "Every option has 0 answers ({found}); the answers together should be {expected}.",
    remedy: {
      vi: "Nhập số phiếu thu được của từng phương án; nếu chưa khảo sát thì để trống tất cả. Sau đó chạy lại.",
      en: "Enter the answers of each option; where there was no survey leave all of them blank. Then run again.",
    },
  },
  "scoring/best-is-negative": {
    severity: "error",
    vi: "Không so được “{found}” với đơn vị tốt nhất vì số liệu của đơn vị đó là {best}, cần {expected}.",
    en: "“{found}” cannot be held against the best unit, whose number is {best}, expected {expected}.",
    remedy: {
      vi: "Kiểm tra lại số liệu của đơn vị có số {best}; nếu số âm là đúng thì bộ tiêu chí cần cách so sánh khác.",
      en: "Check the data of the unit with {best}; if a negative number is right the set needs another method.",
    },
  },
  "scoring/result-out-of-range": {
    severity: "error",
    vi: "Số liệu này cho {found} điểm, ngoài khoảng {expected} điểm của tiêu chí.",
    en: "These data make {found} points, outside the {expected} points of the criterion.",
    remedy: {
      vi: "Kiểm tra lại số liệu; nếu số liệu đúng thì cách tính điểm của bộ tiêu chí có sai sót, báo đơn vị chủ trì.",
      en: "Check the data; if they are right the rule of the criteria set is at fault: tell its publisher.",
    },
  },
});
