import type { NodeResult, UnitResult } from "../../results/index.ts";
import { type LostPoints, lostPointsOf } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { withLabels } from "../terminal/leaf-card.ts";
import { basisText, dataText, nodeName, sourceText } from "../terminal/leaf-texts.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { figuresOf, type Part, unitAnchor } from "./report.ts";
import { writeTable } from "./table.ts";

/** Where a unit lost points, with the rule, the data, the reason and the cell; then the criteria that lost none. */
export function writeLostPoints(part: Part, unit: UnitResult): Markup {
  const { report, group } = part;
  const { columns, captions, card } = report.words;
  const { figure } = figuresOf(report, group);
  const lost = lostPointsOf(group, unit);
  const table = writeTable<LostPoints>({
    id: `lost-${unitAnchor(unit)}`,
    caption: fill(captions.lost, { unit: unit.name }),
    isTitled: true,
    look: "lost",
    columns: [
      {
        heading: columns.criterion,
        isName: true,
        cell: ({ node }) => ({ content: criterionContent(part, node) }),
      },
      {
        heading: columns.lostPoints,
        isFigure: true,
        cell: ({ lost }) => ({ content: figure(lost.round(group.decimals).toNumber()), look: "strong" }),
      },
      {
        heading: columns.pointsOf,
        isFigure: true,
        cell: ({ node }) => ({
          content: `${node.state === "missing" ? "–" : figure(node.score)}/${figure(node.max)}`,
        }),
      },
      { heading: columns.data, cell: (lost) => ({ content: dataContent(part, lost) }) },
    ],
    rows: lost,
  });
  const others = otherCriteria(unit, new Set(lost.map(({ node }) => node)));
  const lines = others.map(({ key, nodes }) => {
    const codes = nodes.map(({ code }) => code).join(", ");
    return html`<p><b>${fill(card[key], { count: nodes.length })}</b> ${codes}</p>`;
  });
  return html`<h4>${card.lost}</h4>
${lost.length > 0 ? table : html`<p>${card.nothingLost}</p>`}${lines}
`;
}

/** "3.1.2. Tên tiêu chí" with its rule below. */
function criterionContent({ report }: Part, node: NodeResult): Content {
  const rule = node.rule ? html`<small>${node.rule}</small>` : "";
  return html`${node.code}. ${nodeName(node, report.language)}${rule}`;
}

/** What was declared and what the points rest on; the reason of the council; the cell. */
function dataContent({ report, group }: Part, { node, leaf }: LostPoints): Content {
  const { language, words } = report;
  const { figure } = figuresOf(report, group);
  const data = dataText({ ...node, data: withLabels(node, leaf) }, figure, language);
  const basis = basisText(node, language);
  const reason = node.reason ? html`<br>${fill(words.card.reason, { reason: node.reason })}` : "";
  const source = node.from ? html`<small>${sourceText(node.from)}</small>` : "";
  return html`${[data, basis].filter((text) => text !== "").join(" · ")}${reason}${source}`;
}

/** The criteria that lost nothing, by why. */
function otherCriteria({ nodes }: UnitResult, lost: ReadonlySet<NodeResult>) {
  const rest = nodes.filter((node) => node.leaf && node.block === "main" && !lost.has(node));
  const kinds = [
    { key: "full", nodes: rest.filter(({ state }) => state === "scored") },
    { key: "notApplicable", nodes: rest.filter(({ state }) => state === "not-applicable") },
    { key: "notSurveyed", nodes: rest.filter(({ state }) => state === "not-surveyed") },
    {
      key: "bonus",
      nodes: nodes.filter(({ leaf, block, score }) => leaf && block === "bonus" && (score ?? 0) > 0),
    },
  ] as const;
  return kinds.filter((kind) => kind.nodes.length > 0);
}
