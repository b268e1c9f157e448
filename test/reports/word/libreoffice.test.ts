import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { hasOffice } from "../../tools.ts";
import { communes, districts, twoGroups } from "../periods.ts";
import { writeReportOf } from "./open-document.ts";

const canPrint = hasOffice && spawnSync("pdftotext", ["-v"]).error === undefined;
const folder = mkdtempSync(join(tmpdir(), "cchc-word-"));

/** The pages of a document as LibreOffice prints them, each as text. */
function print(bytes: Uint8Array): readonly string[] {
  const source = join(folder, "report.docx");
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, source];
  execFileSync("soffice", options, { stdio: "ignore" });
  const text = execFileSync("pdftotext", ["-layout", join(folder, "report.pdf"), "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

describe("in LibreOffice", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const periods = { "12 districts": districts(), "two groups": twoGroups(), "124 communes": communes() };
  for (const [name, groups] of Object.entries(periods))
    it(`opens and prints without an empty page: ${name}`, async (test) => {
      if (!canPrint) test.skip("LibreOffice (soffice) or pdftotext is not installed");
      const pages = print(await writeReportOf(groups));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      expect(pages[0]?.trimStart()).toMatch(/^UBND TỈNH ĐỒNG THÁP/);
      expect(pages[1]?.trimStart()).toMatch(/^2\n/);
      if (name === "124 communes") expect(pages.join("")).toMatch(/\n *124\/124 /);
      for (const page of pages) expect(page.replace(/\s/g, "").length).toBeGreaterThan(40);
    });
});
