import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook, type Sheet } from "../../../src/workbook/index.ts";
import { annotate, FILLS, fillOf, markAt, noteOf, openWithExcelJs, partsOf } from "./annotated.ts";
import { exceljsForm } from "./exceljs-form.ts";
import { canRun, convertWithLibreOffice, readWithOpenpyxl } from "./other-programs.ts";

const fixture = async (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const sample = async (name: string) =>
  readFileSync(new URL(`../../../samples/dong-thap-2018/forms/${name}`, import.meta.url));

interface Original {
  readonly read: () => Promise<Uint8Array>;
  readonly sheet: string;
  /** Cells of the sheet: the first of a merged range, filled ones, blank ones, one far out. */
  readonly cells: readonly string[];
}

const FORM = { sheet: "Biểu 'A' & 1", cells: ["A1", "B4", "C4", "C5", "D5", "D6", "C7", "F400"] };
const SENT = { sheet: "Tự đánh giá 2018", cells: ["A4", "C8", "E12", "F12", "I30", "J12", "F400"] };

const ORIGINALS: Readonly<Record<string, Original>> = {
  "openpyxl.xlsx": { read: () => fixture("openpyxl.xlsx"), ...FORM },
  "libreoffice.xlsx": { read: () => fixture("libreoffice.xlsx"), ...FORM },
  "exceljs.xlsx": { read: exceljsForm, ...FORM },
  "thap-muoi.xlsx": { read: () => sample("thap-muoi.xlsx"), ...SENT },
  "tx-hong-ngu.xlsx": { read: () => sample("tx-hong-ngu.xlsx"), ...SENT },
};

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { value, diagnostics } = await readWorkbook(bytes, "a.xlsx");
  expect(diagnostics).toEqual([]);
  return value?.sheets ?? [];
}

function copyOf(bytes: Uint8Array, { sheet, cells }: Original): Promise<Uint8Array> {
  return annotate(
    bytes,
    cells.map((cell) => markAt(sheet, cell)),
  );
}

describe.each(Object.entries(ORIGINALS))("the annotated copy of %s", (name, original) => {
  let bytes: Uint8Array;
  let copy: Uint8Array;
  beforeAll(async () => {
    bytes = await original.read();
    copy = await copyOf(bytes, original);
  });

  it("holds every value, formula, merged range and hidden sheet of the original, one sheet further on", async () => {
    const [list, ...rest] = await sheetsOf(copy);
    expect(list?.name).toBe("Lỗi cần sửa");
    expect(rest).toEqual(await sheetsOf(bytes));
  });

  it("keeps every part that says nothing of the marks byte for byte", async () => {
    const [before, after] = [await partsOf(bytes), await partsOf(copy)];
    const changed = [...before.keys()].filter(
      (part) => !before.get(part)?.equals(after.get(part) ?? Buffer.of()),
    );
    const sheets = changed.filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
    expect(sheets).toHaveLength(1);
    const allowed = [
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      ...sheets,
    ];
    const rest = changed.filter((part) => !allowed.includes(part));
    expect(
      rest.filter((part) => !/^xl\/(comments|drawings\/.*\.vml$|worksheets\/_rels\/)/.test(part)),
    ).toEqual([]);
  });

  it("is the same bytes every time", async () => {
    expect(Buffer.from(copy).equals(await copyOf(bytes, original))).toBe(true);
  });

  // exceljs opens no file of openpyxl that holds a chart.
  it.skipIf(name === "openpyxl.xlsx")("shows each mark as a colour and a comment in exceljs", async () => {
    const sheet = (await openWithExcelJs(copy)).getWorksheet(original.sheet);
    for (const address of original.cells) {
      const cell = sheet?.getCell(address);
      expect(cell && fillOf(cell), address).toBe(FILLS.error);
      expect(cell && noteOf(cell), address).toContain(`Lỗi: Sai ở ${address}\nCách sửa: Sửa lại`);
    }
  });

  it.skipIf(!canRun.openpyxl)("shows each mark as a colour and a comment in openpyxl", () => {
    const { sheets, cells } = readWithOpenpyxl(copy, original.sheet, original.cells);
    expect(sheets[0]).toBe("Lỗi cần sửa");
    for (const address of original.cells) {
      expect(cells[address]?.fill, address).toBe(`FF${FILLS.error}`);
      expect(cells[address]?.comment, address).toContain(`Lỗi: Sai ở ${address}\nCách sửa: Sửa lại`);
    }
  });

  it.skipIf(!canRun.libreOffice)("shows each mark as a comment in LibreOffice, and leads to it", () => {
    const page = convertWithLibreOffice(copy, "fods").toString("utf8");
    const comments = page.match(/<office:annotation .*?<\/office:annotation>/gs) ?? [];
    for (const address of original.cells) {
      expect(
        comments.filter((comment) => comment.includes(`Sai ở ${address}<`)),
        address,
      ).toHaveLength(1);
      const sheet = original.sheet.replaceAll("&", "&amp;").replaceAll("'", "&apos;&apos;");
      const link = `xlink:href="#&apos;${sheet}&apos;.${address.replace(/([A-Z]+)/, "$$$1$$")}"`;
      expect(page.includes(link), address).toBe(true);
    }
  });
});
