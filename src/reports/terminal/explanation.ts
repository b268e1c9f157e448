import type { NodeResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import { formatExact } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import { formatLeafCard } from "./leaf-card.ts";
import { basisText, dataText, nodeName, sourceText } from "./leaf-texts.ts";
import type { TextStyle } from "./style.ts";
import { LINE_WIDTH, layTextTable, shorten } from "./text-table.ts";
import { figuresOf, type TerminalView } from "./view.ts";

const INDENT = " ".repeat(8);

/**
 * `cchc explain`: how a unit's points came about, down to the cell each leaf was read in; one leaf alone is a card.
 *
 * Points are shown unrounded, so that every subtotal is the exact sum of the lines below it.
 */
export function formatExplanation(view: TerminalView, unit: UnitResult, style: TextStyle): string {
  const [only, ...others] = unit.nodes;
  if (only?.leaf && others.length === 0) return formatLeafCard(view, unit, only, style);
  const { language } = view;
  const words = labels[language].terminal;
  const table = layTextTable(
    [
      { heading: words.columns.code },
      { heading: words.columns.name, widest: 44 },
      { heading: words.columns.score, isFigure: true },
      { heading: words.columns.most, isFigure: true },
      { heading: words.columns.basis },
      { heading: words.columns.data },
    ],
    unit.nodes.map((node) => nodeLine(view, unit, node)),
    LINE_WIDTH,
  );
  const lines = unit.nodes.flatMap((node, index) => {
    const line = table.body[index] ?? "";
    return [
      node.level === 0 ? style.strong(line) : line,
      ...footLines(view, node).map((foot) => style.dim(foot)),
    ];
  });
  const sum = isWhole(unit) ? ["", sumLine(view, unit)] : [];
  return [...headLines(view, unit, style), "", ...table.head, ...lines, ...sum]
    .map((line) => `${line}\n`)
    .join("");
}

/** The unit with its published figures. */
function headLines(view: TerminalView, unit: UnitResult, style: TextStyle): string[] {
  const { language, results } = view;
  const words = labels[language].terminal;
  const group = results.groups.find(({ id }) => id === unit.group);
  const { figure } = figuresOf(view, unit.group);
  const summary = fill(words.summary, {
    total: figure(unit.total),
    max: figure(unit.max),
    index: figure(unit.index),
    rank: unit.rank ?? "–",
    of: unit.of ?? "–",
    class: unit.class ?? "–",
  });
  const name = unit.status === "final" ? unit.name : `${unit.name} (${words.incomplete})`;
  const provisional = group?.provisional ? [words.provisional] : [];
  const remark = view.remark === undefined ? provisional : [view.remark];
  return [results.title, style.strong(name), summary, ...remark];
}

function nodeLine(view: TerminalView, unit: UnitResult, node: NodeResult): string[] {
  const { language } = view;
  const { figure } = figuresOf(view, unit.group);
  return [
    node.code,
    `${"  ".repeat(node.level)}${nodeName(node, language)}`,
    formatExact(node.exact, language),
    figure(node.max),
    basisText(node, language),
    dataText(node, figure, language),
  ];
}

/** Below a leaf: its rule and the cell, and why the council gave another score. */
function footLines({ language }: TerminalView, node: NodeResult): string[] {
  if (!node.leaf) return [];
  const source = node.from ? `  ← ${sourceText(node.from)}` : "";
  const room = LINE_WIDTH - INDENT.length - source.length;
  const reason = node.reason && fill(labels[language].terminal.reason, { reason: node.reason });
  return [
    `${INDENT}${shorten(node.rule ?? "", Math.max(room, 20))}${source}`,
    ...(reason ? [shorten(`${INDENT}${reason}`, LINE_WIDTH)] : []),
  ];
}

/** Areas + bonus − penalty: the sum that is rounded once to be published. */
function sumLine(view: TerminalView, unit: UnitResult): string {
  const { language } = view;
  const { sum } = labels[language].terminal;
  const { figure } = figuresOf(view, unit.group);
  const exact = formatExact(unit.exact, language);
  const blocks = [
    unit.bonus ? fill(sum.bonus, { points: figure(unit.bonus) }) : "",
    unit.penalty ? fill(sum.penalty, { points: figure(unit.penalty) }) : "",
  ].join("");
  const fractions = unit.nodes
    .filter(isArea)
    .flatMap((area) => (area.exact ? [Rational.fromFraction(area.exact)] : []));
  const areas = formatExact(Rational.sum(fractions).toFraction(), language);
  const text = blocks === "" ? exact : `${areas}${blocks} = ${exact}`;
  return fill(sum.total, { sum: text, published: figure(unit.total) });
}

/** Whether all nodes are there: the explanation of one area has no total. */
function isWhole({ nodes, areas }: UnitResult): boolean {
  return nodes.filter(isArea).length === areas.length;
}

function isArea({ block, level }: NodeResult): boolean {
  return block === "main" && level === 0;
}
