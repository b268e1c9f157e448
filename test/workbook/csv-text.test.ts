import { describe, expect, it } from "vitest";
import { decodeCsv } from "../../src/workbook/csv-text.ts";

const TEXT = "Mã;Nội dung;Điểm tối đa\r\n1.1;Tỷ lệ hồ sơ đúng hạn ≥ 98 %;1,5\r";

const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("decodeCsv", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 with a byte order mark", utf16(`\ufeff${TEXT}`)],
    ["UTF-16 with a byte order mark, big-endian", utf16(`\ufeff${TEXT}`).swap16()],
    ["UTF-16 without a byte order mark", utf16(TEXT)],
    ["UTF-16 without a byte order mark, big-endian", utf16(TEXT).swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decodeCsv(bytes)).toEqual({
      text: TEXT.replace("\r\n", "\n").replace("\r", "\n"),
      isGuessed: false,
    });
  });

  it("leaves decomposed letters of Unicode text to the reader of the cell", () => {
    const decomposed = "Tỷ lệ".normalize("NFD");
    expect(decodeCsv(Buffer.from(decomposed)).text).toBe(decomposed);
  });

  it("puts the letters and tone marks of Windows-1258 together", () => {
    // ê + hook above (D2), ă + acute (EC), ư + tilde (DE), đ, Đ, ₫.
    const bytes = Buffer.from([0xea, 0xd2, 0x3b, 0xe3, 0xec, 0x3b, 0xfd, 0xde, 0x3b, 0xf0, 0xd0, 0xfe]);
    expect(decodeCsv(bytes)).toEqual({ text: "ể;ắ;ữ;đĐ₫", isGuessed: true });
  });

  it.each([
    [
      "UTF-8 with a bad byte among good letters",
      Buffer.concat([Buffer.from("Mã;ế\nệ"), Buffer.from([0xff])]),
      "UTF-8",
      2,
    ],
    ["UTF-8 that is cut off within a letter", Buffer.from("Mã;Tỷ lệ").subarray(0, -1), "UTF-8", 1],
    ["bad bytes after a UTF-8 mark", Buffer.from([0xef, 0xbb, 0xbf, 0x4d, 0xe3]), "UTF-8", 1],
    ["UTF-16 with half a letter at the end", utf16("\ufeffa;b\nc").subarray(0, -1), "UTF-16LE", 2],
    ["UTF-16 with half of a pair", utf16("\ufeffa;b\n\n\ud83d;"), "UTF-16LE", 3],
  ])("says that %s is broken, and where", (_, bytes, found, line) => {
    expect(() => decodeCsv(bytes)).toThrow(
      expect.objectContaining({ code: "answers/csv-encoding-is-broken", args: { found, line } }),
    );
  });

  it.each([
    ["a NUL", Buffer.from("a;b\nc\0"), 2],
    ["many control characters", Buffer.from("\x01\x02\x03\x04abc"), 1],
    [
      "bytes of a program",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0xff]),
      1,
    ],
  ])("takes a file with %s for no text", (_, bytes, line) => {
    expect(() => decodeCsv(bytes)).toThrow(
      expect.objectContaining({ code: "answers/csv-is-binary", args: { line } }),
    );
  });

  it("forgives a stray control character and the end mark of DOS", () => {
    const text = `Mã\x07;b\x0bc\n${"1.1;Có\n".repeat(20)}\x1a`;
    expect(decodeCsv(Buffer.from(text)).text).toBe(text);
  });
});
