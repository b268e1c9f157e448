import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { textWidth } from "../../src/reports/terminal/text-table.ts";
import { form, periodFolder, rows, run, SET } from "./run.ts";

const APPRAISAL = "Đơn vị,Mã,Điểm thẩm định,Lý do\nHuyện Tháp Mười,2,5.5,Thiếu biên bản kiểm tra\n";
const appraised = {
  "cchc.json": {
    format: "cchc-period/1",
    period: "2018",
    title: "Chỉ số CCHC năm 2018",
    groups: [{ id: "huyen", name: "Khối huyện", criteria: "thu.json" }],
    appraisal: "appraisal.csv",
  },
  "appraisal.csv": APPRAISAL,
};

describe("explain", () => {
  it("lays out every node, its rule and its cell, within 120 places", async () => {
    const { code, out } = await run("explain", await periodFolder(appraised), "thap-muoi");
    expect(code).toBe(0);
    expect(out).toBe(`Chỉ số CCHC năm 2018
Huyện Tháp Mười
Tổng điểm 6,97/10,00, chỉ số 69,74 %, hạng 2/3, xếp loại Khá

Mã   Nội dung                      Điểm  Tối đa  Căn cứ     Số liệu
───  ────────────────────────  ────────  ──────  ─────────  ──────────────────────────────────────
1    Thể chế                   ≈ 1,4737    2,00
1.1    Tỷ lệ văn bản đúng hạn  ≈ 1,4737    2,00  số liệu    14/19 → 73,68 %; early = 8; onTime = 6
        Tỷ lệ; dưới 50%: 0  ← forms/thap-muoi.csv · C4
2    Thủ tục hành chính             5,5    8,00  thẩm định  6
        Chấm điểm, bước 0,25  ← appraisal.csv · C2
        lý do thẩm định: Thiếu biên bản kiểm tra

Cộng chưa làm tròn: ≈ 6,9737; công bố: 6,97
`);
  });

  it("fits 120 places whatever the names and data", async () => {
    const { out } = await run("explain", "samples/dong-thap-2018", "tp-cao-lanh");
    expect(Math.max(...out.split("\n").map(textWidth))).toBe(120);
    expect(out).not.toMatch(/\d{8}/);
  });

  it("takes a unit by id, name or alias, with accents or without", async () => {
    const directory = await periodFolder();
    const byId = await run("explain", directory, "thap-muoi");
    for (const name of [
      "Huyện Tháp Mười",
      "HUYỆN THÁP MƯỜI",
      "huyen thap muoi",
      "H. Tháp Mười",
      "h thap muoi",
    ])
      expect(await run("explain", directory, name), name).toEqual(byId);
  });

  it("says which unit was meant, or which there are", async () => {
    const directory = await periodFolder();
    const near = await run("explain", directory, "thap-mui");
    expect([near.code, near.err.split("\n")[0]]).toEqual([
      2,
      "LỖI Không có đơn vị “thap-mui”; có phải là “thap-muoi”?",
    ]);
    const far = await run("explain", directory, "Sở Y tế", "--lang", "en");
    expect([far.code, far.err.split("\n")[0]]).toEqual([
      2,
      "ERROR There is no unit “Sở Y tế”. Units: Huyện Tháp Mười; Huyện Lấp Vò; Huyện Tân Hồng.",
    ]);
  });

  it("shows an area with what is below it, and no total", async () => {
    const { out } = await run("explain", await periodFolder(), "lap-vo", "Thể chế");
    expect(out).toContain("1.1  ");
    expect(out).not.toContain("Thủ tục");
    expect(out).not.toContain("công bố");
  });

  it("shows all that is known of one leaf", async () => {
    const { out } = await run("explain", await periodFolder(), "thap-muoi", "1.1");
    expect(out).toBe(`Chỉ số CCHC năm 2018
Huyện Tháp Mười
1.1  Tỷ lệ văn bản đúng hạn

Điểm               ≈ 1,4737 trên 2,00 (28/19)
Căn cứ điểm        số liệu
Cách tính          Tỷ lệ; dưới 50%: 0
Số liệu            14/19 → 73,68 %
                   early = 8 (Sớm hạn)
                   onTime = 6 (Đúng hạn)
Số liệu phải khớp  early + onTime = value
Lấy từ ô           forms/thap-muoi.csv · C4
Tài liệu đã gửi    Danh mục số 12
Tài liệu cần có    Danh mục văn bản
Căn cứ pháp lý     Luật số 80/2015/QH13
`);
  });

  it("shows an appraised leaf beside the unit's own score, with the council's reason", async () => {
    const { out } = await run("explain", await periodFolder(appraised), "thap-muoi", "2", "--lang", "en");
    for (const line of [
      /^Points +5\.5 of 8\.00$/m,
      /^Rests on +appraisal$/m,
      /^Self-score +6\.00$/m,
      /^Appraised score +5\.50$/m,
      /^Reason +Thiếu biên bản kiểm tra$/m,
      /^Taken from +appraisal\.csv · C2$/m,
    ])
      expect(out).toMatch(line);
  });

  it("shows a leaf that is missing as such", async () => {
    const directory = await periodFolder({ "forms/lap-vo.csv": form("Huyện Lấp Vò", "", "8") });
    const { code, out, err } = await run("explain", directory, "lap-vo");
    expect(code).toBe(1);
    expect(out).toMatch(/^1\.1 .* – +2,00 +CHƯA CHẤM$/m);
    expect(out).toContain("Huyện Lấp Vò (chưa đủ)\n");
    expect(err).toContain("forms/lap-vo.csv, C4");
    const other = await run("explain", directory, "tan-hong");
    expect([other.code, other.err]).toEqual([0, ""]);
  });

  it("says which codes there are where one is not known", async () => {
    const { code, err } = await run("explain", await periodFolder(), "lap-vo", "9.9");
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "LỖI Không có tiêu chí hoặc lĩnh vực “9.9”. Các mã: 1; 1.1; 2.",
    ]);
  });

  it("has one row a node in CSV, with the exact fraction and the cell", async () => {
    const { out } = await run("explain", await periodFolder(), "thap-muoi", "--format", "csv");
    const [heading = [], ...nodes] = rows(out);
    expect(heading.join(" ")).toBe(
      "unit code name state score max index exact rate self appraised survey reason from.file from.sheet from.cell level block leaf basis rule data evidence",
    );
    expect(nodes.map((node) => [node[1], node[7], node[15]])).toEqual([
      ["1", "28/19", ""],
      ["1.1", "28/19", "C4"],
      ["2", "6", "E7"],
    ]);
  });

  it("adds the bonus and takes off the penalty in the sum", async () => {
    const points = (code: string) => ({ code, name: `Khoản ${code}`, maxScore: 1, rule: { kind: "points" } });
    const set = {
      ...SET,
      bonus: { maxScore: 1, nodes: [points("T")] },
      penalty: { maxScore: 1, nodes: [points("P")] },
    };
    const text = `${form("Huyện Lấp Vò", "10 5 20", "8")}T,Khoản T,,,0.75,\nP,Khoản P,,,0.5,\n`;
    const { out } = await run(
      "explain",
      await periodFolder({ "thu.json": set, "forms/lap-vo.csv": text }),
      "lap-vo",
    );
    expect(out).toContain("Điểm thưởng: Khoản T");
    expect(out).toContain("Cộng chưa làm tròn: 9,5 + thưởng 0,75 − trừ 0,50 = 9,75; công bố: 9,75\n");
  });
});

describe("colour", () => {
  it("is used on a terminal only", async () => {
    const directory = await periodFolder({ "forms/lap-vo.csv": form("Huyện Lấp Vò", "30 5 20", "8") });
    const told = { out: "", err: "" };
    const streams = {
      out: (text: string) => {
        told.out += text;
      },
      err: (text: string) => {
        told.err += text;
      },
    };
    await main(["explain", directory, "lap-vo"], { ...streams, colour: true, outColour: true });
    expect([told.out.includes("\u001B[2m"), told.err.includes("\u001B[31m")]).toEqual([true, true]);
    const file = `${directory}/x.txt`;
    told.err = "";
    await main(["explain", directory, "lap-vo", "-o", file], { ...streams, colour: false, outColour: true });
    expect(await readFile(file, "utf8")).not.toContain("\u001B");
    expect(told.err).not.toContain("\u001B");
  });
});
