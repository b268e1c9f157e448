import { groupTitle } from "../report.ts";
import type { Section } from "./group-section.ts";
import { html, type Markup } from "./markup.ts";
import type { GroupPart, HtmlReport } from "./report.ts";

/** The contents of the page: each group with its sections, then what the figures rest on, then the cards. */
export function writeContents(
  { words }: HtmlReport,
  groups: readonly { readonly part: GroupPart; readonly sections: readonly Section[] }[],
): Markup {
  const entries = groups.map(({ part, sections }) => {
    const inner = sections.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`);
    return html`<li><a href="#${part.anchor}">${groupTitle(part.group)}</a>${sections.length > 0 ? html`<ul>${inner}</ul>` : ""}</li>
`;
  });
  return html`<nav class="contents" aria-label="${words.contents}">
<ul>
${entries}<li><a href="#basis">${words.sections.basis}</a></li>
<li class="to-cards"><a href="#cards">${words.sections.cards}</a></li>
</ul>
</nav>
`;
}
