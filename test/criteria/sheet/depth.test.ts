import { describe, expect, it } from "vitest";
import { depthOf, type OpenNode, shapeOf } from "../../../src/criteria/sheet/depth.ts";

/** The depths of codes in a row; a code in parentheses is that of a leaf. */
function depths(...codes: readonly string[]): (number | undefined)[] {
  let open: OpenNode[] = [];
  return codes.map((written) => {
    const code = written.replace(/^\((.*)\)$/, "$1");
    const depth = depthOf(code, open);
    const above = open.slice(0, (depth ?? 1) - 1);
    open = [
      ...above,
      { code, shape: shapeOf(code, above.length > 0 ? above : open), isLeaf: code !== written },
    ];
    return depth;
  });
}

describe("depthOf", () => {
  it("tells by the codes what stands below what", () => {
    expect(depths("1", "1.1", "(1.1.1)", "(1.1.2)", "(1.2)", "2", "(2.1)")).toEqual([1, 2, 3, 3, 2, 1, 2]);
    expect(depths("A", "(A.1)", "(A.2)", "B", "(B-1)")).toEqual([1, 2, 2, 1, 2]);
    expect(depths("1.", "(1.1.)", "(1.2.)", "2.")).toEqual([1, 2, 2, 1]);
  });

  it("takes a kind of code not met yet for a level of its own", () => {
    expect(depths("I", "1", "(a)", "(b)", "2", "(a)", "II", "1", "(a)")).toEqual([1, 2, 3, 3, 2, 3, 1, 2, 3]);
    expect(depths("I", "1.1", "(1.1.1)", "(1.2)", "II", "(2.1)")).toEqual([1, 2, 3, 2, 1, 2]);
    expect(depths("A", "I", "(1)", "II", "(1)", "B")).toEqual([1, 2, 3, 2, 3, 1]);
  });

  it("takes C after B and I after H for letters", () => {
    expect(depths("(B)", "(C)", "(D)")).toEqual([1, 1, 1]);
    expect(depths("(H)", "(I)", "(J)")).toEqual([1, 1, 1]);
  });

  it("does not guess where the row above is missing", () => {
    expect(depths("1", "(1.1)", "(1.2.1)")).toEqual([1, 2, undefined]);
    expect(depths("I", "(1.1)", "(2.1)")).toEqual([1, 2, undefined]);
    expect(depths("(1)", "a")).toEqual([1, undefined]);
  });
});
