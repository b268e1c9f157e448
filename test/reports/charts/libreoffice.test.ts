import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { addChartsToDocument, addChartsToWorkbook, type Chart } from "../../../src/reports/charts/index.ts";
import { hasOffice } from "../../tools.ts";
import { bytesOf, lines, ranking, rankingBook, stacked } from "./charts.ts";
import { documentWith } from "./documents.ts";

const hasPictures = spawnSync("pdftoppm", ["-v"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "cchc-charts-"));
const reason = "LibreOffice (soffice) or pdftoppm is not installed";

/** One page a chart, as LibreOffice shows it. */
function pagesOf(name: string, bytes: Uint8Array): Buffer[] {
  const source = join(folder, name);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, source];
  execFileSync("soffice", options, { stdio: "ignore" });
  const prefix = join(folder, `${name}-page`);
  execFileSync("pdftoppm", ["-r", "30", source.replace(/\.\w+$/, ".pdf"), prefix]);
  return [1, 2, 3].map((page) => readFileSync(`${prefix}-${page}.ppm`));
}

/** How many pixels of a picture (PPM, three bytes a pixel) have about that colour. */
function pixelsOf(picture: Buffer, color: string): number {
  const wanted = Buffer.from(color, "hex");
  const start = /^P6\s+\d+\s+\d+\s+\d+\s/.exec(picture.subarray(0, 40).toString("latin1"))?.[0].length ?? 0;
  let count = 0;
  for (let at = start; at + 2 < picture.length; at += 3)
    if (wanted.every((value, channel) => Math.abs(value - (picture[at + channel] ?? 0)) < 12)) count += 1;
  return count;
}

const charts: readonly Chart[] = [ranking, stacked, lines];
const DARK = "0B3C6F";
const LIGHT = "D5DAE0";

describe("in LibreOffice", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const checkPages = (pages: readonly Buffer[]) => {
    const [bars, columns, points] = pages;
    if (!bars || !columns || !points) throw new Error("a page is missing");
    // Three bars and two, each some 300 by 15 pixels; a line is thin.
    for (const page of [bars, columns]) {
      expect(pixelsOf(page, DARK)).toBeGreaterThan(2000);
      expect(pixelsOf(page, LIGHT)).toBeGreaterThan(1000);
    }
    expect(pixelsOf(points, DARK)).toBeGreaterThan(30);
  };

  it("the charts of a workbook show", async (test) => {
    if (!hasOffice || !hasPictures) test.skip(reason);
    const book = rankingBook();
    const [data] = book.worksheets;
    if (data) data.state = "hidden";
    const placements = charts.map((chart, index) => {
      const sheet = book.addWorksheet(`Biểu đồ ${index + 1}`);
      sheet.getCell("A1").value = chart.title ?? "";
      sheet.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true };
      const size = { widthCm: 25, heightCm: 15 };
      return { sheet: sheet.name, chart, anchor: { from: { column: 1, row: 2 }, to: size } };
    });
    book.views = [
      { x: 0, y: 0, width: 20_000, height: 10_000, firstSheet: 1, activeTab: 1, visibility: "visible" },
    ];
    checkPages(pagesOf("book.xlsx", await addChartsToWorkbook(await bytesOf(book), placements)));
  });

  it("the charts of a document show", async (test) => {
    if (!hasOffice || !hasPictures) test.skip(reason);
    const sized = charts.map((chart) => ({ chart, widthCm: 15, heightCm: 18 }));
    checkPages(pagesOf("report.docx", await addChartsToDocument(await documentWith(3), sized)));
  });
});
