import { catalogOf } from "./entry.ts";

/** Wrong usage of the program. */
export const cliCatalog = catalogOf({
  "cli/not-a-period": {
    severity: "error",
    vi: "Thư mục {found} không có tệp {expected}.",
    en: "The folder {found} holds no {expected}.",
    remedy: {
      vi: "Chạy trong thư mục kỳ đánh giá, hoặc ghi đường dẫn của nó.",
      en: "Run it in a period folder, or give its path.",
    },
  },
  "cli/wrong-usage": {
    severity: "error",
    vi: "{found}",
    en: "{found}",
    remedy: { vi: "Xem `cchc --help`.", en: "See `cchc --help`." },
  },
  "cli/unknown-unit": {
    severity: "error",
    vi: "Không có đơn vị “{found}”. Các đơn vị: {expected}.",
    en: "There is no unit “{found}”. Units: {expected}.",
    remedy: { vi: "Dùng mã, tên hoặc tên khác của đơn vị.", en: "Use the unit's id, name or alias." },
  },
  "cli/unknown-criterion": {
    severity: "error",
    vi: "Không có tiêu chí hoặc lĩnh vực “{found}”. Các mã: {expected}.",
    en: "There is no criterion or area “{found}”. Codes: {expected}.",
    remedy: { vi: "Dùng mã trong bộ tiêu chí.", en: "Use a code of the criteria set." },
  },
  "cli/unknown-period": {
    severity: "error",
    vi: "Không có kỳ “{found}” trong các kỳ trước: {expected}.",
    en: "There is no earlier period “{found}”; there are: {expected}.",
    remedy: {
      vi: "Dùng tên kỳ đã khai báo trong “previous” của cchc.json.",
      en: "Use a period listed under “previous” in cchc.json.",
    },
  },
  "cli/output-exists": {
    severity: "error",
    vi: "Tệp {found} đã có và không bị ghi đè.",
    en: "The file {found} exists and was not overwritten.",
    remedy: {
      vi: "Thêm --force để thay tệp cũ, hoặc chọn tên khác.",
      en: "Add --force to replace it, or choose another name.",
    },
  },
  "cli/output-unwritable": {
    severity: "error",
    vi: "Không ghi được tệp {found} ({expected}).",
    en: "The file {found} cannot be written ({expected}).",
    remedy: {
      vi: "Đóng tệp nếu đang mở trong Excel; kiểm tra quyền ghi thư mục.",
      en: "Close the file if it is open in Excel; check the right to write there.",
    },
  },
  "cli/unknown-report-type": {
    severity: "error",
    vi: "Không biết ghi báo cáo dạng “{found}”; có: {expected}.",
    en: "Reports of type “{found}” are not known; there are: {expected}.",
    remedy: { vi: "Đặt đuôi tệp là một trong các dạng trên.", en: "Give the file one of these endings." },
  },
});
