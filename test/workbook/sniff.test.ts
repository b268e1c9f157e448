import { describe, expect, it } from "vitest";
import { sniffFile } from "../../src/workbook/sniff.ts";

const COMPOUND = Buffer.from("D0CF11E0A1B11AE1", "hex");
const compound = (stream: string) =>
  Buffer.concat([COMPOUND, Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
const sniff = (bytes: string | Uint8Array) => sniffFile(Buffer.from(bytes));
const kind = (bytes: string | Uint8Array) => sniff(bytes).kind;

describe("sniffFile", () => {
  it("knows a zip and an empty file", () => {
    expect(kind("PK\x03\x04…")).toBe("zip");
    expect(kind("PK\x05\x06")).toBe("zip");
    expect(kind("")).toBe("empty");
  });

  it("tells old, encrypted and other compound files apart by their streams", () => {
    expect(kind(compound("Workbook"))).toBe("old-xls");
    expect(kind(compound("Book"))).toBe("old-xls");
    expect(kind(compound("EncryptedPackage"))).toBe("encrypted");
    expect(sniff(compound("WordDocument"))).toEqual({ kind: "other", found: "Word (.doc)" });
    expect(sniff(compound("PowerPoint Document"))).toEqual({ kind: "other", found: "PowerPoint (.ppt)" });
    expect(kind(COMPOUND)).toBe("old-xls");
  });

  it("knows web pages, behind white space, a byte order mark, a comment or in UTF-16", () => {
    for (const page of [
      "<html><table>",
      "\ufeff<HTML>",
      " \r\n<!DOCTYPE html>",
      "<!-- x --><html>",
      "<table border=1>",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
      "MIME-Version: 1.0\r\nContent-Type: multipart/related",
      Buffer.from("\ufeff<html>", "utf16le"),
      Buffer.from("<html>", "utf16le"),
    ])
      expect(kind(page), `${page}`).toBe("html");
  });

  it("knows an XML Spreadsheet from other XML", () => {
    expect(kind('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>')).toBe(
      "xml-spreadsheet",
    );
    expect(kind('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')).toBe("xml-spreadsheet");
    expect(sniff('<?xml version="1.0"?><a/>')).toEqual({ kind: "other", found: "XML" });
  });

  it.each([
    ["PDF", "%PDF-1.7"],
    ["RTF", "{\\rtf1"],
    ["PNG", Buffer.from("\x89PNG\r\n", "latin1")],
    ["JPEG", Buffer.from("\xff\xd8\xff\xe0", "latin1")],
    ["RAR", "Rar!\x1a\x07"],
    ["7z", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1")],
    ["GZIP", Buffer.from("\x1f\x8b\x08", "latin1")],
  ])("calls a %s by its name", (found, bytes) => {
    expect(sniff(bytes)).toEqual({ kind: "other", found });
  });

  it("leaves text to the reader of CSV, even text that begins with a less-than sign", () => {
    for (const text of ["Mã;Nội dung", "<80 %;0", "<Tên đơn vị>;", "<=5", "P", "D0CF", "PK;x", " "])
      expect(kind(text), text).toBe("unknown");
  });
});
