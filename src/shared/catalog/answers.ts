import { catalogOf } from "./entry.ts";

/** What is wrong in the tables that units, council and survey send. */
export const answersCatalog = catalogOf({
  "answers/no-table": {
    severity: "error",
    vi: "Không thấy bảng số liệu nào trong tệp (các trang: {found}). Cần một dòng tiêu đề trong 30 dòng đầu, có cột “{expected}” và ít nhất một cột trả lời.",
    en: "No table of answers in the file (sheets: {found}). A heading row is needed within the first 30 rows, with the column “{expected}” (code) and at least one answer column.",
    remedy: {
      vi: "Kiểm tra đúng tệp cần gửi; giữ nguyên dòng tiêu đề của biểu mẫu.",
      en: "Check that this is the right file; keep the heading row of the form.",
    },
  },
  "answers/hidden-sheet": {
    severity: "note",
    vi: "Trang ẩn “{found}” có bảng số liệu và đã được bỏ qua; các trang được đọc: {expected}.",
    en: "The hidden sheet “{found}” holds a table and was passed over; sheets read: {expected}.",
    remedy: {
      vi: "Nếu cần tính, hãy bỏ ẩn trang rồi chạy lại.",
      en: "Unhide the sheet and run again if it is to count.",
    },
  },
  "answers/unit-not-named": {
    severity: "error",
    vi: "Biểu không ghi tên đơn vị và tên tệp “{found}” không phải là tên một đơn vị. Các đơn vị: {expected}.",
    en: "The form names no unit, and the file name “{found}” is not that of a unit. Units: {expected}.",
    remedy: {
      vi: "Ghi “Đơn vị: …” phía trên bảng, hoặc đặt tên tệp theo mã đơn vị.",
      en: "Write “Đơn vị: …” above the table, or name the file after the unit.",
    },
  },
  "answers/unknown-unit": {
    severity: "error",
    vi: "Không có đơn vị “{found}”. Các đơn vị: {expected}.",
    en: "There is no unit “{found}”. Units: {expected}.",
    remedy: {
      vi: "Sửa tên theo danh sách đơn vị, hoặc thêm tên này vào cột “tên khác” của danh sách.",
      en: "Correct the name, or add it as an alias in the table of units.",
    },
  },
  "answers/file-of-other-unit": {
    severity: "warning",
    vi: "Biểu ghi đơn vị {found}, nhưng tên tệp là của {expected}; số liệu được tính cho {found}.",
    en: "The form is that of {found}, the file is named after {expected}; its answers count for {found}.",
    remedy: {
      vi: "Kiểm tra biểu là của đơn vị nào, rồi sửa dòng “Đơn vị: …”, tên trang hoặc tên tệp.",
      en: "Check whose form it is, then correct the line “Đơn vị: …”, the sheet's or the file's name.",
    },
  },
  "answers/form-of-other-set": {
    severity: "error",
    vi: "Biểu mẫu được lập từ bộ tiêu chí {found}, kỳ này dùng {expected}.",
    en: "The form was made from the criteria set {found}, this period uses {expected}.",
    remedy: {
      vi: "Xuất lại biểu mẫu bằng “cchc form”, chuyển số liệu sang biểu mới; hoặc dùng lại đúng bộ tiêu chí đã xuất biểu.",
      en: "Make the form anew with “cchc form” and move the answers to it, or go back to the set that it was made from.",
    },
  },
  "answers/form-of-other-period": {
    severity: "error",
    vi: "Biểu mẫu là của kỳ {found}, kỳ đánh giá này là {expected}.",
    en: "The form is of the period {found}, this one is {expected}.",
    remedy: {
      vi: "Kiểm tra đơn vị có gửi nhầm biểu của kỳ khác không; xuất biểu mẫu của kỳ này bằng “cchc form”.",
      en: "Check whether the unit sent the form of another period; make one of this period with “cchc form”.",
    },
  },
  "answers/column-without-unit": {
    severity: "error",
    vi: "Cột có điểm “{found}” nhưng không có tên đơn vị ở dòng tiêu đề. Các đơn vị: {expected}.",
    en: "The column holds the points “{found}” but its heading names no unit. Units: {expected}.",
    remedy: {
      vi: "Ghi tên hoặc mã đơn vị vào dòng tiêu đề của cột.",
      en: "Write the unit's name or id in the heading of the column.",
    },
  },
  "answers/row-without-unit": {
    severity: "error",
    vi: "Dòng có số liệu nhưng không ghi đơn vị: {found}. Các đơn vị: {expected}.",
    en: "The row has answers but no unit: {found}. Units: {expected}.",
    remedy: { vi: "Ghi tên hoặc mã đơn vị vào dòng này.", en: "Write the unit's name or id in the row." },
  },
  "answers/row-without-code": {
    severity: "error",
    vi: "Dòng có số liệu “{found}” nhưng cột “{expected}” để trống.",
    en: "The row holds the answer “{found}” but its column “{expected}” (code) is blank.",
    remedy: {
      vi: "Ghi lại mã tiêu chí, hoặc xóa số liệu nếu dòng không phải là tiêu chí.",
      en: "Write the code, or clear the answer if the row is no criterion.",
    },
  },
  "answers/unknown-code": {
    severity: "error",
    vi: "Bộ tiêu chí {expected} không có mã “{found}”.",
    en: "The criteria set {expected} has no code “{found}”.",
    remedy: {
      vi: "Sửa mã theo bộ tiêu chí của kỳ này; nếu biểu của năm khác, hãy dùng biểu mẫu mới.",
      en: "Correct the code; if the form is from another year, use the new one.",
    },
  },
  "answers/unclear-code": {
    severity: "error",
    vi: "Mã “{found}” có thể là: {expected}. Excel đã đổi mã thành số hoặc ngày.",
    en: "The code “{found}” may be: {expected}. Excel turned the code into a number or a date.",
    remedy: {
      vi: "Định dạng cột mã là Văn bản rồi gõ lại mã, hoặc ghi đúng tên tiêu chí bên cạnh.",
      en: "Format the code column as Text and type the code again, or write the criterion's exact name beside it.",
    },
  },
  "answers/unknown-input": {
    severity: "error",
    vi: "Tiêu chí không có số liệu “{found}”. Các dòng số liệu của tiêu chí: {expected}.",
    en: "The criterion has no input “{found}”. Its inputs: {expected}.",
    remedy: { vi: "Sửa mã của dòng số liệu theo biểu mẫu.", en: "Correct the input's code as in the form." },
  },
  "answers/unclear-round": {
    severity: "error",
    vi: "Không đọc được vòng thẩm định “{found}”; cần một số: {expected}. Điểm thẩm định của tiêu chí chưa được tính.",
    en: "The appraisal round “{found}” cannot be read; a number is expected: {expected}. The appraised score does not count yet.",
    remedy: { vi: "Ghi vòng là số: 1, 2…", en: "Write the round as a number: 1, 2…" },
  },
  "answers/max-differs": {
    severity: "error",
    vi: "Điểm tối đa trong biểu là {found}, bộ tiêu chí quy định {expected}.",
    en: "The form's maximum is {found}, the criteria set says {expected}.",
    remedy: {
      vi: "Kiểm tra biểu có đúng bộ tiêu chí của kỳ này không, rồi sửa lại điểm tối đa.",
      en: "Check that the form is of this period's criteria set, then correct the maximum.",
    },
  },
  "answers/name-differs": {
    severity: "warning",
    vi: "Tên tiêu chí trong biểu là “{found}”, bộ tiêu chí ghi “{expected}”.",
    en: "The form calls the criterion “{found}”, the criteria set “{expected}”.",
    remedy: {
      vi: "Kiểm tra mã và tên có cùng một tiêu chí không.",
      en: "Check that code and name are of the same criterion.",
    },
  },
  "answers/column-not-counted": {
    severity: "warning",
    vi: "Cột “{found}” có số liệu nhưng không được tính trong tệp này; chỉ tính: {expected}.",
    en: "The column “{found}” holds entries but does not count in this file; what counts: {expected}.",
    remedy: {
      vi: "Chuyển số liệu sang đúng tệp hoặc đúng cột.",
      en: "Move the entries to the right file or column.",
    },
  },
  "answers/column-twice": {
    severity: "error",
    vi: "Hai cột cùng nghĩa đều có số liệu: {expected} và {found}. Không cột nào được tính.",
    en: "Two columns of one meaning both hold entries: {expected} and {found}. Neither counts.",
    remedy: {
      vi: "Giữ lại một cột, xóa hoặc đổi tên cột kia.",
      en: "Keep one column, delete or rename the other.",
    },
  },
  "answers/answered-twice": {
    severity: "error",
    vi: "Một tiêu chí có hai câu trả lời khác nhau: {found} và {expected}. Không câu nào được tính.",
    en: "One criterion has two different answers: {found} and {expected}. Neither counts.",
    remedy: { vi: "Giữ lại một câu trả lời, xóa câu kia.", en: "Keep one answer and delete the other." },
  },
  "answers/answered-twice-alike": {
    severity: "warning",
    vi: "Một tiêu chí được trả lời hai lần giống nhau: {found} và {expected}. Chỉ tính một lần.",
    en: "One criterion is answered twice alike: {found} and {expected}. It counts once.",
    remedy: { vi: "Xóa một trong hai.", en: "Delete one of the two." },
  },
  "answers/answer-on-branch": {
    severity: "warning",
    vi: "“{found}” ghi ở dòng của nhóm tiêu chí nên không được tính; các tiêu chí cần trả lời: {expected}.",
    en: "“{found}” stands on the row of a parent and does not count; the criteria to answer: {expected}.",
    remedy: { vi: "Ghi câu trả lời vào từng tiêu chí bên dưới.", en: "Answer each criterion below it." },
  },
  "answers/survey-leaf-in-form": {
    severity: "warning",
    vi: "Tiêu chí này lấy điểm từ điều tra xã hội học hoặc nguồn ngoài, “{found}” trong biểu tự đánh giá không được tính.",
    en: "This criterion is scored from the survey or an outside source; “{found}” in the form does not count.",
    remedy: {
      vi: "Để trống tiêu chí này trong biểu tự đánh giá.",
      en: "Leave it blank in the self-assessment form.",
    },
  },
  "answers/own-leaf-in-survey": {
    severity: "warning",
    vi: "Tiêu chí này do đơn vị tự kê khai, “{found}” trong tệp điều tra không được tính.",
    en: "This criterion is answered by the unit itself; “{found}” in the survey file does not count.",
    remedy: {
      vi: "Chuyển số liệu vào biểu tự đánh giá của đơn vị.",
      en: "Move the entry to the unit's form.",
    },
  },
  "answers/input-in-wrong-column": {
    severity: "error",
    vi: "“{found}” ghi ở dòng số liệu chi tiết {row}, ngoài cột “{expected}”, nên không được tính.",
    en: "“{found}” stands on the input row {row}, outside the column “{expected}”, and does not count.",
    remedy: {
      vi: "Dòng số liệu chi tiết chỉ ghi ở cột “{expected}”; điểm ghi ở dòng của tiêu chí.",
      en: "An input row has nothing but its “{expected}”; points belong on the row of the criterion.",
    },
  },
  "answers/responses-counted": {
    severity: "note",
    vi: "Phiếu điều tra: {found} câu trả lời trên {expected} phiếu, {blanks} ô trống.",
    en: "Survey responses: {found} answers of {expected}, {blanks} blank.",
    remedy: { vi: "Không cần làm gì.", en: "Nothing to do." },
  },
  "answers/unknown-response": {
    severity: "error",
    vi: "Câu trả lời “{found}” không có trong các lựa chọn: {expected}.",
    en: "The response “{found}” is none of the options: {expected}.",
    remedy: { vi: "Sửa theo một trong các lựa chọn.", en: "Correct it to one of the options." },
  },
  "answers/date-in-answer": {
    severity: "error",
    vi: "Ô chứa ngày tháng ({found}) ở nơi cần số liệu.",
    en: "The cell holds a date ({found}) where an answer belongs.",
    remedy: {
      vi: "Định dạng ô là Số hoặc Văn bản rồi gõ lại số liệu.",
      en: "Format the cell as Number or Text and type the answer again.",
    },
  },
  "answers/error-in-answer": {
    severity: "error",
    vi: "Ô chứa giá trị lỗi {found}.",
    en: "The cell holds the error value {found}.",
    remedy: {
      vi: "Sửa công thức trong ô hoặc gõ trực tiếp số liệu.",
      en: "Mend the formula or type the answer.",
    },
  },
  "answers/formula-not-computed": {
    severity: "error",
    vi: "Ô chứa công thức chưa được tính (không có kết quả lưu trong tệp).",
    en: "The cell holds a formula that was saved without its result.",
    remedy: {
      vi: "Mở tệp bằng Excel, lưu lại, rồi gửi lại.",
      en: "Open the file in Excel, save it and send it again.",
    },
  },
  "answers/unclear-number": {
    severity: "error",
    vi: "Số “{found}” đọc được hai cách: {expected}.",
    en: "The number “{found}” reads two ways: {expected}.",
    remedy: {
      vi: "Gõ lại là số trong Excel, hoặc bỏ dấu phân cách hàng nghìn.",
      en: "Type it as a number in Excel, or leave out the thousands mark.",
    },
  },
});
