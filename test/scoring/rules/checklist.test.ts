import { describe, expect, it } from "vitest";
import type { ChecklistRule } from "../../../src/criteria/index.ts";
import { data, leafOf, messageOf, number, scoreOf, yields } from "./build.ts";

function checklistOf(require: ChecklistRule["require"], ...labels: readonly string[]) {
  const points = ["1", "0.75", "0.25"];
  const items = labels.map((label, index) => ({ label, points: number(points[index] ?? "0") }));
  return leafOf({ kind: "checklist", require, items });
}

const LABELS = ["Có kế hoạch", "Có báo cáo", "Có kiểm tra"];
const each = checklistOf("each", ...LABELS);
const all = checklistOf("all", ...LABELS);
const any = checklistOf("any", ...LABELS);

describe("checklist", () => {
  it("adds up the items met", () => {
    expect(scoreOf(each, data("Có kế hoạch; có kiểm tra"))).toBe("1.25");
    expect(scoreOf(each, data("Có kiểm tra\nCó báo cáo\r\nCó kế hoạch"))).toBe("2");
    expect(scoreOf(each, data("Có báo cáo;"))).toBe("0.75");
  });

  it("gives the maximum for all items, or for one, where that is asked", () => {
    expect(scoreOf(all, data("Có kế hoạch; Có báo cáo; Có kiểm tra"))).toBe("2");
    expect(scoreOf(all, data("Có kế hoạch; Có báo cáo"))).toBe("0");
    expect(scoreOf(any, data("Có kiểm tra"))).toBe("2");
    expect(scoreOf(any, data("Có kiểm tra; Có kế hoạch"))).toBe("2");
  });

  it("takes Không for none, whatever is asked", () => {
    for (const leaf of [each, all, any]) expect(scoreOf(leaf, data("KHÔNG"))).toBe("0");
  });

  it("takes Không for an item that is so labelled", () => {
    const odd = checklistOf("each", "Không", "Có báo cáo");
    expect(scoreOf(odd, data("không"))).toBe("1");
  });

  it("refuses Không beside an item", () => {
    expect(scoreOf(each, data("Không; Có báo cáo"))).toContain("unknown-label at value: Không");
  });

  it("counts an item named twice once", () => {
    expect(scoreOf(each, data("Có báo cáo; CÓ BÁO CÁO"))).toBe("0.75");
    expect(scoreOf(all, data("Có báo cáo; Có báo cáo; Có kế hoạch"))).toBe("0");
  });

  it("refuses an unknown item and suggests the nearest", () => {
    expect(messageOf(each, data("Có kế hoạch; Có báo các"))).toBe(
      "“Có báo các” không có trong danh mục; có phải là “Có báo cáo”? Cần một trong: Có kế hoạch; Có báo cáo; Có kiểm tra.",
    );
    expect(scoreOf(each, data("3"))).toContain("unknown-label at value: 3");
  });

  it("refuses a blank, a lone semicolon and a total", () => {
    expect(scoreOf(each, data(undefined))).toContain("value-missing at value");
    expect(scoreOf(each, data(" ; "))).toContain("value-missing at value");
    expect(scoreOf(each, data("Có báo cáo", "3"))).toContain("unexpected-total at of");
  });

  it("can yield the sums of some of its items", () => {
    const sums = ["0", "0.25", "0.75", "1", "1.25", "1.75", "2"];
    expect(sums.filter((points) => !yields(each, points))).toEqual([]);
    expect(["0.5", "1.5", "0.1"].filter((points) => yields(each, points))).toEqual([]);
  });

  it("can yield nothing or the maximum where all or one is asked", () => {
    for (const leaf of [all, any])
      expect(["0", "1", "2"].map((points) => yields(leaf, points))).toEqual([true, false, true]);
  });

  it("answers at once for forty items", () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      label: `Mục ${index}`,
      points: number("0.05"),
    }));
    const long = leafOf({ kind: "checklist", require: "each", items });
    expect(yields(long, "1.95")).toBe(true);
    expect(yields(long, "1.96")).toBe(false);
    const uneven = items.map((item, index) => ({ ...item, points: number(`1/${2 ** index}`) }));
    expect(yields(leafOf({ kind: "checklist", require: "each", items: uneven }), "1.5")).toBe(true);
  });
});
