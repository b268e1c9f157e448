import { describe, expect, it } from "vitest";
import { parseRuleText, ruleTextDiagnostic } from "../../../src/criteria/rule-text.ts";
import { ruleTextCatalog } from "../../../src/shared/catalog/rule-text.ts";
import { describe as describeDiagnostic } from "../../../src/shared/index.ts";

/** The smallest text that shows each code. */
const faults: Readonly<Record<keyof typeof ruleTextCatalog, string>> = {
  "criteria/rule-text-blank": "",
  "criteria/rule-text-too-long": "a".repeat(32_768),
  "criteria/rule-text-unknown": "Theo quy định",
  "criteria/rule-text-unexpected": "Tỷ lệ đúng hạn",
  "criteria/rule-text-ended": "Có:",
  "criteria/rule-text-two-readings": "Có: 1.250",
  "criteria/rule-text-no-number": "Có: 1,2,3",
  "criteria/rule-text-out-of-range": "Mỗi văn bản: 0",
  "criteria/rule-text-quote-unclosed": '"Có',
  "criteria/rule-text-needs-quotes": "Có: 1; dưới 80%: 0",
  "criteria/rule-text-colon-missing": "Có 1 điểm; Không 0 điểm",
  "criteria/rule-text-label-without-points": "Có: 1; Không",
  "criteria/rule-text-band-gap": "Từ 90%: 1; từ 50% đến 80%: 0; còn lại: 0",
  "criteria/rule-text-band-overlap": "Từ 80%: 1; đến 90%: 0",
  "criteria/rule-text-band-without-limit": "Còn lại: 1",
};

const place = { file: "bo-tieu-chi.xlsx", sheet: "Bộ tiêu chí", cell: "E7" };

function diagnosticOf(text: string) {
  const parsed = parseRuleText(text);
  if ("ok" in parsed) throw new Error(`No fault: ${text}`);
  return ruleTextDiagnostic(parsed.fault, text, place);
}

describe("ruleTextDiagnostic", () => {
  it.each(Object.entries(faults))("%s comes up for its smallest text, every hole filled", (code, text) => {
    const diagnostic = diagnosticOf(text);
    expect(diagnostic).toMatchObject({ code, severity: "error", place });
    for (const language of ["vi", "en"] as const) {
      const { message, remedy } = describeDiagnostic(diagnostic, language);
      expect(message).toMatch(/\S/);
      expect(message).not.toMatch(/[{}]|“”|\s{2}/);
      expect(remedy).toMatch(/\S/);
    }
  });

  it("shows the text, the character counted from 1, what stands there and what could", () => {
    const { message, remedy } = describeDiagnostic(diagnosticOf("Tỷ lệ; dưới: 0"), "vi");
    expect(message).toBe("Cách tính điểm “Tỷ lệ; dưới: 0” sai ở ký tự thứ 12: gặp “:”, cần “0,5”.");
    expect(remedy).toBe("Sửa từ ký tự đó; nếu là nhãn thì để cả nhãn trong ngoặc kép.");
  });

  it("says what could stand there in the words of the text", () => {
    expect(diagnosticOf("Từ 80%: 1; Không: 0").args.expected).toBe("“từ”, “trên”, “dưới”, “còn lại”");
    expect(diagnosticOf("From 80%: 1; No: 0").args.expected).toBe("“from”, “above”, “below”, “otherwise”");
    expect(diagnosticOf("Từ 90%: 1; từ 50% đến 80%: 0; còn lại: 0").args.expected).toBe("“dưới 90%”");
  });

  it("shows a long text around the place only", () => {
    const text = `${"Kế hoạch, ".repeat(20)}: một điểm; ${"Không có, ".repeat(20)}: 0`;
    const { args } = diagnosticOf(text);
    expect(args.position).toBe(203);
    expect(String(args.text)).toMatch(/^….*Kế hoạch, : một điểm; Không có,.*…$/);
    expect(String(args.text).length).toBeLessThan(125);
  });

  it("has both languages say the same", () => {
    const holes = (template: string) => (template.match(/\{\w+\}/g) ?? []).sort();
    for (const { vi, en, remedy } of Object.values(ruleTextCatalog)) {
      expect(holes(en)).toEqual(holes(vi));
      expect(holes(remedy.en)).toEqual(holes(remedy.vi));
    }
  });
});
