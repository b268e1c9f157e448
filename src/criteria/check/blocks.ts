import { type Diagnostic, diagnose } from "../../shared/index.ts";
import type { CriteriaNode, CriteriaSet } from "../model.ts";
import { nodesOf } from "../tree.ts";

/** Whether bonus and penalty do without weights, `deduct` and "Không áp dụng", which have no meaning there. */
export function checkBlockNodes(set: CriteriaSet, file: string): Diagnostic[] {
  return nodesOf(set)
    .filter(({ block }) => block !== "main")
    .flatMap(({ node, path }) =>
      outOfPlace(node).map(([found, key]) => {
        const place = { file, cell: `${path}.${key}`, criterion: node.code };
        return diagnose("criteria/not-in-block", place, { found });
      }),
    );
}

/** What the node has that a block has no place for, with the key it stands at. */
function outOfPlace(node: CriteriaNode): [string, string][] {
  const faults: [string, string][] = [];
  if (node.weight) faults.push(["weight", "weight"]);
  if (node.kind === "branch") return faults;
  if (node.allowNotApplicable) faults.push(["allowNotApplicable", "allowNotApplicable"]);
  if (node.rule.kind === "deduct") faults.push(["deduct", "rule.kind"]);
  return faults;
}
