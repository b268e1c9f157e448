import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameSheets } from "../../../src/reports/excel/sheet-names.ts";

describe("nameSheets", () => {
  it("keeps a name that a sheet may have", () => {
    expect(nameSheets(["Huyện Tháp Mười"], ["Xếp hạng"])).toEqual(["Huyện Tháp Mười"]);
  });

  it("numbers what is there already, whatever its case", () => {
    expect(nameSheets(["Sở Y tế", "SỞ Y TẾ", "xếp hạng"], ["Xếp hạng"])).toEqual([
      "Sở Y tế",
      "SỞ Y TẾ (2)",
      "xếp hạng (2)",
    ]);
  });

  it("cuts what is longer than 31 characters, and keeps the cut ones apart", () => {
    expect(
      nameSheets(["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông"], []),
    ).toEqual(["Sở Nông nghiệp và Phát triển n…", "Sở Nông nghiệp và Phát tri… (2)"]);
  });

  it("drops what Excel does not take", () => {
    expect(nameSheets(["'Xã [A]/B: *?\\'", "", "History"], [])).toEqual(["Xã A B", "-", "History (2)"]);
  });

  it("gives legal names of which no two are alike", () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom("a", "A", "[x]", "x'")));
    fc.assert(
      fc.property(texts, (names) => {
        const made = nameSheets(names, ["Chi tiết"]);
        expect(new Set(["chi tiết", ...made.map((name) => name.toLocaleLowerCase("vi"))]).size).toBe(
          made.length + 1,
        );
        for (const name of made) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
      }),
    );
  });
});
