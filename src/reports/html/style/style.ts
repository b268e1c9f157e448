import { CARDS } from "./cards.ts";
import { CHARTS } from "./charts.ts";
import { LAYOUT } from "./layout.ts";
import { PRINT } from "./print.ts";
import { TABLES } from "./tables.ts";
import { THEMES } from "./themes.ts";

/** The style of the page, the print style last. */
export const STYLE = [THEMES, LAYOUT, TABLES, CHARTS, CARDS, PRINT].join("");
