import type { ChecklistRule } from "../../criteria/index.ts";
import type { LeafCells } from "./leaf-cells.ts";
import type { LiveScore } from "./rule-score.ts";

/**
 * The points of the items named in one cell, parted by ";" or line breaks.
 *
 * Each label is looked for with a ";" on both sides, so that one within another is not taken for it, and there
 * must be as many as the cell has parts: a part that is no label gives no score.
 */
export function checklistScore({ require, items }: ChecklistRule, cells: LeafCells): LiveScore | undefined {
  if (!cells.options || items.some(({ label }) => /[;\r\n]/.test(label))) return undefined;
  const { labels, points } = cells.options;
  const given = partsOf(cells.value);
  const count = `LEN(${given})-LEN(SUBSTITUTE(${given},";",""))-1`;
  const met = `ISNUMBER(FIND(LOWER(";"&${labels}&";"),${given}))`;
  const metCount = `SUMPRODUCT(--${met})`;
  const isNone = `LOWER(TRIM(${cells.value}))="không"`;
  return {
    conditions: [`OR(${isNone},AND(${metCount}>0,${metCount}=${count}))`],
    points: `IF(${isNone},0,${
      {
        each: `SUMPRODUCT(${met}*${points})`,
        all: `IF(${metCount}=${items.length},${cells.maxScore},0)`,
        any: cells.maxScore,
      }[require]
    })`,
  };
}

/** ";item;item;" in small letters, with no spaces around the marks. */
function partsOf(cell: string): string {
  const folded = `TRIM(SUBSTITUTE(${cell},CHAR(10),";"))`;
  const tight = `SUBSTITUTE(SUBSTITUTE(${folded}," ;",";"),"; ",";")`;
  return `LOWER(SUBSTITUTE(";"&${tight}&";",";;",";"))`;
}
