import { limits } from "./limits.ts";

/**
 * Puts together the text of a shared or an inline string: one <t>, or runs of differently formatted ones.
 * Reading aids of East Asian text (<rPh>) are no part of it. White space stays as it is, whether or not
 * xml:space asks for that: between two runs it parts words, elsewhere the reader of the cell cleans it up.
 */
export class RichText {
  #text = "";
  #isInRun = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic += 1;
    this.#isInRun = name === "t" && this.#phonetic === 0;
  }

  text(text: string): void {
    if (this.#isInRun) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic -= 1;
    this.#isInRun = false;
  }

  /** The text so far, and back to the start. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = "";
    return text;
  }
}

/** A text beyond this is too long for a cell even if all of it is escapes, so it is refused as it is. */
const LONGEST_ESCAPED = limits.cellText * "_x000D_".length;

/**
 * Undoes the escapes with which workbooks write characters that XML cannot hold.
 *
 * @example unescapeText("a_x000D_b") // "a\rb"
 * @example unescapeText("_x005F_x000D_") // "_x000D_"
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x") || text.length > LONGEST_ESCAPED) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
