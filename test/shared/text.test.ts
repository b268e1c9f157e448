import { describe, expect, it } from "vitest";
import {
  isNotApplicable,
  isSameText,
  splitList,
  toCleanText,
  toComparable,
  toPlain,
} from "../../src/shared/index.ts";

describe("clean text", () => {
  it("puts accents in their composed form", () => {
    expect(toCleanText("Tháp Mười".normalize("NFD"))).toBe("Tháp Mười");
  });

  it("makes one space of every run of white space and none at the ends", () => {
    expect(toCleanText("  Tháp \u00A0 Mười\t\n")).toBe("Tháp Mười");
    expect(toCleanText("Tháp\u202FMười")).toBe("Tháp Mười");
  });

  it("drops what cannot be seen", () => {
    expect(toCleanText("\uFEFFTháp\u200B Mười\u00AD")).toBe("Tháp Mười");
  });
});

describe("comparing", () => {
  it("overlooks case, spaces and the form of accents", () => {
    expect(isSameText("  HUYỆN   THÁP MƯỜI ", "huyện tháp mười".normalize("NFD"))).toBe(true);
    expect(isSameText("ĐẮK LẮK", "đắk lắk")).toBe(true);
  });

  it("tells accents apart", () => {
    expect(isSameText("Tháp Mười", "Tháp Mưới")).toBe(false);
    expect(isSameText("Có", "Cô")).toBe(false);
    expect(toComparable("Đạt")).not.toBe(toComparable("Dat"));
  });
});

describe("plain text", () => {
  it("drops accents and punctuation", () => {
    expect(toPlain("Huyện Tháp-Mười (2018)")).toBe("huyen thap muoi 2018");
    expect(toPlain("ĐIỂM TỰ ĐÁNH GIÁ")).toBe("diem tu danh gia");
    expect(toPlain("  …  ")).toBe("");
  });
});

describe("not applicable", () => {
  it("is said in words or by an abbreviation, in any case", () => {
    for (const text of [
      "Không áp dụng",
      "KHÔNG ÁP DỤNG",
      " không  áp dụng. ",
      "KAD",
      "kad",
      "K.A.D",
      "N/A",
      "n/a",
    ])
      expect(isNotApplicable(text), text).toBe(true);
  });

  it("is understood with accents in their decomposed form", () => {
    expect(isNotApplicable("Không áp dụng".normalize("NFD"))).toBe(true);
  });

  it("is not the same as no, nothing or zero", () => {
    for (const text of [
      "Không",
      "Không có",
      "",
      "0",
      "-",
      "Không đạt",
      "Có áp dụng",
      "Không áp dụng cho năm 2018",
    ])
      expect(isNotApplicable(text), text).toBe(false);
  });
});

describe("lists", () => {
  it("are parted by semicolons and line breaks, never by commas", () => {
    expect(splitList("Kế hoạch; Báo cáo quý I\r\nBáo cáo năm, phụ lục")).toEqual([
      "Kế hoạch",
      "Báo cáo quý I",
      "Báo cáo năm, phụ lục",
    ]);
  });

  it("drop empty parts", () => {
    expect(splitList(";; a ;\n\n; b;")).toEqual(["a", "b"]);
    expect(splitList("  ")).toEqual([]);
  });
});
