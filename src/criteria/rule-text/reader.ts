import { formatNumber, type Language, type Rational } from "../../shared/index.ts";
import type { RuleTextFault } from "./fault.ts";
import { languageOf, phrases } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";
import { type WordKey, words } from "./words.ts";

/**
 * Steps through a rule's text, token by token.
 *
 * The first fault is kept and the rest of the text dropped, so that every loop over it ends.
 */
export class RuleReader {
  readonly text: string;
  #spoken: Language | undefined;
  fault: RuleTextFault | undefined;
  #tokens: readonly Token[];
  #index = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = tokenize(text);
  }

  /** The token at hand, or one further on; past the last one there is always the end. */
  token(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)] ?? this.#end();
  }

  skip(count = 1): void {
    this.#index += count;
  }

  /** How many tokens say this, in the longest way that is said there; 0 where none does. */
  spans(key: WordKey, ahead = 0): number {
    const fitting = phrases(key).filter((phrase) =>
      phrase.every((text, index) => {
        const token = this.token(ahead + index);
        return isPlain(token) && token.text === text;
      }),
    );
    return Math.max(0, ...fitting.map((phrase) => phrase.length));
  }

  /** Steps over the longest of these that stands here, and says which. */
  take<const K extends WordKey>(...keys: readonly K[]): K | undefined {
    let found: K | undefined;
    let longest = 0;
    for (const key of keys) {
      const length = this.spans(key);
      if (length > longest) [found, longest] = [key, length];
    }
    this.skip(longest);
    return found;
  }

  isAt(...symbols: readonly string[]): boolean {
    return isSymbol(this.token(), ...symbols);
  }

  takeSymbol(...symbols: readonly string[]): boolean {
    const isThere = this.isAt(...symbols);
    if (isThere) this.skip();
    return isThere;
  }

  /** Steps over the symbol that must stand here. */
  needSymbol(...symbols: readonly string[]): void {
    if (!this.takeSymbol(...symbols)) this.refuse(`“${symbols[0]}”`);
  }

  /** Whether the part at hand is over: at a semicolon, a line break or the end. */
  isPartOver(ahead = 0): boolean {
    const token = this.token(ahead);
    return token.kind === "end" || isSymbol(token, ";");
  }

  /** Steps to the next part, over its bullet if it has one; false at the end of the text. */
  nextPart(): boolean {
    if (!this.isAt(";")) return false;
    while (this.takeSymbol(";"));
    this.dropBullet();
    return this.token().kind !== "end";
  }

  /** "- Có: 0,5" on a line of its own: the dash is layout, not a sign. */
  dropBullet(): void {
    if (isBullet(this.token(), this.token(1))) this.skip();
  }

  /** All that follows the last token, as it is written. */
  takeRest(): string {
    const rest = this.text.slice(this.token(-1).end);
    this.#index = this.#tokens.length - 1;
    return rest;
  }

  /** The token at hand is not what could stand here. */
  refuse(expected: string): void {
    const token = this.token();
    if (token.kind === "unclosed") this.failAt("quote-unclosed", token, '"…"');
    else this.failAt(token.kind === "end" ? "ended" : "unexpected", token, expected);
  }

  failAt(
    kind: RuleTextFault["kind"],
    { start, end }: { readonly start: number; readonly end: number },
    expected: string,
    found: string = this.text.slice(start, end),
  ): void {
    this.fault ??= { kind, position: start, length: end - start, found, expected };
    this.#tokens = [];
  }

  /** Words of the text's language, each as it could stand there: "“từ”, “trên”". */
  say(...keys: readonly WordKey[]): string {
    return keys.map((key) => `“${this.word(key)}”`).join(", ");
  }

  /** The word of the text's language, as it stands inside a text. */
  word(key: WordKey): string {
    return words[this.#language()][key][0].toLocaleLowerCase("vi");
  }

  /** A number as the text's language writes it. */
  sayNumber(value: Rational): string {
    return formatNumber(value, this.#language());
  }

  #language(): Language {
    this.#spoken ??= languageOf(this.text);
    return this.#spoken;
  }

  #end(): Token {
    return { kind: "end", text: "", start: this.text.length, end: this.text.length };
  }
}

function isPlain({ kind }: Token): boolean {
  return kind === "word" || kind === "number" || kind === "symbol";
}

export function isSymbol(token: Token, ...symbols: readonly string[]): boolean {
  return token.kind === "symbol" && symbols.includes(token.text);
}

export function isBullet(token: Token, next: Token): boolean {
  return isSymbol(token, "-", "+", "•", "×", "·") && next.start > token.end;
}
