import { catalogOf } from "./entry.ts";

const saveAgain = {
  vi: "Mở tệp bằng Excel, chọn Lưu dưới dạng (Save As) → “Excel Workbook (*.xlsx)”, rồi chạy lại với tệp mới.",
  en: "Open the file in Excel, choose Save As → “Excel Workbook (*.xlsx)”, and run again with the new file.",
};

const askForIt = {
  vi: "Xin đơn vị gửi lại tệp, hoặc mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi chạy lại.",
  en: "Ask the unit to send the file again, or open it in Excel, save it as a new .xlsx and run again.",
};

const makeSmaller = {
  vi: "Chép riêng bảng cần dùng sang một tệp .xlsx mới rồi chạy lại với tệp đó.",
  en: "Copy the table that is needed into a new .xlsx file and run again with that one.",
};

/** Files that cannot be read at all, and what a CSV leaves in doubt. */
export const readingCatalog = catalogOf({
  "answers/file-is-empty": {
    severity: "error",
    vi: "Tệp rỗng, không có nội dung nào.",
    en: "The file is empty.",
    remedy: askForIt,
  },
  "answers/file-is-old-xls": {
    severity: "error",
    vi: "Tệp ở định dạng cũ {found}; chương trình chỉ đọc {expected}.",
    en: "The file is in the old format {found}; only {expected} are read.",
    remedy: saveAgain,
  },
  "answers/file-is-encrypted": {
    severity: "error",
    vi: "Tệp {found} được bảo vệ bằng mật khẩu nên không đọc được.",
    en: "The {found} file is protected by a password and cannot be read.",
    remedy: {
      vi: "Mở tệp bằng Excel, bỏ mật khẩu tại Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, lưu rồi chạy lại.",
      en: "Open the file in Excel, remove the password under File → Info → Protect Workbook → Encrypt with Password, save and run again.",
    },
  },
  "answers/file-is-html": {
    severity: "error",
    vi: "Tệp là một trang web ({found}) mang đuôi của bảng tính; cần {expected}.",
    en: "The file is a web page ({found}) with the ending of a spreadsheet; expected {expected}.",
    remedy: saveAgain,
  },
  "answers/file-is-xml-spreadsheet": {
    severity: "error",
    vi: "Tệp là bảng tính dạng XML ({found}); chương trình chỉ đọc {expected}.",
    en: "The file is a spreadsheet in XML ({found}); only {expected} are read.",
    remedy: saveAgain,
  },
  "answers/file-is-not-a-workbook": {
    severity: "error",
    vi: "Tệp không phải bảng tính: đây là tệp {found}; cần {expected}.",
    en: "The file is not a workbook: it is {found}; expected {expected}.",
    remedy: {
      vi: "Đưa số liệu vào một bảng tính .xlsx (hoặc mở bằng Excel rồi lưu thành .xlsx), hoặc chuyển tệp này ra khỏi thư mục.",
      en: "Put the figures into an .xlsx workbook (or open the file in Excel and save it as .xlsx), or move it out of the folder.",
    },
  },
  "answers/file-is-not-zipped": {
    severity: "error",
    vi: "Tệp mang đuôi {expected} nhưng bên trong không phải tệp {expected}; Excel cũng sẽ không mở được.",
    en: "The file has the ending {expected}, but inside it is no {expected} file; Excel would not open it either.",
    remedy: {
      vi: "Nếu đây là tệp CSV thì đổi đuôi thành .csv; nếu không, xin đơn vị gửi lại tệp.",
      en: "If it is a CSV, change its ending to .csv; otherwise ask the unit to send the file again.",
    },
  },
  "answers/file-is-truncated": {
    severity: "error",
    vi: "Tệp bị thiếu phần cuối, có thể do tải về hoặc sao chép chưa xong.",
    en: "The end of the file is missing; perhaps it was not downloaded or copied to the end.",
    remedy: {
      vi: "Tải hoặc sao chép lại tệp từ nguồn gốc rồi chạy lại.",
      en: "Download or copy the file again from where it came from and run again.",
    },
  },
  "answers/file-is-damaged": {
    severity: "error",
    vi: "Tệp bị hỏng: không đọc được phần “{found}” bên trong.",
    en: "The file is damaged: its part “{found}” cannot be read.",
    remedy: askForIt,
  },
  "answers/file-declares-entities": {
    severity: "error",
    vi: "Tệp có khai báo DTD trong phần “{found}”; không tệp Excel bình thường nào có khai báo này nên tệp bị từ chối.",
    en: "The file declares a DTD in its part “{found}”; no ordinary Excel file does, so it is refused.",
    remedy: askForIt,
  },
  "answers/file-is-too-large": {
    severity: "error",
    vi: "Tệp quá lớn: {found} MB, cho phép tối đa {expected} MB.",
    en: "The file is too large: {found} MB, at most {expected} MB are read.",
    remedy: makeSmaller,
  },
  "answers/file-inflates-too-much": {
    severity: "error",
    vi: "Nội dung tệp khi giải nén vượt quá {expected} MB nên bị từ chối.",
    en: "Unpacked, the content of the file is larger than {expected} MB, so it is refused.",
    remedy: makeSmaller,
  },
  "answers/file-has-too-many-parts": {
    severity: "error",
    vi: "Tệp chứa {found} thành phần bên trong, cho phép tối đa {expected}.",
    en: "The file holds {found} parts, at most {expected} are read.",
    remedy: makeSmaller,
  },
  "answers/file-has-too-many-cells": {
    severity: "error",
    vi: "Tệp có hơn {expected} ô chứa dữ liệu nên bị từ chối.",
    en: "The file has more than {expected} cells with content, so it is refused.",
    remedy: makeSmaller,
  },
  "answers/file-has-too-much-text": {
    severity: "error",
    vi: "Văn bản trong các ô của tệp dài hơn {expected} ký tự nên tệp bị từ chối.",
    en: "The texts in the cells of the file are longer than {expected} characters, so it is refused.",
    remedy: makeSmaller,
  },
  "answers/text-is-too-long": {
    severity: "error",
    vi: "Văn bản trong ô dài {found} ký tự, cho phép tối đa {expected} ký tự như Excel.",
    en: "The text in the cell has {found} characters, at most {expected} are allowed, as in Excel.",
    remedy: {
      vi: "Rút ngắn văn bản trong ô rồi chạy lại.",
      en: "Shorten the text in the cell and run again.",
    },
  },
  "answers/cell-is-off-the-sheet": {
    severity: "error",
    vi: "Tệp ghi một ô nằm ngoài trang tính: {found}; cho phép {expected}.",
    en: "The file has a cell that lies off the sheet: {found}; allowed is {expected}.",
    remedy: askForIt,
  },
  "answers/cell-is-damaged": {
    severity: "error",
    vi: "Giá trị lưu trong ô không đọc được: có “{found}”, cần giá trị kiểu “{expected}” của tệp .xlsx.",
    en: "The value stored in the cell cannot be read: found “{found}”, expected a value of the .xlsx type “{expected}”.",
    remedy: askForIt,
  },
  "answers/workbook-has-no-sheets": {
    severity: "error",
    vi: "Tệp Excel không có trang tính nào, chỉ có biểu đồ hoặc không có gì.",
    en: "The workbook has no worksheet: only charts, or nothing.",
    remedy: askForIt,
  },
  "answers/csv-is-binary": {
    severity: "error",
    vi: "Tệp không phải văn bản CSV: dòng {line} chứa dữ liệu nhị phân.",
    en: "The file is no CSV text: line {line} holds binary data.",
    remedy: saveAgain,
  },
  "answers/csv-encoding-is-broken": {
    severity: "error",
    vi: "Tệp CSV theo bảng mã {found} nhưng có ký tự hỏng ở dòng {line}.",
    en: "The CSV file is in {found}, but a character on line {line} is broken.",
    remedy: {
      vi: "Mở tệp bằng Excel, sửa dòng đó, lưu thành “CSV UTF-8 (*.csv)” rồi chạy lại.",
      en: "Open the file in Excel, mend that line, save it as “CSV UTF-8 (*.csv)” and run again.",
    },
  },
  "answers/csv-quote-is-malformed": {
    severity: "error",
    vi: "Dấu ngoặc kép đặt sai ở dòng {line} của tệp CSV nên không rõ ô kết thúc ở đâu: {found}",
    en: "A misplaced quotation mark on line {line} of the CSV leaves in doubt where a cell ends: {found}",
    remedy: {
      vi: 'Đặt cả ô trong cặp dấu " và viết dấu " bên trong thành "", ví dụ "Tổ ""Một cửa""; hoặc lưu lại bằng Excel, rồi chạy lại.',
      en: 'Put the whole cell in " marks and write a " within it as "", as in "Desk ""One stop"""; or save it again with Excel, and run again.',
    },
  },
  "answers/csv-row-is-too-long": {
    severity: "error",
    vi: "Hàng bắt đầu ở dòng {line} của tệp CSV dài hơn {expected} ký tự, có thể do thiếu dấu ngoặc kép đóng.",
    en: "The row that begins on line {line} of the CSV has more than {expected} characters; perhaps a closing quotation mark is missing.",
    remedy: {
      vi: "Kiểm tra dấu ngoặc kép ở dòng đó và lưu lại, rồi chạy lại.",
      en: "Check the quotation marks on that line, save, and run again.",
    },
  },
  "answers/csv-is-windows-1258": {
    severity: "note",
    vi: "Tệp CSV không theo Unicode nên được đọc theo bảng mã Windows-1258 (tiếng Việt).",
    en: "The CSV is not in Unicode and was read as Windows-1258 (Vietnamese).",
    remedy: {
      vi: "Nếu chữ hiển thị sai, lưu lại tệp thành “CSV UTF-8 (*.csv)” rồi chạy lại.",
      en: "If letters come out wrong, save the file as “CSV UTF-8 (*.csv)” and run again.",
    },
  },
});
