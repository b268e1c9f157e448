import { catalogOf } from "./entry.ts";

/** What is wrong with a period folder and its table of units. */
export const periodCatalog = catalogOf({
  "period/file-unreadable": {
    severity: "error",
    vi: "Không đọc được tệp ({found}).",
    en: "The file cannot be read ({found}).",
    remedy: {
      vi: "Kiểm tra đường dẫn trong cchc.json và quyền đọc tệp.",
      en: "Check the path in cchc.json and the right to read the file.",
    },
  },
  "period/folder-unreadable": {
    severity: "error",
    vi: "Không đọc được thư mục ({found}).",
    en: "The folder cannot be read ({found}).",
    remedy: {
      vi: "Kiểm tra đường dẫn trong cchc.json; tạo thư mục nếu chưa có.",
      en: "Check the path in cchc.json; make the folder if there is none.",
    },
  },
  "period/file-too-large": {
    severity: "error",
    vi: "Tệp quá lớn: {found} byte, tối đa {expected} byte.",
    en: "The file is too large: {found} bytes, at most {expected}.",
    remedy: {
      vi: "Xóa hình ảnh và trang không cần thiết khỏi tệp.",
      en: "Remove pictures and needless sheets from the file.",
    },
  },
  "period/file-passed-over": {
    severity: "warning",
    vi: "Tệp “{found}” không phải {expected} nên đã được bỏ qua.",
    en: "The file “{found}” is not {expected} and was passed over.",
    remedy: {
      vi: "Lưu lại dưới dạng .xlsx nếu cần tính, hoặc chuyển tệp ra khỏi thư mục.",
      en: "Save it as .xlsx if it is to count, or move it out of the folder.",
    },
  },
  "period/path-leaves-folder": {
    severity: "error",
    vi: "Đường dẫn “{found}” ra ngoài thư mục kỳ đánh giá.",
    en: "The path “{found}” leads out of the period folder.",
    remedy: {
      vi: "Đặt tệp trong thư mục kỳ đánh giá; chỉ “previous” và “criteria” được trỏ ra ngoài.",
      en: "Keep the file in the period folder; only “previous” and “criteria” may point outside.",
    },
  },
  "period/not-json": {
    severity: "error",
    vi: "Tệp không phải JSON hợp lệ: {found}",
    en: "The file is not valid JSON: {found}",
    remedy: {
      vi: "Sửa lỗi cú pháp (dấu phẩy, ngoặc, nháy kép) tại chỗ đã nêu.",
      en: "Mend the syntax (commas, brackets, double quotes) at that place.",
    },
  },
  "period/wrong-shape": {
    severity: "error",
    vi: "Khóa này không đúng quy định của {expected}: {found}",
    en: "This key is not as {expected} has it: {found}",
    remedy: {
      vi: "Sửa khóa theo định dạng cchc-period/1.",
      en: "Correct the key as the format cchc-period/1 says.",
    },
  },
  "period/group-twice": {
    severity: "error",
    vi: "Mã khối “{found}” được dùng hai lần.",
    en: "The group id “{found}” is used twice.",
    remedy: { vi: "Đặt cho mỗi khối một mã riêng.", en: "Give each group an id of its own." },
  },
  "period/criteria-not-valid": {
    severity: "warning",
    vi: "Bộ tiêu chí {criteria} áp dụng cho các năm {expected}, kỳ đánh giá là {found}.",
    en: "The criteria set {criteria} is valid for {expected}, the period is {found}.",
    remedy: {
      vi: "Chọn bộ tiêu chí còn hiệu lực, hoặc kiểm tra lại kỳ đánh giá.",
      en: "Choose a set that is valid, or check the period.",
    },
  },
  "period/units-without-heading": {
    severity: "error",
    vi: "Danh sách đơn vị không có dòng tiêu đề; cần các cột: {expected}.",
    en: "The table of units has no heading row; needed columns: {expected}.",
    remedy: { vi: "Thêm dòng tiêu đề: mã, tên, khối.", en: "Add a heading row: id, name, group." },
  },
  "period/no-units": {
    severity: "error",
    vi: "Danh sách đơn vị không có đơn vị nào.",
    en: "The table of units is empty.",
    remedy: { vi: "Ghi mỗi đơn vị một dòng: mã, tên, khối.", en: "Write one unit a row: id, name, group." },
  },
  "period/unit-incomplete": {
    severity: "error",
    vi: "Đơn vị thiếu mã hoặc tên (có: {found}); cần: {expected}.",
    en: "A unit lacks its id or name (there is: {found}); needed: {expected}.",
    remedy: { vi: "Ghi đủ mã và tên đơn vị.", en: "Write both id and name." },
  },
  "period/unknown-group": {
    severity: "error",
    vi: "Không có khối “{found}”. Các khối: {expected}.",
    en: "There is no group “{found}”. Groups: {expected}.",
    remedy: {
      vi: "Sửa mã khối, hoặc khai báo khối trong cchc.json.",
      en: "Correct the group, or declare it in cchc.json.",
    },
  },
  "period/unclear-ranked": {
    severity: "error",
    vi: "Cột xếp hạng ghi “{found}”; cần: {expected}.",
    en: "The column ranked says “{found}”; expected: {expected}.",
    remedy: { vi: "Ghi “có” hoặc “không”.", en: "Write “có” (yes) or “không” (no)." },
  },
  "period/unit-name-taken": {
    severity: "error",
    vi: "Tên hoặc mã “{found}” đã là của đơn vị {expected}.",
    en: "The name or id “{found}” already means the unit {expected}.",
    remedy: {
      vi: "Mỗi mã, tên và tên khác chỉ được dùng cho một đơn vị.",
      en: "Let each id, name and alias mean one unit only.",
    },
  },
});
