import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { introduceForm } from "../../../src/answers/index.ts";
import {
  type CriteriaSet,
  leavesOf,
  listShippedCriteria,
  loadCriteria,
  nodesOf,
} from "../../../src/criteria/index.ts";
import { readWorkbook } from "../../../src/workbook/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { FilledForm } from "./filled-form.ts";
import { blankForm, districtCriteria, readForm } from "./forms.ts";
import { throughOffice } from "./office.ts";
import { setOf } from "./random-leaves.ts";

let criteria: CriteriaSet;
let bytes: Uint8Array;
let form: FilledForm;
beforeAll(async () => {
  criteria = await districtCriteria();
  bytes = await blankForm(criteria);
  form = await FilledForm.open(bytes);
});

describe("a blank form", () => {
  afterEach(() => vi.useRealTimers());

  for (const language of ["vi", "en"] as const)
    for (const formats of [undefined, ["xlsx"]])
      it(`reads back as a form of its unit without an answer or a finding (${language}, ${formats ? "LibreOffice" : "as written"})`, async (test) => {
        if (formats && !hasOffice) test.skip(WITHOUT_OFFICE);
        const written = await blankForm(criteria, { language });
        const saved = formats ? throughOffice(written, formats) : written;
        const { submission, diagnostics } = await readForm(saved, criteria);
        expect(diagnostics).toEqual([]);
        expect(submission?.sent).toBe(false);
        expect(submission?.subtotals).toEqual([]);
        const declared = [...(submission?.answers.values() ?? [])].filter((answers) => answers.declared);
        expect(declared).toEqual([]);
      });

  it("reads back so for every set that is shipped", async () => {
    const ids = await listShippedCriteria();
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { value } = await loadCriteria(id, ".");
      if (!value) throw new Error(`No set ${id}`);
      const { submission, diagnostics } = await readForm(await blankForm(value), value);
      expect([id, submission?.sent, diagnostics]).toEqual([id, false, []]);
    }
  });

  it("holds the result of every formula: the empty text", async () => {
    const { value } = await readWorkbook(bytes, "bieu.xlsx");
    const cells = value?.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
    const formulas = cells.filter((cell) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(60);
    expect(formulas.filter((cell) => cell.value.kind !== "text" || cell.value.text !== "")).toEqual([]);
  });

  it("is the same bytes at any time of day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const later = await blankForm(criteria);
    expect(Buffer.from(later).equals(Buffer.from(bytes))).toBe(true);
  });

  it("has a row for every node and every further input of the unit's own leaves", () => {
    for (const { node } of nodesOf(criteria)) {
      expect([form.shown(node.code, "name"), form.shown(node.code, "maxScore")]).toEqual([
        node.name,
        node.maxScore.toNumber(),
      ]);
      expect(form.cell(node.code, "code").numFmt).toBe("@");
    }
    expect(form.shown("3.3.1#late", "name")).toBe("Hồ sơ giải quyết trễ hạn (hồ sơ)");
  });

  it("begins as an official document and names unit and period", () => {
    const head: string[] = [];
    form.sheet.eachRow((row, number) => {
      if (number < form.headingRow && !row.hidden)
        row.eachCell((cell) => {
          if (cell.master === cell) head.push(`${cell.value}`);
        });
    });
    expect(head).toEqual([
      "UBND TỈNH ĐỒNG THÁP",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "HUYỆN THÁP MƯỜI",
      "Độc lập - Tự do - Hạnh phúc",
      "────────",
      "BẢNG TỰ ĐÁNH GIÁ, TỰ CHẤM ĐIỂM",
      "CHỈ SỐ CCHC CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2018",
      "Đơn vị: Huyện Tháp Mười",
      "Kỳ đánh giá: 2018",
      expect.stringContaining("ô nền vàng"),
    ]);
  });

  it("prints on A4 landscape, one page wide, with its headings on every page and page numbers", () => {
    const { pageSetup, headerFooter, views } = form.sheet;
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toBe(`${form.headingRow}:${form.headingRow}`);
    expect(headerFooter.oddFooter).toContain("&P/&N");
    expect(views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: form.headingRow });
  });

  it("is protected without a password, but for what is to be filled in", () => {
    const open = (code: string) =>
      (["value", "of", "selfScore", "evidence", "explanation"] as const).filter(
        (column) => form.cell(code, column).protection?.locked === false,
      );
    expect(form.sheet.getCell("A1").protection?.locked).not.toBe(false);
    expect(open("1")).toEqual([]);
    expect(open("1.1.1")).toEqual(["value", "evidence", "explanation"]);
    expect(open("1.3.1")).toEqual(["value", "of", "evidence", "explanation"]);
    expect(open("1.3.1#offices")).toEqual(["value"]);
    expect(open("2.3")).toEqual(["selfScore", "evidence", "explanation"]);
    expect(open("3.5")).toEqual([]);
    expect(open("8.3.1")).toEqual([]);
    expect(open("T.1")).toEqual(["value", "evidence", "explanation"]);
  });

  it("tells in the rule column how a leaf is scored, what to fill in and what to enclose", () => {
    const text = (code: string) => form.cell(code, "rule").text;
    expect(text("1.6")).toBe(
      [
        "Từ 80%: theo tỷ lệ; còn lại: 0",
        "Nhập số đạt được vào Số liệu, tổng số vào Tổng số; hoặc chỉ nhập tỷ lệ, ví dụ 98%.",
        "Tài liệu kiểm chứng: Kết quả theo dõi nhiệm vụ trên hệ thống của Văn phòng UBND tỉnh",
      ].join("\n"),
    );
    expect(text("3.3.2")).toContain(
      "Công thức: Điểm tối đa * (Số liệu + “Hồ sơ trễ hạn đã xin lỗi, giải quyết xong” / 2) / Tổng số\n",
    );
    expect(text("7.2.2")).toContain(
      "Phải khớp: “Hồ sơ trực tuyến mức độ 3” + “Hồ sơ trực tuyến mức độ 4” = Số liệu.",
    );
    expect(text("3.5")).toContain("Điều tra xã hội học: đơn vị không tự chấm.");
    expect(text("8.3.1")).toContain("Số liệu từ nguồn ngoài: đơn vị không tự chấm.");
  });

  it("carries its stamp through LibreOffice", async (test) => {
    const stamp = { period: "2018", unit: "thap-muoi", criteria: "cap-huyen-2018", sha256: criteria.sha256 };
    const stampOf = async (file: Uint8Array) => {
      const { value } = await readWorkbook(file, "bieu.xlsx");
      return value && introduceForm(value).stamp;
    };
    expect(await stampOf(bytes)).toEqual(stamp);
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    expect(await stampOf(throughOffice(bytes, ["ods", "xlsx"]))).toEqual(stamp);
  });

  it("of another set is an error", async () => {
    const { diagnostics } = await readForm(bytes, { ...criteria, sha256: "f".repeat(64) });
    expect(diagnostics.map(({ code }) => code)).toEqual(["answers/form-of-other-set"]);
  });

  it("shows last year's figures beside where they are known, and reads them as nobody's answer", async () => {
    const previous = (code: string) =>
      ({ "1.1.2": { data: "14/19", score: "1,5" }, "3.3.1#late": { data: "82" }, "": { score: "61,3" } })[
        code
      ];
    const withPrevious = await blankForm(criteria, { previous });
    const opened = await FilledForm.open(withPrevious);
    const beside = (code: string) =>
      [5, 6].map((column) => opened.sheet.getCell(Number(opened.cell(code, "code").row), column).value);
    expect(beside("1.1.2")).toEqual(["14/19", "1,5"]);
    expect(beside("3.3.1#late")).toEqual(["82", null]);
    expect(beside("1.1.1")).toEqual([null, null]);
    const { submission, diagnostics } = await readForm(withPrevious, criteria);
    expect([submission?.sent, diagnostics]).toEqual([false, []]);
  });

  it("keeps codes such as 1.10 apart from 1.1, and names that look like formulas as text", async () => {
    const [leaf] = leavesOf(criteria);
    if (!leaf) throw new Error("No leaf");
    const leaves = ["1.1", "1.10", "1.100"].map((code) => ({ ...leaf, code, name: `=${code}+1` }));
    const set = setOf(leaves);
    const filled = await FilledForm.open(await blankForm(set));
    filled.type("1.10", { value: "Ban hành đúng thời hạn" });
    const { submission, diagnostics } = await readForm(await filled.save("blank"), set);
    expect(diagnostics).toEqual([]);
    expect(
      [...(submission?.answers ?? [])].filter(([, { declared }]) => declared).map(([code]) => code),
    ).toEqual(["1.10"]);
  });

  it("is read by its unit, whatever the file is called", async () => {
    const { submission, diagnostics } = await readForm(bytes, criteria, "forms/Bản sao (2).xlsx");
    expect(diagnostics).toEqual([]);
    expect(submission).toBeDefined();
  });
});
