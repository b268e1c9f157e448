import type { Worksheet } from "exceljs";
import type { CriteriaSet } from "../../criteria/index.ts";
import { formatAddress } from "../../workbook/index.ts";
import { type Figure, quoted } from "./references.ts";

/**
 * Colours the changes in a block of cells by a condition: blue and bold for a rise, brown for a fall.
 *
 * The arrow of the number format says the same without colour. Dashes stay black: to a spreadsheet text is
 * more than any number, so the condition asks for one first.
 */
export function colourChanges(sheet: Worksheet, cells: readonly Figure[]): void {
  const [first] = cells;
  if (!first) return;
  const cell = formatAddress(first.column, first.row);
  const rule = (sign: ">" | "<", argb: string) => ({
    type: "expression" as const,
    priority: NUMBERED_BY_WRITER,
    formulae: [`AND(ISNUMBER(${cell}),${cell}${sign}0)`],
    style: { font: { color: { argb } } },
  });
  sheet.addConditionalFormatting({ ref: blockOf(cells), rules: [rule(">", RISE), rule("<", FALL)] });
}

/** Shades class cells, the best class darkest, by what they say: a class that changes takes its shade along. */
export function shadeClasses(sheet: Worksheet, { classes }: CriteriaSet, cells: readonly Figure[]): void {
  const [first] = cells;
  if (!first || classes.length === 0) return;
  const cell = formatAddress(first.column, first.row);
  const rules = classes.map(({ name }, i) => ({
    type: "expression" as const,
    priority: NUMBERED_BY_WRITER,
    formulae: [`${cell}=${quoted(name)}`],
    style: {
      fill: {
        type: "pattern" as const,
        pattern: "solid" as const,
        bgColor: { argb: shadeOf(i, classes.length) },
      },
    },
  }));
  sheet.addConditionalFormatting({ ref: blockOf(cells), rules });
}

/** From the topmost left cell to the last one. */
function blockOf(cells: readonly Figure[]): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const corner = (pick: (...values: number[]) => number) => formatAddress(pick(...columns), pick(...rows));
  return `${corner(Math.min)}:${corner(Math.max)}`;
}

/** One hue from dark to light, so that grey paper and colour-blind readers see the same order. */
function shadeOf(place: number, count: number): string {
  const share = count === 1 ? 0 : place / (count - 1);
  const channels = BEST.map((best, i) => Math.round(best + ((WORST[i] ?? best) - best) * share));
  return `FF${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Excel asks for a number of their own for all rules of a sheet; the writer gives one where it finds none. */
const NUMBERED_BY_WRITER = 0;

/** Of the charts' palette: told apart by colour-blind readers, dark on paper. */
const RISE = "FF0B3C6F";
const FALL = "FF9C3D00";

/** Red, green, blue of the shades. */
const BEST = [0x9f, 0xc5, 0xe8] as const;
const WORST = [0xf6, 0xf9, 0xfd] as const;
