import type { Asks } from "./asks.ts";
import type { FormSheet } from "./form-sheet.ts";
import type { LeafCells } from "./leaf-cells.ts";
import { FILLS } from "./look.ts";

/**
 * Turns the cells of a leaf red when all are filled in and there is still no score: something is not as it must be.
 * A rate needs no Tổng số, but one below 1 is asked about: 0.98 may be 98%.
 */
export function setAlarm({ sheet }: FormSheet, asks: Asks, cells: LeafCells, priority: number): void {
  const value = asks.value && asks.value.kind !== "not-applicable" ? [cells.value] : [];
  const asked = [...value, ...(asks.of ? [cells.of] : []), ...cells.inputs.values()];
  const isFilled = (cell: string) => {
    const isOptional = asks.value?.kind === "share" && cell === cells.of;
    return isOptional ? `OR(${fixed(cell)}<>"",${fixed(cells.value)}<1)` : `${fixed(cell)}<>""`;
  };
  sheet.addConditionalFormatting({
    ref: asked.join(" "),
    rules: [
      {
        type: "expression",
        formulae: [`AND(${[...asked.map(isFilled), `${fixed(cells.selfScore)}=""`].join(",")})`],
        priority,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: FILLS.alarm } } },
      },
    ],
  });
}

/** F12 → $F$12 */
function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
