import { describe, expect, it } from "vitest";
import { expectClean, read, SET } from "./tables.ts";

const HEADING = "Mã;Nội dung;Điểm tối đa;Số liệu";

/** The set with weights of about a third in its first area: 1,6665, 1,6665 and 1,667 of 5 points. */
const THIRDS = {
  ...SET,
  nodes: SET.nodes.map((node) =>
    node.code === "1"
      ? {
          code: "1",
          name: "Chỉ đạo điều hành",
          maxScore: 5,
          nodes: [
            { code: "1.1", name: "Một", weight: 33.33, rule: { kind: "points" } },
            { code: "1.2", name: "Hai", weight: 33.33, rule: { kind: "points" } },
            { code: "1.3", name: "Ba", weight: 33.34, rule: { kind: "points" } },
          ],
        }
      : node,
  ),
};

describe("the maximum in a sheet", () => {
  it.each(["5", "5,0", "5.00", ""])("may be %s where the set says 5", async (max) => {
    expectClean(await read([HEADING, `2;Sáng kiến;${max};3`]));
  });

  it("is an error where it is another, and says both", async () => {
    const told = await read([HEADING, "2;Sáng kiến;4,99;3", "1;Chỉ đạo điều hành;6;"]);
    expect(told.findings).toEqual(["max-differs @ C2 a 2", "max-differs @ C3 a 1"]);
    expect(told.diagnostics[0]?.args).toMatchObject({
      found: "4,99",
      expected: { numerator: 5n, denominator: 1n },
    });
  });

  it("is an error in the blank form too", async () => {
    expect((await read([HEADING, "2;Sáng kiến;6;"])).findings).toEqual(["max-differs @ C2 a 2"]);
  });

  it("is not looked at where it is no number", async () => {
    expectClean(await read([HEADING, "2;Sáng kiến;tối đa 5 điểm;3"]));
  });

  it("is not looked at on the row of an input", async () => {
    expectClean(await read([HEADING, "1.2;Tiến độ;2;14", "1.2#early;Sớm hạn;7;10"]));
  });

  it.each(["1,6665", "1,67", "1,7", "1,66654321"])(
    "of 1,6665 points may be printed rounded: %s",
    async (max) => {
      expectClean(await read([HEADING, `1.1;Một;${max};`], { set: THIRDS }));
    },
  );

  it.each(["1,66", "1,6", "2", "1"])("of 1,6665 points is not %s", async (max) => {
    const told = await read([HEADING, `1.1;Một;${max};`], { set: THIRDS });
    expect(told.findings).toEqual(["max-differs @ C2 a 1.1"]);
  });
});

describe("the name in a sheet", () => {
  it.each([
    "Sáng kiến",
    "SÁNG  KIẾN",
    "Sang kien",
    "2. Sáng kiến",
    "- Sáng kiến;",
    "Sáng kiến".normalize("NFD"),
  ])("may be written %s", async (name) => {
    expectClean(await read([HEADING, `2;"${name}";5;3`]));
  });

  it("is a warning where it is another", async () => {
    const told = await read([HEADING, "2;Sáng chế;5;3"]);
    expect(told.answers).toEqual(["a 2 value=3"]);
    expect(told.findings).toEqual(["warning: name-differs @ B2 a 2"]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "Sáng chế", expected: "Sáng kiến" });
  });
});
