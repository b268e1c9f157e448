import { SaxesParser } from "saxes";
import { limits } from "./limits.ts";
import { damaged, Unreadable } from "./unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Is told of what stands in a part, in order. Names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const CHUNK = 65_536;

/**
 * Walks through the XML of one part of a workbook. Writers choose their prefixes freely (<row>, <x:row>) and
 * there are two families of namespaces (transitional, strict), so elements go by their local names.
 *
 * Stops the reading where the XML is malformed, too deep or holds a DOCTYPE, which only an attack would.
 */
export function parseXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("doctype", () => {
    throw new Unreadable("answers/file-declares-entities", { found: part });
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.depth) throw damaged(part);
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  for (const text of decode(bytes, part)) parser.write(text);
  parser.close();
}

/** The value of an attribute that carries some namespace prefix, such as r:id. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** The value of a yes-or-no attribute; no where it is left out. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The text piece by piece, so that a large part is never in memory twice. */
function* decode(bytes: Uint8Array, part: string): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const stream = start + CHUNK < bytes.length;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(start, start + CHUNK), { stream });
    } catch {
      throw damaged(part);
    }
    yield text;
  }
}

/** The encoding of an XML part, by its byte order mark. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
