import { afterEach, describe, expect, it, vi } from "vitest";
import { readPackage } from "../../../src/workbook/package/read-package.ts";
import { contentOf } from "../../../src/workbook/package/stored-part.ts";
import { parseXml } from "../../../src/workbook/parse-xml.ts";
import { communes, districts, twoGroups } from "../periods.ts";
import { documentOf, partOf, readDocument, writeReportOf } from "./open-document.ts";
import { group, unit } from "./small-period.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Every element of the document with its attributes, in order. */
async function elementsOf(bytes: Uint8Array, part = "word/document.xml") {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  parseXml(await partOf(bytes, part), part, {
    open: (name, attributes) => void elements.push({ name, attributes }),
  });
  return elements;
}

describe("the bytes of a report", () => {
  it("are the same in another time zone, years later", async () => {
    const made = [];
    for (const [zone, time] of [
      ["Asia/Ho_Chi_Minh", "2019-04-26T01:00:00Z"],
      ["America/Los_Angeles", "2031-12-31T23:59:58Z"],
    ] as const) {
      vi.stubEnv("TZ", zone);
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
      made.push(Buffer.from(await writeReportOf(districts())).toString("base64"));
    }
    expect(made[0] === made[1]).toBe(true);
  });

  it("carry title and author, and no date of their own", async () => {
    const bytes = await writeReportOf(districts());
    const core = new TextDecoder().decode(await partOf(bytes, "docProps/core.xml"));
    expect(core).toContain("<dc:title>Chỉ số CCHC các huyện, thị xã, thành phố năm 2018</dc:title>");
    expect(core).toContain("<dc:creator>Sở Nội vụ</dc:creator>");
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(["1980-01-01T00:00:00Z", "1980-01-01T00:00:00Z"]);
  });
});

describe("names from the data", () => {
  const hostile = 'Xã <w:p/> & "A" \u0001\u0008\u0085\u202e\u2066\ud800]]> {units} [[chart:1]]';

  it("cannot break the file", async () => {
    const named = group([unit(hostile, ["36", "54"]), unit("[[chart:1]]", ["32", "48"])]);
    const sketch = named.map((one) => ({ ...one, name: `Khối\u0000 ${hostile}` }));
    const bytes = await writeReportOf(sketch, { title: hostile, publisher: hostile, place: "\u001b" });
    for (const part of await readPackage(bytes))
      if (/\.(xml|rels)$/.test(part.name))
        expect(() => parseXml(contentOf(part), part.name, { open() {} })).not.toThrow();
    const { lines, tables } = await readDocument(bytes);
    expect(lines).toContain('Xã <w:p/> & "A" ]]> {units} [[chart:1]]');
    expect(tables.flat(2).filter((cell) => cell.includes("{units}")).length).toBeGreaterThan(1);
    // A unit named like the place of a chart stays a name: both charts stand in paragraphs of their own.
    expect(lines.filter((line) => /^\[\[chart:\d+\]\]$/.test(line))).toEqual([]);
    expect((await elementsOf(bytes)).filter(({ name }) => name === "drawing")).toHaveLength(2);
    expect(tables.flat(2)).toContain(" [[chart:1]]");
  });
});

describe("the page", () => {
  it("is A4 with the margins of Nghị định 30/2020/NĐ-CP, wide tables on their side", async () => {
    const elements = await elementsOf(await writeReportOf(districts()));
    const margins = elements.filter(({ name }) => name === "pgMar").map(({ attributes }) => attributes);
    // 20 mm are 1134 twips, 30 mm 1701, 15 mm 850.
    for (const margin of margins)
      expect(margin).toMatchObject({
        "w:top": "1134",
        "w:bottom": "1134",
        "w:left": "1701",
        "w:right": "850",
      });
    const sizes = elements.filter(({ name }) => name === "pgSz").map(({ attributes }) => attributes);
    expect(sizes.map((size) => `${size["w:w"]}×${size["w:h"]}`)).toEqual([
      "11906×16838",
      "11906×16838",
      "16838×11906",
      "16838×11906",
    ]);
  });

  it("is numbered in the middle of its top, but for the first", async () => {
    const bytes = await writeReportOf(districts());
    const elements = await elementsOf(bytes);
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect([count("titlePg"), count("sectPr")]).toEqual([4, 4]);
    const headers = (await readPackage(bytes)).filter(({ name }) => /^word\/header\d+\.xml$/.test(name));
    const texts = headers.map((part) => new TextDecoder().decode(contentOf(part)));
    expect(
      texts.filter((text) => text.includes("PAGE") && text.includes('w:jc w:val="center"')),
    ).toHaveLength(4);
  });

  it("ends the report with a paragraph of 1 point, so that a signature at the foot makes no empty page", async () => {
    const xml = new TextDecoder().decode(await partOf(await writeReportOf(districts()), "word/document.xml"));
    const [before = ""] = xml.split("<w:sectPr");
    expect(before.slice(before.lastIndexOf("<w:p>"))).toContain('<w:sz w:val="2"/>');
  });

  it("is set in Times New Roman 14 and checked as Vietnamese or English", async () => {
    for (const [language, tag] of [
      ["vi", "vi-VN"],
      ["en", "en-GB"],
    ] as const) {
      const styles = await elementsOf(await writeReportOf(districts(), {}, language), "word/styles.xml");
      const first = (name: string) => styles.find((element) => element.name === name)?.attributes;
      expect(first("rFonts")?.["w:ascii"]).toBe("Times New Roman");
      expect(first("sz")?.["w:val"]).toBe("28");
      expect(first("lang")?.["w:val"]).toBe(tag);
    }
  });
});

describe("the document", () => {
  it("begins and ends as an official report does", async () => {
    const { lines, tables } = await documentOf(districts());
    expect(tables[0]).toEqual([
      [
        "UBND TỈNH ĐỒNG THÁP\nSỞ NỘI VỤ\n\nSố:          /BC-…",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐồng Tháp, ngày … tháng … năm …",
      ],
    ]);
    expect(lines.slice(0, 2)).toEqual(["BÁO CÁO", "Chỉ số CCHC các huyện, thị xã, thành phố năm 2018"]);
    expect(lines).toContain("Trên đây là báo cáo kết quả đánh giá, xếp hạng theo Chỉ số CCHC năm 2018./.");
    expect(tables.flat(2)).toContain(
      "Nơi nhận:\n- UBND tỉnh Đồng Tháp (để báo cáo);\n- Các đơn vị được đánh giá;\n- Lưu: VT.",
    );
    expect(tables.flat(2).join("\n")).toContain("THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên, đóng dấu)");
  });

  it("speaks of results, not of a ranking, where one unit stands alone", async () => {
    const { lines } = await documentOf(group([unit("Xã A", ["30", "50"])]));
    expect(lines[2]).toMatch(/^Sở Nội vụ báo cáo kết quả đánh giá theo Chỉ số/);
    expect(lines).toContain("KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH");
    expect(lines).toContain("Bảng 2. Kết quả của khối huyện, năm 2018");
  });

  it("names one author where none but the publisher is known, and leaves the place open", async () => {
    const { lines, tables } = await documentOf(districts(), { preparedBy: null, place: null });
    expect(tables[0]?.[0]?.[0]).toBe("UBND TỈNH ĐỒNG THÁP\n\nSố:          /BC-…");
    expect(tables[0]?.[0]?.[1]).toContain("……………, ngày … tháng … năm …");
    expect(lines[2]).toMatch(/^UBND tỉnh Đồng Tháp báo cáo/);
    const { lines: unknown } = await documentOf(districts(), { preparedBy: null, publisher: null });
    expect(unknown[2]).toMatch(/^Kết quả đánh giá, xếp hạng/);
    expect(unknown).toContain("(Kèm theo Quyết định số … ngày … tháng … năm …)");
  });

  it("has an annex for the ranking, the areas and the comparison, each for the decision", async () => {
    const { lines } = await documentOf(districts());
    const annexes = lines.flatMap((line, i) => (line.startsWith("Phụ lục ") ? [lines.slice(i, i + 3)] : []));
    const belongs = "(Kèm theo Quyết định số … ngày … tháng … năm … của UBND tỉnh Đồng Tháp)";
    expect(annexes).toEqual([
      ["Phụ lục I", "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH", belongs],
      ["Phụ lục II", "ĐIỂM VÀ CHỈ SỐ THEO LĨNH VỰC", belongs],
      ["Phụ lục III", "SO SÁNH VỚI CÁC KỲ TRƯỚC", belongs],
    ]);
  });

  it("numbers tables and charts through, each with a caption", async () => {
    const { lines } = await documentOf(twoGroups());
    const captions = lines
      .filter((line) => /^(Bảng|Biểu đồ) \d+\. /.test(line))
      .map((line) => line.split(". ")[0]);
    expect(captions.filter((one) => one?.startsWith("Bảng"))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `Bảng ${n}`),
    );
    expect(captions.filter((one) => one?.startsWith("Biểu"))).toEqual(
      [1, 2, 3, 4].map((n) => `Biểu đồ ${n}`),
    );
  });

  it("repeats the heading rows of every table and tears no row apart", async () => {
    const elements = await elementsOf(await writeReportOf(communes()));
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(count("cantSplit")).toBe(count("tr"));
    // One row over the average by area; two each over ranking and areas; one over the changes.
    expect(count("tblHeader")).toBe(6);
  });

  it("parts the chart of a whole province so that each part fits on a page", async () => {
    const bytes = await writeReportOf(communes());
    const extents = (await elementsOf(bytes)).filter(({ name }) => name === "extent");
    expect(extents.length).toBeGreaterThan(4);
    // 23 cm beside a caption; an English Metric Unit is 1/360,000 of a centimetre.
    for (const { attributes } of extents) expect(Number(attributes.cy)).toBeLessThanOrEqual(23 * 360_000);
    const { lines } = await readDocument(bytes);
    const parts = lines.filter((line) => line.includes("(từ đơn vị thứ "));
    expect(parts[0]).toContain("(từ đơn vị thứ 1 đến ");
    expect(parts.at(-1)).toMatch(/đến 124\)$/);
  });
});
