import { describe, expect, it } from "vitest";
import { periodFolder, run, runIn } from "./run.ts";

const json = (text: string) => JSON.parse(text) as { format: string; diagnostics: { code: string }[] };

describe("wrong usage", () => {
  const cases: readonly [string, readonly string[], string, string][] = [
    [
      "an unknown command",
      ["tinh-diem"],
      "cli/unknown-command",
      "LỖI Không có lệnh “tinh-diem”. Các lệnh: check, score, rank, compare, explain",
    ],
    [
      "an unknown command below another",
      ["criteria", "xem"],
      "cli/unknown-command",
      "LỖI Không có lệnh “xem”. Các lệnh: list, show, check, import, export.",
    ],
    [
      "an unknown option of such a command",
      ["criteria", "show", "--nguoc"],
      "cli/unknown-option",
      "LỖI Không có tùy chọn “--nguoc”. Các tùy chọn: --format, --output, --force, --verbose, --lang, --help.",
    ],
    [
      "a misspelt command",
      ["scroe"],
      "cli/misspelt-command",
      "LỖI Không có lệnh “scroe”; có phải là “score”?",
    ],
    [
      "an unknown option",
      ["compare", "--nguoc"],
      "cli/unknown-option",
      "LỖI Không có tùy chọn “--nguoc”. Các tùy chọn: --with, --format, --output, --force, --verbose, --lang, --help.",
    ],
    [
      "a misspelt option",
      ["score", "--formt", "json"],
      "cli/misspelt-option",
      "LỖI Không có tùy chọn “--formt”; có phải là “--format”?",
    ],
    [
      "an option without its value",
      ["rank", "--by"],
      "cli/option-without-value",
      "LỖI Tùy chọn “--by <area>” còn thiếu giá trị.",
    ],
    ["a report without a file", ["report"], "cli/option-needed", "LỖI Thiếu tùy chọn “-o, --output <file>”."],
    [
      "a value that an option does not take",
      ["score", "--format", "xml"],
      "cli/value-not-allowed",
      "LỖI Tùy chọn “--format <format>” không nhận “xml”; cần một trong: table, json, csv, csv-vi.",
    ],
    ["an explanation without a unit", ["explain"], "cli/argument-missing", "LỖI Lệnh còn thiếu: UNIT."],
    [
      "too many words",
      ["score", "ky-2018", "Huyện"],
      "cli/too-many-arguments",
      "LỖI Lệnh nhận nhiều nhất 1 tham số, đã ghi 2. Tên có dấu cách phải đặt trong nháy kép.",
    ],
    [
      "a folder that is no period",
      ["score", "khong-co"],
      "cli/not-a-period",
      "LỖI “khong-co” không phải là thư mục kỳ đánh giá: không có tệp cchc.json.",
    ],
    [
      "a report of an unknown type",
      ["report", "-o", "bao-cao.pdf"],
      "cli/unknown-report-type",
      "LỖI Không biết ghi báo cáo dạng “bao-cao.pdf”; có: .xlsx, .html, .docx.",
    ],
  ];

  it.each(cases)(
    "says what is wrong with %s, on stderr alone, and exits 2",
    async (_, argv, code, message) => {
      const { code: exitCode, out, err } = await run(...argv);
      expect([exitCode, out]).toEqual([2, ""]);
      expect(err.split("\n")[0]).toContain(message);
      expect(err).toContain(`[${code}]`);
    },
  );

  it("says it in English too", async () => {
    expect((await run("scroe", "--lang", "en")).err).toMatch(
      /^ERROR There is no command “scroe”; did you mean “score”\?/,
    );
    expect((await run("--lang=en", "score", "--format=xml")).err).toMatch(
      /^ERROR The option “--format <format>” does not/,
    );
  });

  it("is valid JSON where JSON is asked for", async () => {
    for (const argv of [
      ["scroe", "--format", "json"],
      ["score", "khong-co", "--format=json"],
      ["explain", "--format", "json"],
    ]) {
      const { code, out } = await run(...argv);
      expect([code, json(out).format, json(out).diagnostics.length]).toEqual([2, "cchc-diagnostics/1", 1]);
    }
  });

  it("takes no word of the command line for the language", async () => {
    expect((await run("en")).err).toMatch(/^LỖI/);
  });
});

describe("help", () => {
  it("is what the program alone prints, and exits 2 because nothing ran", async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Cách dùng: cchc \[tùy chọn\] \[lệnh\]/);
  });

  it("is no error where it is asked for", async () => {
    for (const argv of [["--help"], ["-h"], ["help"]]) {
      const { code, out, err } = await run(...argv);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Cách dùng: cchc/);
    }
  });

  it.each(["check", "score", "rank", "compare", "explain", "report"])(
    "of %s is in Vietnamese throughout",
    async (command) => {
      const { code, out } = await run(command, "--help");
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Cách dùng: cchc ${command} \\[tùy chọn\\]`));
      expect(out).not.toMatch(/Usage|Options|Arguments|default|choices|display|output the/);
      expect(await run("help", command)).toMatchObject({ code: 0, out });
    },
  );

  it("is in English where that is asked for", async () => {
    const { out } = await run("rank", "--help", "--lang", "en");
    expect(out).toMatch(/^Usage: cchc rank \[options\] \[DIR\]/);
    expect(out).toMatch(/format of the data \(table \| json \| csv \| csv-vi; default:\s+table\)/);
    expect((await run("--lang", "en", "--help")).out).toContain("Exit codes: 0 no errors");
  });

  it("has the version", async () => {
    expect(await run("--version")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe("the folder", () => {
  it("is the current one where none is named", async () => {
    const directory = await periodFolder();
    for (const argv of [
      ["score"],
      ["rank"],
      ["check"],
      ["compare"],
      ["explain", "lap-vo"],
      ["explain", "lap-vo", "2"],
    ]) {
      const here = await runIn(directory, ...argv);
      const [command = "", ...rest] = argv;
      expect(here.code, argv.join(" ")).toBe(0);
      expect(here).toEqual(await run(command, directory, ...rest));
    }
  });

  it("is told from the unit by holding a period, or by there being none here", async () => {
    const directory = await periodFolder();
    const empty = await periodFolder({ "cchc.json": undefined });
    expect((await runIn(directory, "explain", "lap-vo", "1")).out).toContain("Huyện Lấp Vò");
    expect((await runIn(empty, "explain", directory, "lap-vo")).out).toContain("Huyện Lấp Vò");
    expect((await runIn(empty, "explain", "ky-2018", "lap-vo")).err).toContain(
      "“ky-2018” không phải là thư mục kỳ đánh giá",
    );
    expect((await runIn(empty, "explain", "lap-vo")).err).toContain("“.” không phải là thư mục kỳ đánh giá");
    expect((await runIn(empty, "explain", directory)).err).toContain("Lệnh còn thiếu: UNIT");
  });
});

describe("a bug", () => {
  it("is told in a line, without a stack, and exits 2", async () => {
    const directory = await periodFolder();
    let err = "";
    const { main } = await import("../../src/cli/main.ts");
    const code = await main(["score", directory], {
      out: () => {
        throw new TypeError("x is not a function\n    at somewhere");
      },
      err: (text) => {
        err += text;
      },
      colour: false,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/LỖI Phần mềm gặp lỗi ngoài dự kiến: x is not a function\n/);
    expect(err).not.toContain("at somewhere");
  });
});
