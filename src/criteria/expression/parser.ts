import { Rational } from "../../shared/index.ts";
import type { Expression } from "../expression.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Where an expression stops making sense. `found` is as written and `expected` lists what could stand there. */
export interface ExpressionFault {
  /** `ended`: the text stops too early; the caps keep any text, however odd, from exhausting memory. */
  readonly kind: "unexpected" | "ended" | "unknown-name" | "too-long" | "too-deep";
  /** Column, counted from 1, with accents in their composed form. */
  readonly position: number;
  readonly found: string;
  readonly expected: string;
}

/** A formula of fifteen nested conditions has some 200 tokens; the cap bounds the time that a value takes. */
const MAX_TOKENS = 300;
const MAX_NUMBER_LENGTH = 40;
const MAX_DEPTH = 100;
export const OPERATORS = "+, -, *, /";
const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="] as const;
const FUNCTIONS = ["min", "max", "if"] as const;
const END: Token = { kind: "end", text: "", raw: "", position: 0 };
const NOTHING: Expression = { kind: "number", value: Rational.zero };

/** Recursive descent. The first fault is kept and the rest of the text dropped, so that every loop ends. */
export class Parser {
  fault: ExpressionFault | undefined;
  readonly #names: ReadonlySet<string>;
  #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(text: string, names: readonly string[]) {
    this.#names = new Set(names.map((name) => name.normalize("NFC")));
    this.#tokens = tokenize(text.normalize("NFC"));
    const tooMany = this.#tokens[MAX_TOKENS];
    if (tooMany && tooMany.kind !== "end") this.#fail("too-long", tooMany, `≤ ${MAX_TOKENS}`);
  }

  /** sum := product (("+" | "-") product)* */
  parseSum(): Expression {
    let left = this.#parseProduct();
    for (let operator = this.#next("+", "-"); operator; operator = this.#next("+", "-"))
      left = { kind: "operation", operator, left, right: this.#parseProduct() };
    return left;
  }

  /** Steps over the token that must stand here. */
  take(wanted: string, expected: string = wanted): void {
    const token = this.#token();
    const isThere =
      wanted === "end" ? token.kind === "end" : token.kind === "symbol" && token.text === wanted;
    if (isThere) this.#index += 1;
    else this.#refuse(expected);
  }

  /** product := unary (("*" | "/") unary)* */
  #parseProduct(): Expression {
    let left = this.#parseUnary();
    for (let operator = this.#next("*", "/"); operator; operator = this.#next("*", "/"))
      left = { kind: "operation", operator, left, right: this.#parseUnary() };
    return left;
  }

  /** unary := "-" unary | "(" sum ")" | function "(" … ")" | number | name */
  #parseUnary(): Expression {
    const token = this.#token();
    if (this.#next("-")) return this.#nested(() => ({ kind: "negation", operand: this.#parseUnary() }));
    if (this.#next("(")) return this.#nested(() => this.#closed(this.parseSum()));
    const name = FUNCTIONS.find((candidate) => candidate === token.text);
    if (name && this.#token(1).text === "(") {
      this.#index += 2;
      return this.#nested(() => this.#closed({ kind: "call", name, args: this.#parseArgs(name) }));
    }
    if (token.kind === "number") return this.#parseNumber(token);
    if (token.kind === "name") return this.#parseName(token);
    return this.#refuse(["0–9", ...this.#names, "(", "-"].join(", "));
  }

  /** if(condition, then, else); min and max take two or more. */
  #parseArgs(name: (typeof FUNCTIONS)[number]): readonly Expression[] {
    const first = name === "if" ? this.#parseCondition() : this.parseSum();
    const args = [first, this.#parseArgument()];
    if (name === "if") args.push(this.#parseArgument());
    else while (this.#isAt(",")) args.push(this.#parseArgument());
    return args;
  }

  #parseArgument(): Expression {
    this.take(",", `",", ${OPERATORS}`);
    return this.parseSum();
  }

  /** condition := sum comparison sum */
  #parseCondition(): Expression {
    const left = this.parseSum();
    const operator = this.#next(...COMPARISONS);
    if (!operator) return this.#refuse([...COMPARISONS, OPERATORS].join(", "));
    return { kind: "comparison", operator, left, right: this.parseSum() };
  }

  #parseNumber(token: Token): Expression {
    if (token.text.length > MAX_NUMBER_LENGTH) return this.#fail("too-long", token, `≤ ${MAX_NUMBER_LENGTH}`);
    this.#index += 1;
    return { kind: "number", value: Rational.fromDecimal(token.text) };
  }

  #parseName(token: Token): Expression {
    if (!this.#names.has(token.text))
      return this.#fail("unknown-name", token, [...this.#names, "min(", "max(", "if("].join(", "));
    this.#index += 1;
    return { kind: "name", name: token.text };
  }

  #closed(expression: Expression): Expression {
    this.take(")", `), ${OPERATORS}`);
    return expression;
  }

  #nested(parse: () => Expression): Expression {
    if (this.#depth >= MAX_DEPTH) return this.#fail("too-deep", this.#token(), `≤ ${MAX_DEPTH}`);
    this.#depth += 1;
    const expression = parse();
    this.#depth -= 1;
    return expression;
  }

  /** The symbol at hand, stepped over, where it is one of those wanted. */
  #next<const S extends string>(...wanted: readonly S[]): S | undefined {
    const token = this.#token();
    const found = token.kind === "symbol" ? wanted.find((symbol) => symbol === token.text) : undefined;
    if (found !== undefined) this.#index += 1;
    return found;
  }

  #isAt(symbol: string): boolean {
    const token = this.#token();
    return token.kind === "symbol" && token.text === symbol;
  }

  #token(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? END;
  }

  #refuse(expected: string): Expression {
    const token = this.#token();
    return this.#fail(token.kind === "end" ? "ended" : "unexpected", token, expected);
  }

  #fail(kind: ExpressionFault["kind"], token: Token, expected: string): Expression {
    this.fault ??= { kind, position: token.position, found: token.raw, expected };
    this.#tokens = [];
    return NOTHING;
  }
}
