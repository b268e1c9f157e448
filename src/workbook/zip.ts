import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { damaged, Unreadable } from "./unreadable.ts";

/** The parts of a workbook, inflated one by one when asked for, within limits that count what really comes out. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #file: ZipFile;
  readonly #entries: Map<string, Entry>;
  #bytesLeft: number = limits.inflatedBytes;

  private constructor(bytes: Uint8Array, file: ZipFile, entries: Map<string, Entry>) {
    this.#bytes = bytes;
    this.#file = file;
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<Zip> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!buffer.includes(END_OF_DIRECTORY, Math.max(0, buffer.length - LONGEST_END)))
      throw new Unreadable("answers/file-is-truncated");
    const file = await orDamaged(
      "ZIP",
      fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false }),
    );
    if (file.entryCount > limits.parts)
      throw new Unreadable("answers/file-has-too-many-parts", {
        found: file.entryCount,
        expected: limits.parts,
      });
    return new Zip(bytes, file, await orDamaged("ZIP", listEntries(file)));
  }

  has(part: string): boolean {
    return this.#entries.has(toKey(part));
  }

  /** The bytes of a part; stops the reading where there is none, or when it is asked for again. */
  async take(part: string): Promise<Uint8Array> {
    const entry = this.#entries.get(toKey(part));
    if (!entry?.canDecodeFileData()) throw damaged(part);
    // A file that names one part ten thousand times would otherwise be read ten thousand times.
    this.#entries.delete(toKey(part));
    const header = this.#file.readLocalFileHeaderPromise(entry, { minimal: true });
    const { fileDataStart } = await orDamaged(part, header);
    const stored = this.#bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const content = entry.compressionMethod === 0 ? stored : this.#inflate(stored, part);
    if (content.length > this.#mostBytes()) throw this.#inflatesTooMuch();
    this.#bytesLeft -= content.length;
    if (crc32(content) !== entry.crc32) throw damaged(part);
    return content;
  }

  #inflate(stored: Uint8Array, part: string): Uint8Array {
    try {
      return inflateRawSync(stored, { maxOutputLength: Math.max(1, this.#mostBytes()) });
    } catch (error) {
      throw isTooLarge(error) ? this.#inflatesTooMuch() : damaged(part);
    }
  }

  /** How large the next part may be. */
  #mostBytes(): number {
    return Math.min(limits.partBytes, this.#bytesLeft);
  }

  #inflatesTooMuch(): Unreadable {
    const limit = this.#bytesLeft < limits.partBytes ? limits.inflatedBytes : limits.partBytes;
    return new Unreadable("answers/file-inflates-too-much", { expected: limit / limits.megabyte });
  }
}

const END_OF_DIRECTORY = Buffer.from("PK\x05\x06", "latin1");

/** The end record, 22 bytes, with the longest comment it may carry. */
const LONGEST_END = 22 + 0xffff;

async function listEntries(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) {
    const key = toKey(entry.fileNameRaw.toString("utf8"));
    // Readers differ in which of two they take; what one person sees the other must see too.
    if (entries.has(key)) throw damaged(key);
    entries.set(key, entry);
  }
  return entries;
}

/** Names of parts are the same in any case, with either slash, and percent-encoded or not. */
function toKey(name: string): string {
  return decoded(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the zip library rejects is a defect of the file. */
async function orDamaged<T>(part: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(part);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
