import { type CriteriaSet, leavesUnder, nodesOf, ruleText } from "../criteria/index.ts";
import { formatNumber, type Language, Rational } from "../shared/index.ts";
import { type CsvFlavour, writeCsvRecords } from "./csv-text.ts";
import { labels } from "./labels.ts";
import { formatTextTable } from "./terminal/text-table.ts";

/** A criteria set in one line. */
export interface CriteriaSummary {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly legalBasis: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly maxScore: number;
  /** Leaves of the tree, without bonus and penalty. */
  readonly leaves: number;
  /** Points of the survey leaves. */
  readonly surveyScore: number;
  readonly sha256: string;
}

/** One node of a set as it is listed. */
export interface CriteriaRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly block: "main" | "bonus" | "penalty";
  readonly maxScore: number;
  readonly source: string | null;
  readonly rule: string | null;
}

export function summarizeCriteria(set: CriteriaSet): CriteriaSummary {
  const leaves = set.areas.flatMap(leavesUnder);
  const survey = leaves.filter(({ source }) => source === "survey").map(({ maxScore }) => maxScore);
  return {
    id: set.id,
    name: set.name,
    level: set.level,
    legalBasis: set.legalBasis,
    validFrom: set.validFrom ?? null,
    validTo: set.validTo ?? null,
    maxScore: set.maxScore.toNumber(),
    leaves: leaves.length,
    surveyScore: Rational.sum(survey).toNumber(),
    sha256: set.sha256,
  };
}

/** Every node with its rule in words, in the order of the tree. */
export function listCriteriaRows(set: CriteriaSet, language: Language): readonly CriteriaRow[] {
  const top = Math.min(...nodesOf(set).map(({ level }) => level));
  return nodesOf(set).map(({ node, level, block }) => ({
    code: node.code,
    name: node.name,
    level: level - top,
    block,
    maxScore: node.maxScore.toNumber(),
    source: node.kind === "leaf" ? node.source : null,
    rule: node.kind === "leaf" ? ruleText(node, language) : null,
  }));
}

/** `cchc criteria list` */
export function formatCriteriaList(summaries: readonly CriteriaSummary[], language: Language): string {
  const words = labels[language].desk.criteria;
  return formatTextTable(
    [
      { heading: words.id },
      { heading: words.name },
      { heading: words.valid },
      { heading: words.max, isFigure: true },
      { heading: words.leaves, isFigure: true },
      { heading: words.survey, isFigure: true },
    ],
    summaries.map(({ id, name, validFrom, validTo, maxScore, leaves, surveyScore }) => [
      id,
      name,
      yearsText(validFrom, validTo),
      number(maxScore, language),
      `${leaves}`,
      number(surveyScore, language),
    ]),
  );
}

/** `cchc criteria show` */
export function formatCriteriaTree(set: CriteriaSet, language: Language): string {
  const words = labels[language].desk.criteria;
  const table = formatTextTable(
    [
      { heading: words.code },
      { heading: words.content, widest: 60 },
      { heading: words.max, isFigure: true },
      { heading: words.source },
      { heading: words.rule },
    ],
    listCriteriaRows(set, language).map(({ code, name, level, block, maxScore, source, rule }) => [
      code,
      `${"  ".repeat(level)}${block === "main" ? "" : `${labels[language].terminal.blocks[block]}: `}${name}`,
      number(maxScore, language),
      source === null ? "" : (words.sources[source] ?? source),
      rule ?? "",
    ]),
  );
  const { leaves, surveyScore } = summarizeCriteria(set);
  const counts = `${words.leaves}: ${leaves} · ${words.survey}: ${number(surveyScore, language)}/${formatNumber(set.maxScore, language)}`;
  return `${set.name} (${set.id})\n${set.legalBasis}\n${counts}\n\n${table}`;
}

/** One row a set. */
export function writeSummariesCsv(summaries: readonly CriteriaSummary[], flavour: CsvFlavour): string {
  return writeCsvRecords(
    summaries.map((summary) => ({ ...summary })),
    flavour,
  );
}

/** One row a node. */
export function writeCriteriaCsv(set: CriteriaSet, language: Language, flavour: CsvFlavour): string {
  return writeCsvRecords(
    listCriteriaRows(set, language).map((row) => ({ ...row })),
    flavour,
  );
}

function number(value: number, language: Language): string {
  return formatNumber(Rational.fromJsonNumber(value), language);
}

/** "2017–2020"; one year alone as "2017", an open end as "…". */
function yearsText(from: number | null, to: number | null): string {
  return from !== null && from === to ? `${from}` : `${from ?? "…"}–${to ?? "…"}`;
}
