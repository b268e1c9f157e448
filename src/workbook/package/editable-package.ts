import { limits } from "../limits.ts";
import { encodingOf, parseXml } from "../parse-xml.ts";
import { addContentTypes, type PartType, removeContentTypes } from "./content-types.ts";
import { readPackage } from "./read-package.ts";
import { contentOf, type StoredPart, toStoredPart } from "./stored-part.ts";
import { Unpatchable } from "./unpatchable.ts";
import { writePackage } from "./write-package.ts";

/** A package whose parts can be read, replaced and added to. The others go into the copy byte for byte. */
export class EditablePackage {
  readonly #parts = new Map<string, StoredPart>();
  readonly #texts = new Map<string, { readonly path: string; readonly text: string }>();
  readonly #added = new Map<string, PartType>();
  readonly #removed = new Set<string>();
  readonly #lastNumbers = new Map<string, number>();
  #bytesLeft: number = limits.inflatedBytes;

  static async open(bytes: Uint8Array): Promise<EditablePackage> {
    return new EditablePackage(await readPackage(bytes));
  }

  private constructor(parts: Iterable<StoredPart>) {
    for (const part of parts) this.#parts.set(toKey(part.name), part);
  }

  has(path: string): boolean {
    return this.#parts.has(toKey(path)) || this.#texts.has(toKey(path));
  }

  read(path: string): Uint8Array {
    const part = this.#parts.get(toKey(path));
    if (!part) throw new Unpatchable();
    const content = contentOf(part, Math.min(limits.partBytes, this.#bytesLeft));
    this.#bytesLeft -= content.length;
    return content;
  }

  /** The text of an XML part, without its declaration. Stops the work where it is not well-formed. */
  readXml(path: string): string {
    const written = this.#texts.get(toKey(path));
    if (written) return written.text;
    const bytes = this.read(path);
    parseXml(bytes, path, { open() {} });
    return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(DECLARATION, "");
  }

  write(path: string, content: Uint8Array): void {
    const name = this.#parts.get(toKey(path))?.name ?? path;
    this.#parts.set(toKey(path), toStoredPart(name, content));
  }

  writeXml(path: string, text: string): void {
    this.#texts.set(toKey(path), { path, text });
  }

  /** A path for a new part of a type, numbered as usual: "xl/comments", ".xml" → "xl/comments2.xml". */
  addPart(type: PartType, before: string, after: string): { path: string; number: number } {
    let number = this.#lastNumbers.get(type) ?? 0;
    do number += 1;
    while (this.has(`${before}${number}${after}`));
    this.#lastNumbers.set(type, number);
    const path = `${before}${number}${after}`;
    this.#added.set(path, type);
    return { path, number };
  }

  /** Lists a new part of a type under a path that none may have yet. */
  addPartAt(type: PartType, path: string): void {
    if (this.has(path)) throw new Unpatchable();
    this.#added.set(path, type);
  }

  /** Leaves a part out of the copy; what refers to it is for the caller to change. */
  remove(path: string): void {
    this.#parts.delete(toKey(path));
    this.#texts.delete(toKey(path));
    this.#removed.add(toKey(path));
  }

  toBytes(): Uint8Array {
    if (this.#added.size > 0 || this.#removed.size > 0) {
      const isRemoved = (name: string) => this.#removed.has(toKey(name));
      const left = removeContentTypes(this.readXml(CONTENT_TYPES), isRemoved);
      this.writeXml(CONTENT_TYPES, addContentTypes(left, this.#added));
    }
    for (const { path, text } of this.#texts.values())
      this.write(path, Buffer.from(STANDARD_DECLARATION + text));
    return writePackage(this.#parts.values());
  }
}

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = /^\s*<\?xml\s[^>]*\?>\s*/;
const STANDARD_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Names of parts are the same in any case, with either slash, and percent-encoded or not. */
function toKey(path: string): string {
  return decoded(path).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
