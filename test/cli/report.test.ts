import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbook/index.ts";
import { templateOf } from "../reports/template/filled.ts";
import { buildProgram, REPOSITORY } from "./built.ts";
import { folder, periodFolder, run } from "./run.ts";

const SAMPLES = path.join(REPOSITORY, "samples");

describe("report", () => {
  it("writes a workbook, a page and a document in one run, and the ranking once", async () => {
    const directory = await periodFolder();
    const files = ["a.xlsx", "a.html", "a.docx"].map((name) => path.join(directory, name));
    const { code, out, err } = await run("report", directory, ...files.flatMap((file) => ["-o", file]));
    expect(code).toBe(0);
    expect(out.match(/Huyện Lấp Vò/g)).toHaveLength(1);
    for (const file of files) {
      expect((await stat(file)).size).toBeGreaterThan(5000);
      expect(err).toContain(file);
    }
  });

  it("takes the ending in any case, and a file named twice once", async () => {
    const directory = await periodFolder();
    const file = path.join(directory, "BAO-CAO.XLSX");
    const again = `${directory}/./BAO-CAO.XLSX`;
    expect((await run("report", directory, "-o", file, "-o", file, "-o", again)).code).toBe(0);
  });

  it("writes nothing where one of its files is there already", async () => {
    const directory = await periodFolder();
    const [xlsx, docx] = [path.join(directory, "a.xlsx"), path.join(directory, "units.csv.docx")];
    await cp(path.join(directory, "units.csv"), docx);
    const { code, err } = await run("report", directory, "-o", xlsx, "-o", docx);
    expect(code).toBe(2);
    expect(err).toContain("cli/output-exists");
    expect(await readdir(directory)).not.toContain("a.xlsx");
  });

  it("adds a page per unit to the workbook where --units asks for them", async () => {
    const directory = await periodFolder();
    const sheetsWith = async (...options: readonly string[]) => {
      const file = path.join(directory, `a${options.length}.xlsx`);
      expect((await run("report", directory, "-o", file, ...options)).code).toBe(0);
      const { value } = await readWorkbook(await readFile(file), file);
      return value?.sheets.length ?? 0;
    };
    const units = (await readFile(path.join(directory, "units.csv"), "utf8")).trim().split("\n").length - 1;
    expect((await sheetsWith("--units")) - (await sheetsWith())).toBe(units);
  });

  it("fills a template, of which it says what is wrong cell by cell and then writes nothing", async () => {
    const directory = await periodFolder();
    const [page, filled] = [path.join(directory, "a.html"), path.join(directory, "a.xlsx")];
    const withTemplate = async (file: string) =>
      run("report", directory, "-o", filled, "-o", page, "--template", file);
    const wrong = path.join(directory, "sai.xlsx");
    await writeFile(wrong, templateOf([["{{kỳ}}"], ["", "{{đơn vị.hạn}}"]]));
    const { code, err } = await withTemplate(wrong);
    expect(code).toBe(1);
    expect(err).toContain("{{đơn vị.hạn}}");
    expect(err).toContain("Biểu 1, B2");
    expect(await readdir(directory)).not.toEqual(expect.arrayContaining(["a.xlsx"]));
    expect(await readdir(directory)).not.toEqual(expect.arrayContaining(["a.html"]));
    const right = path.join(directory, "mau.xlsx");
    await writeFile(right, templateOf([["{{đơn vị.tên}}", "{{đơn vị.hạng}}"]]));
    expect((await withTemplate(right)).code).toBe(0);
    const { value } = await readWorkbook(await readFile(filled), filled);
    expect(value?.sheets[0]?.rows.length).toBeGreaterThan(1);
  });

  it("never writes over the template, even with --force", async () => {
    const directory = await periodFolder();
    const file = path.join(directory, "mau.xlsx");
    await writeFile(file, templateOf([["{{kỳ}}"]]));
    const before = await readFile(file);
    const { code, err } = await run("report", directory, "-o", file, "--template", file, "--force");
    expect(code).toBe(2);
    expect(err).toContain("cli/output-is-template");
    expect(await readFile(file)).toEqual(before);
  });

  it("refuses a template that is no workbook before it writes anything", async () => {
    const directory = await periodFolder();
    const file = path.join(directory, "a.xlsx");
    const { code, err } = await run(
      "report",
      directory,
      "-o",
      file,
      "--template",
      path.join(directory, "units.csv"),
    );
    expect(code).toBe(1);
    expect(err).toContain("units.csv");
    expect(await readdir(directory)).not.toContain("a.xlsx");
  });
});

describe("the same period", () => {
  let launcher = "";
  beforeAll(async () => {
    launcher = await buildProgram();
  });

  /** Reports of a copy of the sample, made in a place of its own by a process with this environment. */
  async function hashesIn(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const directory = await folder({});
    for (const sample of ["dong-thap-2017", "dong-thap-2018", "mau-bao-cao"])
      await cp(path.join(SAMPLES, sample), path.join(directory, sample), { recursive: true });
    const files = ["a.xlsx", "a.html", "a.docx", "mau.xlsx"];
    const report = async (...argv: readonly string[]) =>
      promisify(execFile)(process.execPath, [launcher, "report", "dong-thap-2018", ...argv], {
        cwd: directory,
        env: { ...process.env, ...env },
      });
    await report("--units", "-o", "a.xlsx", "-o", "a.html", "-o", "a.docx");
    await report("--template", "mau-bao-cao/mau.xlsx", "-o", "mau.xlsx");
    const contents = await Promise.all(files.map((file) => readFile(path.join(directory, file))));
    return contents.map((content) => createHash("sha256").update(content).digest("hex"));
  }

  it("gives the same bytes in another folder, seven time zones away, in another locale, two seconds later", async () => {
    const here = await hashesIn({ TZ: "Europe/London", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" });
    await setTimeout(2000);
    const there = await hashesIn({ TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" });
    expect(there).toEqual(here);
    expect(new Set(here).size).toBe(4);
  });
});
