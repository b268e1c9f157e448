import type { Severity } from "../../shared/index.ts";
import { StyleSheet } from "./style-sheet.ts";
import { withAttributes } from "./xml/attributes.ts";

/** Fill and letters of each severity: the colours that Excel itself calls bad, neutral and note. */
export const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: "FFFFC7CE", text: "FF9C0006" },
  warning: { fill: "FFFFEB9C", text: "FF7F6000" },
  note: { fill: "FFDDEBF7", text: "FF1F4E78" },
};

/**
 * Styles of marked cells: each is that of the cell with another fill and colour of letters, so that number
 * formats, borders, alignment and protection stay.
 */
export class MarkStyles {
  readonly #styles: StyleSheet;
  readonly #known = new Map<string, number>();

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  /** The number of a cell's style once it is marked. */
  marked(style: number, severity: Severity): number {
    return this.#once(`cell ${style} ${severity}`, () => {
      const format = this.#styles.sourceAt("cellXfs", style);
      const font = StyleSheet.reference(format, "fontId");
      const opening = format.slice(0, format.indexOf(">") + 1);
      const changed = withAttributes(opening, {
        fontId: `${this.#font(font, severity)}`,
        fillId: `${this.#fill(severity)}`,
        applyFont: "1",
        applyFill: "1",
      });
      return this.#styles.addSource("cellXfs", changed + format.slice(opening.length));
    });
  }

  /** The number of what a conditional format makes of a marked cell. */
  conditional(severity: Severity): number {
    const { text, fill } = COLOURS[severity];
    const xml = `<dxf><font><color rgb="${text}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`;
    return this.#once(`conditional ${severity}`, () => this.#styles.add("dxfs", xml));
  }

  #fill(severity: Severity): number {
    const xml = `<fill><patternFill patternType="solid"><fgColor rgb="${COLOURS[severity].fill}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.#once(`fill ${severity}`, () => this.#styles.add("fills", xml));
  }

  #font(font: number, severity: Severity): number {
    return this.#once(`font ${font} ${severity}`, () =>
      this.#styles.addSource("fonts", coloured(this.#styles.sourceAt("fonts", font), COLOURS[severity].text)),
    );
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }
}

/** A font in another colour; the colour stands after the size. */
function coloured(font: string, rgb: string): string {
  const without = font.replace(/<(\w+:)?color\b[^>]*?(\/>|>[\s\S]*?<\/\1color>)/, "");
  const color = (prefix = "") => `<${prefix}color rgb="${rgb}"/>`;
  const [, prefix] = /^<(\w+:)?font\b/.exec(without) ?? [];
  if (/^<[^>]*\/>$/.test(without))
    return `${without.replace(/\s*\/>$/, ">")}${color(prefix)}</${prefix ?? ""}font>`;
  const size = /<(?:\w+:)?sz\b[^>]*\/>/.exec(without);
  const at = size ? size.index + size[0].length : without.indexOf(">") + 1;
  return without.slice(0, at) + color(prefix) + without.slice(at);
}
