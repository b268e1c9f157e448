import { catalogOf } from "./entry.ts";

/** Wrong usage of the program, and what keeps it from writing. */
export const cliCatalog = catalogOf({
  "cli/unknown-command": {
    severity: "error",
    vi: "Không có lệnh “{found}”. Các lệnh: {expected}.",
    en: "There is no command “{found}”. Commands: {expected}.",
    remedy: { vi: "Xem `cchc --help`.", en: "See `cchc --help`." },
  },
  "cli/misspelt-command": {
    severity: "error",
    vi: "Không có lệnh “{found}”; có phải là “{expected}”?",
    en: "There is no command “{found}”; did you mean “{expected}”?",
    remedy: { vi: "Xem `cchc --help`.", en: "See `cchc --help`." },
  },
  "cli/unknown-option": {
    severity: "error",
    vi: "Không có tùy chọn “{found}”. Các tùy chọn: {expected}.",
    en: "There is no option “{found}”. Options: {expected}.",
    remedy: {
      vi: "Xem các tùy chọn của lệnh bằng --help.",
      en: "See the options of the command with --help.",
    },
  },
  "cli/misspelt-option": {
    severity: "error",
    vi: "Không có tùy chọn “{found}”; có phải là “{expected}”?",
    en: "There is no option “{found}”; did you mean “{expected}”?",
    remedy: {
      vi: "Xem các tùy chọn của lệnh bằng --help.",
      en: "See the options of the command with --help.",
    },
  },
  "cli/option-without-value": {
    severity: "error",
    vi: "Tùy chọn “{found}” còn thiếu giá trị.",
    en: "The option “{found}” lacks its value.",
    remedy: { vi: "Ghi giá trị ngay sau tùy chọn.", en: "Write the value right after the option." },
  },
  "cli/option-needed": {
    severity: "error",
    vi: "Thiếu tùy chọn “{expected}”.",
    en: "The option “{expected}” is missing.",
    remedy: {
      vi: "Thêm tùy chọn này vào lệnh; xem ví dụ bằng --help.",
      en: "Add the option to the command; see --help.",
    },
  },
  "cli/value-not-allowed": {
    severity: "error",
    vi: "Tùy chọn “{option}” không nhận “{found}”; cần một trong: {expected}.",
    en: "The option “{option}” does not take “{found}”; expected one of: {expected}.",
    remedy: { vi: "Dùng một trong các giá trị trên.", en: "Use one of these values." },
  },
  "cli/argument-missing": {
    severity: "error",
    vi: "Lệnh còn thiếu: {expected}.",
    en: "The command lacks: {expected}.",
    remedy: { vi: "Xem cách dùng của lệnh bằng --help.", en: "See the usage of the command with --help." },
  },
  "cli/too-many-arguments": {
    severity: "error",
    vi: "Lệnh nhận nhiều nhất {expected} tham số, đã ghi {found}. Tên có dấu cách phải đặt trong nháy kép.",
    en: "The command takes {expected} arguments at most, {found} were given. A name with spaces needs double quotes.",
    remedy: { vi: "Xem cách dùng của lệnh bằng --help.", en: "See the usage of the command with --help." },
  },
  "cli/internal-error": {
    severity: "error",
    vi: "Phần mềm gặp lỗi ngoài dự kiến: {found}",
    en: "The program met an error it did not expect: {found}",
    remedy: {
      vi: "Báo cho nhóm phát triển kèm lệnh đã chạy và phiên bản (`cchc --version`).",
      en: "Tell the developers, with the command and the version (`cchc --version`).",
    },
  },
  "cli/not-a-period": {
    severity: "error",
    vi: "“{found}” không phải là thư mục kỳ đánh giá: không có tệp {expected}.",
    en: "“{found}” is no period folder: it holds no {expected}.",
    remedy: {
      vi: "Chạy trong thư mục kỳ đánh giá, hoặc ghi đường dẫn của nó.",
      en: "Run it in a period folder, or give its path.",
    },
  },
  "cli/unknown-unit": {
    severity: "error",
    vi: "Không có đơn vị “{found}”. Các đơn vị: {expected}.",
    en: "There is no unit “{found}”. Units: {expected}.",
    remedy: { vi: "Dùng mã, tên hoặc tên khác của đơn vị.", en: "Use the unit's id, name or alias." },
  },
  "cli/misspelt-unit": {
    severity: "error",
    vi: "Không có đơn vị “{found}”; có phải là “{expected}”?",
    en: "There is no unit “{found}”; did you mean “{expected}”?",
    remedy: { vi: "Dùng mã, tên hoặc tên khác của đơn vị.", en: "Use the unit's id, name or alias." },
  },
  "cli/unknown-criterion": {
    severity: "error",
    vi: "Không có tiêu chí hoặc lĩnh vực “{found}”. Các mã: {expected}.",
    en: "There is no criterion or area “{found}”. Codes: {expected}.",
    remedy: { vi: "Dùng mã hoặc tên trong bộ tiêu chí.", en: "Use a code or name of the criteria set." },
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
      vi: "Thêm {expected} để thay tệp cũ, hoặc chọn tên khác.",
      en: "Add {expected} to replace it, or choose another name.",
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
  "cli/template-unreadable": {
    severity: "error",
    vi: "Không mở được tệp mẫu {found} ({expected}).",
    en: "The template {found} cannot be opened ({expected}).",
    remedy: {
      vi: "Kiểm tra đường dẫn của tệp mẫu.",
      en: "Check the path of the template.",
    },
  },
  "cli/template-without-workbook": {
    severity: "error",
    vi: "Mẫu Excel chỉ điền ra tệp .xlsx, nhưng tệp cần ghi là {found}.",
    en: "A template is filled into an .xlsx file, but the files to write are {found}.",
    remedy: { vi: "Thêm {expected} vào lệnh.", en: "Add {expected} to the command." },
  },
  "cli/output-is-template": {
    severity: "error",
    vi: "Báo cáo ghi vào {found} sẽ thay chính tệp mẫu; cần {expected} một tệp khác.",
    en: "A report written to {found} would replace the template itself; {expected} needs another file.",
    remedy: {
      vi: "Đặt tên khác cho tệp báo cáo; tệp mẫu còn dùng cho kỳ sau.",
      en: "Give the report another name; the template is needed again next time.",
    },
  },
  "cli/template-with-units": {
    severity: "error",
    vi: "Không dùng {found} cùng với {expected}: mẫu của tỉnh không có trang từng đơn vị.",
    en: "{found} does not go with {expected}: a province's template has no page per unit.",
    remedy: {
      vi: "Bỏ một trong hai tùy chọn, hoặc chạy hai lần ra hai tệp.",
      en: "Leave one of them out, or run it twice into two files.",
    },
  },
});
