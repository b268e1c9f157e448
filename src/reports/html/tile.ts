import { type Content, html, type Markup } from "./markup.ts";

/** A figure in large with its name above and a note below. */
export function tile(name: string, figure: Content, note: Content): Markup {
  return html`<div><dt>${name}</dt><dd class="large">${figure}</dd><dd>${note}</dd></div>
`;
}
