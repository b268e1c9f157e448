import { CARDS } from "./cards.ts";
import { FILTERING } from "./filtering.ts";
import { FRAMES } from "./frames.ts";
import { PRINTING } from "./printing.ts";
import { SORTING } from "./sorting.ts";
import { THEME } from "./theme.ts";

/**
 * The script of the page. It adds to what is there and shown already: sorting, filtering, cards one at a time, the
 * choice of theme. It makes no markup from texts, and asks nothing of a network.
 *
 * It stands in the head, so that the theme is right and the cards are hidden before anything is drawn.
 */
export const SCRIPT = `"use strict";
(() => {
${THEME}
addEventListener("DOMContentLoaded", () => {
${FRAMES}${SORTING}${FILTERING}${PRINTING}${CARDS}});
})();
`;
