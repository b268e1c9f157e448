import { groupBy } from "../../shared/index.ts";
import { writeBasis } from "./basis.ts";
import { writeCard } from "./card.ts";
import { writeContents } from "./contents.ts";
import { sectionsOf, writeGroup } from "./group-section.ts";
import { writeHeading, writeSignatures } from "./heading.ts";
import { html, Markup } from "./markup.ts";
import { contentPolicy } from "./policy.ts";
import type { HtmlReport } from "./report.ts";
import { SCRIPT } from "./script/script.ts";
import { STYLE } from "./style/style.ts";

/** The whole page as text. */
export function writePage(report: HtmlReport): string {
  const { results, language, words } = report;
  const groups = report.parts.map((part) => ({ part, sections: sectionsOf(report, part) }));
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${results.tool}">
<title>${results.title}</title>
<style>${new Markup(STYLE)}</style>
<script>${new Markup(SCRIPT)}</script>
</head>
<body id="top">
<a class="skip" href="#content">${words.tools.skip}</a>
${writeHeading(report)}
${writeTools(report)}
<div class="frame">
${writeContents(report, groups)}
<main id="content" tabindex="-1">
${groups.map(({ part, sections }) => writeGroup(report, part, sections))}
${writeBasis(report)}
${writeSignatures(report)}
${writeCards(report)}
</main>
</div>
<footer><p>${results.tool} · <a href="#top">${words.tools.top}</a></p></footer>
${writeDialog(report)}
</body>
</html>
`;
  return page.text;
}

/** What only the script can do; shown where it runs. */
function writeTools({ words: { tools } }: HtmlReport): Markup {
  return html`<div class="tools" role="region" aria-label="${tools.name}" hidden>
<button type="button" data-do="theme">${tools.theme}</button>
<button type="button" data-do="print">${tools.print}</button>
<label><input type="checkbox" data-do="with-cards"> ${tools.withCards}</label>
</div>`;
}

function writeCards(report: HtmlReport): Markup {
  const diagnostics = groupBy(
    report.results.diagnostics.filter(({ unit }) => unit !== null),
    ({ unit }) => unit ?? "",
  );
  const cards = report.parts.flatMap(({ scored, anchor, suffix }) =>
    scored
      ? scored.group.units.map((unit) =>
          writeCard({ report, ...scored, anchor, suffix }, unit, diagnostics.get(unit.id) ?? []),
        )
      : [],
  );
  return html`<section id="cards" class="cards" aria-labelledby="cards-title">
<h2 id="cards-title">${report.words.sections.cards}</h2>
${cards}</section>`;
}

/** Where the script shows one card at a time. */
function writeDialog({ words: { dialog } }: HtmlReport): Markup {
  return html`<dialog id="card" aria-label="${dialog.name}">
<div class="dialog-bar">
<button type="button" data-do="previous">‹ ${dialog.previous}</button>
<button type="button" data-do="next">${dialog.next} ›</button>
<button type="button" data-do="print-card">${dialog.print}</button>
<button type="button" data-do="close">${dialog.close}</button>
</div>
<div class="dialog-body"></div>
</dialog>`;
}
