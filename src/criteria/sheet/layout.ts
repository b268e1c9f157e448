import type { Language, Rational } from "../../shared/index.ts";
import type { Block, CriteriaNode, CriteriaSet, Input, Leaf } from "../model.ts";
import { ruleText } from "../rule-text/print.ts";
import { nodesOf, type PlacedNode } from "../tree.ts";
import { classText } from "./class-text.ts";
import { joinList } from "./list-text.ts";
import {
  type SheetColumn,
  type SheetField,
  type SheetSection,
  type SheetWords,
  sheetWords,
} from "./words.ts";

export type SheetContent = string | Rational;
export type SheetCells = Readonly<Partial<Record<SheetColumn, SheetContent>>>;

/** One thing that holds for the whole set. */
export interface FieldLine {
  readonly field: SheetField;
  readonly content: SheetContent;
}

interface NodeLine {
  readonly depth: number;
  readonly cells: SheetCells;
  /** In a draft: whether a person has yet to settle the rule. */
  readonly isOpen?: true;
}

/** One row of the table, before anything is said of its looks. */
export type TableLine =
  | (NodeLine & { readonly kind: "branch" })
  | (NodeLine & { readonly kind: "leaf"; readonly isArea: boolean })
  | { readonly kind: "input"; readonly depth: number; readonly cells: SheetCells }
  | { readonly kind: "section"; readonly section: SheetSection; readonly cells: SheetCells }
  | { readonly kind: "test"; readonly cells: SheetCells };

/** The sheet form of a set: what holds for all of it, the columns of its table from left to right, and the rows. */
export interface SheetLayout {
  readonly fields: readonly FieldLine[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly TableLine[];
}

/** The columns in their order; those of the second kind are there only where the set uses them. */
const COLUMNS: readonly (readonly [SheetColumn, "always" | "where used"])[] = [
  ["depth", "always"],
  ["code", "always"],
  ["name", "always"],
  ["maxScore", "always"],
  ["weight", "where used"],
  ["source", "always"],
  ["allowNotApplicable", "always"],
  ["rule", "always"],
  ["article", "always"],
  ["evidence", "always"],
  ["unit", "where used"],
  ["fraction", "where used"],
  ["mustHold", "where used"],
  ["previousCodes", "where used"],
];

/**
 * Lays a set out as a sheet: a row a node with its inputs below it, then bonus, penalty and tests, each below a row of
 * its own. Columns that only some sets need are there where this one does.
 */
export function layOutSet(set: CriteriaSet, language: Language): SheetLayout {
  const words = sheetWords[language];
  const placed = nodesOf(set);
  const rowsOf = (block: PlacedNode["block"]) =>
    placed.filter((node) => node.block === block).flatMap((node) => nodeLines(node, words, language));
  const rows = [
    ...rowsOf("main"),
    ...(set.bonus ? [blockLine("bonus", set.bonus, words), ...rowsOf("bonus")] : []),
    ...(set.penalty ? [blockLine("penalty", set.penalty, words), ...rowsOf("penalty")] : []),
    ...testLines(set, words),
  ];
  const isUsed = (column: SheetColumn) => rows.some(({ cells }) => cells[column] !== undefined);
  const contents = Object.entries(fieldContents(set, words, language));
  return {
    fields: contents.map(([field, content]) => ({ field: field as SheetField, content })),
    columns: COLUMNS.flatMap(([column, when]) => (when === "always" || isUsed(column) ? [column] : [])),
    rows,
  };
}

/** What holds for the whole set, defaults too, so that whoever edits the sheet sees what can be changed. */
function fieldContents(
  set: CriteriaSet,
  words: SheetWords,
  language: Language,
): Readonly<Record<SheetField, SheetContent>> {
  return {
    id: set.id,
    name: set.name,
    level: set.level,
    legalBasis: set.legalBasis,
    validFrom: `${set.validFrom ?? ""}`,
    validTo: `${set.validTo ?? ""}`,
    maxScore: set.maxScore,
    decimals: `${set.decimals}`,
    rankBy: words.rankBy[set.rankBy],
    tieBreak: joinList(set.tieBreak),
    notApplicable: words.notApplicable[set.notApplicable],
    surveyOptional: words.yesNo[`${set.surveyOptional}`],
    classes: classText(set.classes, language),
  };
}

function nodeLines({ node, level, block }: PlacedNode, words: SheetWords, language: Language): TableLine[] {
  const base: SheetCells = {
    depth: `${level}`,
    code: node.code,
    name: node.name,
    ...pointsOf(node),
    ...(node.previousCodes.length > 0 && { previousCodes: joinList(node.previousCodes) }),
  };
  if (node.kind === "branch") return [{ kind: "branch", depth: level, cells: base }];
  return [
    {
      kind: "leaf",
      depth: level,
      isArea: level === 1 && block === "main",
      cells: { ...base, ...leafCells(node, words, language) },
    },
    ...node.inputs.map((input) => inputLine(node, input, level + 1, words)),
  ];
}

function pointsOf({ maxScore, weight }: CriteriaNode): SheetCells {
  return weight ? { weight } : { maxScore };
}

function leafCells(leaf: Leaf, words: SheetWords, language: Language): SheetCells {
  return {
    source: words.source[leaf.source],
    ...(leaf.allowNotApplicable && { allowNotApplicable: words.yesNo.true }),
    rule: ruleText(leaf, language),
    ...(leaf.article !== undefined && { article: leaf.article }),
    ...(leaf.evidence !== undefined && { evidence: leaf.evidence }),
    ...(leaf.fraction && { fraction: words.yesNo.true }),
    ...(leaf.mustHold.length > 0 && { mustHold: joinList(leaf.mustHold.map(({ text }) => text)) }),
  };
}

function inputLine(
  leaf: Leaf,
  { key, label, unit, fraction }: Input,
  depth: number,
  words: SheetWords,
): TableLine {
  const cells: SheetCells = {
    code: `${leaf.code}#${key}`,
    name: label,
    ...(unit !== undefined && { unit }),
    ...(fraction && { fraction: words.yesNo.true }),
  };
  return { kind: "input", depth, cells };
}

function blockLine(section: "bonus" | "penalty", { maxScore }: Block, words: SheetWords): TableLine {
  const cells = { name: words.sections[section], maxScore, rule: words.sectionHints[section] };
  return { kind: "section", section, cells };
}

function testLines({ tests }: CriteriaSet, words: SheetWords): TableLine[] {
  if (tests.length === 0) return [];
  const cells = { name: words.sections.tests, rule: words.sectionHints.tests };
  return [
    { kind: "section", section: "tests", cells },
    ...tests.map(({ code, answer, points }): TableLine => {
      return { kind: "test", cells: { code, name: answer, maxScore: points } };
    }),
  ];
}
