import { type Leaf, nodeByCode } from "../../criteria/index.ts";
import type { NodeResult, UnitResult } from "../../results/index.ts";
import { formatExact } from "../figures.ts";
import { fill, labels } from "../labels.ts";
import { basisText, dataText, nodeName, sourceText } from "./leaf-texts.ts";
import type { TextStyle } from "./style.ts";
import { LINE_WIDTH, textWidth, wrap } from "./text-table.ts";
import { figuresOf, setOf, type TerminalView } from "./view.ts";

/** All that is known of one leaf of one unit: the rule in full, data, scores by source, evidence, and the cell. */
export function formatLeafCard(
  view: TerminalView,
  unit: UnitResult,
  node: NodeResult,
  style: TextStyle,
): string {
  const { results, language } = view;
  const lines = cardLines(view, unit, node).filter(([, text]) => text !== "");
  const width = Math.max(...lines.map(([label]) => textWidth(label))) + 2;
  const body = lines.flatMap(([label, text]) =>
    wrap(text, LINE_WIDTH - width).map((line, index) => {
      const head = index === 0 ? label : "";
      return `${style.dim(head)}${" ".repeat(width - textWidth(head))}${line}`;
    }),
  );
  const title = wrap(`${node.code}  ${nodeName(node, language)}`, LINE_WIDTH);
  return [results.title, unit.name, ...title.map((line) => style.strong(line)), "", ...body]
    .map((line) => `${line}\n`)
    .join("");
}

/** What the card says, label by label; an empty text is left out. */
function cardLines(view: TerminalView, unit: UnitResult, node: NodeResult): (readonly [string, string])[] {
  const { language } = view;
  const { card } = labels[language].terminal;
  const { figure } = figuresOf(view, unit.group);
  const set = setOf(view, unit.group);
  const found = set && nodeByCode(set).get(node.code)?.node;
  const leaf = found?.kind === "leaf" ? found : undefined;
  const given = (value: number | null) => (value === null ? "" : figure(value));
  return [
    [card.points, pointsText(view, node, figure)],
    [card.basis, basisText(node, language)],
    [card.rule, node.rule ?? ""],
    [card.data, dataText({ ...node, data: withLabels(node, leaf) }, figure, language).replaceAll("; ", "\n")],
    [card.mustHold, leaf?.mustHold.map(({ text }) => text).join("\n") ?? ""],
    [card.self, given(node.self)],
    [card.appraised, given(node.appraised)],
    [card.reason, node.reason ?? ""],
    [card.survey, given(node.survey)],
    [card.source, node.from ? sourceText(node.from) : ""],
    [card.evidence, node.evidence ?? ""],
    [card.evidenceNeeded, leaf?.evidence ?? ""],
    [card.article, leaf?.article ?? ""],
  ];
}

/** "≈ 1,4737 trên 2,00 (28/19)": the fraction where the decimal does not say all. */
function pointsText(
  { language }: TerminalView,
  { exact, max }: NodeResult,
  figure: (value: number | null) => string,
): string {
  const points = formatExact(exact, language);
  const text = fill(labels[language].terminal.card.outOf, { points, max: figure(max) });
  return points.startsWith("≈") ? `${text} (${exact})` : text;
}

/** The data with what each input is called: "early = 9140 (Số hồ sơ sớm hạn)", "1 = 55 (Tốt)". */
export function withLabels({ data }: NodeResult, leaf: Leaf | undefined): string | null {
  if (data === null || !leaf) return data;
  const options = leaf.rule.kind === "survey" ? leaf.rule.options : [];
  const labelOf = (key: string) =>
    leaf.inputs.find((input) => input.key === key)?.label ?? options[Number(key) - 1]?.label;
  return data
    .split("; ")
    .map((part) => {
      const [key = "", value] = part.split(" = ");
      const label = value === undefined ? undefined : labelOf(key);
      return label === undefined ? part : `${part} (${label})`;
    })
    .join("; ");
}
