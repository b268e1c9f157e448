import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/workbook/index.ts";
import { cellsOf, plainCells, readClean, readRefused } from "./read-cells.ts";

const FOLDER = new URL("fixtures/", import.meta.url);
const fixture = (name: string) => readFile(new URL(name, FOLDER));

const number = (fraction: string) => ({ number: fraction });
const uncomputed = { uncomputed: true };

/** What all three programs were given; see fixtures/make-openpyxl.py. */
const FORM = {
  A1: "Đơn vị: Huyện Tháp Mười",
  A3: "Mã",
  B3: "Nội dung",
  C3: "Số liệu",
  D3: "Tổng số",
  A4: "1.10",
  B4: "Hồ sơ\nđúng hạn",
  C4: number("18"),
  D4: number("19"),
  A5: "1.2",
  B5: "  Thể chế ",
  C5: number("7981/100"),
  D5: number("3/10"),
  A6: number("11/10"),
  B6: 'Tổ "Một cửa" & <80 %',
  C6: { percent: "98" },
  D6: { date: "2018-12-31" },
  A7: true,
  B7: false,
};

const EXPECTED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // openpyxl computes nothing.
  "openpyxl.xlsx": {
    ...FORM,
    C7: uncomputed,
    D7: uncomputed,
    A8: uncomputed,
    B8: uncomputed,
    C8: uncomputed,
    D8: uncomputed,
    A9: { date: "2019-04-26T13:30:00" },
    B9: "x\ry",
  },
  // 18/19 with 15 digits is 0.947368421052632.
  "libreoffice.xlsx": {
    ...FORM,
    C7: number("118421052631579/125000000000000"),
    D7: { error: "#DIV/0!" },
    A8: "Hồ sơ\nđúng hạn",
    B8: true,
    C8: "",
    D8: number("0"),
    A9: { date: "2019-04-26T13:30:00" },
    B9: "x\ry",
  },
  "exceljs.xlsx": {
    ...FORM,
    C7: number("118421052631579/125000000000000"),
    D7: { error: "#DIV/0!" },
    A8: "Hồ sơ\nđúng hạn",
    B8: false,
    C8: "",
    D8: number("0"),
    A9: "Cải cách hành chính",
    B9: uncomputed,
    C9: number("36"),
    D9: number("38"),
  },
};

describe.each(Object.keys(EXPECTED))("%s", (name) => {
  it("reads cell by cell as it was written", async () => {
    const { sheets } = await readClean(await fixture(name), name);
    expect(sheets[0] && plainCells(sheets[0])).toEqual(EXPECTED[name]);
  });

  it("keeps its sheets, hidden rows and merged ranges", async () => {
    const { sheets } = await readClean(await fixture(name), name);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ["Biểu 1", false],
      ["Ẩn", true],
    ]);
    expect(sheets[0]?.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([5]);
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect(cellsOf(sheets[1])).toHaveLength(1);
  });

  it("agrees with exceljs on every cell that exceljs can read", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(fileURLToPath(new URL(name, FOLDER)));
    const other = book.getWorksheet("Biểu 1");
    const { sheets } = await readClean(await fixture(name), name);
    for (const { address, value } of cellsOf(sheets[0]))
      if (value.kind === "number" || value.kind === "text" || value.kind === "boolean")
        expect(otherText(other?.getCell(address)), address).toBe(ownText(value));
  });
});

/** Numbers with 15 digits, as a text; in exceljs a cell's text is right for texts and `result` for formulas. */
function otherText(cell: ExcelJS.Cell | undefined): string {
  const value = cell?.formula === undefined ? cell?.value : cell.result;
  if (typeof value === "number") return `${Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return `${value}`;
  // exceljs loses the empty text of a formula, and leaves the escapes of shared strings.
  return value === undefined ? "" : (cell?.text ?? "").replaceAll("_x000D_", "\r");
}

function ownText(value: CellValue & { kind: "number" | "text" | "boolean" }): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "boolean") return `${value.value}`;
  return `${value.percent ? value.value.toNumber() / 100 : value.value.toNumber()}`;
}

describe("other files of LibreOffice", () => {
  it("names an old .xls", async () => {
    expect((await readRefused(await fixture("libreoffice.xls"))).code).toBe("answers/file-is-old-xls");
  });

  it("names a web page with the ending of a workbook", async () => {
    expect((await readRefused(await fixture("libreoffice-html.xls"))).code).toBe("answers/file-is-html");
  });

  it.each(["libreoffice-utf16.csv", "libreoffice-tab.csv"])("reads %s", async (name) => {
    const { format, sheets } = await readClean(await fixture(name), name);
    expect(format).toBe("csv");
    expect(sheets[0] && plainCells(sheets[0])).toMatchObject({
      A1: "Đơn vị: Huyện Tháp Mười",
      D3: "Tổng số",
      A4: "1.10",
      B4: "Hồ sơ\nđúng hạn",
      C4: "18",
      B6: 'Tổ "Một cửa" & <80 %',
      D7: "#DIV/0!",
      D8: "0",
      A9: "2019-04-26 13:30:00",
    });
  });
});
