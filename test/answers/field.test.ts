import { describe, expect, it } from "vitest";
import { numberStyleOf, toField } from "../../src/answers/field.ts";
import { Rational } from "../../src/shared/index.ts";
import type { CellValue } from "../../src/workbook/index.ts";
import { read, xlsx } from "./tables.ts";

const place = { file: "forms/a.csv", cell: "B2" };
const text = (value: string): CellValue => ({ kind: "text", text: value });

/** Every reading as its number, with a percent sign where it is a percentage. */
function readings(value: CellValue, style?: "," | "."): (string | undefined)[] {
  return toField(value, place, style).readings.map(
    ({ number, percent }) => number && `${number.toText()}${percent ? "%" : ""}`,
  );
}

describe("toField", () => {
  it.each([
    ["79,81", ["79.81"]],
    ["79.81", ["79.81"]],
    ["1.234.567", ["1234567"]],
    ["1.234,5", ["1234.5"]],
    ["27 800", ["27800"]],
    ["27.800", ["27.8", "27800"]],
    ["98%", ["98%"]],
    ["98,5 %", ["98.5%"]],
    ["-3", ["-3"]],
    ["14/19", [undefined]],
    ["Có", [undefined]],
    ["1.1.1", [undefined]],
  ])("reads the text %s", (written, expected) => {
    expect(readings(text(written))).toEqual(expected);
  });

  it("settles a text that reads two ways by the style of the file", () => {
    expect(toField(text("27.800"), place, ",").inFileStyle?.number?.toText()).toBe("27800");
    expect(toField(text("27.800"), place, ".").inFileStyle?.number?.toText()).toBe("27.8");
    expect(toField(text("27.800"), place, undefined).inFileStyle).toBeUndefined();
  });

  it("keeps the decimals given and the place", () => {
    expect(toField(text("79,80"), place, undefined).readings[0]).toMatchObject({
      text: "79,80",
      decimals: 2,
      place,
    });
    const number = { kind: "number", value: Rational.fromDecimal("0.125"), percent: false } as const;
    expect(toField(number, place, undefined).readings[0]).toMatchObject({ text: "0.125", decimals: 3 });
  });

  it("reads a percent cell as shown", () => {
    const value = { kind: "number", value: Rational.of(98), percent: true } as const;
    expect(readings(value)).toEqual(["98%"]);
    expect(toField(value, place, undefined).readings[0].text).toBe("98%");
  });

  it("keeps the lines of a list apart, and cleans each", () => {
    const field = toField(text(" Báo cáo  quý I\r\n\r\nBáo cáo năm ".normalize("NFD")), place, undefined);
    expect(field.readings[0].text).toBe("Báo cáo quý I\nBáo cáo năm".normalize("NFC"));
  });

  it("says why dates, errors and formulas without a result are no numbers", () => {
    expect(toField({ kind: "date", text: "2018-12-31" }, place, undefined)).toMatchObject({ fault: "date" });
    expect(toField({ kind: "error", text: "#DIV/0!" }, place, undefined)).toMatchObject({ fault: "error" });
    expect(toField({ kind: "uncomputed" }, place, undefined)).toMatchObject({ fault: "uncomputed" });
  });

  it("takes TRUE and FALSE for words", () => {
    expect(toField({ kind: "boolean", value: true }, place, undefined).readings).toMatchObject([
      { text: "TRUE", percent: false },
    ]);
  });
});

describe("numberStyleOf", () => {
  it.each([
    [["27.800", "0,5"], ","],
    [["27,800", "0.5"], "."],
    [["1.234.567"], ","],
    [["0,5", "0.5"], undefined],
    [["27.800", "12"], undefined],
    [["Có", "14/19"], undefined],
    [[], undefined],
  ])("of %j is %s", (texts, style) => {
    expect(numberStyleOf(texts)).toBe(style);
  });
});

describe("the style of a file", () => {
  const styled = async (...rows: string[]) => {
    const told = await read(["Mã;Nội dung;Điểm tối đa;Số liệu;Tổng số;Giải trình", ...rows]);
    return told.rows[0]?.fields.get("value")?.inFileStyle?.number?.toText();
  };

  it("is that of its maxima, data and totals", async () => {
    expect(await styled("2;Sáng kiến;5,0;27.800")).toBe("27800");
    expect(await styled("2;Sáng kiến;5.0;27.800")).toBe("27.8");
    expect(await styled("2;Sáng kiến;5;27.800", "1.2;Tiến độ;2;14;19,5")).toBe("27800");
  });

  it("is never that of codes, names and explanations", async () => {
    expect(await styled("2;Sáng kiến;5;27.800;;0,5", "1.10;0.5;2;;")).toBeUndefined();
  });

  it("is asked of all sheets of a workbook", async () => {
    const heading = ["Mã", "Số liệu"];
    const sheets = xlsx({ rows: [heading, ["2", "27.800"]] }, { rows: [heading, ["1.10", "0,5"]] });
    const told = await read(sheets, { file: "forms/a.xlsx" });
    expect(told.rows[0]?.fields.get("value")?.inFileStyle?.number?.toText()).toBe("27800");
  });

  it("is that of the units' columns in a matrix", async () => {
    const told = await read(["Mã;Xã An;Xã Bình", "2;1.250;0,5"]);
    expect(told.rows[0]?.fields.get("selfScore")?.inFileStyle?.number?.toText()).toBe("1250");
  });
});
