import { catalogOf } from "./entry.ts";

/** What is wrong with a period folder and its table of units. */
export const periodCatalog = catalogOf({
  "period/file-missing": {
    severity: "error",
    vi: "Không có tệp “{found}” trong thư mục {expected}.",
    en: "There is no file “{found}” in the folder {expected}.",
    remedy: {
      vi: "Đặt tệp vào thư mục kỳ đánh giá, hoặc sửa đường dẫn trong cchc.json.",
      en: "Put the file into the period folder, or correct the path in cchc.json.",
    },
  },
  "period/file-unreadable": {
    severity: "error",
    vi: "Không đọc được tệp ({found}).",
    en: "The file cannot be read ({found}).",
    remedy: {
      vi: "Đóng tệp nếu đang mở trong Excel, kiểm tra quyền đọc tệp, rồi chạy lại.",
      en: "Close the file if it is open in Excel, check the right to read it, and run again.",
    },
  },
  "period/folder-missing": {
    severity: "error",
    vi: "Không có thư mục “{found}” trong thư mục {expected}.",
    en: "There is no folder “{found}” in the folder {expected}.",
    remedy: {
      vi: "Tạo thư mục và đặt các biểu đã nhận vào đó, hoặc sửa “forms” trong cchc.json.",
      en: "Make the folder and put the forms into it, or correct “forms” in cchc.json.",
    },
  },
  "period/folder-unreadable": {
    severity: "error",
    vi: "Không đọc được thư mục ({found}).",
    en: "The folder cannot be read ({found}).",
    remedy: {
      vi: "Kiểm tra “forms” trong cchc.json có phải là thư mục không, và quyền đọc thư mục.",
      en: "Check that “forms” in cchc.json is a folder, and the right to read it.",
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
  "period/not-utf8": {
    severity: "error",
    vi: "Tệp không theo bảng mã {expected}.",
    en: "The file is not in {expected}.",
    remedy: {
      vi: "Mở tệp bằng Notepad, chọn Lưu dưới dạng (Save As) với mã hóa UTF-8, rồi chạy lại.",
      en: "Open the file in an editor, save it with the encoding UTF-8 and run again.",
    },
  },
  "period/not-json": {
    severity: "error",
    vi: "Dòng {line}, cột {column} sai cú pháp JSON: gặp “{found}”, cần một trong: {expected}",
    en: "Line {line}, column {column} is no valid JSON: found “{found}”, expected one of: {expected}",
    remedy: {
      vi: "Sửa tại dòng {line}; thường là thừa hoặc thiếu dấu phẩy, thiếu ngoặc hoặc dấu nháy kép.",
      en: "Correct line {line}; as a rule a comma is missing or too many, or a bracket or quote is missing.",
    },
  },
  "period/json-cut-short": {
    severity: "error",
    vi: "Tệp kết thúc dở dang ở dòng {line}, cột {column}; còn thiếu một trong: {expected}",
    en: "The file ends too early, in line {line}, column {column}; it lacks one of: {expected}",
    remedy: {
      vi: "Bổ sung phần còn thiếu, thường là dấu ngoặc đóng, hoặc chép lại tệp đầy đủ.",
      en: "Add what is missing, as a rule a closing bracket, or copy the file again in full.",
    },
  },
  "period/key-twice": {
    severity: "error",
    vi: "Khóa “{found}” ghi hai lần trong cùng một mục; chỉ được ghi {expected} lần.",
    en: "The key “{found}” stands twice in one object; expected {expected} time.",
    remedy: { vi: "Giữ lại một khóa.", en: "Keep one of them." },
  },
  "period/unknown-key": {
    severity: "error",
    vi: "Không có khóa “{found}” trong cchc.json; có thể là: {expected}.",
    en: "There is no key “{found}” in cchc.json; it may be: {expected}.",
    remedy: { vi: "Sửa tên khóa, hoặc xóa khóa này.", en: "Correct the name of the key, or delete it." },
  },
  "period/missing-key": {
    severity: "error",
    vi: "Thiếu khóa “{found}”; cần: {expected}",
    en: "The key “{found}” is missing; expected: {expected}",
    remedy: { vi: "Bổ sung khóa này vào cchc.json.", en: "Add the key to cchc.json." },
  },
  "period/wrong-value": {
    severity: "error",
    vi: "Giá trị {found} không đúng; cần: {expected}",
    en: "The value {found} is not right; expected: {expected}",
    remedy: {
      vi: "Sửa giá trị của khóa này theo định dạng cchc-period/1.",
      en: "Correct the value as the format cchc-period/1 says.",
    },
  },
  "period/group-twice": {
    severity: "error",
    vi: "“{found}” đã là mã hoặc tên của khối {expected}.",
    en: "“{found}” already means the group {expected}.",
    remedy: {
      vi: "Đặt cho mỗi khối một mã và một tên riêng.",
      en: "Give each group an id and a name of its own.",
    },
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
    vi: "Danh sách đơn vị không có dòng tiêu đề (các trang: {found}); cần các cột: {expected}.",
    en: "The table of units has no heading row (sheets: {found}); needed columns: {expected}.",
    remedy: { vi: "Thêm dòng tiêu đề: mã, tên, khối.", en: "Add a heading row: id, name, group." },
  },
  "period/no-units": {
    severity: "error",
    vi: "Danh sách đơn vị có {found} đơn vị; mỗi dòng cần: {expected}.",
    en: "The table of units holds {found} units; each row needs: {expected}.",
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
  "period/unknown-column": {
    severity: "warning",
    vi: "Cột “{found}” không thuộc danh sách đơn vị nên đã được bỏ qua; các cột được đọc: {expected}.",
    en: "The column “{found}” is none of the table of units and was passed over; columns read: {expected}.",
    remedy: {
      vi: "Sửa tên cột nếu cột này cần được tính, hoặc xóa cột.",
      en: "Correct the heading if the column is to count, or delete it.",
    },
  },
  "period/unit-name-taken": {
    severity: "error",
    vi: "Tên hoặc mã “{found}” đã là của đơn vị {expected}.",
    en: "The name or id “{found}” already means the unit {expected}.",
    remedy: {
      vi: "Mỗi mã, tên và tên khác chỉ dùng cho một đơn vị; sửa hoặc xóa một trong hai.",
      en: "Let each id, name and alias mean one unit only: correct or delete one of the two.",
    },
  },
});
