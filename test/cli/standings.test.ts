import { describe, expect, it } from "vitest";
import { FILES, form, PERIOD, periodFolder, rows, run, SET, UNITS } from "./run.ts";

/** The lines of a table, spaces folded, below its heading's rule. */
function body(table: string): string[] {
  const lines = table.split("\n").map((line) => line.replace(/ {2,}/g, " | ").replace(/^[ |]+/, ""));
  return lines.slice(lines.findIndex((line) => line.startsWith("─")) + 1).filter((line) => line !== "");
}

describe("score", () => {
  it("says what each unit reached and from where, best first", async () => {
    const { out } = await run("score", await periodFolder());
    expect(out).toMatch(/^Chỉ số CCHC năm 2018\nKhối huyện\n\n/);
    expect(body(out)).toEqual([
      "1 | Huyện Lấp Vò | 8,00 | 9,50 | 0,00 | 0,00 | 0,00 | 9,50 | 10,00 | 95,00 | Tốt",
      "2 | Huyện Tháp Mười | 6,00 | 7,47 | 0,00 | 0,00 | 0,00 | 7,47 | 10,00 | 74,74 | Khá",
      "3 | Huyện Tân Hồng | 4,00 | 6,00 | 0,00 | 0,00 | 0,00 | 6,00 | 10,00 | 60,00 | Khá",
    ]);
  });

  it("has one row a unit in CSV, its columns the keys of the results", async () => {
    const { out } = await run("score", await periodFolder(), "--format", "csv");
    const [heading = [], first = []] = rows(out);
    expect(heading.slice(0, 17).join(" ")).toBe(
      "id name group status total max index exact rank of class self appraised survey bonus penalty change.total",
    );
    expect(heading.slice(19)).toEqual([
      ...["1", "2"].flatMap((code) =>
        ["code", "name", "score", "max", "index", "rank", "change.index"]
          .filter((key) => key !== "code")
          .map((key) => `areas.${code}.${key}`),
      ),
      "provisional",
    ]);
    expect(first.slice(0, 9)).toEqual([
      "lap-vo",
      "Huyện Lấp Vò",
      "huyen",
      "final",
      "9.5",
      "10",
      "95",
      "19/2",
      "1",
    ]);
    expect(rows(out)).toHaveLength(4);
  });

  it("opens right in Vietnamese Excel", async () => {
    const { out } = await run("score", await periodFolder(), "--format", "csv-vi");
    expect(out.startsWith("\uFEFFid;name;group;")).toBe(true);
    const [, first = []] = rows(out, ";");
    expect(first.slice(4, 9)).toEqual(["9,5", "10", "95", '"=""19/2"""', "1"]);
  });
});

describe("an incomplete unit", () => {
  const files = { "forms/tan-hong.csv": undefined };

  it("is listed last, without rank or class, and every output says that ranks are provisional", async () => {
    const directory = await periodFolder(files);
    for (const command of ["score", "rank", "compare"]) {
      const { code, out } = await run(command, directory);
      expect(code).toBe(1);
      if (command !== "compare") expect(out).toContain("Thứ hạng tạm thời: còn đơn vị chưa đủ số liệu.");
    }
    expect(body((await run("rank", directory)).out)).toEqual([
      "1 | Huyện Lấp Vò | 9,50 | 10,00 | 95,00 | Tốt",
      "2 | Huyện Tháp Mười | 7,47 | 10,00 | 74,74 | Khá",
      "– | Huyện Tân Hồng (chưa đủ) | 0,00 | 10,00 | 0,00 | –",
    ]);
    expect((await run("explain", directory, "lap-vo")).out).toContain("Thứ hạng tạm thời");
    const csv = rows((await run("rank", directory, "--format", "csv")).out);
    expect(csv.map((row) => row.at(-1))).toEqual(["provisional", "true", "true", "true"]);
    const { groups } = JSON.parse((await run("rank", directory, "--format", "json")).out);
    expect(groups).toEqual([{ id: "huyen", name: "Khối huyện", criteria: "thu", provisional: true }]);
  });

  it("is ranked with the others where that is asked for, and the run still exits 1", async () => {
    const { code, out } = await run("rank", await periodFolder(files), "--provisional");
    expect(code).toBe(1);
    expect(body(out)[2]).toBe("3 | Huyện Tân Hồng (chưa đủ) | 0,00 | 10,00 | 0,00 | –");
  });
});

describe("a unit that is not to be ranked", () => {
  it("is scored, classed and listed last", async () => {
    const units = UNITS.replace("Tên khác", "Xếp hạng")
      .replace("H. Tháp Mười", "có")
      .replace("Lấp Vò,huyen,", "Lấp Vò,huyen,không");
    const { code, out } = await run("rank", await periodFolder({ "units.csv": units }));
    expect(code).toBe(0);
    expect(body(out)).toEqual([
      "1 | Huyện Tháp Mười | 7,47 | 10,00 | 74,74 | Khá",
      "2 | Huyện Tân Hồng | 6,00 | 10,00 | 60,00 | Khá",
      "– | Huyện Lấp Vò | 9,50 | 10,00 | 95,00 | Tốt",
    ]);
  });
});

describe("rank --by", () => {
  it("takes an area by its code or name, with accents or without", async () => {
    const directory = await periodFolder();
    const byCode = await run("rank", directory, "--by", "1");
    expect(byCode.out).toContain("Xếp hạng lĩnh vực 1. Thể chế");
    expect(body(byCode.out)).toEqual([
      "1 | Huyện Tân Hồng | 2,00 | 2,00 | 100,00 | –",
      "2 | Huyện Lấp Vò | 1,50 | 2,00 | 75,00 | –",
      "3 | Huyện Tháp Mười | 1,47 | 2,00 | 73,68 | –",
    ]);
    for (const name of ["Thể chế", "the che"])
      expect(await run("rank", directory, "--by", name)).toEqual(byCode);
  });

  it("puts the units in that order in JSON and CSV too", async () => {
    const directory = await periodFolder();
    const { units } = JSON.parse((await run("rank", directory, "--by", "1", "--format", "json")).out);
    expect(units.map(({ id }: { id: string }) => id)).toEqual(["tan-hong", "lap-vo", "thap-muoi"]);
    const csv = rows((await run("rank", directory, "--by", "1", "--format", "csv")).out);
    expect(csv.map(([id]) => id)).toEqual(["id", "tan-hong", "lap-vo", "thap-muoi"]);
  });

  it("leaves out groups without the area, and says which areas there are", async () => {
    const other = {
      ...SET,
      id: "khac",
      nodes: [{ code: "A", name: "Lĩnh vực A", maxScore: 10, rule: { kind: "points" } }],
    };
    const groups = [...PERIOD.groups, { id: "so", name: "Khối sở", criteria: "khac.json" }];
    const directory = await periodFolder({
      "cchc.json": { ...PERIOD, groups },
      "khac.json": other,
      "units.csv": `${UNITS}so-y-te,Sở Y tế,so,\n`,
      "forms/so-y-te.csv": "Đơn vị: Sở Y tế\nMã,Số liệu\nA,9\n",
    });
    const { out } = await run("rank", directory, "--by", "A");
    expect(out).toContain("Sở Y tế");
    expect(out).not.toContain("Khối huyện");
    const { code, err } = await run("rank", directory, "--by", "9");
    expect(code).toBe(2);
    expect(err).toContain("Không có tiêu chí hoặc lĩnh vực “9”. Các mã: 1; 2; A.");
  });
});

describe("compare", () => {
  const table =
    "unit,total,index,rank,1. Thể chế\nthap-muoi,7,70,3,50\nHuyện Lấp Vò,9.6,96,1,80\ntan-hong,8,80,2,\n";

  async function comparing(files: object = {}, previous: readonly string[] = ["2017.csv"]) {
    return periodFolder({ "cchc.json": { ...PERIOD, previous }, "2017.csv": table, ...files });
  }

  it("sets this period beside the earlier one", async () => {
    const { code, out } = await run("compare", await comparing());
    expect(code).toBe(0);
    expect(out).toContain("So với kỳ 2017\n");
    expect(body(out)).toEqual([
      "1/3 | 1/3 | = | Huyện Lấp Vò | 9,60 | 9,50 | −0,10 | −5,00 | –",
      "2/3 | 3/3 | ▲ 1 | Huyện Tháp Mười | 7,00 | 7,47 | +0,47 | +23,68 | –",
      "3/3 | 2/3 | ▼ 1 | Huyện Tân Hồng | 8,00 | 6,00 | −2,00 | – | –",
      "Tăng nhiều nhất: Huyện Tháp Mười +23,68 (1. Thể chế)",
      "Giảm nhiều nhất: Huyện Lấp Vò −5,00 (1. Thể chế)",
    ]);
  });

  it("tells of areas that the earlier period does not know, as a note", async () => {
    const { out } = await run("check", await comparing(), "--verbose");
    expect(out).toContain("Lĩnh vực “Thủ tục hành chính” không có ở kỳ 2017 nên không so sánh được.");
  });

  it("says so where there is no earlier period", async () => {
    expect((await run("compare", await periodFolder())).out).toBe("Không có kỳ trước để so sánh.\n");
  });

  it("is with another period where one is named, newest first staying the order", async () => {
    const directory = await comparing({ "2016.csv": "unit,total\nlap-vo,5\n" }, ["2017.csv", "2016.csv"]);
    const { out } = await run("compare", directory, "--with", "2016");
    expect(body(out)[0]).toBe("1/3 | – | – | Huyện Lấp Vò | 5,00 | 9,50 | +4,50 | – | –");
    const json = JSON.parse((await run("compare", directory, "--with", "2016", "--format", "json")).out);
    expect(json.comparedWith).toBe("2016");
    expect(json.units[0].previous.map(({ period }: { period: string }) => period)).toEqual(["2017", "2016"]);
    const { code, err } = await run("compare", directory, "--with", "2015");
    expect([code, err.split("\n")[0]]).toEqual([2, "LỖI Không có kỳ “2015” trong các kỳ trước: 2017; 2016."]);
  });

  it("shows both ranks where another number of units was ranked", async () => {
    const of = { "2017.csv": `${table}khac,5,50,4,\n` };
    const { out } = await run("rank", await comparing(of));
    expect(body(out)[1]).toBe("2 | Huyện Tháp Mười | 7,47 | 10,00 | 74,74 | Khá | +0,47 | ▲ 1 (3/4 → 2/3)");
  });

  it("shows a merged unit beside all those it was merged from", async () => {
    const units = UNITS.replace("Tên khác", "Tiền thân").replace("H. Tháp Mười", "Huyện Lấp Vò; tan-hong");
    const directory = await comparing({ "units.csv": units });
    expect(body((await run("compare", directory)).out)[1]).toBe(
      "2/3 | 1/3; 2/3 | – | Huyện Tháp Mười | 9,60; 8,00 | 7,47 | – | – | –",
    );
    const [heading = [], , second = []] = rows((await run("rank", directory, "--format", "csv")).out);
    const at = (column: string) => second[heading.indexOf(column)];
    expect([
      at("previous.2017.Huyện Lấp Vò.total"),
      at("previous.2017.tan-hong.total"),
      at("change.total"),
    ]).toEqual(["9.6", "8", ""]);
  });

  describe("with an earlier period", () => {
    /** Last year's folder inside this one. */
    const lastYear = (files: Readonly<Record<string, string | object>>) =>
      Object.fromEntries(
        Object.entries({ ...FILES, ...files }).map(([name, content]) => [`ky-2017/${name}`, content]),
      );
    const old = {
      "cchc.json": { ...PERIOD, period: "2017" },
      "forms/lap-vo.csv": form("Huyện Lấp Vò", "10 5 20", "7"),
    };

    it("that is a folder scores it, without its own earlier ones", async () => {
      const files = { ...old, "cchc.json": { ...PERIOD, period: "2017", previous: ["khong-co"] } };
      const { code, out } = await run("compare", await comparing(lastYear(files), ["ky-2017"]));
      expect(code).toBe(0);
      expect(body(out)[0]).toBe("1/3 | 1/3 | = | Huyện Lấp Vò | 8,50 | 9,50 | +1,00 | 0,00 | +12,50");
    });

    it("that is a folder takes its results file where it has one", async () => {
      const directory = await comparing(lastYear(old), ["ky-2017"]);
      await run(
        "score",
        `${directory}/ky-2017`,
        "--format",
        "json",
        "-o",
        `${directory}/ky-2017/results.json`,
      );
      const { out, code } = await run("compare", directory, "--format", "json");
      const { inputs, units } = JSON.parse(out);
      expect([code, units[0].change]).toEqual([0, { total: 1, index: 10, rankGain: 0 }]);
      expect(inputs.map(({ path }: { path: string }) => path)).toContain("ky-2017/results.json");
      expect(inputs.map(({ path }: { path: string }) => path)).not.toContain("ky-2017/units.csv");
      const byFile = await comparing({ ...lastYear(old) }, ["kq.json"]);
      await run("score", `${byFile}/ky-2017`, "--format", "json", "-o", `${byFile}/kq.json`);
      expect(JSON.parse((await run("compare", byFile, "--format", "json")).out).units[0].change.total).toBe(
        1,
      );
    });

    it("that is not there is an error, this period being computed all the same", async () => {
      const directory = await comparing({}, ["khong-co", "2017.csv"]);
      const { code, out, err } = await run("rank", directory);
      expect(code).toBe(1);
      expect(err).toContain("Không mở được kỳ trước “khong-co” khai báo trong cchc.json.");
      expect(body(out)).toHaveLength(3);
      // The second period listed does not step in for the first.
      expect(out).not.toContain("▲");
    });

    it("that is broken is an error, this period being computed all the same", async () => {
      for (const [previous, file, content, code] of [
        ["kq.json", "kq.json", "{", "ranking/results-not-json"],
        ["kq.json", "kq.json", '{"format": "cchc-results/1"}', "ranking/results-wrong-shape"],
        ["bang.csv", "bang.csv", "a,b\n1,2\n", "ranking/figures-without-heading"],
        ["bang.csv", "bang.csv", "unit,total\nlap-vo,nhiều\n", "ranking/figure-not-a-number"],
        ["bang.xlsx", "bang.xlsx", "x", ""],
        ["ky-2016", "ky-2016/cchc.json", "{", "ranking/previous-has-errors"],
      ] as const) {
        const run1 = await run("rank", await comparing({ [file]: content }, [previous]));
        expect(run1.code, file).toBe(1);
        expect(run1.err).toContain(code);
        expect(body(run1.out)).toHaveLength(3);
      }
    });

    it("that has errors of its own is told in one warning, and compared as far as it goes", async () => {
      const files = { ...old, "forms/tan-hong.csv": form("Huyện Tân Hồng", "3 1 2", "4") };
      const { code, out, err } = await run("compare", await comparing(lastYear(files), ["ky-2017"]));
      expect(code).toBe(0);
      expect(err).toContain("Kỳ trước “ky-2017” có 1 lỗi");
      expect(
        body(out)
          .slice(0, 3)
          .map((line) => line.split(" | ")[2]),
      ).toEqual(["=", "=", "–"]);
    });
  });
});
