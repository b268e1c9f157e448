import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { limits } from "../limits.ts";
import { damaged, Unreadable } from "../unreadable.ts";
import type { StoredPart } from "./stored-part.ts";

/**
 * Every part of a package (.xlsx, .docx) as it lies in the zip, in the order of the zip. Nothing is inflated:
 * `contentOf` gives the content of one part, and parts that nobody changes go into the next zip as they are.
 *
 * Stops with `Unreadable` where the zip is damaged, encrypted, has too many parts, two of the same name, or
 * parts that lie over each other, which would make the copy many times larger than the file.
 *
 * @example (await readPackage(bytes)).map((part) => part.name) // ["[Content_Types].xml", "_rels/.rels", …]
 */
export async function readPackage(bytes: Uint8Array): Promise<StoredPart[]> {
  try {
    return await readParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged("ZIP");
  }
}

async function readParts(buffer: Buffer): Promise<StoredPart[]> {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
  const { entryCount } = zip;
  if (entryCount > limits.parts)
    throw new Unreadable("answers/file-has-too-many-parts", { found: entryCount, expected: limits.parts });
  const parts = new Map<string, StoredPart>();
  let bytesLeft = buffer.length;
  for await (const entry of zip.eachEntry()) {
    const part = await toPart(entry, zip, buffer);
    bytesLeft -= part.stored.length;
    if (bytesLeft < 0 || parts.has(part.name)) throw damaged(part.name);
    parts.set(part.name, part);
  }
  return [...parts.values()];
}

async function toPart(entry: Entry, zip: ZipFile, buffer: Buffer): Promise<StoredPart> {
  const name = entry.fileNameRaw.toString("utf8");
  const { compressionMethod: method, compressedSize, uncompressedSize: size, crc32 } = entry;
  if (!entry.canDecodeFileData() || (method !== 0 && method !== 8)) throw damaged(name);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const stored = buffer.subarray(fileDataStart, fileDataStart + compressedSize);
  if (stored.length !== compressedSize) throw damaged(name);
  return { name, method, crc32, size, stored };
}
