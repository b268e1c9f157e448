import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { resultsOf } from "../fixture.ts";
import { communes, districts, twoGroups } from "../periods.ts";
import { HOSTILE, hostilePage } from "./hostile.ts";
import { fullPages, pageOf, writePage } from "./pages.ts";

const pages = fullPages();
const attributesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");
/** What a reader sees: the texts between tags, without the script and the style. */
const textOf = (page: string) =>
  page
    .replace(/<(script|style)>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe("the page", () => {
  it("is the same, byte for byte, for the same results", () => {
    expect(pageOf(districts())).toBe(pageOf(districts()));
  });

  it("stays small for 124 communes with a card each", () => {
    expect(Buffer.byteLength(pages.communes ?? "")).toBeLessThan(3_000_000);
  });

  for (const [name, page] of Object.entries({ ...pages, hostile: hostilePage() })) {
    it(`uses every id once, and every link leads to one: ${name}`, () => {
      const ids = attributesOf(page, "id");
      expect(new Set(ids).size).toBe(ids.length);
      const targets = attributesOf(page, "href").map((href) => href.replace(/^#/, ""));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(attributesOf(page, "data-unit").filter((target) => !ids.includes(target))).toEqual([]);
    });

    it(`loads nothing and styles nothing by attributes: ${name}`, () => {
      const markup = page.replace(/<(script|style)>.*?<\/\1>/gs, "");
      const tags = new Set(markup.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g));
      const forbidden = /^<(link|img|iframe|object|embed|base|form)\b| (src|style|on\w+)=/;
      expect([...tags].filter((tag) => forbidden.test(tag))).toEqual([]);
      expect(attributesOf(markup, "href").filter((href) => !href.startsWith("#"))).toEqual([]);
    });
  }

  it("tells the card of a unit from a part of another's card", () => {
    const groups = districts().map((group) => ({
      ...group,
      units: group.units
        .slice(0, 3)
        .map((unit, i) => ({ ...unit, id: ["a", "a-areas", "areas-a"][i] ?? "" })),
    }));
    const ids = attributesOf(pageOf(groups), "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["unit-a", "unit-a-areas", "unit-areas-a", "areas-unit-a"]));
  });

  it("allows its own script and style by their hashes and nothing else", () => {
    const page = pages.districts ?? "";
    const hashOf = (tag: string) => {
      const [, content = ""] = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(page) ?? [];
      return `&#39;sha256-${createHash("sha256").update(content).digest("base64")}&#39;`;
    };
    const [policy] = /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/.exec(page) ?? [];
    expect(policy).toBe(
      `default-src &#39;none&#39;; script-src ${hashOf("script")}; style-src ${hashOf("style")}; ` +
        "base-uri &#39;none&#39;; form-action &#39;none&#39;",
    );
  });

  it("says everything without a script: each unit's figures, areas, losses, reasons and cells", () => {
    const groups = districts();
    const results = resultsOf(groups);
    const text = textOf(pages.districts ?? "");
    for (const unit of results.units) {
      expect(text).toContain(unit.name);
      for (const figure of [unit.index, unit.total, ...unit.areas.map(({ index }) => index)])
        if (figure !== null) expect(text).toContain(figure.toFixed(2).replace(".", ","));
    }
    expect(text).toContain("1640/2004 → 81,84 %");
    expect(text).toContain("Lý do thẩm định: Tài liệu kiểm chứng chưa có số, ngày ban hành");
    expect(text).toContain("forms/h08.xlsx · Tự đánh giá · E");
    expect(text).toContain("Điểm tự chấm 1,5 khác điểm tính theo số liệu 1,47 (14/19).");
    expect(text).toContain("c".repeat(64));
  });

  it("writes figures as the language does", () => {
    const page = pageOf(districts(), {}, "en");
    expect(page).toContain('<html lang="en">');
    expect(textOf(page)).toContain("Cards of the units");
    expect(textOf(page)).toMatch(/\n\d\d\.\d\d\n/);
    expect(textOf(page)).not.toMatch(/\n\d\d,\d\d\n/);
  });

  it("says that ranks are provisional, and because of whom", () => {
    expect(textOf(pages["two groups"] ?? "")).toContain(
      "Thứ hạng tạm thời: còn đơn vị chưa đủ số liệu (Xã Tân Phú 5).",
    );
    const groups = communes().map((group) => ({
      ...group,
      units: group.units.map((unit) => ({ ...unit, scores: { ...unit.scores, "1.2": "missing" } })),
    }));
    expect(textOf(pageOf(groups))).toMatch(/chưa đủ số liệu \(([^,]+, ){9}[^,]+ và 114 đơn vị khác\)\./);
  });

  it("leaves out what a period without an earlier one has none of", () => {
    const text = textOf(pageOf(twoGroups()));
    expect(text).not.toContain("So sánh với kỳ trước");
    expect(text).not.toContain("Các kỳ trước");
  });

  it("shows beside a merged unit the figures of those it was merged from", () => {
    const text = textOf(pageOf(communes()));
    expect(text).toContain("Hợp nhất từ cu-0a; cu-0b; cu-0c");
    expect(text).toMatch(/cu-0a: \d\d,\d\d/);
  });

  it("says over how many units the averages of two periods were compared, where not over all", () => {
    expect(textOf(pages.communes ?? "")).toMatch(
      / so với kỳ 2024, tính trên 110\/124 đơn vị có số liệu cả hai kỳ/,
    );
    expect(textOf(pages.districts ?? "")).toMatch(/\n[+−]\d+,\d\d so với kỳ 2017\n/);
  });

  it("says that nothing was appraised instead of comparing the units with themselves", () => {
    const results = resultsOf(districts());
    const units = results.units.map((unit) => ({
      ...unit,
      nodes: unit.nodes.map((node) => ({
        ...node,
        self: node.leaf ? node.max : null,
        basis: "data" as const,
      })),
    }));
    const text = textOf(writePage({ ...results, units }, districts()));
    expect(text).toContain("Chưa có điểm thẩm định; điểm được tính theo số liệu kê khai");
    expect(text).not.toContain("bình quân mỗi đơn vị tự đánh giá");
  });

  it("tells the figures of a group that is not ranked, without speaking of a ranking", () => {
    const groups = districts().map((group) => ({
      ...group,
      units: group.units.slice(0, 3).map((unit) => ({ ...unit, ranked: false })),
    }));
    const text = textOf(pageOf(groups));
    expect(text).toMatch(/Chỉ số trung bình\n+\d\d,\d\d%/);
    expect(text).toContain("Bảng kết quả");
    expect(text).not.toMatch(/Bảng xếp hạng|Dẫn đầu|Số đơn vị xếp hạng/);
  });

  it("names points where units are ranked by them", () => {
    const groups = districts().map((group) => ({
      ...group,
      set: { ...group.set, rankBy: "total" as const },
    }));
    const [first] = resultsOf(groups).units;
    const total = (first?.total ?? 0).toFixed(2).replace(".", ",");
    expect(textOf(pageOf(groups))).toContain(`${first?.name}\n (${total})`);
  });

  it("names a group that was not scored", () => {
    const results = resultsOf(twoGroups());
    const text = textOf(writePage(results, twoGroups().slice(0, 1)));
    expect(text).toContain("II. Khối xã, phường, thị trấn");
    expect(text).toContain("Khối này chưa được chấm điểm vì bộ tiêu chí có lỗi.");
  });

  it("is written for a period without units, and for one without groups", () => {
    const groups = districts().map((group) => ({ ...group, units: [] }));
    expect(textOf(pageOf(groups))).toContain("Khối huyện, thị xã, thành phố");
    expect(textOf(pageOf([]))).toContain("Căn cứ tính điểm, xếp hạng");
  });

  it("shows hostile texts as they are and lets none become a tag", () => {
    const page = hostilePage();
    const text = textOf(page);
    for (const hostile of HOSTILE) expect(text).toContain(hostile.replace(/[\0\u202E]/g, "\uFFFD"));
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<!--");
  });
});
