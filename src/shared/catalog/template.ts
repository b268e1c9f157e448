import { type CatalogEntry, catalogOf } from "./entry.ts";

const listOfFields = {
  vi: "Danh mục các trường có trong samples/mau-bao-cao/README.md.",
  en: "The fields are listed in samples/mau-bao-cao/README.md.",
};

/** What cannot be moved along when rows are put in. */
function immovable(vi: string, en: string): CatalogEntry {
  return {
    severity: "error",
    vi: `Không thể chèn dòng cho bảng lặp vì mẫu có ${vi}: {found}.`,
    en: `Rows for a repeated table cannot be put in, because the template has ${en}: {found}.`,
    remedy: {
      vi: "Bỏ phần này khỏi mẫu hoặc chuyển sang trang tính không liên quan tới bảng lặp, rồi chạy lại.",
      en: "Take it out, or move it to a sheet that has nothing to do with the repeated table, and run again.",
    },
  };
}

/** What is told of a province's own report template. */
export const templateCatalog = catalogOf({
  "template/unknown-field": {
    severity: "error",
    vi: "Không có trường {found}. Có thể là: {expected}.",
    en: "There is no field {found}. Perhaps: {expected}.",
    remedy: {
      vi: `Sửa trường trong ô này rồi chạy lại. ${listOfFields.vi}`,
      en: `Mend the field in this cell and run again. ${listOfFields.en}`,
    },
  },
  "template/field-not-closed": {
    severity: "error",
    vi: "Trường mở bằng {{ mà không đóng bằng {expected}: “{found}”.",
    en: "A field is opened by {{ and not closed by {expected}: “{found}”.",
    remedy: {
      vi: "Viết đủ hai dấu ngoặc nhọn ở cả hai đầu, ví dụ {{kỳ}}.",
      en: "Write two braces at both ends, as in {{unit.rank}}.",
    },
  },
  "template/ambiguous-name": {
    severity: "error",
    vi: "Tên trong trường {found} là của {expected} đơn vị hoặc khối.",
    en: "The name in the field {found} belongs to {expected} units or groups.",
    remedy: { vi: "Dùng mã đơn vị thay cho tên.", en: "Use the id of the unit in place of its name." },
  },
  "template/unknown-group": {
    severity: "error",
    vi: "Không có khối “{found}”; kỳ này có: {expected}.",
    en: "There is no group “{found}”; this period has: {expected}.",
    remedy: {
      vi: "Ghi mã hoặc tên khối như trong cchc.json.",
      en: "Write the id or name of a group of cchc.json.",
    },
  },
  "template/field-needs-a-row": {
    severity: "error",
    vi: "Trường {found} chỉ dùng được trong ô của bảng lặp, không dùng được ở đầu trang và chân trang; ở đây cần trường chung như {expected}.",
    en: "The field {found} only works in the cells of a repeated table, not in a header or footer; here a general field such as {expected} is expected.",
    remedy: {
      vi: "Bỏ trường này, hoặc ghi rõ đơn vị hay khối bằng mã, ví dụ {{thap-muoi.hạng}}.",
      en: "Take it out, or name the unit or group by its id, as in {{thap-muoi.rank}}.",
    },
  },
  "template/no-fields": {
    severity: "error",
    vi: "Mẫu không có trường nào dạng {expected}: có thể đã chọn nhầm tệp.",
    en: "The template has no field such as {expected}: perhaps it is the wrong file.",
    remedy: {
      vi: `Chọn đúng tệp mẫu, hoặc ghi các trường vào ô cần điền. ${listOfFields.vi}`,
      en: `Choose the right file, or write fields into the cells to fill. ${listOfFields.en}`,
    },
  },
  "template/no-units": {
    severity: "error",
    vi: "Bảng lặp ở đây không có đơn vị nào để điền.",
    en: "There is no unit to fill the table here with.",
    remedy: {
      vi: "Kiểm tra kết quả bằng `cchc rank`; bộ tiêu chí của khối có lỗi thì khối không được chấm.",
      en: "Look at the results with `cchc rank`; a group whose set has errors is not scored.",
    },
  },
  "template/has-macros": {
    severity: "error",
    vi: "Mẫu có macro ({found}) nên bị từ chối; cần tệp {expected} không có macro.",
    en: "The template has macros ({found}), so it is refused; an {expected} without macros is expected.",
    remedy: {
      vi: "Trong Excel chọn Tệp → Lưu thành → Excel Workbook (.xlsx), bỏ macro, rồi chạy lại.",
      en: "In Excel choose File → Save As → Excel Workbook (.xlsx), leave the macros out, and run again.",
    },
  },
  "template/unsupported": {
    severity: "error",
    vi: "Không điền được mẫu này: tệp thuộc loại hoặc có phần {found}; cần tệp {expected} thông thường.",
    en: "This template cannot be filled: it is of the kind or holds {found}; an ordinary {expected} is expected.",
    remedy: {
      vi: "Mở mẫu bằng Excel, lưu thành Excel Workbook (.xlsx) rồi chạy lại.",
      en: "Open the template in Excel, save it as Excel Workbook (.xlsx) and run again.",
    },
  },
  "template/3d-reference": immovable(
    "công thức tham chiếu nhiều trang tính cùng lúc",
    "a reference to several sheets at once",
  ),
  "template/array-formula": immovable("công thức mảng trên nhiều dòng", "an array formula over several rows"),
  "template/data-table": immovable("bảng phân tích What-If (Data Table)", "a What-If data table"),
  "template/pivot-table": immovable("bảng tổng hợp (PivotTable)", "a pivot table"),
  "template/form-control": immovable("nút hoặc điều khiển biểu mẫu", "a form control or an embedded object"),
  "template/chart-by-row": immovable(
    "biểu đồ có chuỗi số liệu nằm ngang theo dòng lặp",
    "a chart whose series runs along a repeated row",
  ),
  "template/scattered-cells": immovable(
    "công thức tính trên quá nhiều ô rời nhau, vì mỗi đơn vị có nhiều dòng",
    "a formula over too many cells apart from each other, as each unit has several rows",
  ),
  "template/table-heading": immovable(
    "trường ở tiêu đề của bảng Excel",
    "a field in the heading of an Excel table",
  ),
  "template/too-large": {
    severity: "error",
    vi: "Báo cáo điền theo mẫu sẽ quá lớn ({found}); cho phép tối đa {expected}.",
    en: "Filled, the report would be too large ({found}); at most {expected} is allowed.",
    remedy: {
      vi: "Bớt cột hoặc bớt bảng lặp trong mẫu.",
      en: "Take columns or repeated tables out of the template.",
    },
  },
  "template/not-filled-here": {
    severity: "warning",
    vi: "Trường {found} nằm trong hình vẽ, biểu đồ, ghi chú hoặc công thức nên không được điền; chỉ ô, đầu trang và chân trang được điền.",
    en: "The field {found} stands in a drawing, a chart, a comment or a formula, so it is not filled; only cells, headers and footers are.",
    remedy: {
      vi: "Ghi trường vào một ô, rồi cho hộp chữ hoặc tên biểu đồ liên kết tới ô đó (gõ = rồi chọn ô).",
      en: "Write the field into a cell and link the text box or chart title to it (type = and choose the cell).",
    },
  },
  "template/nothing-to-fill": {
    severity: "warning",
    vi: "Không có nội dung cho trường {found}, nên để trống.",
    en: "There is nothing to put in for the field {found}, so it is left blank.",
    remedy: {
      vi: "Nếu cần, bổ sung thông tin này (ví dụ publisher, preparedBy, place, previous) trong cchc.json.",
      en: "If needed, add it (such as publisher, preparedBy, place, previous) to cchc.json.",
    },
  },
  "template/provisional-unsaid": {
    severity: "warning",
    vi: "Thứ hạng còn tạm thời vì có đơn vị chưa đủ số liệu, nhưng mẫu không có trường {expected} để nói điều đó.",
    en: "Ranks are provisional, as units are incomplete, but the template has no field {expected} to say so.",
    remedy: {
      vi: "Thêm {expected} vào một ô dưới bảng; khi đủ số liệu ô này tự trống.",
      en: "Add {expected} to a cell under the table; it stays blank once all is complete.",
    },
  },
});
