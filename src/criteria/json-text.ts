import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import { formatPath } from "./json-path.ts";

/** Deeper than any tree of criteria, and far from what a recursive reader could not bear. */
const MAX_DEPTH = 100;

/** What may stand next: how such a token begins, and the same for people. */
const STATES = {
  value: { allowed: /^[{["\-\dtfn]/, expected: '{ [ " 0–9 true false null' },
  firstItem: { allowed: /^[{["\-\dtfn\]]/, expected: '{ [ " 0–9 true false null ]' },
  key: { allowed: /^"/, expected: '"' },
  firstKey: { allowed: /^["}]/, expected: '" }' },
  colon: { allowed: /^:/, expected: ":" },
  afterItem: { allowed: /^[,\]]/, expected: ", ]" },
  afterMember: { allowed: /^[,}]/, expected: ", }" },
  // Nothing may follow the one value of a file.
  end: { allowed: /^$/, expected: "" },
} as const;

type JsonFault = "criteria/json-syntax" | "criteria/json-cut-short" | "criteria/json-too-deep";
type State = keyof typeof STATES;

interface Container {
  readonly isObject: boolean;
  /** Keys met so far. */
  readonly keys: Set<string>;
  /** The key or index being read. */
  at: string | number;
}

const PLAIN = String.raw`[ !#-[\]-\u{10FFFF}]*`;
const TOKEN = new RegExp(
  [
    String.raw`[{}[\],:]`,
    String.raw`"${PLAIN}(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})${PLAIN})*"`,
    String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    "true|false|null",
  ].join("|"),
  "uy",
);

/**
 * Reads JSON text and says, unlike JSON.parse, in which line and column it breaks and which keys stand twice.
 *
 * The value is undefined where the text is no JSON. Of a key that stands twice the last one counts, with an error.
 *
 * @example readJsonText('{"a": 1,}', "x.json").diagnostics[0]?.args.column // 9
 */
export function readJsonText(text: string, file: string): Outcome<unknown> {
  const diagnostics: Diagnostic[] = [];
  const stack: Container[] = [];
  let state: State = "value";
  // An editor does not count the byte order mark.
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const withoutValue = (code: JsonFault, at: number, found: string) => {
    const args = { ...lineAndColumn(text.slice(start, at)), found, expected: STATES[state].expected };
    return { value: undefined, diagnostics: [diagnose(code, { file }, args)] };
  };
  let at = afterSpace(text, start);
  for (; at < text.length; at = afterSpace(text, at)) {
    const token = tokenAt(text, at);
    if (token === undefined || !STATES[state].allowed.test(token))
      return withoutValue("criteria/json-syntax", at, token ?? text.charAt(at));
    if (token === "{" || token === "[") stack.push({ isObject: token === "{", keys: new Set(), at: 0 });
    if (token === "}" || token === "]") stack.pop();
    if (stack.length > MAX_DEPTH) return withoutValue("criteria/json-too-deep", at, token);
    const isKey: boolean = state === "key" || (state === "firstKey" && token !== "}");
    if (isKey) diagnostics.push(...enterKey(JSON.parse(token), stack, file));
    const top = stack.at(-1);
    if (token === "," && typeof top?.at === "number") top.at += 1;
    state = isKey ? "colon" : stateAfter(token, top);
    at += token.length;
  }
  if (state !== "end") return withoutValue("criteria/json-cut-short", text.length, "");
  return { value: JSON.parse(text.slice(start)), diagnostics };
}

/** The state after a token that is no key, in the container that is then open. */
function stateAfter(token: string, top: Container | undefined): State {
  if (token === "{") return "firstKey";
  if (token === "[") return "firstItem";
  if (token === ":") return "value";
  if (top === undefined) return "end";
  if (token === ",") return top.isObject ? "key" : "value";
  return top.isObject ? "afterMember" : "afterItem";
}

/** Notes the key in the innermost object; reports it when it stood there before. */
function enterKey(key: string, stack: readonly Container[], file: string): Diagnostic[] {
  const top = stack.at(-1);
  if (top === undefined) return [];
  const isSecond = top.keys.has(key);
  top.keys.add(key);
  top.at = key;
  if (!isSecond) return [];
  const cell = formatPath(stack.map((container) => container.at));
  return [diagnose("criteria/duplicate-key", { file, cell }, { found: key })];
}

function tokenAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  return at;
}

/** Of what comes after this text; both from 1, as editors count. */
function lineAndColumn(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
