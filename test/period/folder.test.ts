import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Folder } from "../../src/period/index.ts";
import { findingOf } from "../answers/tables.ts";

async function folderOf(...files: readonly string[]): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "cchc-folder-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const file of files) {
    await mkdir(path.join(directory, path.dirname(file)), { recursive: true });
    await writeFile(path.join(directory, file), "x");
  }
  return directory;
}

/** What is told, each with its file. */
function findings(folder: Folder): string[] {
  return folder.diagnostics.map((found) => `${found.place.file}: ${findingOf(found)}`);
}

describe("the forms of a folder", () => {
  it("are workbooks and CSV files, in subfolders too, by path", async () => {
    const directory = await folderOf("forms/b.xlsx", "forms/a.csv", "forms/huyen/C.XLSX", "forms/A.CSV");
    const folder = new Folder(directory);
    expect(await folder.listTables("forms", [])).toEqual([
      "forms/A.CSV",
      "forms/a.csv",
      "forms/b.xlsx",
      "forms/huyen/C.XLSX",
    ]);
    expect(findings(folder)).toEqual([]);
  });

  it("may be named with a dot, a slash at the end or in a folder of a folder", async () => {
    const directory = await folderOf("nhan/forms/a.csv");
    for (const written of ["nhan/forms", "./nhan/forms/", "nhan//forms", "nhan/../nhan/forms"])
      expect(await new Folder(directory).listTables(written, [])).toEqual(["nhan/forms/a.csv"]);
  });

  it("are not the lock files of Excel nor hidden files and folders", async () => {
    const directory = await folderOf(
      "forms/~$a.xlsx",
      "forms/.DS_Store",
      "forms/.git/a.csv",
      "forms/~$huyen/b.csv",
      "forms/a.csv",
    );
    const folder = new Folder(directory);
    expect(await folder.listTables("forms", [])).toEqual(["forms/a.csv"]);
    expect(findings(folder)).toEqual([]);
  });

  it("are not other files, each of which is a warning", async () => {
    const directory = await folderOf(
      "forms/a.docx",
      "forms/~WRL0001.tmp",
      "forms/b.xls",
      "forms/x/c.pdf",
      "forms/d",
    );
    const folder = new Folder(directory);
    expect(await folder.listTables("forms", [])).toEqual([]);
    expect(findings(folder)).toEqual([
      "forms/a.docx: warning: file-passed-over @",
      "forms/b.xls: warning: file-passed-over @",
      "forms/d: warning: file-passed-over @",
      "forms/x/c.pdf: warning: file-passed-over @",
      "forms/~WRL0001.tmp: warning: file-passed-over @",
    ]);
  });

  it("are not the files that cchc.json names for something else", async () => {
    const directory = await folderOf("a.csv", "units.csv", "cchc.json", "tham-dinh/appraisal.csv");
    const folder = new Folder(directory);
    const others = ["cchc.json", "./units.csv", "tham-dinh//appraisal.csv"];
    expect(await folder.listTables(".", others)).toEqual(["a.csv"]);
    expect(findings(folder)).toEqual([]);
  });

  it("are found where the period is reached by a link", async () => {
    const directory = await folderOf("forms/a.csv");
    const link = `${directory}-link`;
    await symlink(directory, link);
    onTestFinished(() => rm(link));
    const folder = new Folder(link);
    expect(await folder.listTables("forms", [])).toEqual(["forms/a.csv"]);
    expect(await folder.read("forms/a.csv")).toHaveLength(1);
    expect(findings(folder)).toEqual([]);
  });

  it("are an error where there is no such folder, or a file in its place", async () => {
    const folder = new Folder(await folderOf("forms-file"));
    expect(await folder.listTables("forms", [])).toEqual([]);
    expect(await folder.listTables("forms-file", [])).toEqual([]);
    expect(findings(folder)).toEqual(["forms: folder-missing @", "forms-file: folder-unreadable @"]);
  });
});

describe("a file of a folder", () => {
  it("is remembered with its hash, under its plain path", async () => {
    const folder = new Folder(await folderOf("b.csv", "forms/a.csv"));
    await folder.read("./forms//a.csv");
    await folder.read("b.csv");
    await folder.read("b.csv");
    const sha256 = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    expect(folder.inputs).toEqual([
      { path: "b.csv", sha256 },
      { path: "forms/a.csv", sha256 },
    ]);
  });

  it("is an error where there is none, and not remembered", async () => {
    const folder = new Folder(await folderOf("a.csv"));
    expect(await folder.read("b.csv")).toBeUndefined();
    expect(findings(folder)).toEqual(["b.csv: file-missing @"]);
    expect(folder.inputs).toEqual([]);
  });

  it("is an error where it is a folder", async () => {
    const folder = new Folder(await folderOf("forms/a.csv"));
    expect(await folder.read("forms")).toBeUndefined();
    expect(findings(folder)).toEqual(["forms: file-unreadable @"]);
  });

  it("never lies outside, whatever its path says", async () => {
    const directory = await folderOf("a.csv");
    const folder = new Folder(path.join(directory, "ky"));
    await mkdir(folder.directory);
    for (const file of ["../a.csv", "x/../../a.csv", path.join(directory, "a.csv"), ".."])
      expect(await folder.read(file)).toBeUndefined();
    expect(new Set(findings(folder).map((finding) => finding.split(": ")[1]))).toEqual(
      new Set(["path-leaves-folder @"]),
    );
    expect(folder.inputs).toEqual([]);
  });

  it("may be called with two dots in front", async () => {
    const folder = new Folder(await folderOf("..a.csv"));
    expect(await folder.read("..a.csv")).toHaveLength(1);
  });

  it("is refused where a link leads out of the folder, a file or a folder", async () => {
    const directory = await folderOf("a.csv", "ky/forms/b.csv", "khac/c.csv");
    const folder = new Folder(path.join(directory, "ky"));
    await symlink(path.join(directory, "a.csv"), path.join(folder.directory, "forms/a.csv"));
    await symlink(path.join(directory, "khac"), path.join(folder.directory, "khac"));
    expect(await folder.listTables("forms", [])).toEqual(["forms/a.csv", "forms/b.csv"]);
    expect(await folder.read("forms/a.csv")).toBeUndefined();
    expect(await folder.read("khac/c.csv")).toBeUndefined();
    expect(await folder.listTables("khac", [])).toEqual([]);
    expect(findings(folder).map((finding) => finding.split(": ")[1])).toEqual(
      Array.from({ length: 3 }, () => "path-leaves-folder @"),
    );
  });

  it("is read through a link within the folder", async () => {
    const directory = await folderOf("a.csv", "forms/b.csv");
    await symlink("../a.csv", path.join(directory, "forms/a.csv"));
    const folder = new Folder(directory);
    expect(await folder.read("forms/a.csv")).toHaveLength(1);
    expect(findings(folder)).toEqual([]);
  });
});
