import type { Leaf } from "../../criteria/index.ts";
import { type Asks, equationNamesOf, inputAskOf, type NumberAsk } from "./asks.ts";
import { compares, excelExpression, excelNumber } from "./excel-text.ts";
import { cellOfName, isPercent, type LeafCells } from "./leaf-cells.ts";

/** What must hold of a cell for its number to be within the limits. */
export function numberConditions(cell: string, ask: NumberAsk): string[] {
  const { whole, least, most, divides } = ask;
  const number = numberOf(cell, ask);
  return [
    `ISNUMBER(${cell})`,
    ...(divides ? [`${number}>0`] : least ? [`${number}>=${excelNumber(least)}`] : []),
    ...(most ? [`${number}<=${excelNumber(most)}`] : []),
    ...(whole ? [`${number}=INT(${number})`] : []),
  ];
}

/** The number of a cell as the program reads it: one shown as a percentage counts 100 times. */
export function numberOf(cell: string, { percent = false }: NumberAsk): string {
  return percent ? `IF(${isPercent(cell)},${cell}*100,${cell})` : cell;
}

/** The number that a name of the leaf's formula or equations stands for. */
export function numberOfName(leaf: Leaf, asks: Asks, cells: LeafCells, name: string): string {
  const ask = askOfName(leaf, asks, name);
  const cell = cellOfName(cells, name);
  return ask ? numberOf(cell, ask) : cell;
}

/** What must hold of the cells behind names: that they are filled in, and within their limits. */
export function nameConditions(
  leaf: Leaf,
  asks: Asks,
  cells: LeafCells,
  names: readonly string[],
): readonly string[] {
  return names.flatMap((name) => {
    const ask = askOfName(leaf, asks, name);
    return ask ? numberConditions(cellOfName(cells, name), ask) : [];
  });
}

/** The equations of a leaf, and that the cells they need are filled in. */
export function equationConditions(leaf: Leaf, asks: Asks, cells: LeafCells): readonly string[] {
  const print = (name: string) => numberOfName(leaf, asks, cells, name);
  const equations = leaf.mustHold.map(({ left, right }) =>
    compares(excelExpression(left, print), "=", excelExpression(right, print)),
  );
  return [...nameConditions(leaf, asks, cells, equationNamesOf(leaf)), ...equations];
}

/** Undefined for `max`, which is no datum. The part of a whole is as whole as the whole is. */
function askOfName(leaf: Leaf, { value, of }: Asks, name: string): NumberAsk | undefined {
  if (name === "of") return of;
  if (name !== "value") {
    const input = leaf.inputs.find(({ key }) => key === name);
    return input && inputAskOf(input);
  }
  if (value?.kind === "number") return value;
  return value?.kind === "share" ? { kind: "number", whole: value.whole } : undefined;
}
