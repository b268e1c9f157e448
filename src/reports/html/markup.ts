/** A piece of HTML or SVG that is ready to be written: every text in it is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a hole of `html`: a text is escaped, a list is written one after the other, nothing is nothing. */
export type Content = Markup | string | number | undefined | readonly Content[];

/**
 * Writes markup. What stands in a hole is escaped unless it is markup itself, so that no name, title or reason
 * can ever become a tag, an attribute or a script; attributes stand in double quotes.
 *
 * @example html`<td title="${unit.name}">${unit.name}</td>`
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Content[]): Markup {
  const parts = strings.map((text, i) => `${text}${i < holes.length ? textOf(holes[i]) : ""}`);
  return new Markup(parts.join(""));
}

/**
 * A text as it stands between tags or in an attribute. A control character, which HTML cannot hold, shows as such; so
 * does a mark that turns the direction of writing, which would turn the figures after a name around.
 */
export function escapeHtml(text: string): string {
  const shown = text.replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
  return shown.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(textOf).join("");
  return escapeHtml(`${content}`);
}
