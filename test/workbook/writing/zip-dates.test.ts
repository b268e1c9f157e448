import { describe, expect, it } from "vitest";
import { fixZipDates } from "../../../src/workbook/writing/zip-dates.ts";

/** An archive of one stored, empty entry "a", with the given time stamp in both of its headers. */
function archive(stamp: number): Uint8Array {
  const bytes = new Uint8Array(31 + 47 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(10, stamp, true);
  view.setUint16(26, 1, true);
  bytes[30] = 97;
  view.setUint32(31, 0x02014b50, true);
  view.setUint32(31 + 12, stamp, true);
  view.setUint16(31 + 28, 1, true);
  bytes[31 + 46] = 97;
  view.setUint32(78, 0x06054b50, true);
  view.setUint16(78 + 10, 1, true);
  view.setUint32(78 + 16, 31, true);
  return bytes;
}

describe("fixZipDates", () => {
  it("makes archives alike that differ only in their time stamps", () => {
    expect(fixZipDates(archive(0x4e9a6000))).toEqual(fixZipDates(archive(0x5a215bf3)));
  });

  it("sets 1 January 1980, 0:00", () => {
    expect(fixZipDates(archive(0x4e9a6000))).toEqual(archive(0x00210000));
  });

  it("leaves what it was given as it is", () => {
    const given = archive(0x4e9a6000);
    fixZipDates(given);
    expect(given).toEqual(archive(0x4e9a6000));
  });

  it("refuses what is no archive", () => {
    expect(() => fixZipDates(new Uint8Array(5))).toThrow("unknown shape");
    expect(() => fixZipDates(new Uint8Array(50))).toThrow("unknown shape");
  });
});
