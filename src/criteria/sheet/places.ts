import type { Place } from "../../shared/index.ts";

/** Where in the sheet each key of the set stands, so that what is wrong with a key is told with its cell. */
export class Places {
  readonly #byPath = new Map<string, Place>();
  readonly #settled = new Set<string>();

  /** @param path "nodes[0].nodes[1].rule" */
  set(path: string, place: Place): void {
    this.#byPath.set(path, place);
  }

  /** The place of a key, or of the innermost thing around it that has one. */
  find(path: string): Place | undefined {
    for (const outer of outerPaths(path)) {
      const place = this.#byPath.get(outer);
      if (place) return place;
    }
    return undefined;
  }

  /** Says that what is wrong with the key was told already: what else is found there only follows from it. */
  settle(path: string): void {
    this.#settled.add(path);
  }

  isSettled(path: string): boolean {
    return outerPaths(path).some((outer) => this.#settled.has(outer));
  }
}

/** The path and those around it, from the inside out. */
function outerPaths(path: string): string[] {
  const ends = Array.from(path.matchAll(/(?=[.[])/g), ({ index }) => index).filter((end) => end > 0);
  return [path, ...ends.reverse().map((end) => path.slice(0, end))];
}
