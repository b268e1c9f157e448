import type { Leaf } from "../../criteria/index.ts";
import type { Asks } from "./asks.ts";
import { numberConditions } from "./conditions.ts";
import { allOf } from "./excel-text.ts";
import { isPercent, type LeafCells } from "./leaf-cells.ts";

/** The rate in percent: Số liệu over Tổng số, or Số liệu alone while Tổng số is blank. */
export function rateOf({ value, of }: LeafCells): string {
  return `IF(${of}="",IF(${isPercent(value)},${value}*100,${value}),${value}/${of}*100)`;
}

/**
 * What must hold of the two cells of a rate, as the program has it: whole numbers where things are counted, no more
 * than 100 % where the rule says so, and a lone number up to 1 only where it is shown as a percentage.
 */
export function shareConditions({ fraction, rule }: Leaf, { of }: Asks, cells: LeafCells): readonly string[] {
  const { value } = cells;
  const percent = isPercent(value);
  const quotient = [
    ...(of ? numberConditions(cells.of, of) : []),
    ...(fraction ? [] : [`${value}=INT(${value})`]),
    `NOT(${percent})`,
  ];
  const mayExceed = (rule.kind === "ratio" || rule.kind === "bands") && rule.mayExceed;
  return [
    `ISNUMBER(${value})`,
    `${value}>=0`,
    `IF(${cells.of}="",OR(${percent},${value}=0,${value}>1),${allOf(quotient)})`,
    ...(mayExceed ? [] : [`ROUND(${rateOf(cells)},9)<=100`]),
  ];
}
