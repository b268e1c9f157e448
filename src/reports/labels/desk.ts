import type { Language } from "../../shared/index.ts";

/** Every word of what checkers and the units' own desks are shown; `{hole}`s are filled by `fill`. */
export type DeskLabels = typeof vi;

const vi = {
  rollCall: {
    title: "Tình hình gửi biểu: {sent}/{all} đơn vị đã gửi",
    unit: "Đơn vị",
    answered: "Đã điền",
    share: "%",
    withoutEvidence: "Thiếu tài liệu",
    errors: "Lỗi",
    warnings: "Cảnh báo",
    files: "Tệp",
    none: "chưa gửi",
  },
  areas: {
    code: "Mã",
    name: "Lĩnh vực",
    score: "Điểm",
    max: "Tối đa tính ở đây",
    index: "Chỉ số (%)",
    missing: "Chưa chấm",
    outstanding: "Nguồn khác quyết định",
  },
  understood: {
    title: "Cách hiểu từng tệp",
    sheet: "trang {sheet}",
    heading: "tiêu đề dòng {rows}",
    columns: "cột {columns}",
    unit: "đơn vị {unit}",
    hidden: "trang ẩn, bỏ qua",
    shape: {
      form: "biểu một đơn vị",
      long: "bảng nhiều đơn vị",
      matrix: "bảng điểm, mỗi đơn vị một cột",
      responses: "phiếu điều tra",
    },
  },
  holes: {
    found: "‹nội dung tìm thấy›",
    expected: "‹nội dung cần có›",
    name: "‹tên tiêu chí›",
    max: "‹điểm tối đa›",
    period: "‹kỳ trước›",
    criteria: "‹bộ tiêu chí›",
    equation: "‹đẳng thức›",
  } as Readonly<Record<string, string>>,
  code: "Mã",
  severity: "Mức độ",
  message: "Nội dung",
  formWritten: "Đã ghi {count} biểu vào {folder}",
};

const en: DeskLabels = {
  rollCall: {
    title: "Forms received: {sent} of {all} units",
    unit: "Unit",
    answered: "Answered",
    share: "%",
    withoutEvidence: "No evidence",
    errors: "Errors",
    warnings: "Warnings",
    files: "Files",
    none: "not sent",
  },
  areas: {
    code: "Code",
    name: "Area",
    score: "Points",
    max: "Maximum counted here",
    index: "Index (%)",
    missing: "Missing",
    outstanding: "Decided elsewhere",
  },
  understood: {
    title: "How each file was understood",
    sheet: "sheet {sheet}",
    heading: "heading in row {rows}",
    columns: "columns {columns}",
    unit: "unit {unit}",
    hidden: "hidden sheet, passed over",
    shape: {
      form: "a unit's form",
      long: "table of several units",
      matrix: "points, a column per unit",
      responses: "survey responses",
    },
  },
  holes: {
    found: "‹what was found›",
    expected: "‹what was expected›",
    name: "‹name of the criterion›",
    max: "‹maximum›",
    period: "‹earlier period›",
    criteria: "‹criteria set›",
    equation: "‹equation›",
  } as Readonly<Record<string, string>>,
  code: "Code",
  severity: "Severity",
  message: "Message",
  formWritten: "Written {count} forms to {folder}",
};

export const deskLabels: Readonly<Record<Language, DeskLabels>> = { vi, en };
