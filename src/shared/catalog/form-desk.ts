import { catalogOf } from "./entry.ts";

/** What those are told who work on one form, or ask what a code means. */
export const formDeskCatalog = catalogOf({
  "scoring/points-outstanding": {
    severity: "note",
    vi: "Còn {found}/{expected} điểm do điều tra xã hội học, nguồn ngoài hoặc so sánh giữa các đơn vị quyết định: chưa tính ở đây. Không xếp hạng, không xếp loại.",
    en: "{found} of {expected} points are decided by the survey, outside sources or comparison between units: they are not counted here. Nothing is ranked or classed.",
    remedy: { vi: "Không cần làm gì.", en: "Nothing to do." },
  },
  "cli/form-without-criteria": {
    severity: "error",
    vi: "Không biết biểu {found} theo bộ tiêu chí nào: không có {expected} ở thư mục phía trên và biểu không mang dấu của bộ tiêu chí.",
    en: "It is not known by which criteria set {found} is made: no {expected} stands above it and the form carries no stamp.",
    remedy: {
      vi: "Thêm --criteria BỘ_TIÊU_CHÍ (xem `cchc criteria list`), hoặc đặt biểu trong thư mục kỳ đánh giá.",
      en: "Add --criteria SET (see `cchc criteria list`), or put the form into a period folder.",
    },
  },
  "cli/folder-only": {
    severity: "error",
    vi: "Lệnh này cần thư mục kỳ đánh giá, không phải tệp {found}.",
    en: "This command takes a period folder, not the file {found}.",
    remedy: {
      vi: "Dùng check, score, explain hoặc report cho một biểu; lệnh này cho cả kỳ.",
      en: "Use check, score, explain or report for one form; this command is for a period.",
    },
  },
  "cli/unknown-code": {
    severity: "error",
    vi: "Không có mã thông báo “{found}”. Có thể là: {expected}.",
    en: "There is no code “{found}”. Perhaps: {expected}.",
    remedy: { vi: "Xem tất cả mã bằng `cchc explain-code`.", en: "List all codes with `cchc explain-code`." },
  },
  "cli/output-is-input": {
    severity: "error",
    vi: "Không ghi vào {found}: tệp gốc không được thay đổi và thư mục biểu không được chứa bản đánh dấu.",
    en: "Nothing is written to {found}: originals are never touched, and the forms folder takes no marked copies.",
    remedy: { vi: "Chọn thư mục khác.", en: "Choose another folder." },
  },
  "cli/not-published": {
    severity: "error",
    vi: "Kỳ còn lỗi nên chưa ghi {found}.",
    en: "The period has errors: {found} was not written.",
    remedy: {
      vi: "Sửa các lỗi trên rồi chạy lại, hoặc thêm {expected} để ghi kết quả tạm thời.",
      en: "Mend the errors above and run again, or add {expected} to write provisional results.",
    },
  },
});
