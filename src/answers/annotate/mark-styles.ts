import type { Severity } from "../../shared/index.ts";
import {
  attributesOf,
  childOf,
  openingOf,
  prefixOf,
  rootOf,
  Splices,
  withPrefix,
} from "../../workbook/index.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Fill and letters of each severity; the gold is darker than the yellow that forms give to cells to be filled in. */
export const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: "FFFFC7CE", text: "FF9C0006" },
  warning: { fill: "FFFFD966", text: "FF7F6000" },
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
      const root = rootOf(format);
      const font = Number(attributesOf(openingOf(format, root)).fontId ?? 0);
      const splices = new Splices(format);
      splices.setAttributes(root, {
        fontId: `${this.#font(font, severity)}`,
        fillId: `${this.#fill(severity)}`,
        applyFont: "1",
        applyFill: "1",
      });
      return this.#styles.addSource("cellXfs", splices.apply());
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

/** A font in another colour; where it has none, the colour stands after the size. */
function coloured(font: string, rgb: string): string {
  const root = rootOf(font);
  const find = (local: string) => childOf(font, root, local);
  const xml = withPrefix(`<color rgb="${rgb}"/>`, prefixOf(root));
  const [color, size] = [find("color"), find("sz")];
  const splices = new Splices(font);
  if (color) splices.replace(color.start, color.end, xml);
  else if (size) splices.insert(size.end, xml);
  else splices.append(root, xml);
  return splices.apply();
}
