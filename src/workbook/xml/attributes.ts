import { Unpatchable } from "../package/unpatchable.ts";
import { escapeAttribute } from "./escape.ts";

/** The attributes of a tag's source, by name as written. */
export function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(listAttributes(source).map(({ name, value }) => [name, unescapeXml(value)]));
}

/**
 * The source of a tag with some attributes set; undefined takes one off, the others stay as they are.
 *
 * @example withAttributes('<c r="A1" s="2"/>', { s: "7" }) // '<c r="A1" s="7"/>'
 */
export function withAttributes(
  source: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const rest = new Map(Object.entries(changes));
  const pieces: string[] = [];
  let done = 0;
  for (const { name, start, end } of listAttributes(source)) {
    if (!rest.has(name)) continue;
    pieces.push(source.slice(done, start), attribute(name, rest.get(name)));
    rest.delete(name);
    done = end;
  }
  const close = source.endsWith("/>") ? "/>" : ">";
  const tail = source.slice(done, -close.length).trimEnd();
  const added = [...rest].map(([name, value]) => attribute(name, value));
  return [...pieces, tail, ...added, close].join("");
}

/** The source of an empty tag as an opening one: <row/> as <row>. */
export function toOpening(source: string): string {
  return source.endsWith("/>") ? `${source.slice(0, -2).trimEnd()}>` : source;
}

interface Attribute {
  readonly name: string;
  /** As written, with its entities. */
  readonly value: string;
  /** From the white space before it. */
  readonly start: number;
  readonly end: number;
}

/** Goes through the tag once, however long it is; a pattern for a whole attribute could go through it anew at each space. */
function listAttributes(source: string): Attribute[] {
  const attributes: Attribute[] = [];
  const take = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(source)?.[0].length ?? 0;
  };
  let start = 1 + take(NAME, 1);
  for (;;) {
    const from = start + take(SPACE, start);
    const nameEnd = from + take(NAME, from);
    if (nameEnd === from) return attributes;
    const quoteAt = nameEnd + take(EQUALS, nameEnd);
    const close = source.indexOf(source[quoteAt] ?? "", quoteAt + 1);
    if (quoteAt === nameEnd || close < 0) throw new Unpatchable();
    attributes.push({
      name: source.slice(from, nameEnd),
      value: source.slice(quoteAt + 1, close),
      start,
      end: close + 1,
    });
    start = close + 1;
  }
}

const SPACE = /\s+/y;
const NAME = /[^\s=/>"']+/y;
const EQUALS = /\s*=\s*/y;

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A piece of XML text with its entities as the characters they stand for. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? written;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
