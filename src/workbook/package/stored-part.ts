import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { limits } from "../limits.ts";
import { damaged, Unreadable } from "../unreadable.ts";

/** One part of a package (.xlsx, .docx) as it lies in the zip, deflated or not. */
export interface StoredPart {
  /** Path in the zip, as written there. */
  readonly name: string;
  /** How `stored` holds the content: 0 as it is, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc32: number;
  /** Bytes of the content. */
  readonly size: number;
  readonly stored: Uint8Array;
}

/** A part made of its content, deflated where that makes it smaller. */
export function toStoredPart(name: string, content: Uint8Array): StoredPart {
  const deflated = deflateRawSync(content);
  const isSmaller = deflated.length < content.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    crc32: crc32(content),
    size: content.length,
    stored: isSmaller ? deflated : content,
  };
}

/** The content of a part. Stops with `Unreadable` where it is damaged or larger than `most` bytes. */
export function contentOf(part: StoredPart, most: number = limits.partBytes): Uint8Array {
  const content = part.method === 0 ? part.stored : inflate(part, most);
  if (content.length > most) throw inflatesTooMuch(most);
  if (crc32(content) !== part.crc32) throw damaged(part.name);
  return content;
}

function inflate({ stored, name }: StoredPart, most: number): Uint8Array {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? inflatesTooMuch(most) : damaged(name);
  }
}

function inflatesTooMuch(most: number): Unreadable {
  return new Unreadable("answers/file-inflates-too-much", { expected: Math.ceil(most / limits.megabyte) });
}
