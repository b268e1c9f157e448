import { type CriteriaNode, type CriteriaSet, nodesOf } from "../criteria/index.ts";
import { Rational, toComparable, toPlain } from "../shared/index.ts";

/** The nodes of a set by what a sheet may write for them. */
export interface CodeIndex {
  /** By `codeKey`; of nodes that share a code, which is an error of the set, the first. */
  readonly byCode: ReadonlyMap<string, CriteriaNode>;
  /** By the number that Excel makes of the code, as a fraction: 1.1 and 1.10 stand together. */
  readonly byNumber: ReadonlyMap<string, readonly CriteriaNode[]>;
  /** By code and name in one text, plain: "1 1 ke hoach". */
  readonly bySpelling: ReadonlyMap<string, CriteriaNode>;
}

const indexes = new WeakMap<CriteriaSet, CodeIndex>();
const plainNames = new WeakMap<CriteriaNode, { name: string; spelling: string }>();

export function codeIndexOf(set: CriteriaSet): CodeIndex {
  const known = indexes.get(set);
  if (known) return known;
  const byCode = new Map<string, CriteriaNode>();
  const byNumber = new Map<string, CriteriaNode[]>();
  const bySpelling = new Map<string, CriteriaNode>();
  for (const { node } of nodesOf(set)) {
    const code = codeKey(node.code);
    if (byCode.has(code)) continue;
    byCode.set(code, node);
    bySpelling.set(plainNameOf(node).spelling, node);
    if (!isDecimal(code)) continue;
    const number = numberKey(code);
    byNumber.set(number, [...(byNumber.get(number) ?? []), node]);
  }
  const index = { byCode, byNumber, bySpelling };
  indexes.set(set, index);
  return index;
}

/**
 * The form in which codes are compared: without case, without the marks that lists put behind, with dots where
 * Vietnamese Excel writes commas.
 *
 * @example codeKey("1,2.") // "1.2"
 */
export function codeKey(text: string): string {
  if (/^\d+(\.\d+)*$/.test(text)) return text;
  const code = toComparable(text).replace(/[.:)]+$/, "");
  return /^\d+(,\d+)+$/.test(code) ? code.replaceAll(",", ".") : code;
}

/** "1", "1.10": what Excel takes for a number. */
export function isDecimal(code: string): boolean {
  return /^\d+(\.\d+)?$/.test(code);
}

/** The key of `byNumber`: that of "1.10" is that of "1.1". */
export function numberKey(code: string): string {
  return Rational.fromDecimal(code).toFraction();
}

/** "9.1", "IV", "b)", "9.1#x": one word with a digit, a roman number or a letter; not the first words of a note. */
export function looksLikeCode(text: string): boolean {
  return /^(?=.*\d)[\p{L}\d.,\-/]+(#\S+)?[.:)]*$|^[IVXLC]+[.:)]*$|^\p{L}[.:)]*$/u.test(text);
}

/** Whether a name in a sheet is that of the node; case, accents, spaces and punctuation do not count. */
export function isName(node: CriteriaNode, name: string): boolean {
  // As a rule forms print the very name.
  if (name === node.name) return true;
  const { name: own, spelling } = plainNameOf(node);
  const plain = toPlain(name);
  return plain === own || plain === spelling;
}

function plainNameOf(node: CriteriaNode): { name: string; spelling: string } {
  const known = plainNames.get(node);
  if (known) return known;
  const plain = { name: toPlain(node.name), spelling: toPlain(`${node.code} ${node.name}`) };
  plainNames.set(node, plain);
  return plain;
}
