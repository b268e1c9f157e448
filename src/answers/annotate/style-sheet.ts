import {
  childrenOf,
  prefixOf,
  rootOf,
  Splices,
  sourceOf,
  toOpening,
  withPrefix,
  type XmlElement,
} from "../../workbook/index.ts";

/** The lists of a style sheet, in the order in which they must stand. */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

type Section = (typeof SECTIONS)[number];

/** What a list begins with where the file has none. Excel keeps fills 0 and 1 for itself. */
const SEEDS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** The styles of a workbook, to which more can be added; those that are there keep their numbers. */
export class StyleSheet {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #elements: readonly XmlElement[];
  readonly #items = new Map<Section, string[]>();
  readonly #present = new Map<Section, number>();

  constructor(source: string) {
    const text = opened(source);
    this.#text = text;
    this.#root = rootOf(text);
    this.#elements = childrenOf(text, this.#root);
    for (const section of SECTIONS) {
      const element = this.#find(section);
      const items = element ? childrenOf(text, element).map((item) => sourceOf(text, item)) : [];
      this.#present.set(section, items.length);
      this.#items.set(section, items);
    }
    if (!this.#find("cellXfs")) for (const section of SECTIONS) this.#seeded(section);
  }

  /** Adds XML to a list and gives its number there. */
  add(section: Section, xml: string): number {
    const items = this.#seeded(section);
    return items.push(withPrefix(xml, prefixOf(this.#root))) - 1;
  }

  /** Adds a changed copy of what a list holds. */
  addSource(section: Section, source: string): number {
    return this.#seeded(section).push(source) - 1;
  }

  /** The source of what a list holds at a number; of the first where there is none. */
  sourceAt(section: Section, index: number): string {
    const items = this.#seeded(section);
    return items[index] ?? items[0] ?? "";
  }

  toXml(): string {
    const splices = new Splices(this.#text);
    for (const section of SECTIONS) {
      const items = this.#items.get(section) ?? [];
      const added = items.slice(this.#present.get(section));
      if (added.length === 0) continue;
      const element = this.#find(section);
      if (element) splices.append(element, added.join(""), added.length);
      else splices.insert(this.#placeOf(section), this.#wrap(section, added));
    }
    return splices.apply();
  }

  #find(section: Section): XmlElement | undefined {
    return this.#elements.find(({ local }) => local === section);
  }

  #seeded(section: Section): string[] {
    const items = this.#items.get(section) ?? [];
    const missing = (SEEDS[section] ?? []).slice(items.length);
    for (const seed of missing) items.push(withPrefix(seed, prefixOf(this.#root)));
    return items;
  }

  /** After the last list that must stand before it. */
  #placeOf(section: Section): number {
    const earlier: readonly string[] = SECTIONS.slice(0, SECTIONS.indexOf(section));
    const last = this.#elements.filter(({ local }) => earlier.includes(local)).at(-1);
    return last?.end ?? this.#root.openEnd;
  }

  #wrap(section: Section, items: readonly string[]): string {
    const name = prefixOf(this.#root) + section;
    return `<${name} count="${items.length}">${items.join("")}</${name}>`;
  }
}

/** A style sheet without any content, so that some can be put in. */
function opened(text: string): string {
  const { isEmpty, end, name } = rootOf(text);
  return isEmpty ? `${toOpening(text.slice(0, end))}</${name}>` : text;
}
