import { share } from "../findings/index.ts";
import type { Content } from "./markup.ts";
import { figuresOf, type Part } from "./report.ts";
import { figureCell, writeTable } from "./table.ts";

/** How many units are in each class. (Xếp loại) */
export function writeClasses({ report, group, findings, assessed, anchor, suffix }: Part): Content {
  if (group.set.classes.length === 0 || assessed.length < 2) return "";
  const { words } = report;
  const { figure } = figuresOf(report, group);
  return writeTable({
    id: `${anchor}-classes`,
    caption: `${words.captions.classes}${suffix}`,
    columns: [
      {
        heading: words.columns.class,
        isName: true,
        cell: ({ name }) => ({ content: name ?? words.noClass }),
      },
      {
        heading: words.columns.units,
        isFigure: true,
        cell: ({ units }) => figureCell(`${units.length}`, units.length),
      },
      {
        heading: words.columns.share,
        isFigure: true,
        cell: ({ units }) => {
          const percent = share(units.length, assessed.length, group.decimals);
          return figureCell(figure(percent), percent);
        },
      },
    ],
    rows: findings.classes,
  });
}

/** The average side by side with earlier periods, this one first. */
export function writeYears({ report, group, findings, anchor, suffix }: Part): Content {
  const { words, results } = report;
  const { columns } = words;
  const { figure } = figuresOf(report, group);
  const years = findings.years.filter(({ index }) => index);
  if (years.length === 0) return "";
  const figureColumn = (heading: string, key: "average" | "highest" | "lowest") => ({
    heading,
    isFigure: true,
    cell: ({ index }: (typeof years)[number]) =>
      figureCell(figure(index?.[key] ?? null), index?.[key] ?? null),
  });
  return writeTable({
    id: `${anchor}-years`,
    caption: `${words.captions.years}${suffix}`,
    columns: [
      { heading: columns.period, isName: true, cell: ({ period }) => ({ content: period }) },
      {
        heading: columns.units,
        isFigure: true,
        cell: ({ index }) => figureCell(`${index?.count ?? 0}`, index?.count ?? 0),
      },
      figureColumn(columns.average, "average"),
      figureColumn(columns.highest, "highest"),
      figureColumn(columns.lowest, "lowest"),
    ],
    rows: [{ period: results.period, index: findings.index }, ...years],
  });
}
