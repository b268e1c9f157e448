import { catalogOf } from "./entry.ts";

/** What limits the comparison with earlier periods. */
export const rankingCatalog = catalogOf({
  "ranking/area-not-comparable": {
    severity: "note",
    vi: "Lĩnh vực “{found}” không có ở kỳ {expected} nên không so sánh được.",
    en: "The area “{found}” is not known in {expected} and is not compared.",
    remedy: {
      vi: "Nếu chỉ đổi mã hoặc tên, khai báo previousCodes trong bộ tiêu chí.",
      en: "If only its code or name changed, give previousCodes in the criteria set.",
    },
  },
  "ranking/unit-not-comparable": {
    severity: "note",
    vi: "Kỳ {expected} không có số liệu cuối cùng của {found} nên không so sánh được.",
    en: "{expected} holds no final figures of {found}: it is not compared.",
    remedy: {
      vi: "Nếu đơn vị đổi mã, hãy giữ mã hoặc tên cũ trong danh sách đơn vị.",
      en: "If the unit's id changed, keep the old id or name in the table of units.",
    },
  },
  "ranking/previous-missing": {
    severity: "error",
    vi: "Không mở được kỳ trước “{found}” khai báo trong {expected}.",
    en: "The earlier period “{found}”, listed in {expected}, cannot be opened.",
    remedy: {
      vi: "Sửa đường dẫn trong “previous”, hoặc bỏ kỳ đó khỏi danh sách.",
      en: "Correct the path under “previous”, or take the period off the list.",
    },
  },
  "ranking/previous-has-errors": {
    severity: "error",
    vi: "Kỳ trước “{expected}” có {found} lỗi; số liệu của kỳ đó có thể thiếu khi so sánh.",
    en: "The earlier period “{expected}” has {found} errors; some of its figures may be missing from the comparison.",
    remedy: {
      vi: "Chạy `cchc check {expected}` rồi sửa, hoặc dùng tệp kết quả đã công bố của kỳ đó.",
      en: "Run `cchc check {expected}` and mend them, or use that period's published results.",
    },
  },
  "ranking/results-not-json": {
    severity: "error",
    vi: "Tệp kết quả không phải JSON hợp lệ, hỏng ở dòng {line}, cột {column}.",
    en: "The results file is not valid JSON; it breaks in line {line}, column {column}.",
    remedy: {
      vi: "Xuất lại tệp kết quả bằng `cchc publish`.",
      en: "Write the results file again with `cchc publish`.",
    },
  },
  "ranking/results-wrong-shape": {
    severity: "error",
    vi: "Khóa này không đúng định dạng {expected}; tệp ghi: {found}.",
    en: "This key is not as {expected} has it; the file says: {found}.",
    remedy: {
      vi: "Xuất lại tệp kết quả bằng `cchc publish`.",
      en: "Write the results file again with `cchc publish`.",
    },
  },
  "ranking/figures-without-heading": {
    severity: "error",
    vi: "Bảng số liệu công bố không có dòng tiêu đề; cần các cột: {expected}.",
    en: "The table of published figures has no heading row; needed columns: {expected}.",
    remedy: {
      vi: "Thêm dòng tiêu đề: unit, total, index, rank và mỗi lĩnh vực một cột.",
      en: "Add a heading row: unit, total, index, rank and a column per area.",
    },
  },
  "ranking/figure-not-a-number": {
    severity: "error",
    vi: "“{found}” không phải là số; cần một số như {expected}.",
    en: "“{found}” is no number; one such as {expected} is expected.",
    remedy: { vi: "Sửa số liệu, hoặc để trống nếu không có.", en: "Correct the figure, or leave it blank." },
  },
});
