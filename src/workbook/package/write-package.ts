import type { StoredPart } from "./stored-part.ts";

/**
 * The zip of the parts, in the order given. Every entry is dated 1 January 1980, the earliest a zip can hold:
 * the same parts give the same bytes whenever they are written.
 *
 * @example writePackage([toStoredPart("xl/workbook.xml", bytes)])
 */
export function writePackage(parts: Iterable<StoredPart>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const header = entryHeader(part, name);
    directory.push(DIRECTORY_ENTRY, header, directoryTail(offset), name);
    const local = [LOCAL_ENTRY, header, name, part.stored];
    pieces.push(...local);
    offset += lengthOf(local);
  }
  const end = endRecord(directory.length / 4, lengthOf(directory), offset);
  return Buffer.concat([...pieces, ...directory, end]);
}

const LOCAL_ENTRY = Buffer.from("PK\x03\x04", "latin1");
const DIRECTORY_ENTRY = Buffer.from("PK\x01\x02\x14\x00", "latin1");
const END = Buffer.from("PK\x05\x06", "latin1");

/** Version of the format: 2.0, with deflated entries. */
const VERSION = 20;
const NAME_IS_UTF8 = 0x0800;
/** Year 0 after 1980, month 1, day 1. */
const FIRST_DATE = (1 << 5) | 1;

/** What the local and the directory entry share: from the version needed to the length of the extra field. */
function entryHeader({ method, crc32, size, stored }: StoredPart, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(name.some((byte) => byte > 0x7f) ? NAME_IS_UTF8 : 0, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(FIRST_DATE, 8);
  header.writeUInt32LE(crc32, 10);
  header.writeUInt32LE(stored.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

/** No comment, disk 0, no attributes; then where the local entry begins. */
function directoryTail(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([END, record]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((total, piece) => total + piece.length, 0);
}
