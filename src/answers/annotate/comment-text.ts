import { escapeText } from "../../workbook/index.ts";
import type { MarkedCell } from "./marked-cells.ts";
import { type AnnotationWords, fillWords } from "./words.ts";

/** One piece of the text of a comment. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Characters of one message, and of one comment: a cell with a hundred faults is not read to its end. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_COMMENT = 8_000;

/** What the comment of a cell says: every fault in it with what to do, as plain text and as XML. */
export function commentText(cell: MarkedCell, words: AnnotationWords): { plain: string; xml: string } {
  const runs: Run[] = [];
  let length = 0;
  for (const { severity, message, remedy } of cell.marks) {
    if (length > LONGEST_COMMENT) break;
    const gap = runs.length > 0 ? "\n\n" : "";
    runs.push({ text: `${gap}${words.severity[severity]}: `, bold: true });
    const text = `${shorten(message)}\n${fillWords(words.remedy, { remedy: shorten(remedy) })}`;
    runs.push({ text, bold: false });
    length += text.length;
  }
  return { plain: runs.map(({ text }) => text).join(""), xml: runs.map(runXml).join("") };
}

/** A text cut to what a reader can take in. */
export function shorten(text: string, longest = LONGEST_MESSAGE): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** A piece of a comment in the font that Excel uses for them. */
export function runXml({ text, bold }: Run): string {
  const weight = bold ? "<b/>" : "";
  const font = `<rPr>${weight}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>`;
  return `<r>${font}<t xml:space="preserve">${escapeText(text)}</t></r>`;
}
