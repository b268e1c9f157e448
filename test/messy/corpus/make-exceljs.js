// Writes the books that make.py sends as rows of cells: { name: [[cell, …], …] } on stdin.
import { mkdirSync, readFileSync } from "node:fs";
import ExcelJS from "exceljs";

mkdirSync("forms/exceljs", { recursive: true });
for (const [name, rows] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Biểu");
  for (const row of rows) sheet.addRow(row);
  await book.xlsx.writeFile(`forms/exceljs/${name}.xlsx`);
}
