import type { z } from "zod";
import { formatPath, type JsonPath, valueAt } from "../json-path.ts";
import { refusalOf } from "./faults.ts";

const POINTS_RULE = { kind: "points" };

/** What stands in for required keys in error; keys that are not listed are left out. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  format: "cchc-criteria/1",
  id: "?",
  name: "?",
  level: "?",
  legalBasis: "?",
  classes: [],
  rule: POINTS_RULE,
};

/** Formulas and equations cannot be read without the inputs they name. */
const WITH_INPUTS: Readonly<Record<string, unknown>> = { inputs: [], mustHold: [], rule: POINTS_RULE };

/**
 * Changes the file, in place, until the schema takes it: a stand-in for whatever the issues are about.
 *
 * It lets the linter look at all the rest in the same run; what comes of it is never scored.
 * Returns the paths of the lists whose points cannot be added up any more, for want of those of a node.
 */
export function repair(root: unknown, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) put(root, [...issue.path, key], undefined);
      return [];
    }
    const owner = ownerOf(issue.path);
    if (refusalOf(issue)?.surplus && issue.path.length === owner.length + 1) {
      put(root, issue.path, undefined);
      return [];
    }
    const key = issue.path[owner.length];
    return typeof owner.at(-1) === "number" ? repairNode(root, owner, key) : repairOutside(root, owner, key);
  });
}

/** The way to the innermost node around the key, or to the block, or to the set itself. */
function ownerOf(path: JsonPath): JsonPath {
  let length = path[0] === "bonus" || path[0] === "penalty" ? 1 : 0;
  while (path[length] === "nodes" && typeof path[length + 1] === "number") length += 2;
  return path.slice(0, length);
}

function repairNode(root: unknown, path: JsonPath, key: PropertyKey | undefined): string[] {
  if (key === "code") put(root, [...path, key], formatPath(path));
  else if (key === "inputs")
    for (const [name, value] of Object.entries(WITH_INPUTS)) put(root, [...path, name], value);
  else if (key !== undefined && key !== "nodes" && key !== "maxScore" && key !== "weight")
    put(root, [...path, key], STAND_INS[String(key)]);
  else return replaceNode(root, path, key);
  return [];
}

/** An empty leaf in place of the node, with its code and points as far as they are sound. */
function replaceNode(root: unknown, path: JsonPath, faulty: PropertyKey | undefined): string[] {
  const code = valueAt(root, [...path, "code"]);
  const unit = ["maxScore", "weight"].find(
    (key) => key !== faulty && typeof valueAt(root, [...path, key]) === "number",
  );
  const points = unit === undefined ? { maxScore: 0 } : { [unit]: valueAt(root, [...path, unit]) };
  const standIn = {
    code: typeof code === "string" ? code : formatPath(path),
    name: "?",
    ...points,
    rule: POINTS_RULE,
  };
  put(root, path, standIn);
  return unit === undefined ? [formatPath(path.slice(0, -1))] : [];
}

/** A key of the set, or of a block, which goes as a whole. */
function repairOutside(root: unknown, block: JsonPath, key: PropertyKey | undefined): string[] {
  if (block.length > 0) put(root, block, undefined);
  else if (key !== undefined) put(root, [key], STAND_INS[String(key)]);
  return key === "maxScore" ? ["nodes"] : [];
}

/** Sets the value at the path, or takes it out where there is none to set. */
function put(root: unknown, path: JsonPath, value: unknown): void {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== "object" || holder === null || key === undefined) return;
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}
