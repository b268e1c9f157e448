import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitFields } from "../../../src/reports/template/fields/field-text.ts";
import { groupAreaFields, groupFields } from "../../../src/reports/template/fields/group-fields.ts";
import { periodFields } from "../../../src/reports/template/fields/period-fields.ts";
import { namesOf } from "../../../src/reports/template/fields/property.ts";
import { unitFields, unitNodeFields } from "../../../src/reports/template/fields/unit-fields.ts";
import { toPlain } from "../../../src/shared/index.ts";
import { fill, gridOf, ONE_GROUP, templateOf } from "./filled.ts";

const page = readFileSync(new URL("../../../samples/mau-bao-cao/README.md", import.meta.url), "utf8");
const lists = { periodFields, groupFields, groupAreaFields, unitFields, unitNodeFields };

describe("the fields", () => {
  it.each(Object.entries(lists))("of %s have names of their own", (_, list) => {
    const names = namesOf(list).map(toPlain);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(Object.entries(lists))("of %s are all on the page that lists them", (_, list) => {
    const braced = list === periodFields;
    for (const { en, vi } of list) {
      for (const name of vi) expect(page).toContain(braced ? `\`{{${name}}}\`` : `\`${name}\``);
      expect(page).toMatch(new RegExp(`\\| [^|]*\\b${en}\\b[^|]* \\||\\(${en}\\)`));
    }
  });

  it("of the page are all there: each of its lines gives something", async () => {
    const subjects: readonly [heading: string, subject: string][] = [
      ["Trường chung", ""],
      ["Của một khối", "khối."],
      ["Của một đơn vị", "b."],
      ["Của một lĩnh vực hay tiêu chí", "b.2.1."],
    ];
    for (const [heading, subject] of subjects) {
      const from = page.indexOf(heading);
      const table = page.slice(from, page.indexOf("\n\n", page.indexOf("\n|---", from)));
      const names = [...table.matchAll(/^\| (.*?) \| (.*?) \|/gm)]
        .slice(2)
        .flatMap(([, vi = "", en = ""]) => [
          ...[...vi.matchAll(/`(?:\{\{)?([^`{}]+)(?:\}\})?`/g)].map(([, name]) => name ?? ""),
          ...en.split(", "),
        ]);
      expect(names.length).toBeGreaterThan(10);
      const { codes } = await fill(templateOf([names.map((name) => `x{{${subject}${name}}}`)]));
      expect(codes.filter((code) => code === "template/unknown-field")).toEqual([]);
    }
  });

  it("of a unit take its other figures", async () => {
    const previous = [
      { period: "2017", total: 70.5, index: 70.5, rank: 3, of: 3, class: "Trung bình", unit: "b" },
    ];
    const [group] = ONE_GROUP;
    const units = group?.units.map((unit) => (unit.id === "b" ? { ...unit, previous } : unit)) ?? [];
    const fields =
      "stt hạng change.index change.total change.rankGain previous.index previous.rank previous.class self of max";
    const template = templateOf([
      fields.split(" ").map((name) => `{{b.${name}}}`),
      ["{{b.tăng giảm}}; {{b.bậc tăng}}; {{b.ghi chú}}; {{kỳ trước}}"],
    ]);
    const { bytes } = await fill(template, group ? [{ ...group, units }] : [], { comparedWith: "2017" });
    expect(await gridOf(bytes)).toEqual([
      [2, 2, 9, 9, 1, 70.5, 3, "Trung bình", 79.5, 3, 100],
      ["+9,00; +1; ; 2017"],
    ]);
  });
});

describe("a text with fields", () => {
  it("is taken apart into what stays and what is filled", () => {
    expect(splitFields("Năm {{ kỳ }}, {{b.điểm}}")?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "literal Năm ",
      "field kỳ",
      "literal , ",
      "field b.điểm",
    ]);
  });

  it.each(["{{kỳ", "{{kỳ}", "{{kỳ {{nơi}}", "a}}{{"])(
    "is not understood where a field is open: %s",
    (text) => {
      expect(splitFields(text)).toBeUndefined();
    },
  );

  it("may hold single braces and closed ones", () => {
    expect(splitFields("{a} }} {{kỳ}}")?.map(({ text }) => text)).toEqual(["{a} }} ", "kỳ"]);
  });
});
