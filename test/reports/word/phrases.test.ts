import { describe, expect, it } from "vitest";
import { wordLabels } from "../../../src/reports/labels/word.ts";
import { openPhrases } from "../../../src/reports/word/phrases.ts";
import { nameInSentence } from "../../../src/reports/word/unit-name.ts";
import { capitalized } from "../../../src/shared/index.ts";

const say = openPhrases(wordLabels.vi, "vi", 2);

describe("names within a sentence", () => {
  it.each([
    ["Huyện Tháp Mười", "huyện Tháp Mười"],
    ["Thị xã Hồng Ngự", "thị xã Hồng Ngự"],
    ["Phường 7", "Phường 7"],
    ["Sở Nội vụ", "Sở Nội vụ"],
    ["Xã", "Xã"],
    ["Khối sở, ban, ngành", "khối sở, ban, ngành"],
  ])("are written as the rules of spelling have it: %s", (name, written) => {
    expect(nameInSentence(name, "vi")).toBe(written);
    expect(nameInSentence(name, "en")).toBe(name);
  });

  it("begin a sentence with a capital, accents and all", () => {
    expect(capitalized("đặc khu Phú Quốc")).toBe("Đặc khu Phú Quốc");
    expect(capitalized("")).toBe("");
  });
});

describe("lists", () => {
  it("join the last part with a word, and never count a single one that is left", () => {
    expect(say.names(["Xã A"])).toBe("xã A");
    expect(say.names(["Xã A", "Xã B"])).toBe("xã A và xã B");
    expect(say.names(["Xã A", "Xã B", "Xã C", "Xã D", "Xã E"])).toBe("xã A, xã B, xã C, xã D và xã E");
    expect(say.names(["Xã A", "Xã B", "Xã C", "Xã D", "Xã E", "Xã F"])).toBe(
      "xã A, xã B, xã C, xã D và 2 đơn vị khác",
    );
  });

  it("part names that hold commas by semicolons", () => {
    expect(say.names(["Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch"])).toBe(
      "Sở Y tế; Sở Văn hóa, Thể thao và Du lịch",
    );
  });
});

describe("figures", () => {
  it("have all their decimals and the language's mark, without a sign", () => {
    expect([say.percent(79.8), say.percentagePoints(-0.5), say.points(3)]).toEqual([
      "79,80%",
      "0,50 điểm phần trăm",
      "3,00 điểm",
    ]);
    expect(openPhrases(wordLabels.en, "en", 1).percent(79.8)).toBe("79.8%");
  });

  it("call a period a year only where it is one", () => {
    expect([say.period("2018"), say.period("2021-9T")]).toEqual(["năm 2018", "kỳ 2021-9T"]);
  });

  it("count one unit and many in English", () => {
    const english = openPhrases(wordLabels.en, "en", 2);
    expect([english.units(1), english.units(2)]).toEqual(["1 unit", "2 units"]);
  });
});
