/** Repeatable chance: the same seed throws the same numbers on every machine. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    for (let warmUp = 0; warmUp < 4; warmUp += 1) this.#next();
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const [one] = list.slice(this.int(0, list.length - 1));
    if (list.length === 0) throw new RangeError("nothing to pick from");
    return one as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => [this.#next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }

  /** Some of the list, in its order. */
  some<T>(list: readonly T[], probability: number): T[] {
    return list.filter(() => this.chance(probability));
  }

  /** Distinct whole numbers from low to high, ascending. */
  distinct(count: number, low: number, high: number): number[] {
    const all = new Set<number>();
    while (all.size < Math.min(count, high - low + 1)) all.add(this.int(low, high));
    return [...all].sort((a, b) => a - b);
  }

  /** Dice of their own, so that what one part throws does not move another. */
  fork(): Dice {
    return new Dice(this.int(0, 2 ** 31));
  }

  /** mulberry32 */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
