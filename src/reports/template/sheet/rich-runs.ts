import {
  childOf,
  childrenOf,
  escapeText,
  sourceOf,
  textOf,
  unescapeText,
  withPrefix,
  type XmlElement,
} from "../../../workbook/index.ts";
import type { TextPiece } from "../fields/field-text.ts";

/** A stretch of text with one look. */
export interface TextRun {
  /** The XML of its look, as written; empty where it has that of the cell. */
  readonly look: string;
  readonly text: string;
}

/** The runs of a shared string (<si>) or an inline one (<is>). Reading aids of East Asian text are left out. */
export function readRuns(source: string, element: XmlElement): TextRun[] {
  return childrenOf(source, element).flatMap((child): TextRun[] => {
    if (child.local === "t") return [{ look: "", text: unescapeText(textOf(source, child)) }];
    if (child.local !== "r") return [];
    const look = childOf(source, child, "rPr");
    const text = childOf(source, child, "t");
    return [
      { look: look ? sourceOf(source, look) : "", text: text ? unescapeText(textOf(source, text)) : "" },
    ];
  });
}

export function textOfRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/**
 * The runs with each field replaced by its value, which takes the look of the field's first letter. Excel may
 * split a field over several runs.
 */
export function fillRuns(
  runs: readonly TextRun[],
  pieces: readonly TextPiece[],
  toText: (field: TextPiece) => string,
): TextRun[] {
  let start = 0;
  return runs.flatMap((run): TextRun[] => {
    const end = start + run.text.length;
    const texts = pieces.map((piece) => {
      if (piece.kind === "field") return start <= piece.start && piece.start < end ? toText(piece) : "";
      const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)];
      return from < to ? piece.text.slice(from - piece.start, to - piece.start) : "";
    });
    start = end;
    const text = texts.join("");
    return text === "" ? [] : [{ look: run.look, text }];
  });
}

/** An inline string: <is>…</is>, in the namespace prefix of the sheet. */
export function inlineXml(runs: readonly TextRun[], prefix: string): string {
  const [only] = runs;
  const content =
    runs.length === 1 && only?.look === ""
      ? textXml(only.text, prefix)
      : runs.map(({ look, text }) => withRun(look, textXml(text, prefix), prefix)).join("");
  return `${withPrefix("<is>", prefix)}${content}${withPrefix("</is>", prefix)}`;
}

function textXml(text: string, prefix: string): string {
  return `${withPrefix('<t xml:space="preserve">', prefix)}${escapeText(text)}${withPrefix("</t>", prefix)}`;
}

function withRun(look: string, text: string, prefix: string): string {
  // A look from a part with other prefixes would be none here.
  const known = look.startsWith(`<${prefix}rPr`) ? look : "";
  return `${withPrefix("<r>", prefix)}${known}${text}${withPrefix("</r>", prefix)}`;
}
