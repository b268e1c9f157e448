import { type Diagnostic, diagnose, toComparable } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { nodesOf } from "../tree.ts";
import { repeated } from "./check.ts";

/** Whether each earlier code is named once: named twice, one old criterion is compared with two new ones. */
export function checkPreviousCodes(set: CriteriaSet, file: string): Diagnostic[] {
  const named = nodesOf(set).flatMap(({ node, path }) =>
    node.previousCodes.map((code, index) => ({ code, node, path: `${path}.previousCodes[${index}]` })),
  );
  return repeated(named, ({ code }) => toComparable(code)).map(([{ code, node, path }, , first]) => {
    const place = { file, cell: path, criterion: node.code };
    return diagnose("criteria/previous-code-twice", place, { found: code, first: named[first]?.path ?? "" });
  });
}
