import type { NodeResult, SourceCell, UnitResult } from "../../results/index.ts";
import { type Language, Rational } from "../../shared/index.ts";
import { formatFigure } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import type { TerminalView } from "./standings.ts";
import { formatTextTable } from "./text-table.ts";

/**
 * `cchc explain`: how a unit's points came about, down to the cell each leaf was read in.
 *
 * Points are shown unrounded, so that every subtotal is the exact sum of the lines below it.
 */
export function formatExplanation(view: TerminalView, unit: UnitResult): string {
  const { language, results, sets } = view;
  const words = labels[language].terminal;
  const group = results.groups.find(({ id }) => id === unit.group);
  const decimals = sets.get(group?.criteria ?? "")?.decimals ?? 2;
  const figure = (value: number | null) => formatFigure(value, decimals, language);
  const summary = fill(words.summary, {
    total: figure(unit.total),
    max: figure(unit.max),
    index: figure(unit.index),
    rank: unit.rank ?? "–",
    of: unit.of ?? "–",
    class: unit.class ?? "–",
  });
  const table = formatTextTable(
    [
      { heading: words.columns.code },
      { heading: words.columns.name },
      { heading: words.columns.score, isFigure: true },
      { heading: words.columns.max, isFigure: true },
      { heading: words.columns.basis },
      { heading: words.columns.data },
      { heading: words.columns.rule },
      { heading: words.columns.source },
    ],
    [
      ...unit.nodes.map((node) => nodeLine(node, decimals, language)),
      ...(isWhole(unit) ? [totalLine(unit, language)] : []),
    ],
  );
  return `${results.title}\n${unit.name}\n${summary}\n\n${table}`;
}

function nodeLine(node: NodeResult, decimals: number, language: Language): string[] {
  const words = labels[language].terminal;
  const name = node.block === "main" ? node.name : `${words.blocks[node.block]}: ${node.name}`;
  const basis = node.basis
    ? words.basis[node.basis]
    : node.leaf || node.state !== "scored"
      ? words.state[node.state]
      : "";
  const reason = node.reason ? ` (${fill(words.reason, { reason: node.reason })})` : "";
  const rate =
    node.rate === null ? [] : [fill(words.rate, { rate: formatFigure(node.rate, decimals, language) })];
  const data = [...(node.data === null ? [] : [localNumbers(node.data, language)]), ...rate].join("; ");
  return [
    node.code,
    `${"  ".repeat(node.level)}${shorten(name)}`,
    node.exact === null ? "–" : exactText(node.exact, language),
    formatFigure(node.max, decimals, language),
    basis + reason,
    data,
    shorten(node.rule ?? ""),
    node.from ? sourceText(node.from) : "",
  ];
}

/** Areas + bonus − penalty: the sum that is rounded once to be published. */
function totalLine(unit: UnitResult, language: Language): string[] {
  const words = labels[language].terminal;
  return ["", words.total, unit.exact === null ? "–" : exactText(unit.exact, language), ...Array(5).fill("")];
}

/** Whether all nodes are there: the explanation of one criterion has no total. */
function isWhole(unit: UnitResult): boolean {
  return (
    unit.nodes.filter(({ block, level }) => block === "main" && level === 0).length === unit.areas.length
  );
}

/** "1,5" where a decimal is exact, else the fraction with its value: "28/19 ≈ 1,4737". */
function exactText(exact: string, language: Language): string {
  const [numerator = "0", denominator = "1"] = exact.split("/");
  const value = Rational.of(BigInt(numerator), BigInt(denominator));
  const decimal = value.toText();
  const text = decimal.includes("/") || decimal.length > 12 ? `${exact} ≈ ${value.toFixed(4)}` : decimal;
  return language === "vi" ? text.replace(".", ",") : text;
}

function localNumbers(data: string, language: Language): string {
  return language === "vi" ? data.replace(/(\d)\.(\d)/g, "$1,$2") : data;
}

function sourceText({ file, sheet, cell }: SourceCell): string {
  return [file, sheet, cell].filter((part) => part !== null).join(" · ");
}

const LONGEST_TEXT = 56;

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
