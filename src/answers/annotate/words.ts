import type { Language, Severity } from "../../shared/index.ts";

/** Every printed word of an annotated copy; `{hole}`s are filled by `fillWords`. */
export interface AnnotationWords {
  /** Name of the first sheet; at most 25 characters, and none of []:*?/\ */
  readonly sheetName: string;
  readonly title: string;
  readonly file: string;
  readonly unit: string;
  readonly counts: string;
  readonly nothingFound: string;
  readonly guidance: string;
  /** Where only the most important of very many are listed. */
  readonly more: string;
  /** Where the copy holds the cells of the workbook and nothing else of it. */
  readonly rewritten: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly remedy: string;
  /** What stands in the list for a text that heads a column of a form. */
  readonly heading: string;
  readonly page: string;
}

/** A column of the list, in order. */
export type ListColumn =
  | "number"
  | "severity"
  | "sheet"
  | "cell"
  | "unit"
  | "criterion"
  | "message"
  | "found"
  | "expected"
  | "remedy"
  | "code";

const vi: AnnotationWords = {
  sheetName: "Lỗi cần sửa",
  title: "DANH SÁCH LỖI CẦN SỬA",
  file: "Tệp: {file}",
  unit: "Đơn vị: {unit}",
  counts: "Lỗi: {errors} · Cảnh báo: {warnings} · Lưu ý: {notes}",
  nothingFound: "Không phát hiện lỗi.",
  guidance:
    "Bản này chỉ để xem lỗi: bấm vào địa chỉ ở cột “Ô” để đến ô đã tô màu. Sửa trong tệp gốc, xong thì gửi lại tệp gốc.",
  more: "Chỉ liệt kê và tô màu {shown} mục quan trọng nhất; còn {more} mục khác. Sửa xong hãy kiểm tra lại.",
  rewritten:
    "Tệp gốc có cấu trúc đặc biệt nên bản này chỉ chép lại giá trị các ô; định dạng, công thức, hình ảnh, biểu đồ không có ở đây. Tệp gốc vẫn nguyên vẹn.",
  severity: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  columns: {
    number: "STT",
    severity: "Mức độ",
    sheet: "Trang tính",
    cell: "Ô",
    unit: "Đơn vị",
    criterion: "Tiêu chí",
    message: "Nội dung",
    found: "Tìm thấy",
    expected: "Cần có",
    remedy: "Cách sửa",
    code: "Mã lỗi",
  },
  remedy: "Cách sửa: {remedy}",
  heading: "cột “{heading}”",
  page: "Trang",
};

const en: AnnotationWords = {
  sheetName: "To be corrected",
  title: "WHAT IS TO BE CORRECTED",
  file: "File: {file}",
  unit: "Unit: {unit}",
  counts: "Errors: {errors} · Warnings: {warnings} · Notes: {notes}",
  nothingFound: "Nothing was found.",
  guidance:
    "This copy only shows what is wrong: click an address in the column “Cell” to go to the coloured cell. Correct the original file and send the original again.",
  more: "Only the {shown} most important are listed and coloured; there are {more} more. Check again after correcting.",
  rewritten:
    "The original is built in a special way, so this copy only holds the values of its cells, without formats, formulas, pictures and charts. The original is untouched.",
  severity: { error: "Error", warning: "Warning", note: "Note" },
  columns: {
    number: "No.",
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    unit: "Unit",
    criterion: "Criterion",
    message: "What is wrong",
    found: "Found",
    expected: "Expected",
    remedy: "What to do",
    code: "Code",
  },
  remedy: "What to do: {remedy}",
  heading: "column “{heading}”",
  page: "Page",
};

export const annotationWords: Readonly<Record<Language, AnnotationWords>> = { vi, en };

/** A text of the words with its holes filled. */
export function fillWords(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => `${args[name] ?? hole}`);
}
