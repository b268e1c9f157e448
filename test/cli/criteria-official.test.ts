import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HEADING, TITLES, workbook } from "../criteria/official-table/tables.ts";
import { folder, runIn } from "./run.ts";

const _ = null;

const SETTLED = [
  ["1", "CHỈ ĐẠO ĐIỀU HÀNH", 60],
  ["1.1", "Ban hành kế hoạch", 20],
  [_, "- Đúng hạn: 20", _],
  [_, "- Chậm: 0", _],
  ["1.2", "Thực hiện kế hoạch", 40],
  [_, "Tỷ lệ % x 40", _],
];
const OPEN = [
  ["2", "THỦ TỤC HÀNH CHÍNH", 40],
  ["2.1", "Công khai thủ tục", 15],
  [_, "Công khai đầy đủ thì được điểm tối đa, thiếu thì tùy mức độ", _],
  ["2.2", "Hồ sơ đúng hạn", 25],
  [_, "Từ 95% trở lên: 25", _],
  [_, "Từ 80% đến dưới 90%: 10", _],
  [_, "Dưới 80%: 0", _],
];
const TOTAL = [_, "Tổng cộng", 100];

async function folderWith(rows: Parameters<typeof workbook>[0]): Promise<string> {
  const directory = await folder({});
  await writeFile(path.join(directory, "quyet-dinh.xlsx"), await workbook([...TITLES, HEADING, ...rows]));
  return directory;
}

describe("criteria import of a decision's table", () => {
  it("writes the set where all of it is understood", async () => {
    const directory = await folderWith([...SETTLED, ["2", "THỦ TỤC", 40], [_, "Tỷ lệ % x 40", _], TOTAL]);
    const { code, out, err } = await runIn(
      directory,
      "criteria",
      "import",
      "quyet-dinh.xlsx",
      "-o",
      "cap-xa-2024.json",
    );
    expect([code, out]).toEqual([0, "Đã ghi cap-xa-2024.json\n"]);
    expect(err).toContain("“Cấp áp dụng” lấy từ dòng phía trên bảng: “Cấp xã”");
    expect(JSON.parse(await readFile(path.join(directory, "cap-xa-2024.json"), "utf8"))).toMatchObject({
      id: "cap-xa-2024",
      level: "Cấp xã",
      nodes: [
        { code: "1", nodes: [{ rule: { kind: "choice" } }, { rule: { kind: "ratio" } }] },
        { code: "2" },
      ],
    });
    expect((await runIn(directory, "criteria", "check", "cap-xa-2024.json")).code).toBe(0);
  });

  it("lists every line that is not understood, says how to go on, and writes nothing", async () => {
    const directory = await folderWith([...SETTLED, ...OPEN, TOTAL]);
    const { code, out, err } = await runIn(
      directory,
      "criteria",
      "import",
      "quyet-dinh.xlsx",
      "-o",
      "cap-xa.json",
      "--format",
      "json",
    );
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { code: string; severity: string; cell: string; message: string }[];
    };
    expect(
      diagnostics.filter(({ severity }) => severity === "error").map(({ code: each, cell }) => [each, cell]),
    ).toEqual([
      ["criteria/official-line-unknown", "B14"],
      ["criteria/official-bands", "B16"],
      ["criteria/official-bands", "B17"],
      ["criteria/official-bands", "B18"],
    ]);
    expect(err).toMatch(/chạy lại với -o cap-xa-nhap\.xlsx\n$/);
    await expect(readFile(path.join(directory, "cap-xa.json"))).rejects.toThrow();
  });

  it.each(["nhap.xlsx", "nhap.csv"])(
    "writes a draft, %s, whose open cells are refused until a person has settled them",
    async (draft) => {
      const directory = await folderWith([...SETTLED, ...OPEN, TOTAL]);
      const first = await runIn(directory, "criteria", "import", "quyet-dinh.xlsx", "-o", draft);
      expect([first.code, first.out]).toEqual([1, `Đã ghi ${draft}\n`]);
      expect(first.err).toMatch(/rồi chạy: cchc criteria import nhap\.\w+ -o BO-TIEU-CHI\.json\n$/);

      const refused = await runIn(
        directory,
        "criteria",
        "import",
        draft,
        "-o",
        "nhap.json",
        "--format",
        "json",
      );
      expect(refused.code).toBe(1);
      const { diagnostics } = JSON.parse(refused.out) as {
        diagnostics: { severity: string; criterion: string; message: string }[];
      };
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.map(({ criterion }) => criterion)).toEqual(["2.1", "2.2"]);
      for (const { message } of errors) expect(message).toContain("CHƯA XÁC ĐỊNH");

      await settle(path.join(directory, draft), {
        "2.1": "Đầy đủ: 15; Thiếu: 0",
        "2.2": "Từ 95%: 25; từ 80%: 10; còn lại: 0",
      });
      const settled = await runIn(directory, "criteria", "import", draft, "-o", "nhap.json");
      expect(settled.err).not.toContain("LỖI");
      expect(settled.code).toBe(0);
      const set = JSON.parse(await readFile(path.join(directory, "nhap.json"), "utf8"));
      expect(set.nodes[1].nodes[1].rule.bands).toEqual([
        { from: 0, points: 0 },
        { from: 80, points: 10 },
        { from: 95, points: 25 },
      ]);
    },
  );

  it("asks for an ending that it can write", async () => {
    const directory = await folderWith([...SETTLED, TOTAL]);
    const { code, err } = await runIn(directory, "criteria", "import", "quyet-dinh.xlsx", "-o", "nhap.docx");
    expect(code).toBe(2);
    expect(err).toContain(".json, .xlsx, .csv");
  });

  it("says of a table of another kind that it is none of criteria, whatever is to be written", async () => {
    const directory = await folder({});
    const ranking = [
      ["STT", "Đơn vị", "Điểm", "Xếp hạng"],
      [1, "Xã A", 90.5, 1],
    ];
    await writeFile(path.join(directory, "xep-hang.xlsx"), await workbook(ranking));
    const { code, err } = await runIn(directory, "criteria", "import", "xep-hang.xlsx", "-o", "nhap.xlsx");
    expect(code).toBe(1);
    expect(err).toContain("criteria/sheet-without-table");
    expect(err).not.toContain("criteria/sheet-ending");
  });

  it("is not what a sheet of our own is taken for, whatever its headings are called", async () => {
    const directory = await folder({});
    const exported = await runIn(directory, "criteria", "export", "cap-xa", "-o", "cap-xa.csv");
    expect(exported.code).toBe(0);
    const sheet = path.join(directory, "cap-xa.csv");
    const text = await readFile(sheet, "utf8");
    expect(text).toContain("Cách tính điểm");
    await writeFile(sheet, text.replace("Cách tính điểm", "Hướng dẫn"));
    const { code, err } = await runIn(directory, "criteria", "import", "cap-xa.csv", "-o", "xa.json");
    expect(code).toBe(1);
    expect(err).toContain("criteria/sheet-column-missing");
    expect(err.match(/LỖI/g)).toHaveLength(1);
  });
});

/** Types these rules into the draft, over what stands there. */
async function settle(file: string, rules: Readonly<Record<string, string>>): Promise<void> {
  if (file.endsWith(".csv")) {
    let text = await readFile(file, "utf8");
    for (const [code, rule] of Object.entries(rules))
      text = text.replace(new RegExp(`^(2;${code};.*?)"CHƯA XÁC ĐỊNH[^"]*"`, "m"), `$1"${rule}"`);
    return writeFile(file, text);
  }
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets[0];
  sheet?.eachRow((row) => {
    const rule = rules[row.getCell(2).text];
    if (rule !== undefined) row.getCell(7).value = rule;
  });
  await book.xlsx.writeFile(file);
}
