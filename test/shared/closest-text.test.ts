import { describe, expect, it } from "vitest";
import { closestText } from "../../src/shared/index.ts";

const LABELS = ["Có kế hoạch", "Có báo cáo", "Không"];

describe("closestText", () => {
  it("looks past accents, case and punctuation", () => {
    expect(closestText("co ke-hoach", LABELS)).toBe("Có kế hoạch");
    expect(closestText("KHONG", LABELS)).toBe("Không");
  });

  it.each([
    ["Có kế hoạchh", "Có kế hoạch"],
    ["Có kế hoch", "Có kế hoạch"],
    ["Có kế hoạcg", "Có kế hoạch"],
    ["Có kế haọch", "Có kế hoạch"],
    ["Có bao vao", "Có báo cáo"],
    ["Khôn", "Không"],
  ])("takes %s for %s", (text, label) => {
    expect(closestText(text, LABELS)).toBe(label);
  });

  it("knows nothing near a text that is three edits away", () => {
    expect(closestText("Có kế hoạchabc", LABELS)).toBeUndefined();
    expect(closestText("Có ke haochx y", LABELS)).toBeUndefined();
  });

  it("does not take a short text for another short one", () => {
    expect(closestText("Ko", ["Có", "Không"])).toBeUndefined();
    expect(closestText("Co", ["Có", "Không"])).toBe("Có");
    expect(closestText("", ["Có", ""])).toBe("");
  });

  it("has no closest of two that are equally near", () => {
    expect(closestText("Tiêu chí 3", ["Tiêu chí 1", "Tiêu chí 2"])).toBeUndefined();
    expect(closestText("Tiêu chí 1.", ["Tiêu chí 1", "Tiêu chí 2"])).toBe("Tiêu chí 1");
  });

  it("knows nothing where there is nothing to choose from", () => {
    expect(closestText("Có", [])).toBeUndefined();
  });
});
