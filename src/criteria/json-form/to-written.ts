import type { Rational } from "../../shared/index.ts";
import type { Block, CriteriaNode, CriteriaSet, Input, Leaf } from "../model.ts";
import { toRuleSource } from "./to-rule-source.ts";

/** What is left out where it holds anyway. (spec, section 2) */
const MAX_SCORE = 100;
const DECIMALS = 2;

/**
 * The set as its JSON file writes it: the keys in the order of the format, without what holds when left out.
 *
 * It resolves to the same set again. Every number of a set was a JSON number once, so none loses a digit.
 */
export function toWritten(set: CriteriaSet): object {
  const { id, name, level, legalBasis, validFrom, validTo, decimals, rankBy, notApplicable } = set;
  return {
    format: "cchc-criteria/1",
    id,
    name,
    level,
    legalBasis,
    ...given({ validFrom, validTo }),
    ...unless(MAX_SCORE, { maxScore: set.maxScore.toNumber() }),
    ...unless(DECIMALS, { decimals }),
    ...unless("index", { rankBy }),
    ...unlessEmpty({ tieBreak: set.tieBreak }),
    ...unless("exclude", { notApplicable }),
    ...unless(false, { surveyOptional: set.surveyOptional }),
    classes: set.classes.map(({ name, from, to }) => ({ name, ...numbers({ from, to }) })),
    nodes: set.areas.map(toWrittenNode),
    ...(set.bonus && { bonus: toWrittenBlock(set.bonus) }),
    ...(set.penalty && { penalty: toWrittenBlock(set.penalty) }),
    ...unlessEmpty({
      tests: set.tests.map(({ code, answer, points }) => ({ code, answer, points: points.toNumber() })),
    }),
  };
}

function toWrittenBlock({ maxScore, nodes }: Block): object {
  return { maxScore: maxScore.toNumber(), nodes: nodes.map(toWrittenNode) };
}

function toWrittenNode(node: CriteriaNode): object {
  const { code, name, maxScore, weight, previousCodes } = node;
  return {
    code,
    name,
    ...(weight ? numbers({ weight }) : numbers({ maxScore })),
    ...unlessEmpty({ previousCodes }),
    ...(node.kind === "branch" ? { nodes: node.nodes.map(toWrittenNode) } : leafKeys(node)),
  };
}

function leafKeys(leaf: Leaf): object {
  const { source, allowNotApplicable, fraction, article, evidence } = leaf;
  return {
    ...unless("self", { source }),
    ...unless(false, { allowNotApplicable }),
    ...unless(false, { fraction }),
    ...given({ article, evidence }),
    ...unlessEmpty({ inputs: leaf.inputs.map(toWrittenInput) }),
    ...unlessEmpty({ mustHold: leaf.mustHold.map(({ text }) => text) }),
    rule: toRuleSource(leaf.rule, leaf.maxScore),
  };
}

function toWrittenInput({ key, label, unit, fraction }: Input): object {
  return { key, label, ...given({ unit }), ...unless(false, { fraction }) };
}

/** The keys that have a value. */
function given(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The keys that have another value than this one. */
function unless(standard: unknown, values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== standard));
}

function unlessEmpty(lists: Readonly<Record<string, readonly unknown[]>>): object {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function numbers(values: Readonly<Record<string, Rational | undefined>>): object {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value.toNumber()]] : [])),
  );
}
