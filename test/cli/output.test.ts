import { access, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseResults } from "../../src/results/index.ts";
import { folder, form, periodFolder, rows, run } from "./run.ts";

const COMMANDS: readonly string[][] = [
  ["check"],
  ["score"],
  ["rank"],
  ["rank", "--by", "2"],
  ["compare"],
  ["explain", "lap-vo"],
];
const withFolder = ([command, ...rest]: readonly string[], directory: string) =>
  command === "explain" ? [command, directory, ...rest] : [command ?? "", directory, ...rest];

describe("every command that prints data", () => {
  it.each(COMMANDS)("%s %s prints it on stdout alone, in each format", async (...words) => {
    const directory = await periodFolder();
    for (const format of ["table", "json", "csv", "csv-vi"]) {
      const { code, out, err } = await run(...withFolder(words, directory), "--format", format);
      expect([code, err], format).toEqual([0, ""]);
      expect(out).not.toBe("");
    }
  });

  it.each(COMMANDS)(
    "%s %s writes it into a file, which it does not replace unless forced",
    async (...words) => {
      const directory = await periodFolder();
      const file = path.join(directory, "ra", "ket-qua.txt");
      const argv = [...withFolder(words, directory), "-o", file];
      const [printed, written] = [await run(...withFolder(words, directory)), await run(...argv)];
      expect(written).toEqual({ code: 0, out: "", err: `Đã ghi ${file}\n` });
      expect(await readFile(file, "utf8")).toBe(printed.out);

      await writeFile(file, "của tôi");
      const refused = await run(...argv);
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain("đã có và không bị ghi đè");
      expect(await readFile(file, "utf8")).toBe("của tôi");

      expect((await run(...argv, "--force")).code).toBe(0);
      expect(await readFile(file, "utf8")).toBe(printed.out);
      expect(await readdir(path.dirname(file))).toEqual(["ket-qua.txt"]);
    },
  );

  it("leaves nothing behind where it cannot write", async () => {
    const directory = await periodFolder();
    const { code, err } = await run("score", directory, "-o", path.join(directory, "units.csv", "a.txt"));
    expect(code).toBe(2);
    expect(err).toMatch(/Không ghi được tệp .* \((ENOTDIR|EEXIST)\)/);
    const onFolder = await run("score", directory, "-o", path.join(directory, "forms"), "--force");
    expect(onFolder.code).toBe(2);
    expect((await readdir(directory)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("speaks English where that is asked for", async () => {
    const directory = await periodFolder();
    expect((await run("rank", directory, "--lang", "en")).out).toContain("74.74");
    expect((await run("rank", directory)).out).toContain("74,74");
  });
});

describe("exit codes", () => {
  const broken = { "forms/tan-hong.csv": form("Huyện Tân Hồng", "3 1 2", "4") };

  it("are 1 where the input has errors, and what can be computed is still given", async () => {
    const directory = await periodFolder(broken);
    for (const words of COMMANDS) {
      if (words[0] === "explain") continue;
      const { code, out, err } = await run(...withFolder(words, directory));
      expect(code, words.join(" ")).toBe(1);
      expect(out).not.toBe("");
      expect(err).toContain("1 lỗi, 0 cảnh báo, 0 lưu ý");
    }
  });

  it("are 0 for a unit whose own answers have none", async () => {
    const directory = await periodFolder(broken);
    expect((await run("explain", directory, "lap-vo")).code).toBe(0);
    expect((await run("explain", directory, "tan-hong")).code).toBe(1);
  });

  it("are 1 with valid JSON and its diagnostics", async () => {
    const directory = await periodFolder(broken);
    for (const words of COMMANDS) {
      const unit = words[0] === "explain" ? ["explain", "tan-hong"] : words;
      const { code, out } = await run(...withFolder(unit, directory), "--format", "json");
      const { diagnostics, format } = JSON.parse(out) as { format: string; diagnostics: { code: string }[] };
      expect([code, diagnostics.map((diagnostic) => diagnostic.code)]).toEqual([
        1,
        ["scoring/rate-over-100"],
      ]);
      expect(format).toBe(words[0] === "check" ? "cchc-diagnostics/1" : "cchc-results/1");
    }
  });

  it("are 1 where cchc.json cannot be read, with JSON that says so", async () => {
    const directory = await folder({ "cchc.json": "{" });
    const { code, out } = await run("score", directory, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      format: "cchc-diagnostics/1",
      diagnostics: [{ file: "cchc.json" }],
    });
  });

  it("are 1 where a group's set has errors, and its units are said not to be scored", async () => {
    const directory = await periodFolder({ "thu.json": "{}" });
    const { code, err } = await run("explain", directory, "lap-vo");
    expect(code).toBe(1);
    expect(err).not.toContain("Không có đơn vị");
    expect(err).toContain("thu.json");
  });
});

describe("check", () => {
  it("prints what it found as its data, notes only where they are asked for", async () => {
    const directory = await periodFolder({
      "forms/doc.docx": "x",
      "forms/lap-vo.csv": form("Huyện Lấp Vò", "30 5 20", "8"),
    });
    const { code, out, err } = await run("check", directory);
    expect([code, err]).toEqual([1, "1 lỗi, 1 cảnh báo, 0 lưu ý\n"]);
    expect(out.indexOf("CẢNH BÁO")).toBeLessThan(out.indexOf("LỖI"));
    expect(out).toContain("forms/lap-vo.csv, C4");
    const clean = await run("check", await periodFolder());
    expect([clean.code, clean.err]).toEqual([0, ""]);
    expect(clean.out).toMatch(/Không phát hiện lỗi\.\n$/);
  });

  it("names the files that it looked at", async () => {
    const { out } = await run("check", await periodFolder(), "--format", "json");
    const { files } = JSON.parse(out) as { files: { path: string; sha256: string }[] };
    expect(files.map((file) => file.path)).toEqual([
      "cchc.json",
      "forms/lap-vo.csv",
      "forms/tan-hong.csv",
      "forms/thap-muoi.csv",
      "units.csv",
    ]);
  });

  it("has one row a diagnostic in CSV, and its headings without any", async () => {
    const headings = "code,severity,message,file,sheet,cell,unit,criterion,found,expected,remedy".split(",");
    expect(rows((await run("check", await periodFolder(), "--format", "csv")).out)).toEqual([headings]);
    const directory = await periodFolder({ "forms/doc.docx": "x" });
    const [, row] = rows((await run("check", directory, "--format", "csv-vi")).out, ";");
    expect(row?.slice(0, 2)).toEqual(["period/file-passed-over", "warning"]);
  });
});

describe("the results in JSON", () => {
  it("are a results file, and the same bytes from any folder", async () => {
    const [a, b] = [await periodFolder(), await periodFolder()];
    const { out } = await run("score", a, "--format", "json");
    expect((await run("score", b, "--format", "json")).out).toBe(out);
    expect(out).not.toContain(path.basename(a));
    const { value, diagnostics } = await parseResults(out, "results.json");
    expect(diagnostics).toEqual([]);
    expect(`${JSON.stringify(value, null, 2)}\n`).toBe(out);
  });

  it("hold one unit and the nodes asked for where they explain", async () => {
    const { out } = await run("explain", await periodFolder(), "lap-vo", "1", "--format", "json");
    const { units } = JSON.parse(out) as { units: { id: string; nodes: { code: string }[] }[] };
    expect(units.map(({ id, nodes }) => [id, nodes.map(({ code }) => code)])).toEqual([
      ["lap-vo", ["1", "1.1"]],
    ]);
  });
});

describe("report", () => {
  it("takes the folder after its file, and several files", async () => {
    const directory = await periodFolder();
    const [one, two] = [path.join(directory, "a.xlsx"), path.join(directory, "b.xlsx")];
    expect((await run("report", "-o", one, directory)).code).toBe(0);
    expect((await run("report", directory, "-o", two, "-o", one)).code).toBe(2);
    await expect(access(two)).rejects.toThrow();
    const { code, out } = await run("report", directory, "-o", two, "-o", one, "--force");
    expect([code, out.includes("Huyện Lấp Vò")]).toEqual([0, true]);
    expect((await readFile(one)).equals(await readFile(two))).toBe(true);
  });
});
