import { catalogOf } from "./entry.ts";

const giveText = {
  vi: "Định dạng ô là văn bản (Text) rồi gõ lại mã.",
  en: "Format the cell as text and type the code again.",
};

/** What a criteria set in its sheet form can have wrong; what is wrong with the set itself has the codes of its JSON form. */
export const criteriaSheetCatalog = catalogOf({
  // The table
  "criteria/sheet-without-table": {
    severity: "error",
    vi: "Không tìm thấy bảng tiêu chí trong 30 dòng đầu ({found}); cần dòng tiêu đề có các cột: {expected}.",
    en: "No table of criteria in the first 30 rows ({found}); it needs a heading row with the columns: {expected}.",
    remedy: {
      vi: "Kiểm tra có phải đúng tệp không; thêm dòng tiêu đề như trong tệp do `cchc criteria export` tạo ra.",
      en: "Check that this is the right file; add a heading row like that of a file made by `cchc criteria export`.",
    },
  },
  "criteria/sheet-column-missing": {
    severity: "error",
    vi: "Bảng tiêu chí thiếu cột: {expected}; các cột hiện có: {found}.",
    en: "The table of criteria lacks the columns: {expected}; it has: {found}.",
    remedy: {
      vi: "Thêm cột còn thiếu, hoặc sửa lại tiêu đề cột.",
      en: "Add the column, or correct its heading.",
    },
  },
  "criteria/sheet-column-twice": {
    severity: "error",
    vi: "Cột “{found}” cùng nghĩa với cột {expected}.",
    en: "The column “{found}” means the same as {expected}.",
    remedy: {
      vi: "Giữ lại một cột, xóa hoặc đổi tên cột kia.",
      en: "Keep one of them; remove or rename the other.",
    },
  },
  "criteria/sheet-column-unknown": {
    severity: "note",
    vi: "Cột “{found}” không được đọc; các cột được đọc: {expected}.",
    en: "The column “{found}” is not read; those that are: {expected}.",
    remedy: {
      vi: "Sửa tiêu đề nếu gõ nhầm; nếu không, không cần làm gì.",
      en: "Correct the heading if it is misspelt; otherwise nothing.",
    },
  },

  // What holds for the whole set
  "criteria/sheet-field-missing": {
    severity: "error",
    vi: "Thiếu dòng “{expected}”.",
    en: "The line “{expected}” is missing.",
    remedy: {
      vi: "Thêm phía trên bảng, hoặc ở một trang riêng, một dòng có “{expected}” và giá trị ở ô bên phải.",
      en: "Add a line with “{expected}” and its value in the next cell, above the table or on a sheet of its own.",
    },
  },
  "criteria/sheet-field-unknown": {
    severity: "note",
    vi: "Dòng “{found}” không được đọc; các dòng được đọc: {expected}.",
    en: "The line “{found}” is not read; those that are: {expected}.",
    remedy: {
      vi: "Sửa tên dòng nếu gõ nhầm; nếu không, không cần làm gì.",
      en: "Correct its name if it is misspelt; otherwise nothing.",
    },
  },
  "criteria/sheet-field-twice": {
    severity: "error",
    vi: "Dòng “{found}” ghi hai lần, khác với ô {expected}.",
    en: "The line “{found}” stands twice and differs from {expected}.",
    remedy: { vi: "Giữ lại một dòng.", en: "Keep one of them." },
  },
  "criteria/sheet-class": {
    severity: "error",
    vi: "Không hiểu mức xếp loại “{found}”; cần dạng “{expected}”, các mức cách nhau bằng dấu chấm phẩy.",
    en: "The class “{found}” is not understood; expected “{expected}”, parted by semicolons.",
    remedy: {
      vi: "Viết lại theo dạng trên; tên có dấu hai chấm hoặc chấm phẩy thì đặt trong ngoặc kép.",
      en: "Write it like that; a name with a colon or semicolon stands in quotes.",
    },
  },

  // Cells
  "criteria/sheet-cell-blank": {
    severity: "error",
    vi: "Ô này để trống; cần {expected}.",
    en: "This cell is blank; expected: {expected}.",
    remedy: {
      vi: "Điền ô này; nếu ô bị gộp với ô khác thì bỏ gộp (Unmerge) trước.",
      en: "Fill in the cell; if it is merged with another, unmerge it first.",
    },
  },
  "criteria/sheet-cell-unreadable": {
    severity: "error",
    vi: "Ô “{expected}” chứa {found}: ngày tháng, lỗi của Excel hoặc công thức chưa có kết quả.",
    en: "The cell of “{expected}” holds {found}: a date, an error of Excel or a formula without its result.",
    remedy: {
      vi: "Gõ lại giá trị; nếu Excel đổi thành ngày tháng thì định dạng ô là văn bản (Text) trước.",
      en: "Type the value again; where Excel makes a date of it, format the cell as text first.",
    },
  },
  "criteria/sheet-number": {
    severity: "error",
    vi: "“{expected}” cần một số, ở đây là “{found}”.",
    en: "“{expected}” needs a number, here stands “{found}”.",
    remedy: {
      vi: "Ghi một số, không kèm chữ hay dấu %.",
      en: "Give a number, without words or a percent sign.",
    },
  },
  "criteria/sheet-number-unclear": {
    severity: "error",
    vi: "“{found}” đọc được hai cách: {expected}.",
    en: "“{found}” can be read in two ways: {expected}.",
    remedy: {
      vi: "Ghi lại không có dấu phân cách hàng nghìn, hoặc thêm một chữ số thập phân (1,2340).",
      en: "Write it without thousands marks, or with a further decimal (1.2340).",
    },
  },
  "criteria/sheet-word": {
    severity: "error",
    vi: "Không hiểu “{found}”; chỉ nhận: {expected}.",
    en: "“{found}” is not understood; it may be: {expected}.",
    remedy: { vi: "Chọn một trong các từ trên.", en: "Choose one of these." },
  },

  // Codes and levels
  "criteria/sheet-code-unclear": {
    severity: "error",
    vi: "Excel đã đổi mã thành “{found}”; mã có thể là {expected}.",
    en: "Excel turned the code into “{found}”; it may have been {expected}.",
    remedy: giveText,
  },
  "criteria/sheet-depth-unclear": {
    severity: "error",
    vi: "Không rõ “{found}” thuộc mục nào: mã không nối tiếp các mã phía trên và không ghi {expected}.",
    en: "It is not clear what “{found}” stands below: its code does not follow from those above, and {expected} is not given.",
    remedy: {
      vi: "Bổ sung dòng của mục trên, hoặc ghi cột Cấp (1: lĩnh vực, 2: tiêu chí, 3: tiêu chí thành phần…).",
      en: "Add the row it stands below, or fill in the level (1: area, 2: criterion, 3: component…).",
    },
  },
  "criteria/sheet-depth-jumps": {
    severity: "error",
    vi: "Cấp {found} không hợp với dòng phía trên; ở đây chỉ có thể là {expected}.",
    en: "Level {found} does not follow from the row above; here it can be {expected}.",
    remedy: {
      vi: "Sửa lại cấp, hoặc bổ sung dòng của cấp còn thiếu.",
      en: "Correct the level, or add the row that is missing.",
    },
  },
  "criteria/sheet-row-without-code": {
    severity: "error",
    vi: "Dòng không có mã ({expected}): {found}.",
    en: "The row has no code ({expected}): {found}.",
    remedy: { vi: "Ghi mã của dòng, hoặc xóa dòng.", en: "Give the row a code, or remove it." },
  },
  "criteria/sheet-row-passed-over": {
    severity: "note",
    vi: "Dòng không có mã ({expected}) nên không được đọc: {found}.",
    en: "The row has no code ({expected}) and is not read: {found}.",
    remedy: {
      vi: "Không cần làm gì nếu đây là dòng cộng hoặc ghi chú.",
      en: "Nothing, if it is a sum or a note.",
    },
  },
  "criteria/sheet-input-without-leaf": {
    severity: "error",
    vi: "Số liệu thành phần “{found}” không có tiêu chí “{expected}” ở phía trên.",
    en: "There is no criterion “{expected}” above its further data “{found}”.",
    remedy: {
      vi: "Đặt các dòng “{expected}#…” ngay dưới tiêu chí của chúng, hoặc sửa mã ở các dòng này hay ở tiêu chí.",
      en: "Put the rows “{expected}#…” below their criterion, or correct the code of these rows or of the criterion.",
    },
  },
  "criteria/sheet-rule-on-branch": {
    severity: "error",
    vi: "Mục này có {found} mục con nên không có {expected} riêng.",
    en: "This row has {found} rows below it, so it has no {expected} of its own.",
    remedy: {
      vi: "Xóa ô này nếu điểm do các mục con quyết định; nếu không, sửa cấp của các dòng dưới.",
      en: "Clear the cell if the rows below decide the points; otherwise correct their levels.",
    },
  },

  // Export
  "criteria/sheet-ending": {
    severity: "error",
    vi: "Không biết ghi bộ tiêu chí vào “{found}”; đuôi tệp phải là {expected}.",
    en: "A criteria set cannot be written to “{found}”; the ending must be {expected}.",
    remedy: { vi: "Đổi đuôi tệp sau -o.", en: "Change the ending of the file after -o." },
  },
});
