import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRuleText } from "../../../src/criteria/rule-text.ts";
import { classText, readClassText } from "../../../src/criteria/sheet/class-text.ts";
import { guardText, unguardText } from "../../../src/criteria/sheet/csv-guard.ts";
import { guideTexts } from "../../../src/criteria/sheet/guide-texts.ts";
import { joinList, splitList } from "../../../src/criteria/sheet/list-text.ts";
import { plainNumber } from "../../../src/criteria/sheet/number-words.ts";
import { Places } from "../../../src/criteria/sheet/places.ts";
import { sheetWords } from "../../../src/criteria/sheet/words.ts";
import { Rational } from "../../../src/shared/index.ts";

const band = (name: string, from: string, to?: string) => ({
  name,
  from: Rational.fromDecimal(from),
  ...(to !== undefined && { to: Rational.fromDecimal(to) }),
});

describe("a list in a cell", () => {
  it("is parted by semicolons and line breaks, with quotes around what holds one", () => {
    expect(joinList(["1.1", "a; b", 'gọi là "x"'])).toBe('1.1; "a; b"; "gọi là ""x"""');
    expect(splitList('1.1;2\n3 ; "a; b"')).toEqual(["1.1", "2", "3", "a; b"]);
    expect(splitList('5" màn hình; 2')).toEqual(['5" màn hình', "2"]);
  });

  it("gives back any texts that are not blank", () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }).filter((text) => /\S/.test(text)));
    fc.assert(
      fc.property(texts, (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});

describe("the classes in a cell", () => {
  it("read as a decision words them", () => {
    expect(classText([band("Tốt", "80", "100"), band("A: loại 1", "65.5")], "vi")).toBe(
      'Tốt: từ 80 đến 100; "A: loại 1": từ 65,5',
    );
    expect(readClassText("Tốt: từ 80 điểm trở lên; Khá: 65 - 80; Yếu: from 0 to 65").classes).toEqual([
      band("Tốt", "80"),
      band("Khá", "65", "80"),
      band("Yếu", "0", "65"),
    ]);
    expect(readClassText("Tốt: từ 80; kém").unread).toEqual(["kém"]);
  });
});

describe("a text in a CSV", () => {
  it("is guarded where Excel would run or change it", () => {
    expect(["=1+1", "'-x", "1.10", "3/4", "Kế hoạch", "1.1", "1,5"].map(guardText)).toEqual([
      "'=1+1",
      "''-x",
      '="1.10"',
      '="3/4"',
      "Kế hoạch",
      "1.1",
      '="1,5"',
    ]);
  });

  it("is the same after the guard is taken off", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^['="\d.,/+@-]{0,8}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });
});

describe("a number as text", () => {
  it("reads one way only", () => {
    expect(plainNumber(Rational.fromDecimal("1.234"), "vi")).toBe("1,2340");
    expect(plainNumber(Rational.fromDecimal("0.125"), "vi")).toBe("0,125");
    expect(plainNumber(Rational.fromDecimal("27800"), "en")).toBe("27800");
  });
});

describe("the guide", () => {
  it.each(
    guideTexts.vi.rules.map(([name, example], index) => [
      name,
      example,
      guideTexts.en.rules[index]?.[1] ?? "",
    ]),
  )("shows for %s a rule that is read, the same in both languages", (_, vi, en) => {
    const [first, second] = [vi, en].map((text) => JSON.stringify(parseRuleText(text), withoutLabels));
    expect(first).toContain('"ok"');
    expect(second).toBe(first);
  });

  it("shows all ten kinds, and says of every column what it is for", () => {
    const kinds = guideTexts.vi.rules.map(([, example]) => {
      const parsed = parseRuleText(example);
      return "ok" in parsed && parsed.ok.kind;
    });
    expect(new Set(kinds).size).toBe(10);
    expect(guideTexts.en.rules).toHaveLength(guideTexts.vi.rules.length);
    expect(Object.keys(guideTexts.vi.columnTexts)).toEqual(Object.keys(sheetWords.vi.columns));
  });
});

/** Labels are in the language of the text. */
function withoutLabels(key: string, value: unknown): unknown {
  return key === "label" ? undefined : value;
}

describe("the place of a key", () => {
  it("is that of the innermost thing around it that has one", () => {
    const places = new Places();
    places.set("nodes[0]", { cell: "B6" });
    places.set("nodes[0].rule", { cell: "F6" });
    expect(places.find("nodes[0].rule.bands[1].from")?.cell).toBe("F6");
    expect(places.find("nodes[0].evidence")?.cell).toBe("B6");
    expect(places.find("nodes[1].rule")).toBeUndefined();
  });
});
