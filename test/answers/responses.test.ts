import { describe, expect, it } from "vitest";
import { collect, expectClean, read, SET, textOf, xlsx } from "./tables.ts";

const survey = (...lines: string[]) => read(lines, { file: "survey.csv", use: "survey" });
const RESPONSES = ["Đơn vị;3.1;3.2", "Xã An;Tốt;5", "Xã An;tốt ;4", "Xã An;Kém;4", "Xã An;;"];

describe("raw survey responses", () => {
  it("count each option, and make the exact mean of a scale", async () => {
    const told = await survey(...RESPONSES);
    expect(told.answers).toEqual(["a 3.1#1 value=2", "a 3.1#2 value=1", "a 3.2 value=13/3"]);
    expect(told.rows[2]?.fields.get("value")?.readings[0].number?.toFraction()).toBe("13/3");
  });

  it("say how many answered and how many did not, at the heading of the leaf", async () => {
    const told = await survey(...RESPONSES);
    expect(told.findings).toEqual([
      "note: responses-counted @ B1 a 3.1",
      "note: responses-counted @ C1 a 3.2",
    ]);
    expect(told.diagnostics[0]?.args).toEqual({ found: 3, blanks: 1, expected: 4 });
  });

  it("are counted unit by unit, whatever the order of rows", async () => {
    const told = await survey("Đơn vị;3.1", "b;Kém", "a;Tốt", "b;Tốt", "b;Kém");
    expect(told.answers).toEqual([
      "b 3.1#1 value=1",
      "b 3.1#2 value=2",
      "a 3.1#1 value=1",
      "a 3.1#2 value=0",
    ]);
  });

  it("may have a number and a time for each respondent, and a code with its name", async () => {
    const told = await survey(
      "STT;Thời gian;Đơn vị;3.1. Phục vụ;Góp ý",
      "1;01/02/2018 9:00;a;Tốt;5",
      "2;01/02/2018 9:05;a;-;",
    );
    expect(told.answers).toEqual(["a 3.1#1 value=1", "a 3.1#2 value=0"]);
    expect(told.diagnostics[0]?.args).toMatchObject({ found: 1, blanks: 1 });
  });

  it("may come from a workbook whose codes are numbers", async () => {
    const rows = [
      ["Đơn vị", 3.1, 3.2],
      ["Xã An", "Tốt", 4],
      [undefined, "Tốt", 5],
    ];
    const told = await read(xlsx({ rows, merges: ["A2:A3"] }), { use: "survey" });
    expect(told.answers).toEqual(["a 3.1#1 value=2", "a 3.1#2 value=0", "a 3.2 value=4.5"]);
  });

  it("are an error where they are none of the options, and the leaf cannot count then", async () => {
    const told = await survey("Đơn vị;3.1", "a;Tốt", "a;Tôt lắm");
    expect(told.findings).toEqual(["unknown-response @ B3 a 3.1", "note: responses-counted @ B1 a 3.1"]);
    expect(told.diagnostics[0]?.args).toEqual({ found: "Tôt lắm", expected: "Tốt; Kém" });
    const { leaf } = await collect(told);
    expect(leaf("3.1")?.surveyed).toBeUndefined();
    expect([...(leaf("3.1")?.disputed ?? [])]).toEqual(["surveyed"]);
  });

  it("are an error where they lie outside the scale or are no number", async () => {
    const told = await survey("Đơn vị;3.2", "a;7", "a;rất tốt", "a;4,5");
    expect(told.findings.slice(0, 2)).toEqual(["unknown-response @ B2 a 3.2", "unknown-response @ B3 a 3.2"]);
    const { args } = told.diagnostics[1] ?? {};
    expect(args?.expected).toMatchObject([{ numerator: 1n }, "–", { numerator: 5n }]);
  });

  it("are percentages where the leaf has neither options nor a scale", async () => {
    const nodes = SET.nodes.map((node) =>
      node.code === "2"
        ? { code: "2", name: "Sáng kiến", maxScore: 5, source: "survey", rule: { kind: "survey" } }
        : node,
    );
    const told = await read(["Đơn vị;2", "a;80%", "a;91", "a;101"], {
      use: "survey",
      set: { ...SET, nodes },
    });
    expect(told.answers).toEqual(["a 2 value=85.5"]);
    expect(told.findings[0]).toBe("unknown-response @ B4 a 2");
  });

  it("are an error where their unit is unknown or not named, and no note below them is", async () => {
    const told = await survey(
      "Đơn vị;3.1",
      "Xã Dung;Tốt",
      "Xã Dung;Kém",
      ";Tốt",
      "a;Tốt",
      "Tổng số phiếu: 4;",
    );
    expect(told.findings).toEqual([
      "unknown-unit @ A2",
      "row-without-unit @ B4",
      "note: responses-counted @ B1 a 3.1",
    ]);
  });

  it("are an error under a code that is no leaf of the set", async () => {
    const told = await survey("Đơn vị;3.1;3.9;Ghi chú thêm", "a;Tốt;Tốt;x", "b;Tốt;Kém;x");
    expect(told.findings[0]).toBe("unknown-code @ C1");
    expect(told.findings.filter((finding) => finding.startsWith("unknown"))).toHaveLength(1);
  });

  it("are no answers where nobody answered", async () => {
    const told = await survey("Đơn vị;3.1;3.2", "a;;4");
    expect(told.answers).toEqual(["a 3.2 value=4"]);
  });

  it("do not count in a form or an appraisal", async () => {
    for (const use of ["forms", "appraisal"] as const) {
      const told = await read(RESPONSES, { use });
      expect(told.answers).toEqual([]);
      expect(told.findings).toEqual(["warning: column-not-counted @ B1"]);
    }
  });

  it("become what the survey says of the leaf", async () => {
    const { leaf, findings } = await collect(await survey(...RESPONSES));
    expect(textOf(leaf("3.1")?.surveyed?.inputs.get("1"))).toBe("2");
    expect(textOf(leaf("3.2")?.surveyed?.value)).toBe("13/3");
    expectClean({ findings });
  });
});
