import type { CriteriaNode, CriteriaSet } from "../criteria/index.ts";
import { toPlain } from "../shared/index.ts";
import { type CellValue, cellText } from "../workbook/index.ts";
import { type CodeIndex, codeIndexOf, codeKey, isDecimal, isName, numberKey } from "./code-index.ts";

/** What a row's code and name mean: a node, an input of a leaf ("1.2#dungHan"), several nodes, or nothing. */
export type FoundNode =
  | {
      readonly kind: "node";
      readonly node: CriteriaNode;
      readonly key?: string;
      /** What the code cell says behind the code, where it says more: "Kế hoạch" of "1.1. Kế hoạch". */
      readonly words?: string;
    }
  | { readonly kind: "unclear"; readonly candidates: readonly CriteriaNode[] }
  | { readonly kind: "none" };

const NONE: FoundNode = { kind: "none" };

/**
 * Finds the node that a row is about.
 *
 * Excel turns codes into numbers and dates: 1.10 becomes 1.1, and 1.2.3 may become the first of February 2003. The
 * name beside settles which code was meant; where it does not, the answer is every code it may be. A row that only
 * counts (STT) is about the node whose code and name its name cell spells out.
 */
export function findNode(set: CriteriaSet, code: CellValue | undefined, name: string): FoundNode {
  const index = codeIndexOf(set);
  const text = unprotected(cellText(code));
  if (text.includes("#")) return findInput(index, text);
  const key = codeKey(text);
  const exact = index.byCode.get(key);
  const candidates = new Set([...(exact ? [exact] : []), ...convertedCodes(index, code, key)]);
  const named = [...candidates].filter((node) => isName(node, name));
  const [onlyNamed, otherNamed] = named;
  if (onlyNamed && !otherNamed) return { kind: "node", node: onlyNamed };
  const spelled = /^\d*$/.test(key) ? index.bySpelling.get(toPlain(name)) : undefined;
  if (spelled) return { kind: "node", node: spelled };
  if (exact && code?.kind === "text") return { kind: "node", node: exact };
  // A text "1.10" was never 1.1, unless its name says so.
  const possible = isPadded(code, key) ? [] : [...candidates];
  const [only, other] = possible;
  if (only && !other) return { kind: "node", node: only };
  if (only) return { kind: "unclear", candidates: otherNamed ? named : possible };
  return codeBeforeWords(index, text);
}

/** '="1.10"' and "'1.10" keep a code in a CSV from becoming a number. */
function unprotected(text: string): string {
  return text.replace(/^'|^="(.*)"$/, "$1");
}

/** "1.2#dungHan" */
function findInput(index: CodeIndex, text: string): FoundNode {
  const [code = "", key = "", ...rest] = text.split("#");
  const node = rest.length === 0 ? index.byCode.get(codeKey(code)) : undefined;
  return node ? { kind: "node", node, key: key.trim() } : NONE;
}

/** "1.1. Kế hoạch": code and name in one cell. */
function codeBeforeWords({ byCode, bySpelling }: CodeIndex, text: string): FoundNode {
  const spelled = bySpelling.get(toPlain(text));
  if (spelled) return { kind: "node", node: spelled };
  const [, code = "", words = ""] = /^(\S+)\s+(.+)$/.exec(text) ?? [];
  const node = byCode.get(codeKey(code));
  return node ? { kind: "node", node, words: words.replace(/^[-–—.:)]\s*/, "") } : NONE;
}

/** The nodes whose code Excel may have turned into what stands there. */
function convertedCodes(
  { byCode, byNumber }: CodeIndex,
  code: CellValue | undefined,
  key: string,
): readonly CriteriaNode[] {
  if (isDecimal(key)) return byNumber.get(numberKey(key)) ?? [];
  return datedCodes(code, key).flatMap((candidate) => byCode.get(candidate) ?? []);
}

/** The codes that Excel takes for this date, day or month first: 1.2, 2.1, 1.2.18; in a CSV as it shows them. */
function datedCodes(code: CellValue | undefined, key: string): readonly string[] {
  const pattern =
    code?.kind === "date"
      ? /^\d\d(?<year>\d\d)-0?(?<month>\d+)-0?(?<day>\d+)/
      : /^0?(?<day>\d{1,2})[/-]0?(?<month>\d{1,2})(?:[/-](?:\d\d)?(?<year>\d\d))?$/;
  const { day, month, year } = pattern.exec(key)?.groups ?? {};
  if (day === undefined || month === undefined) return [];
  const shortYear = String(Number(year ?? 0));
  return [
    `${day}.${month}`,
    `${month}.${day}`,
    `${day}.${month}.${shortYear}`,
    `${month}.${day}.${shortYear}`,
    `${month}.${shortYear}`,
  ];
}

function isPadded(code: CellValue | undefined, key: string): boolean {
  return code?.kind === "text" && /\.\d*0$/.test(key);
}
