import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { loadCriteria, writeCriteriaSheet } from "../../../src/criteria/index.ts";
import { leaf, parsed, setWith } from "../sets.ts";

const TRICKY = setWith({
  nodes: [
    {
      code: "1",
      name: '=HYPERLINK("http://x")',
      maxScore: 100,
      nodes: [
        leaf(undefined, { code: "1.10", maxScore: 60, evidence: "- Quyết định" }),
        leaf(undefined, { code: "1.11", maxScore: 40 }),
      ],
    },
  ],
});

async function openBook(set: object): Promise<exceljs.Workbook> {
  const bytes = await writeCriteriaSheet(await parsed(set), "xlsx", "vi");
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  return book;
}

describe("the workbook of a set", () => {
  it("keeps texts and codes as text, whatever Excel would make of them", async () => {
    const sheet = (await openBook(TRICKY)).getWorksheet("Bộ tiêu chí");
    const cells = ["C3", "B4", "I4"].map((address) => sheet?.getCell(address));
    expect(cells.map((cell) => [cell?.type, cell?.value, cell?.numFmt])).toEqual([
      [exceljs.ValueType.String, '=HYPERLINK("http://x")', "@"],
      [exceljs.ValueType.String, "1.10", "@"],
      [exceljs.ValueType.String, "- Quyết định", "@"],
    ]);
    expect(sheet?.getCell("D4").value).toBe(60);
  });

  it("stays in view by its headings, prints on A4 landscape and offers the words to choose from", async () => {
    const sheet = (await openBook(TRICKY)).getWorksheet("Bộ tiêu chí");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1 });
    expect(sheet?.getCell("E4").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Tự đánh giá,Điều tra,Bên ngoài"'],
    });
    expect(sheet?.getCell("A2").font.name).toBe("Times New Roman");
  });

  it("has the set on three sheets, none of them hidden", async () => {
    const book = await openBook(TRICKY);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Bộ tiêu chí", "visible"],
      ["Thông tin chung", "visible"],
      ["Hướng dẫn", "visible"],
    ]);
  });

  it("is the same bytes for the same set", async () => {
    const { value } = await loadCriteria("cap-xa", ".");
    const [first, second] = [
      value && (await writeCriteriaSheet(value, "xlsx", "vi")),
      value && (await writeCriteriaSheet(value, "xlsx", "vi")),
    ];
    expect(first).toEqual(second);
  });
});

describe("the CSV of a set", () => {
  it("opens right in Vietnamese Excel: a mark of UTF-8, semicolons, decimal commas, no formulas", async () => {
    const set = setWith({
      maxScore: 1.5,
      nodes: [leaf(undefined, { code: "1.10", name: "=1+1", maxScore: 1.5 })],
    });
    const csv = await writeCriteriaSheet(await parsed(set), "csv", "vi");
    expect(String(csv).startsWith("\uFEFFBỘ TIÊU CHÍ")).toBe(true);
    const lines = String(csv).split("\r\n");
    expect(lines[1]).toBe("Mã bộ tiêu chí;;thu;;;;;;");
    expect(lines.at(-2)).toBe('1;"=""1.10""";\'=1+1;1,5;Tự đánh giá;;Chấm điểm;;');
    expect(lines.at(-1)).toBe("");
  });
});
