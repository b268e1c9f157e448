import { describe, expect, it } from "vitest";
import {
  formatTextTable,
  layTextTable,
  shorten,
  textWidth,
  wrap,
} from "../../../src/reports/terminal/text-table.ts";

describe("a text table", () => {
  it("sets figures flush right and underlines its headings", () => {
    const columns = [{ heading: "Hạng", isFigure: true }, { heading: "Đơn vị" }];
    expect(
      formatTextTable(columns, [
        ["1", "Lấp Vò"],
        ["12", "Tháp Mười"],
      ]),
    ).toBe("Hạng  Đơn vị\n────  ─────────\n   1  Lấp Vò\n  12  Tháp Mười\n");
  });

  it("counts a letter once, however its accents are stored", () => {
    const [composed, decomposed] = ["Tháp Mười".normalize("NFC"), "Tháp Mười".normalize("NFD")];
    expect([textWidth(composed), textWidth(decomposed)]).toEqual([9, 9]);
    expect(formatTextTable([{ heading: "Đơn vị" }, { heading: "x" }], [[decomposed, "1"]])).toContain(
      "  1\n",
    );
  });

  it("cuts what is wider than its column may be", () => {
    const table = formatTextTable([{ heading: "Nội dung", widest: 8 }], [["Cải cách hành chính"]]);
    expect(table.split("\n")[2]).toBe("Cải các…");
    expect([shorten("Cải cách", 8), shorten("Cải cách", 5)]).toEqual(["Cải cách", "Cải…"]);
  });

  it("cuts its last column to what a line may take", () => {
    const { head, body } = layTextTable([{ heading: "a" }, { heading: "b" }], [["x", "y".repeat(90)]], 40);
    expect([head[1]?.length, body]).toEqual([40, [`x  ${"y".repeat(36)}…`]]);
  });

  it("has headings without rows", () => {
    expect(formatTextTable([{ heading: "a" }], [])).toBe("a\n─\n");
  });
});

describe("wrap", () => {
  it("breaks between words and keeps line breaks", () => {
    expect(wrap("một hai ba bốn\nnăm", 7)).toEqual(["một hai", "ba bốn", "năm"]);
    expect(wrap("mộthaibabốn năm", 5)).toEqual(["mộthaibabốn", "năm"]);
  });
});
