import { attributesOf, toOpening, withAttributes } from "./attributes.ts";
import { openingOf, type XmlElement } from "./elements.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gathers changes to a text by where they go, and makes them all at once; the rest stays to the letter. */
export class Splices {
  readonly #source: string;
  readonly #splices: Splice[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Of several texts at one place the one given first comes first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  /** Sets attributes of an element; undefined takes one off. Not together with `append` to an empty one. */
  setAttributes(element: XmlElement, changes: Readonly<Record<string, string | undefined>>): void {
    const opening = openingOf(this.#source, element);
    this.replace(element.start, element.openEnd, withAttributes(opening, changes));
  }

  /** Adds XML as the last children of an element, and `count` to its attribute of that name if it has one. */
  append(element: XmlElement, xml: string, count = 0): void {
    const opening = openingOf(this.#source, element);
    const counted = attributesOf(opening).count;
    const changes = counted === undefined || count === 0 ? {} : { count: `${Number(counted) + count}` };
    const changed = withAttributes(opening, changes);
    if (element.isEmpty) {
      const text = `${toOpening(changed)}${xml}</${element.name}>`;
      this.replace(element.start, element.end, text);
    } else {
      if (changed !== opening) this.replace(element.start, element.openEnd, changed);
      this.insert(element.closeStart, xml);
    }
  }

  /** The text with every change made. */
  apply(): string {
    const sorted = this.#splices.sort((a, b) => a.start - b.start);
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, text } of sorted) {
      pieces.push(this.#source.slice(done, start), text);
      done = end;
    }
    return pieces.join("") + this.#source.slice(done);
  }
}
