import { beforeAll, describe, expect, it } from "vitest";
import { findNode } from "../../src/answers/find-node.ts";
import type { CriteriaSet } from "../../src/criteria/index.ts";
import { Rational } from "../../src/shared/index.ts";
import type { CellValue } from "../../src/workbook/index.ts";
import { criteriaOf } from "./tables.ts";

const leaf = (code: string, name = `Tiêu chí ${code}`) => ({
  code,
  name,
  maxScore: 1,
  rule: { kind: "points" },
});

const codes = ["1.1", "1.10", "1.2", "2.1", "1.2.3", "2.1.3", "10", "IV", "A.1", "12.5"];
let set: CriteriaSet;

beforeAll(async () => {
  set = await criteriaOf({
    format: "cchc-criteria/1",
    id: "ma",
    name: "Mã",
    level: "Cấp xã",
    legalBasis: "Soạn để thử",
    maxScore: codes.length,
    classes: [],
    nodes: codes.map((code) => leaf(code)),
  });
});

const text = (value: string): CellValue => ({ kind: "text", text: value });
const number = (value: string): CellValue => ({
  kind: "number",
  value: Rational.fromDecimal(value),
  percent: false,
});
const date = (value: string): CellValue => ({ kind: "date", text: value });

/** The code found, "1.1#key", "1.1 | 1.10" where it is unclear, "" where there is none. */
function found(code: CellValue | undefined, name = ""): string {
  const result = findNode(set, code, name);
  if (result.kind === "unclear") return result.candidates.map((node) => node.code).join(" | ");
  if (result.kind === "none") return "";
  return result.node.code + (result.key === undefined ? "" : `#${result.key}`);
}

describe("a code that is text", () => {
  it.each([
    ["1.1", "1.1"],
    ["1.10", "1.10"],
    [" 1.1. ", "1.1"],
    ["1.1)", "1.1"],
    ["1,1", "1.1"],
    ["1,2,3", "1.2.3"],
    ["'1.10", "1.10"],
    ['="1.10"', "1.10"],
    ["iv", "IV"],
    ["IV.", "IV"],
    ["a.1", "A.1"],
    ["9.9", ""],
    ["", ""],
    ["1.3", ""],
  ])("%s is %s", (code, expected) => {
    expect(found(text(code))).toBe(expected);
  });

  it("counts though the name is another", () => {
    expect(found(text("1.1"), "Kế hoạch")).toBe("1.1");
    expect(found(text("1.1"), "Tiêu chí 2.1")).toBe("1.1");
  });

  it("is the one whose name stands beside it where a CSV lost its last zero", () => {
    expect(found(text("1.1"), "Tiêu chí 1.10")).toBe("1.10");
    expect(found(text("1,1"), "TIÊU CHÍ  1.10")).toBe("1.10");
  });

  it("is none of ours where it has a zero more, unless the name says so", () => {
    expect(found(text("1.20"))).toBe("");
    expect(found(text("1.20"), "Kế hoạch")).toBe("");
    expect(found(text("1.20"), "Tiêu chí 1.2")).toBe("1.2");
  });

  it("may be followed by the name in the same cell", () => {
    expect(found(text("1.1. Tiêu chí 1.1"))).toBe("1.1");
    expect(found(text("1.1 - tiêu chí 1.1"))).toBe("1.1");
    expect(found(text("1.1.Tiêu chí 1.1"))).toBe("1.1");
    expect(findNode(set, text("1.1: Kế hoạch"), "")).toMatchObject({
      node: { code: "1.1" },
      words: "Kế hoạch",
    });
    expect(found(text("1.1a"))).toBe("");
  });
});

describe("a code that Excel took for a number", () => {
  it("is settled by the name beside it", () => {
    expect(found(number("1.1"), "Tiêu chí 1.1")).toBe("1.1");
    expect(found(number("1.1"), "Tiêu chí 1.10")).toBe("1.10");
  });

  it("is unclear where the name settles nothing", () => {
    expect(found(number("1.1"))).toBe("1.1 | 1.10");
    expect(found(number("1.1"), "Kế hoạch")).toBe("1.1 | 1.10");
  });

  it("is clear where it can only be one", () => {
    expect(found(number("1.2"))).toBe("1.2");
    expect(found(number("10"), "Kế hoạch")).toBe("10");
    expect(found(number("7"))).toBe("");
  });
});

describe("a code that Excel took for a date", () => {
  it("is one whose parts are day, month and year", () => {
    expect(found(date("2003-02-01"), "Tiêu chí 1.2.3")).toBe("1.2.3");
    expect(found(date("2003-02-01"), "Tiêu chí 2.1.3")).toBe("2.1.3");
    expect(found(date("2018-10-01"))).toBe("1.10");
    expect(found(date("2005-12-01"))).toBe("12.5");
  });

  it("is unclear where day and month may change places", () => {
    expect(found(date("2003-02-01"))).toBe("1.2 | 2.1 | 1.2.3 | 2.1.3");
  });

  it("is one in a CSV too", () => {
    expect(found(text("01/02/2003"), "Tiêu chí 1.2.3")).toBe("1.2.3");
    expect(found(text("1/10"))).toBe("1.10");
  });

  it("is none where no code has those parts", () => {
    expect(found(date("2019-07-31"))).toBe("");
    expect(found(date("07:30:00"))).toBe("");
  });
});

describe("an input", () => {
  it("is a code, a mark and a key", () => {
    expect(found(text("1.1#early"))).toBe("1.1#early");
    expect(found(text("1.1. # early "))).toBe("1.1#early");
    expect(found(text("1,1#1"))).toBe("1.1#1");
  });

  it("is none below a code that is none, or with two marks", () => {
    expect(found(text("9.9#early"))).toBe("");
    expect(found(text("1.1#a#b"))).toBe("");
  });
});

describe("a row without a code of its own", () => {
  it("is about the node whose code and name its name spells out", () => {
    expect(found(undefined, "1.10. Tiêu chí 1.10")).toBe("1.10");
    expect(found(number("7"), "1.10 Tiêu chí 1.10")).toBe("1.10");
    expect(found(text("10"), "1.10 Tiêu chí 1.10")).toBe("1.10");
  });

  it("is not taken for one by its name alone", () => {
    expect(found(undefined, "Tiêu chí 1.10")).toBe("");
  });

  it("does not overrule a code", () => {
    expect(found(text("1.2"), "1.10 Tiêu chí 1.10")).toBe("1.2");
    expect(found(text("9.9"), "1.10 Tiêu chí 1.10")).toBe("");
  });
});

it("finds nothing in cells that hold neither text nor number", () => {
  for (const code of [
    { kind: "error", text: "#NAME?" },
    { kind: "boolean", value: true },
    { kind: "uncomputed" },
  ] as const)
    expect(found(code)).toBe("");
});
