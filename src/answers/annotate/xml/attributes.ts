import { escapeAttribute } from "./escape.ts";

/** The attributes of a tag's source, by name as written. */
export function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(double ?? single ?? "");
  return attributes;
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
  const changed = source.replace(ATTRIBUTE, (written, name: string) => {
    if (!rest.has(name)) return written;
    const value = rest.get(name);
    rest.delete(name);
    return value === undefined ? "" : attribute(name, value);
  });
  const added = [...rest]
    .map(([name, value]) => (value === undefined ? "" : attribute(name, value)))
    .join("");
  return changed.replace(/\s*(\/?>)$/, (_, end: string) => added + end);
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? written;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
