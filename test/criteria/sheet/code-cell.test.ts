import { describe, expect, it } from "vitest";
import { readCode } from "../../../src/criteria/sheet/code-cell.ts";
import { Rational } from "../../../src/shared/index.ts";
import type { CellValue } from "../../../src/workbook/index.ts";

function number(text: string): CellValue {
  return { kind: "number", value: Rational.fromDecimal(text), percent: false };
}

function date(text: string): CellValue {
  return { kind: "date", text };
}

function text(content: string): CellValue {
  return { kind: "text", text: content };
}

/** Reads a code below these, of which the last ones of each depth are the way to the row above. */
function read(value: CellValue, way: readonly string[], used: readonly string[] = way, mayBeChanged = false) {
  const open = way.map((code) => ({ code, shape: "", isLeaf: false }));
  return readCode(value, open, new Set(used), mayBeChanged);
}

describe("readCode", () => {
  it("settles 1.10 that became the number 1.1 by where it stands", () => {
    expect(read(number("1.1"), ["1", "1.9"], ["1", "1.1", "1.9"])).toEqual({ code: "1.10" });
    expect(read(number("1.1"), ["1"])).toEqual({ code: "1.1" });
    expect(read(number("1.2"), ["1", "1.1"])).toEqual({ code: "1.2" });
    expect(read(number("1.2"), ["1", "1.19"], ["1", "1.2", "1.19"])).toEqual({ code: "1.20" });
    expect(read(number("2"), ["1", "1.1"])).toEqual({ code: "2" });
  });

  it("takes a number as it is where a code before it was left out", () => {
    expect(read(number("1.3"), ["1", "1.1"])).toEqual({ code: "1.3" });
  });

  it("names the codes it may be where that does not settle it", () => {
    expect(read(number("1.1"), ["1", "1.8"], ["1", "1.1", "1.8"])).toEqual({ candidates: ["1.1", "1.10"] });
    expect(read(date("2018-05-07"), ["1"])).toEqual({ candidates: ["7.5", "5.7", "7.5.18", "5.7.18"] });
  });

  it("settles a date the same way", () => {
    expect(read(date("2026-02-01"), ["1", "1.1"])).toEqual({ code: "1.2" });
    expect(read(date("2003-02-01"), ["1", "1.2", "1.2.2"])).toEqual({ code: "1.2.3" });
  });

  it("takes text as it stands", () => {
    expect(read(text(" 1.1 "), ["1", "1.9"], ["1", "1.1", "1.9"])).toEqual({ code: "1.1" });
    expect(read(text("1,5"), ["1"])).toEqual({ code: "1,5" });
  });

  it("undoes in a CSV what Excel did to a code that cannot stand there", () => {
    expect(read(text("1.1"), ["1", "1.9"], ["1", "1.1", "1.9"], true)).toEqual({ code: "1.10" });
    expect(read(text("1,2"), ["1", "1.1"], ["1", "1.1"], true)).toEqual({ code: "1.2" });
    expect(read(text("02/01/2026"), ["1", "1.1"], ["1", "1.1"], true)).toEqual({ code: "1.2" });
    expect(read(text("1.1"), ["1"], ["1"], true)).toEqual({ code: "1.1" });
  });
});
