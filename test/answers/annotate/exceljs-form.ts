import ExcelJS from "exceljs";

/** A protected form as exceljs writes it, with a picture, a comment, a validation and a conditional format. */
export async function exceljsForm(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Biểu 'A' & 1", { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").value = "Đơn vị: Huyện Tháp Mười";
  sheet.getRow(3).values = ["Mã", "Nội dung", "Số liệu", "Tổng số"];
  sheet.getRow(4).values = ["1.1", "Hồ sơ đúng hạn", 18, 19];
  sheet.getRow(5).values = ["1.2", "Tỷ lệ", 0.98, { formula: "C4/D4", result: 18 / 19 }];
  sheet.getCell("C5").numFmt = "0.0%";
  sheet.getCell("C4").protection = { locked: false };
  sheet.getCell("C4").border = { top: { style: "thin" } };
  sheet.getCell("C4").note = "Xem lại số này";
  sheet.getCell("C6").dataValidation = { type: "list", formulae: ['"Có,Không"'], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: "C4:C6",
    rules: [
      {
        type: "expression",
        formulae: ['C4=""'],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFFF00" } } },
      },
    ],
  });
  const picture = book.addImage({ buffer: PIXEL as unknown as ExcelJS.Buffer, extension: "png" });
  sheet.addImage(picture, "F1:G4");
  await sheet.protect("", {});
  book.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = "Danh mục";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
