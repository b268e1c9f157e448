import { type CriteriaNode, type CriteriaSet, nodesOf } from "../criteria/index.ts";
import { Rational, readNumberText, toComparable, toPlain } from "../shared/index.ts";
import { cellText } from "./table.ts";
import type { CellValue } from "./workbook/model.ts";

/** What a code cell names: a node, an input of a leaf ("1.2#dungHan"), several nodes that it may mean, or nothing. */
export type FoundNode =
  | { readonly kind: "node"; readonly node: CriteriaNode; readonly key?: string }
  | { readonly kind: "unclear"; readonly candidates: readonly CriteriaNode[] }
  | { readonly kind: "none" };

const NONE: FoundNode = { kind: "none" };

/**
 * Finds the node that a row is about.
 *
 * Excel turns codes into numbers and dates: 1.10 becomes 1.1, and 1.2 may become the first of February. The
 * name beside settles which code was meant; where it does not, the answer is every code it may be.
 */
export function findNode(set: CriteriaSet, code: CellValue | undefined, name: string): FoundNode {
  const text = cellText(code).replace(/[.:)]+$/, "");
  const nodes = nodesByCode(set);
  const [base = "", key, ...rest] = text.split("#");
  if (key !== undefined) {
    const node = rest.length === 0 ? nodes.get(toComparable(base)) : undefined;
    return node ? { kind: "node", node, key: key.trim() } : NONE;
  }
  if (text === "") return NONE;
  const exact = nodes.get(toComparable(text));
  if (exact && isName(exact, name)) return { kind: "node", node: exact };
  const all = [...nodes.values()];
  const alike = code?.kind === "date" ? nodesOfDate(all, code.text) : nodesOfNumber(all, text);
  const named = alike.filter((node) => isName(node, name));
  if (exact && (code?.kind === "text" || alike.length < 2)) {
    const [other] = named;
    return { kind: "node", node: other && named.length === 1 && !isName(exact, name) ? other : exact };
  }
  const candidates = named.length > 0 ? named : alike;
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: "node", node: only };
  if (candidates.length > 1) return { kind: "unclear", candidates };
  return codeBeforeName(nodes, text);
}

/** Whether a name in a sheet is that of the node; case, accents' form, spaces and punctuation do not count. */
export function isName(node: CriteriaNode, name: string): boolean {
  return toPlain(name) === toPlain(node.name) || toPlain(name) === toPlain(`${node.code} ${node.name}`);
}

const indexes = new WeakMap<CriteriaSet, ReadonlyMap<string, CriteriaNode>>();

/** The nodes of a set by code; a code used twice stays with the first, which the set's check reports. */
function nodesByCode(set: CriteriaSet): ReadonlyMap<string, CriteriaNode> {
  const known = indexes.get(set);
  if (known) return known;
  const index = new Map<string, CriteriaNode>();
  for (const { node } of nodesOf(set)) {
    const code = toComparable(node.code);
    if (!index.has(code)) index.set(code, node);
  }
  indexes.set(set, index);
  return index;
}

/** "1.1. Kế hoạch": code and name in one cell. */
function codeBeforeName(nodes: ReadonlyMap<string, CriteriaNode>, text: string): FoundNode {
  const [, code = "", name = ""] = /^(\S+?)[.:)]?\s+(.+)$/.exec(text) ?? [];
  const node = nodes.get(toComparable(code));
  return node && isName(node, name) ? { kind: "node", node } : NONE;
}

/** Nodes whose code Excel would show as this number: 1.1 for "1.1" and "1.10". */
function nodesOfNumber(nodes: readonly CriteriaNode[], text: string): readonly CriteriaNode[] {
  const number = readNumberText(text.replace(",", "."))?.readings.find(
    (reading) => reading.decimalMark !== ",",
  )?.value;
  if (!number) return [];
  return nodes.filter(({ code }) => /^\d+(\.\d+)?$/.test(code) && Rational.fromDecimal(code).equals(number));
}

/** Nodes whose code Excel would take for this date, day or month first: 1.2, 2.1, 1.2.18. */
function nodesOfDate(nodes: readonly CriteriaNode[], iso: string): readonly CriteriaNode[] {
  const [, year = "", month = "", day = ""] = /^\d\d(\d\d)-0?(\d+)-0?(\d+)/.exec(iso) ?? [];
  const shortYear = String(Number(year));
  const codes = new Set([
    `${day}.${month}`,
    `${month}.${day}`,
    `${day}.${month}.${shortYear}`,
    `${month}.${day}.${shortYear}`,
    `${month}.${shortYear}`,
  ]);
  return nodes.filter(({ code }) => codes.has(code));
}
