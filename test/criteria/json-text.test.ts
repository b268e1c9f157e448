import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonText } from "../../src/criteria/json-text.ts";

function faultOf(text: string) {
  const { value, diagnostics } = readJsonText(text, "set.json");
  const [first] = diagnostics;
  return {
    value,
    code: first?.code,
    line: first?.args.line,
    column: first?.args.column,
    found: first?.args.found,
  };
}

describe("readJsonText", () => {
  it("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJsonText(text, "set.json")).toEqual({ value: JSON.parse(text), diagnostics: [] });
      }),
    );
  });

  it("refuses just what JSON.parse refuses", () => {
    const parts = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e1"',
      '"\\x"',
      "1",
      "-1.5e3",
      "01",
      ".5",
      "true",
      "nul",
      " ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (tokens) => {
        const text = tokens.join("");
        const isJson = () => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(readJsonText(text, "set.json").value !== undefined).toBe(isJson());
      }),
      { numRuns: 2000 },
    );
  });

  it("passes over a byte order mark", () => {
    expect(readJsonText('\uFEFF{"a": 1}', "set.json").value).toEqual({ a: 1 });
  });

  it("names line and column of what does not belong", () => {
    expect(faultOf('{\n  "a": 1,\n}')).toMatchObject({
      code: "criteria/json-syntax",
      line: 3,
      column: 1,
      found: "}",
    });
    expect(faultOf('{"a": 0,5}')).toMatchObject({
      code: "criteria/json-syntax",
      line: 1,
      column: 9,
      found: "5",
    });
    expect(faultOf('{"a": “x”}')).toMatchObject({ code: "criteria/json-syntax", column: 7, found: "“" });
    expect(faultOf('\uFEFF{"a": “x”}')).toMatchObject({ column: 7, found: "“" });
    expect(faultOf("[1]\r\n[2]")).toMatchObject({
      code: "criteria/json-syntax",
      line: 2,
      column: 1,
      found: "[",
    });
  });

  it("says that a text ends too early", () => {
    expect(faultOf("")).toMatchObject({ code: "criteria/json-cut-short", line: 1, column: 1 });
    expect(faultOf('{"a": [1,\n2')).toMatchObject({ code: "criteria/json-cut-short", line: 2, column: 2 });
  });

  it("refuses brackets nested more than 100 deep", () => {
    expect(faultOf("[".repeat(100) + "]".repeat(100)).code).toBeUndefined();
    expect(faultOf("[".repeat(200_000))).toMatchObject({ code: "criteria/json-too-deep", column: 101 });
  });

  it("names a key that stands twice by its path, and keeps the later value", () => {
    const { value, diagnostics } = readJsonText(
      '{"nodes": [{}, {"code": "1", "c\\u006fde": "2"}]}',
      "set.json",
    );
    expect(value).toEqual({ nodes: [{}, { code: "2" }] });
    expect(diagnostics).toMatchObject([{ code: "criteria/duplicate-key", place: { cell: "nodes[1].code" } }]);
  });

  it("keeps the same key of different objects apart", () => {
    expect(readJsonText('[{"a": 1}, {"a": {"a": 2}}]', "set.json").diagnostics).toEqual([]);
  });

  it("reads a text of two million characters", () => {
    const long = "á".repeat(2_000_000);
    expect(readJsonText(`["${long}"]`, "set.json").value).toEqual([long]);
    expect(readJsonText(`["${"\\n".repeat(500_000)}"]`, "set.json").value).toEqual(["\n".repeat(500_000)]);
  });
});
