import { type Diagnostic, diagnose, toComparable } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { nodeByCode, nodesOf } from "../tree.ts";
import { repeated } from "./check.ts";

/** Whether every code is used once, over the tree, bonus and penalty alike. Case makes no difference. */
export function checkUniqueCodes(set: CriteriaSet, file: string): Diagnostic[] {
  const nodes = nodesOf(set);
  return repeated(nodes, ({ node }) => toComparable(node.code)).map(([{ node, path }, , first]) => {
    const place = { file, cell: `${path}.code`, criterion: node.code };
    return diagnose("criteria/code-twice", place, { found: node.code, first: `${nodes[first]?.path}.code` });
  });
}

/** A code holds no "#", which parts it from the key of an input (CODE#key), and no white space. */
export function checkCodeCharacters(set: CriteriaSet, file: string): Diagnostic[] {
  return nodesOf(set)
    .filter(({ node }) => /[#\s]/.test(node.code))
    .map(({ node, path }) => {
      const place = { file, cell: `${path}.code`, criterion: node.code };
      return diagnose("criteria/code-characters", place, { found: node.code });
    });
}

/** Whether the codes that part tied units are areas: only an area has a published index of its own. */
export function checkTieBreak(set: CriteriaSet, file: string): Diagnostic[] {
  const areas = set.areas.map(({ code }) => code);
  return set.tieBreak.flatMap((found, index) => {
    if (areas.includes(found)) return [];
    const place = { file, cell: `tieBreak[${index}]` };
    return [diagnose("criteria/tie-break-not-area", place, { found, expected: areas.join(", ") })];
  });
}

/** Whether each area parts ties once: the second time they are equal already. */
export function checkTieBreakOnce({ tieBreak }: CriteriaSet, file: string): Diagnostic[] {
  return repeated(tieBreak, (code) => code).map(([found, index, first]) => {
    const place = { file, cell: `tieBreak[${index}]` };
    return diagnose("criteria/tie-break-twice", place, { found, first: `tieBreak[${first}]` });
  });
}

/**
 * Whether a node whose code is written below another node's ("3.2" of "3") stands there, and not below a third one.
 * Of a code that is used twice it is not known which of the nodes it belongs to.
 */
export function checkCodePlaces(set: CriteriaSet, file: string): Diagnostic[] {
  const byCode = nodeByCode(set);
  const twice = new Set(repeated(nodesOf(set), ({ node }) => node.code).map(([{ node }]) => node.code));
  return nodesOf(set).flatMap(({ node, parent, path }) => {
    const expected = node.code.slice(0, Math.max(node.code.lastIndexOf("."), 0));
    if (!parent || parent.code === expected || !byCode.has(expected)) return [];
    if (twice.has(node.code) || twice.has(parent.code)) return [];
    const place = { file, cell: `${path}.code`, criterion: node.code };
    return [diagnose("criteria/code-elsewhere", place, { found: node.code, parent: parent.code, expected })];
  });
}

/** Whether the codes that tests name are leaves. */
export function checkTestCodes(set: CriteriaSet, file: string): Diagnostic[] {
  return set.tests.flatMap(({ code }, index) => {
    if (nodeByCode(set).get(code)?.node.kind === "leaf") return [];
    return [diagnose("criteria/test-not-leaf", { file, cell: `tests[${index}].code` }, { found: code })];
  });
}
