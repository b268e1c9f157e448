/**
 * A text as it stands between tags: without what XML cannot hold, line breaks as \n, and with whatever a
 * workbook would take for one of its own escapes (_x000D_) escaped.
 */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return clean(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** Control characters, halves of surrogate pairs and the two code points that are no characters. */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(NOT_IN_XML, "");
}
