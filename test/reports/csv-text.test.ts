import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsvRecords } from "../../src/reports/csv-text.ts";

const line = (text: string) => text.replace(/^\uFEFF/, "").split("\r\n")[1];

describe("CSV for programs", () => {
  it("has commas, decimal dots, and quotes where they are needed", () => {
    const record = { a: 79.81, b: 'Nói "có", rồi không', c: null, d: true, e: "một\nhai", f: "a; b" };
    expect(writeCsvRecords([record], "csv")).toBe(
      'a,b,c,d,e,f\r\n79.81,"Nói ""có"", rồi không",,true,"một\nhai",a; b\r\n',
    );
  });

  it("gives texts as they are", () => {
    expect(line(writeCsvRecords([{ a: "=1+1", b: "3/4" }], "csv"))).toBe("=1+1,3/4");
  });

  it("has the columns of all records, the named ones first", () => {
    expect(writeCsvRecords([{ b: 1 }, { c: 2, b: 3 }], "csv", ["a"])).toBe("a,b,c\r\n,1,\r\n,3,2\r\n");
    expect(writeCsvRecords([], "csv", ["a", "b"])).toBe("a,b\r\n");
  });

  it("is read back as it was written", () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(texts, (pairs) => {
        const written = writeCsvRecords(
          pairs.map(([a, b]) => ({ a, b })),
          "csv",
        );
        const read: string[][] = parse(written, { record_delimiter: "\r\n", relax_column_count: true });
        expect(read.slice(1)).toEqual(pairs.map(([a, b]) => [a, b]));
      }),
    );
  });
});

describe("CSV for Vietnamese Excel", () => {
  const cell = (value: string | number) => line(writeCsvRecords([{ a: value }], "csv-vi"));

  it("has a byte order mark, semicolons and decimal commas", () => {
    expect(writeCsvRecords([{ a: 79.81, b: "x; y", c: "1, 2" }], "csv-vi")).toBe(
      '\uFEFFa;b;c\r\n79,81;"x; y";1, 2\r\n',
    );
  });

  it("makes texts harmless that would run as formulas", () => {
    for (const text of ["=1+1", "+84 277", "-1", "@SUM(A1)"]) expect(cell(text)).toBe(`'${text}`);
    expect(cell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    for (const number of [-0.5, 12]) expect(cell(number)).toBe(`${number}`.replace(".", ","));
  });

  it("keeps Excel from taking texts for dates and numbers", () => {
    for (const text of ["3/4", "14/19", "1.234", "007", "1:30", "12345678901234567", "1e5"])
      expect(cell(text), text).toBe(`"=""${text}"""`);
    for (const text of ["1.1.1", "2018", "1.2", "6/8 → 75", "Có", "C4"]) expect(cell(text), text).toBe(text);
  });
});
