import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { main } from "../../src/cli/main.ts";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell would, with nothing but plain text on both streams. */
export async function run(...argv: readonly string[]): Promise<Run> {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
  });
  return { code, out, err };
}

/** Runs it in a folder. */
export async function runIn(directory: string, ...argv: readonly string[]): Promise<Run> {
  const before = process.cwd();
  process.chdir(directory);
  try {
    return await run(...argv);
  } finally {
    process.chdir(before);
  }
}

const made: string[] = [];
afterAll(async () => {
  for (const directory of made) await rm(directory, { recursive: true, force: true });
});

/** A folder of its own with these files; a file that is undefined is not there. */
export async function folder(files: Readonly<Record<string, string | object | undefined>>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "cchc-test-"));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  return directory;
}

/** Two areas: 1 with a ratio of 2 points, 2 with any points up to 8; the first may not apply. */
export const SET = {
  format: "cchc-criteria/1",
  id: "thu",
  name: "Bộ tiêu chí thử",
  level: "Cấp huyện",
  legalBasis: "Soạn để thử",
  maxScore: 10,
  classes: [
    { name: "Tốt", from: 80 },
    { name: "Khá", from: 0, to: 80 },
  ],
  nodes: [
    {
      code: "1",
      name: "Thể chế",
      maxScore: 2,
      nodes: [
        {
          code: "1.1",
          name: "Tỷ lệ văn bản đúng hạn",
          maxScore: 2,
          allowNotApplicable: true,
          article: "Luật số 80/2015/QH13",
          evidence: "Danh mục văn bản",
          inputs: [
            { key: "early", label: "Sớm hạn" },
            { key: "onTime", label: "Đúng hạn" },
          ],
          mustHold: ["early + onTime = value"],
          rule: { kind: "ratio", floor: 50 },
        },
      ],
    },
    { code: "2", name: "Thủ tục hành chính", maxScore: 8, rule: { kind: "points", step: 0.25 } },
  ],
};

const HEADING = "Mã,Nội dung,Số liệu,Tổng số,Điểm tự đánh giá,Tài liệu kiểm chứng";

/** A unit's form: of the first leaf "early onTime of", of the second its points. */
export function form(unit: string, first: string, second: string): string {
  const [early = "", onTime = "", of = ""] = first.split(" ");
  const sum = first === "" ? "" : `${Number(early) + Number(onTime)}`;
  return [
    `Đơn vị: ${unit}`,
    HEADING,
    "1,Thể chế,,,,",
    `1.1,Tỷ lệ văn bản đúng hạn,${sum},${of},,Danh mục số 12`,
    `1.1#early,Sớm hạn,${early},,,`,
    `1.1#onTime,Đúng hạn,${onTime},,,`,
    `2,Thủ tục hành chính,,,${second},`,
    "",
  ].join("\n");
}

export const PERIOD = {
  format: "cchc-period/1",
  period: "2018",
  title: "Chỉ số CCHC năm 2018",
  groups: [{ id: "huyen", name: "Khối huyện", criteria: "thu.json" }],
};

export const UNITS = [
  "Mã,Tên,Khối,Tên khác",
  "thap-muoi,Huyện Tháp Mười,huyen,H. Tháp Mười",
  "lap-vo,Huyện Lấp Vò,huyen,",
  "tan-hong,Huyện Tân Hồng,huyen,",
  "",
].join("\n");

/** A period without a fault: Lấp Vò 9.5 (95 %), Tháp Mười 7.47… (74.74 %), Tân Hồng 6 (60 %). */
export const FILES: Readonly<Record<string, string | object>> = {
  "cchc.json": PERIOD,
  "thu.json": SET,
  "units.csv": UNITS,
  // 14 of 19 are 73.68 %: 28/19 points.
  "forms/thap-muoi.csv": form("Huyện Tháp Mười", "8 6 19", "6"),
  "forms/lap-vo.csv": form("Huyện Lấp Vò", "10 5 20", "8"),
  "forms/tan-hong.csv": form("Huyện Tân Hồng", "1 1 2", "4"),
};

export function periodFolder(files: Parameters<typeof folder>[0] = {}): Promise<string> {
  return folder({ ...FILES, ...files });
}

/** The rows of a CSV without quotes in it. */
export function rows(csv: string, separator = ","): string[][] {
  return csv
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => line.split(separator));
}
