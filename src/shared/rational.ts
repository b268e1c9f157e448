/**
 * An exact number: a fraction of two BigInts in lowest terms, denominator above 0.
 *
 * Every figure of the program is one from the cell it was read in to the digit it is published with.
 * Doubles are not an option: 29/50 × 0.25 published with two digits is 0.15, doubles give 0.14.
 *
 * @example Rational.of(29n, 50n).times(Rational.fromDecimal("0.25")).round(2).toText() // "0.15"
 */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);
  static readonly hundred = new Rational(100n, 1n);

  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The fraction numerator/denominator. Throws RangeError on a denominator of 0: callers check first. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
    return Rational.#reduced(BigInt(numerator), BigInt(denominator));
  }

  /**
   * The exact value of a plain decimal: optional sign, digits, optional dot and digits, optional exponent.
   * Throws SyntaxError on anything else; what people write is read by `readNumberText`.
   *
   * @example Rational.fromDecimal("79.81").toFraction() // "7981/100"
   */
  static fromDecimal(text: string): Rational {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    const digits = `${match?.[2] ?? ""}${match?.[3] ?? ""}`;
    if (!match || digits === "") throw new SyntaxError(`Not a decimal number: ${text}`);
    const magnitude = BigInt(digits);
    const scale = BigInt(match[4] ?? 0) - BigInt(match[3]?.length ?? 0);
    const signed = match[1] === "-" ? -magnitude : magnitude;
    return scale >= 0n ? new Rational(signed * 10n ** scale, 1n) : Rational.#reduced(signed, 10n ** -scale);
  }

  /** The decimal a JSON file wrote: its shortest form, so 0.29 is 29/100 and not the nearest double. */
  static fromJsonNumber(value: number): Rational {
    return Rational.fromDecimal(String(value));
  }

  /** What `toFraction` writes, read back: "21/19", "3". */
  static fromFraction(text: string): Rational {
    const [numerator = "0", denominator = "1"] = text.split("/");
    return Rational.of(BigInt(numerator), BigInt(denominator));
  }

  static sum(values: Iterable<Rational>): Rational {
    let total = Rational.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  /** The smallest of the values; throws RangeError where there are none. */
  static min(...values: readonly Rational[]): Rational {
    return Rational.#pick(values, -1);
  }

  /** The largest of the values; throws RangeError where there are none. */
  static max(...values: readonly Rational[]): Rational {
    return Rational.#pick(values, 1);
  }

  plus(other: Rational): Rational {
    if (this.denominator === other.denominator)
      return Rational.#reduced(this.numerator + other.numerator, this.denominator);
    return Rational.#reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return Rational.#reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws RangeError when the other is 0: callers check first. */
  dividedBy(other: Rational): Rational {
    return Rational.#reduced(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  abs(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Negative, zero or positive, as this is below, equal to or above the other. */
  compare(other: Rational): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    if (difference === 0n) return 0;
    return difference < 0n ? -1 : 1;
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isBelow(other: Rational): boolean {
    return this.compare(other) < 0;
  }

  isAbove(other: Rational): boolean {
    return this.compare(other) > 0;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  isWhole(): boolean {
    return this.denominator === 1n;
  }

  /**
   * The value rounded half up, away from zero, at that many decimals. Done once, at publication.
   *
   * @example Rational.fromDecimal("50.775").round(2).toText() // "50.78"
   */
  round(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals);
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    const rounded = (2n * magnitude * scale + this.denominator) / (2n * this.denominator);
    return Rational.#reduced(this.numerator < 0n ? -rounded : rounded, scale);
  }

  /** The fraction as text: "21/19", or "2" when whole. */
  toFraction(): string {
    return this.isWhole() ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /**
   * The shortest exact decimal, "79.5"; the fraction where no decimal is exact, "21/19".
   * A `minDecimals` pads with zeros: 79.5 at 2 is "79.50".
   */
  toText(minDecimals = 0): string {
    const places = this.#exactDecimals();
    return places === undefined ? this.toFraction() : this.toFixed(Math.max(places, minDecimals));
  }

  /** Rounded at that many decimals, with all of them written: "79.50". */
  toFixed(decimals: number): string {
    const scale = 10n ** BigInt(decimals);
    const { numerator, denominator } = this.round(decimals);
    const scaled = (numerator * scale) / denominator;
    const digits = `${scaled < 0n ? -scaled : scaled}`.padStart(decimals + 1, "0");
    const sign = scaled < 0n ? "-" : "";
    if (decimals === 0) return sign + digits;
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }

  /** For JSON numbers and workbook cells of published figures only; never for computing. */
  toNumber(): number {
    const text = this.toText();
    return text.includes("/") ? Number(this.toFixed(17)) : Number(text);
  }

  /** How many decimals write the value exactly; undefined where none do (1/3). */
  #exactDecimals(): number | undefined {
    let rest = this.denominator;
    let twos = 0;
    let fives = 0;
    for (; rest % 2n === 0n; rest /= 2n) twos += 1;
    for (; rest % 5n === 0n; rest /= 5n) fives += 1;
    return rest === 1n ? Math.max(twos, fives) : undefined;
  }

  static #pick(values: readonly Rational[], wanted: -1 | 1): Rational {
    return values.reduce((best, value) => (value.compare(best) === wanted ? value : best));
  }

  static #reduced(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError("Division by zero");
    if (denominator === 1n) return new Rational(numerator, 1n);
    const divisor = greatestCommonDivisor(numerator, denominator);
    const sign = denominator < 0n ? -1n : 1n;
    return new Rational((sign * numerator) / divisor, (sign * denominator) / divisor);
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
