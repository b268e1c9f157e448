import { unescapeXml } from "./attributes.ts";
import type { XmlElement } from "./elements.ts";

/** The text of an element that holds nothing but text: entities and CDATA resolved, comments left out. */
export function textOf(source: string, element: Pick<XmlElement, "openEnd" | "closeStart">): string {
  const inner = source.slice(element.openEnd, element.closeStart);
  if (!inner.includes("<")) return unescapeXml(inner);
  return inner
    .split(ASIDES)
    .map((piece = "") => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeXml(piece)))
    .join("");
}

/** CDATA is kept by the split, comments and instructions are dropped. */
const ASIDES = /(<!\[CDATA\[[\s\S]*?\]\]>)|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/;
