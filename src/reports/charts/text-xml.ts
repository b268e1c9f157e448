import { escapeAttribute } from "../../workbook/index.ts";

/** How a text in a chart looks; black Times New Roman unless said otherwise. */
export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** In degrees clockwise; without one the program chooses. */
  readonly turn?: number;
}

/** Sizes in points, of a chart as wide as a page. */
export const TITLE: TextLook = { size: 13, bold: true };
export const TEXT: TextLook = { size: 10 };
export const VALUES: TextLook = { size: 9 };

/** How the texts of an element look. */
export function textProperties(look: TextLook): string {
  const paragraph = `<a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
  return `<c:txPr>${bodyProperties(look)}<a:lstStyle/>${paragraph}</c:txPr>`;
}

/** The title of a chart or an axis; each of its lines is a paragraph. */
export function titleXml(text: string, look: TextLook): string {
  const paragraphs = text.split(/\r\n?|\n/).map((line) => {
    // A drawing knows no escapes like _x000D_, so the text is escaped as in any XML.
    const run = `<a:r>${runProperties("rPr", look)}<a:t>${escapeAttribute(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr>${run}</a:p>`;
  });
  const rich = `<c:rich>${bodyProperties(look)}<a:lstStyle/>${paragraphs.join("")}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function bodyProperties({ turn }: TextLook): string {
  return turn === undefined ? "<a:bodyPr/>" : `<a:bodyPr rot="${turn * 60_000}" vert="horz"/>`;
}

function runProperties(name: "defRPr" | "rPr", { size, bold = false, color = "000000" }: TextLook): string {
  const language = name === "rPr" ? ' lang="vi-VN"' : "";
  const attributes = `${language} sz="${size * 100}" b="${bold ? 1 : 0}"`;
  const fonts = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;
  return `<a:${name}${attributes}>${solidFill(color)}${fonts}</a:${name}>`;
}

const FONT = "Times New Roman";

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** A line of that width in points. */
export function lineXml(color: string, width: number, more = ""): string {
  return `<a:ln w="${Math.round(width * EMU_PER_POINT)}">${solidFill(color)}${more}</a:ln>`;
}

const EMU_PER_POINT = 12_700;
