import {
  add,
  divide,
  type Fraction,
  fraction,
  isSame,
  least,
  most,
  multiply,
  order,
  subtract,
} from "./fraction.ts";

type Names = Readonly<Record<string, Fraction>>;
type Thunk = () => Fraction;

const STRENGTH: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const SIGNS: Readonly<Record<string, string>> = { "×": "*", "÷": "/", "−": "-" };

/** The value of a formula; undefined where it divides by 0 or names what nobody gave. */
export function valueOfFormula(expression: string, names: Names): Fraction | undefined {
  const words = expression.match(/\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*|<=|>=|<>|\S/gu) ?? [];
  const rest = words.map((word) => SIGNS[word] ?? word).reverse();
  try {
    return climb(rest, names, 0)();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether "early + onTime = total" holds; undefined where a side has no value. */
export function holds(equation: string, names: Names): boolean | undefined {
  const [left = "", right = ""] = equation.split("=");
  const [a, b] = [valueOfFormula(left, names), valueOfFormula(right, names)];
  return a && b && isSame(a, b);
}

/** Operands are thunks, so that `if` looks only at the branch it takes. */
function climb(rest: string[], names: Names, weakest: number): Thunk {
  let left = operand(rest, names);
  for (;;) {
    const sign = rest.at(-1) ?? "";
    const strength = STRENGTH[sign];
    if (strength === undefined || strength <= weakest) return left;
    rest.pop();
    const [a, b] = [left, climb(rest, names, strength)];
    const work = { "+": add, "-": subtract, "*": multiply, "/": divide }[sign] ?? add;
    left = () => work(a(), b());
  }
}

function operand(rest: string[], names: Names): Thunk {
  const word = rest.pop() ?? "";
  if (word === "-") {
    const inner = operand(rest, names);
    return () => multiply([-1n, 1n], inner());
  }
  if (word === "(") {
    const inner = climb(rest, names, 0);
    rest.pop();
    return inner;
  }
  if (/^\d/.test(word)) return () => fraction(word);
  if (rest.at(-1) === "(" && ["min", "max", "if"].includes(word)) return call(word, rest, names);
  return () => {
    const value = names[word];
    if (!value) throw new RangeError(`no ${word}`);
    return value;
  };
}

function call(name: string, rest: string[], names: Names): Thunk {
  rest.pop();
  const args: Thunk[] = [climb(rest, names, 0)];
  let compared = "";
  while (rest.at(-1) !== ")") {
    const mark = rest.pop() ?? "";
    if (mark !== ",") compared = mark;
    args.push(climb(rest, names, 0));
  }
  rest.pop();
  if (name !== "if") return () => args.map((arg) => arg()).reduce(name === "min" ? least : most);
  const [a, b, then, otherwise] = args;
  return () => {
    if (!a || !b || !then || !otherwise) throw new RangeError("if");
    const sign = order(a(), b());
    const met = {
      "=": sign === 0,
      "<>": sign !== 0,
      "<": sign < 0,
      "<=": sign <= 0,
      ">": sign > 0,
      ">=": sign >= 0,
    };
    return met[compared as keyof typeof met] ? then() : otherwise();
  };
}
