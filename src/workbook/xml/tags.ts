import { Unpatchable } from "../package/unpatchable.ts";

/** One tag of an XML text, and where it stands. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** As written: "x:row". */
  readonly name: string;
  /** Without the namespace prefix: "row". */
  readonly local: string;
  /** Of the "<". */
  readonly start: number;
  /** After the ">". */
  readonly end: number;
  /** Elements around it within the text walked through. */
  readonly depth: number;
}

/**
 * Walks over the tags of a well-formed XML text; comments, CDATA and instructions are passed over.
 *
 * A parser would give what the text means, but not where it stands; and only what is changed may change.
 */
export function* tagsOf(text: string, from = 0, to = text.length): Generator<Tag> {
  let depth = 0;
  let start = text.indexOf("<", from);
  while (start >= 0 && start < to) {
    let end = endOfAside(text, start);
    if (end === undefined) {
      end = endOfTag(text, start);
      const isClose = text[start + 1] === "/";
      const isEmpty = text[end - 2] === "/";
      if (isClose) depth -= 1;
      const name = nameAt(text, isClose ? start + 2 : start + 1);
      const local = name.slice(name.indexOf(":") + 1);
      yield { kind: isClose ? "close" : isEmpty ? "empty" : "open", name, local, start, end, depth };
      if (!isClose && !isEmpty) depth += 1;
    }
    start = text.indexOf("<", end);
  }
}

const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The end of what begins like a tag and is none. */
function endOfAside(text: string, start: number): number | undefined {
  const aside = ASIDES.find(([opening]) => text.startsWith(opening, start));
  return aside && after(text, aside[1], start + aside[0].length);
}

/** An attribute may hold ">". */
function endOfTag(text: string, start: number): number {
  const mark = /["'>]/g;
  mark.lastIndex = start;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === ">") return match.index + 1;
    mark.lastIndex = after(text, match[0], match.index + 1);
  }
  throw new Unpatchable();
}

function after(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  if (index < 0) throw new Unpatchable();
  return index + mark.length;
}

function nameAt(text: string, start: number): string {
  const name = /[^\s/>]+/y;
  name.lastIndex = start;
  return name.exec(text)?.[0] ?? "";
}
