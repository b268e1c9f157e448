import { type Diagnostic, type Outcome, Rational } from "../shared/index.ts";
import { resolveEquation } from "./formula.ts";
import { formatPath } from "./json-path.ts";
import type { Block, CriteriaNode, CriteriaSet, Input, Leaf } from "./model.ts";
import { resolveRule } from "./resolve-rule.ts";
import type { WrittenRule } from "./schema/rules.ts";
import type { WrittenBlock, WrittenNode, WrittenSet } from "./schema.ts";

/** Data that every leaf can have, by the names of formulas; its inputs come on top. */
const OWN_NAMES = ["max", "value", "of"];

/**
 * Turns a set as written into the one that is scored with: weights and shares become points, every number
 * is exact, bands run from the lowest up, formulas are parsed. Reports formulas that cannot be.
 */
export function resolveSet(written: WrittenSet, file: string, sha256: string): Outcome<CriteriaSet> {
  const diagnostics: Diagnostic[] = [];
  const maxScore = Rational.fromJsonNumber(written.maxScore);
  const resolveAll = (nodes: readonly WrittenNode[], parent: Rational, path: string): CriteriaNode[] =>
    nodes.map((node, index) => resolveNode(node, parent, `${path}[${index}]`));

  function resolveNode(node: WrittenNode, parent: Rational, path: string): CriteriaNode {
    const weight = toRational(node.weight);
    const points = weight
      ? parent.times(weight).dividedBy(Rational.hundred)
      : Rational.fromJsonNumber(node.maxScore ?? 0);
    const base = {
      code: node.code,
      name: node.name,
      maxScore: points,
      ...present({ weight }),
      previousCodes: node.previousCodes ?? [],
    };
    if (node.rule) return resolveLeaf(base, node, node.rule, path);
    return { kind: "branch", ...base, nodes: resolveAll(node.nodes ?? [], points, `${path}.nodes`) };
  }

  function resolveLeaf(base: LeafBase, node: WrittenNode, rule: WrittenRule, path: string): Leaf {
    const inputs = (node.inputs ?? []).map(toInput);
    const names = [...OWN_NAMES, ...inputs.map((input) => input.key)];
    const place = (key: string) => ({ file, cell: `${path}.${key}`, criterion: node.code });
    const equations = (node.mustHold ?? []).map((text, index) =>
      resolveEquation(text, names, place(formatPath(["mustHold", index]))),
    );
    const resolved = resolveRule(rule, base.maxScore, names, place("rule.expression"));
    diagnostics.push(...resolved.diagnostics, ...equations.flatMap((equation) => equation.diagnostics));
    return {
      kind: "leaf",
      ...base,
      source: node.source ?? "self",
      allowNotApplicable: node.allowNotApplicable ?? false,
      fraction: node.fraction ?? false,
      ...present({ article: node.article, evidence: node.evidence }),
      inputs,
      mustHold: equations.flatMap((equation) => equation.value ?? []),
      rule: resolved.value,
    };
  }

  function resolveBlock(block: WrittenBlock, path: string): Block {
    const points = Rational.fromJsonNumber(block.maxScore);
    return { maxScore: points, nodes: resolveAll(block.nodes, points, `${path}.nodes`) };
  }

  const { $schema: _, format: __, nodes, bonus, penalty, validFrom, validTo, ...rest } = written;
  const value: CriteriaSet = {
    ...rest,
    ...present({ validFrom, validTo }),
    maxScore,
    classes: written.classes.map(({ name, from, to }) => ({
      name,
      from: Rational.fromJsonNumber(from),
      ...present({ to: toRational(to) }),
    })),
    areas: resolveAll(nodes, maxScore, "nodes"),
    ...(bonus && { bonus: resolveBlock(bonus, "bonus") }),
    ...(penalty && { penalty: resolveBlock(penalty, "penalty") }),
    tests: written.tests.map(({ code, answer, points }) => ({
      code,
      answer: String(answer),
      points: Rational.fromJsonNumber(points),
    })),
    sha256,
  };
  return { value, diagnostics };
}

type LeafBase = Pick<Leaf, "code" | "name" | "maxScore" | "weight" | "previousCodes">;

function toInput({ key, label, unit, fraction }: NonNullable<WrittenNode["inputs"]>[number]): Input {
  return { key: key.normalize("NFC"), label, ...present({ unit }), fraction };
}

function toRational(value: number | undefined): Rational | undefined {
  return value === undefined ? undefined : Rational.fromJsonNumber(value);
}

/** The keys that have a value. */
function present<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> };
function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
