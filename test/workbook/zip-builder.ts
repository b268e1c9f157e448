import { crc32, deflateRawSync } from "node:zlib";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What a hostile or broken writer may get wrong. */
export interface ZipFlaws {
  /** Uncompressed size that the directory declares for every part. */
  readonly declaredSize?: number;
  /** Added to every checksum. */
  readonly crcError?: number;
  /** Number of entries that the end record declares. */
  readonly declaredEntries?: number;
  /** Compression method that is declared; the parts are deflated all the same. */
  readonly method?: number;
  /** The general purpose flags; 1 is encrypted. */
  readonly flags?: number;
  readonly comment?: string;
  /** Deflated bytes of parts, in place of those made of their content. */
  readonly deflated?: Readonly<Record<string, Buffer>>;
}

/** A zip of deflated parts, in the order given; a list of pairs may hold a name twice. */
export function zipOf(
  parts: Parts | readonly (readonly [string, string | Uint8Array])[],
  flaws: ZipFlaws = {},
): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Array.isArray(parts) ? parts : Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const deflated = flaws.deflated?.[name] ?? deflateRawSync(bytes);
    const header = entryHeader(name, bytes, deflated.length, flaws);
    local.push(Buffer.concat([Buffer.from("PK\x03\x04"), header, Buffer.from(name), deflated]));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), header, place, Buffer.from(name)]));
    offset += local.at(-1)?.length ?? 0;
  }
  return Buffer.concat([...local, ...directory, endRecord(directory, offset, flaws)]);
}

/** What a local and a directory header share: from the version needed to the length of the extra field. */
function entryHeader(name: string, bytes: Buffer, size: number, flaws: ZipFlaws): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flaws.flags ?? 0, 2);
  header.writeUInt16LE(flaws.method ?? 8, 4);
  header.writeUInt32LE(0x0021_0000, 6);
  header.writeUInt32LE((crc32(bytes) + (flaws.crcError ?? 0)) >>> 0, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(flaws.declaredSize ?? bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function endRecord(
  directory: readonly Buffer[],
  offset: number,
  { declaredEntries, comment = "" }: ZipFlaws,
): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(declaredEntries ?? directory.length, 8);
  end.writeUInt16LE(declaredEntries ?? directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}
