import { Unpatchable } from "../package/unpatchable.ts";
import { type Tag, tagsOf } from "./tags.ts";

/** An element of an XML text, and where it stands. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; the same as `end` where there is none. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** The outermost element. */
export function rootOf(text: string): XmlElement {
  const [root] = outermost(text, 0, text.length);
  if (!root) throw new Unpatchable();
  return root;
}

/** What stands directly within an element, in order. */
export function childrenOf(text: string, parent: XmlElement): XmlElement[] {
  return parent.isEmpty ? [] : outermost(text, parent.openEnd, parent.closeStart);
}

/** Everything within an element, at any depth; what stands within something comes before it. */
export function* descendantsOf(text: string, parent: XmlElement): Generator<XmlElement> {
  const open: Tag[] = [];
  for (const tag of tagsOf(text, parent.openEnd, parent.closeStart)) {
    if (tag.kind === "open") open.push(tag);
    const first = tag.kind === "close" ? open.pop() : tag.kind === "empty" ? tag : undefined;
    if (first) yield toElement(first, tag);
  }
}

/** The first child of that local name. */
export function childOf(text: string, parent: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(text, parent).find((child) => child.local === local);
}

/** The opening tag, as written. */
export function openingOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}

export function sourceOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** "x:" of an element that is written <x:row>. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

/**
 * Gives a piece of our own XML the namespace prefix that the text around it uses.
 * In escaped XML every "<" begins a tag.
 */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

function outermost(text: string, from: number, to: number): XmlElement[] {
  const elements: XmlElement[] = [];
  let open: Tag | undefined;
  for (const tag of tagsOf(text, from, to)) {
    if (tag.depth !== 0) continue;
    if (tag.kind === "open") open = tag;
    else if (tag.kind === "empty") elements.push(toElement(tag, tag));
    else if (open) elements.push(toElement(open, tag));
  }
  return elements;
}

function toElement(open: Tag, last: Tag): XmlElement {
  const isEmpty = open === last;
  return {
    name: open.name,
    local: open.local,
    start: open.start,
    openEnd: open.end,
    closeStart: isEmpty ? last.end : last.start,
    end: last.end,
    isEmpty,
  };
}
