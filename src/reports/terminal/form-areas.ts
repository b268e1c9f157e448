import { leavesUnder } from "../../criteria/index.ts";
import { isDecidedElsewhere } from "../../scoring/index.ts";
import { Rational } from "../../shared/index.ts";
import { labels } from "../labels.ts";
import { formatTextTable } from "./text-table.ts";
import { figuresOf, setOf, type TerminalView } from "./view.ts";

/** `cchc score FILE`: each area of a form by itself: its points, what is not answered, what others decide. */
export function formatFormAreas(view: TerminalView): string {
  const words = labels[view.language].desk.areas;
  const tables = view.results.units.map((unit) => {
    const set = setOf(view, unit.group);
    const { figure } = figuresOf(view, unit.group);
    const rows = unit.areas.map(({ code, name, score, max, index }) => {
      const leaves = set?.areas.filter((area) => area.code === code).flatMap(leavesUnder) ?? [];
      const missing = unit.nodes.filter(
        (node) => node.leaf && node.state === "missing" && leaves.some((leaf) => leaf.code === node.code),
      );
      const elsewhere = leaves.filter(isDecidedElsewhere).map(({ maxScore }) => maxScore);
      const outstanding = Rational.sum(elsewhere)
        .round(set?.decimals ?? 2)
        .toNumber();
      return [
        code,
        name,
        figure(score),
        figure(max),
        figure(index),
        `${missing.length || ""}`,
        figure(outstanding),
      ];
    });
    return formatTextTable(
      [
        { heading: words.code },
        { heading: words.name },
        { heading: words.score, isFigure: true },
        { heading: words.max, isFigure: true },
        { heading: words.index, isFigure: true },
        { heading: words.missing, isFigure: true },
        { heading: words.outstanding, isFigure: true },
      ],
      rows,
    );
  });
  return tables.join("\n");
}
