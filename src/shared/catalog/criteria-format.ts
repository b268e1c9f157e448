import { catalogOf } from "./entry.ts";

/** What keeps a criteria set from being read at all: its file, its keys, its formulas. */
export const criteriaFormatCatalog = catalogOf({
  // Opening the file
  "criteria/unknown-set": {
    severity: "error",
    vi: "Không có bộ tiêu chí “{found}”. Các bộ có sẵn: {expected}.",
    en: "There is no criteria set “{found}”. The sets at hand: {expected}.",
    remedy: {
      vi: "Ghi mã của một bộ có sẵn, hoặc đường dẫn đến tệp .json, .xlsx, .csv của bộ tiêu chí.",
      en: "Give the id of a set at hand, or the path of the set's .json, .xlsx or .csv file.",
    },
  },
  "criteria/misspelt-set": {
    severity: "error",
    vi: "Không có bộ tiêu chí “{found}”; gần nhất là “{closest}”. Các bộ có sẵn: {expected}.",
    en: "There is no criteria set “{found}”; the closest is “{closest}”. The sets at hand: {expected}.",
    remedy: {
      vi: "Nếu ý là “{closest}” thì sửa lại mã; nếu không, ghi đường dẫn đến tệp .json của bộ tiêu chí.",
      en: "If “{closest}” was meant, correct the id; otherwise give the path of the set's .json file.",
    },
  },
  "criteria/file-missing": {
    severity: "error",
    vi: "Không tìm thấy tệp bộ tiêu chí “{found}”.",
    en: "The criteria file “{found}” does not exist.",
    remedy: {
      vi: "Kiểm tra lại tên tệp và thư mục; đường dẫn tính từ thư mục của tệp nêu nó.",
      en: "Check the name and the folder; the path starts from the folder of the file that names it.",
    },
  },
  "criteria/file-unreadable": {
    severity: "error",
    vi: "Không đọc được tệp bộ tiêu chí “{found}” (hệ thống báo {reason}).",
    en: "The criteria file “{found}” cannot be read (the system says {reason}).",
    remedy: {
      vi: "Kiểm tra quyền đọc tệp, và đó là tệp chứ không phải thư mục.",
      en: "Check that you may read it, and that it is a file and not a folder.",
    },
  },
  "criteria/file-too-large": {
    severity: "error",
    vi: "Tệp bộ tiêu chí có {found} byte, tối đa là {expected} byte.",
    en: "The criteria file has {found} bytes, at most {expected} are read.",
    remedy: {
      vi: "Kiểm tra có phải đúng tệp bộ tiêu chí không; một bộ tiêu chí chỉ vài trăm nghìn byte.",
      en: "Check that this is the criteria file; a set has a few hundred thousand bytes.",
    },
  },
  "criteria/not-utf8": {
    severity: "error",
    vi: "Tệp “{found}” không ghi theo bảng mã {expected}.",
    en: "The file “{found}” is not encoded in {expected}.",
    remedy: {
      vi: "Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.",
      en: "Open the file in an editor and save it as UTF-8.",
    },
  },

  // The text as JSON
  "criteria/json-syntax": {
    severity: "error",
    vi: "Dòng {line}, cột {column} sai cú pháp JSON: gặp “{found}”, cần một trong: {expected}",
    en: "Line {line}, column {column} is no valid JSON: found “{found}”, expected one of: {expected}",
    remedy: {
      vi: "Sửa tại dòng {line}; thường là thừa hoặc thiếu dấu phẩy, thiếu dấu ngoặc kép, hoặc số thập phân viết bằng dấu phẩy.",
      en: "Correct line {line}; as a rule a comma is missing or too many, a quote is missing, or a decimal has a comma.",
    },
  },
  "criteria/json-cut-short": {
    severity: "error",
    vi: "Tệp kết thúc dở dang ở dòng {line}, cột {column}; còn thiếu một trong: {expected}",
    en: "The file ends too early, in line {line}, column {column}; it lacks one of: {expected}",
    remedy: {
      vi: "Bổ sung phần còn thiếu, thường là dấu ngoặc đóng, hoặc chép lại tệp đầy đủ.",
      en: "Add what is missing, as a rule a closing bracket, or copy the file again in full.",
    },
  },
  "criteria/json-too-deep": {
    severity: "error",
    vi: "Dòng {line}, cột {column}: các dấu ngoặc lồng nhau quá 100 cấp.",
    en: "Line {line}, column {column}: brackets are nested more than 100 deep.",
    remedy: {
      vi: "Kiểm tra có phải đúng tệp bộ tiêu chí không; giảm số cấp của cây tiêu chí.",
      en: "Check that this is the criteria file; use fewer levels in the tree.",
    },
  },
  "criteria/duplicate-key": {
    severity: "error",
    vi: "Khóa “{found}” ghi hai lần trong cùng một mục.",
    en: "The key “{found}” stands twice in one object.",
    remedy: {
      vi: "Giữ lại một khóa; nếu không, chỉ giá trị ghi sau được dùng.",
      en: "Keep one of them; as it stands only the later value is used.",
    },
  },

  // The keys of the format
  "criteria/unknown-key": {
    severity: "error",
    vi: "Khóa “{found}” không có ở đây; các khóa được dùng: {expected}.",
    en: "The key “{found}” does not exist here; the keys that do: {expected}.",
    remedy: {
      vi: "Sửa tên khóa nếu gõ nhầm; nếu không, xóa khóa đó.",
      en: "Correct the key if it is misspelt; otherwise remove it.",
    },
  },
  "criteria/missing-key": {
    severity: "error",
    vi: "Thiếu khóa “{found}”; cần giá trị dạng {expected}.",
    en: "The key “{found}” is missing; it needs a value like {expected}.",
    remedy: { vi: "Bổ sung khóa “{found}”.", en: "Add the key “{found}”." },
  },
  "criteria/wrong-type": {
    severity: "error",
    vi: "Giá trị {found} không đúng kiểu; cần dạng {expected}.",
    en: "The value {found} is of the wrong type; it must look like {expected}.",
    remedy: {
      vi: "Sửa lại giá trị: chữ để trong ngoặc kép, số thì không, số thập phân viết bằng dấu chấm.",
      en: "Correct the value: texts have quotes, numbers have none, and decimals have a dot.",
    },
  },
  "criteria/value-not-allowed": {
    severity: "error",
    vi: "Giá trị {found} không được phép; chỉ nhận {expected}.",
    en: "The value {found} is not allowed; what is: {expected}.",
    remedy: { vi: "Thay bằng một giá trị được phép.", en: "Replace it by an allowed value." },
  },
  "criteria/blank-text": {
    severity: "error",
    vi: "Giá trị {found} để trống; cần có chữ.",
    en: "The value {found} is blank; it needs some text.",
    remedy: {
      vi: "Ghi nội dung, hoặc xóa khóa nếu không bắt buộc.",
      en: "Fill it in, or remove the key if it is optional.",
    },
  },
  "criteria/empty-list": {
    severity: "error",
    vi: "Danh sách {found} không có phần tử nào; cần ít nhất một.",
    en: "The list {found} is empty; it needs at least one entry.",
    remedy: { vi: "Bổ sung phần tử cho danh sách.", en: "Add an entry to the list." },
  },
  "criteria/one-of-two": {
    severity: "error",
    vi: "Cần đúng một trong hai khóa {expected}; ở đây có: {found}.",
    en: "Just one of the keys {expected} is needed; here stands: {found}.",
    remedy: {
      vi: "Nếu ghi cả hai thì xóa bớt một; nếu chưa có thì bổ sung một.",
      en: "Remove one where both stand; add one where none does.",
    },
  },
  "criteria/leaf-key-on-branch": {
    severity: "error",
    vi: "Khóa “{found}” chỉ dùng cho tiêu chí được chấm điểm (có {expected}), không dùng cho mục có các mục con.",
    en: "The key “{found}” belongs to a node that is scored (with {expected}), not to one with nodes below it.",
    remedy: {
      vi: "Chuyển khóa xuống các tiêu chí được chấm điểm bên dưới.",
      en: "Move the key down to the scored nodes below.",
    },
  },
  "criteria/proportional-with-points": {
    severity: "error",
    vi: "Mức tính theo tỷ lệ ({expected}) không ghi thêm “{found}”.",
    en: "A proportional band ({expected}) has no “{found}” besides.",
    remedy: {
      vi: "Xóa “{found}”, hoặc xóa “proportional” nếu mức này cho điểm cố định.",
      en: "Remove “{found}”, or remove “proportional” if the band gives fixed points.",
    },
  },
  "criteria/proportional-of-number": {
    severity: "error",
    vi: "Mức tính theo tỷ lệ chỉ dùng khi các mức là của “{expected}”; ở đây là “{found}”.",
    en: "A proportional band needs bands of “{expected}”; these are of “{found}”.",
    remedy: {
      vi: "Đổi “of” thành “ratio”, hoặc ghi điểm cho mức này.",
      en: "Change “of” to “ratio”, or give the band points.",
    },
  },

  // Formulas and equations
  "criteria/formula-unexpected": {
    severity: "error",
    vi: "Công thức “{text}” sai ở ký tự thứ {position}: gặp “{found}”, cần một trong: {expected}",
    en: "The formula “{text}” breaks at character {position}: found “{found}”, expected one of: {expected}",
    remedy: {
      vi: "Sửa công thức; số thập phân viết bằng dấu chấm, các tham số cách nhau bằng dấu phẩy.",
      en: "Correct the formula; decimals have a dot, arguments are parted by commas.",
    },
  },
  "criteria/formula-ended": {
    severity: "error",
    vi: "Công thức “{text}” dừng dở dang; còn thiếu một trong: {expected}",
    en: "The formula “{text}” ends too early; it lacks one of: {expected}",
    remedy: { vi: "Viết nốt công thức.", en: "Complete the formula." },
  },
  "criteria/formula-unknown-name": {
    severity: "error",
    vi: "Công thức “{text}” dùng tên “{found}” không có; các tên được dùng: {expected}",
    en: "The formula “{text}” uses the unknown name “{found}”; the names it may use: {expected}",
    remedy: {
      vi: "Sửa tên, hoặc khai “{found}” là số liệu thành phần của tiêu chí: trong bảng là một dòng có mã “…#{found}”, trong tệp JSON là “inputs”.",
      en: "Correct the name, or declare “{found}” as further data of the criterion: a row “…#{found}” in the sheet, “inputs” in the JSON file.",
    },
  },
  "criteria/formula-too-complex": {
    severity: "error",
    vi: "Công thức quá dài hoặc lồng quá nhiều ngoặc tại ký tự thứ {position} (“{found}”); giới hạn {expected}.",
    en: "The formula is too long or too deeply nested at character {position} (“{found}”); the limit is {expected}.",
    remedy: {
      vi: "Rút gọn công thức, hoặc tách tiêu chí thành nhiều tiêu chí thành phần.",
      en: "Shorten the formula, or part the criterion into several.",
    },
  },
});
