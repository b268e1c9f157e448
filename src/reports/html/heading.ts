import { fill } from "../labels.ts";
import type { ReportGroup } from "../report.ts";
import { html, type Markup } from "./markup.ts";
import type { HtmlReport } from "./report.ts";

/** The head of an official document as Nghị định 30/2020/NĐ-CP lays it out; day and month are the signer's. */
export function writeHeading({ results, words }: HtmlReport): Markup {
  const { heading } = words;
  const publisher = results.publisher ?? results.preparedBy ?? "";
  return html`<header class="document">
<div class="offices">
<p class="publisher">${publisher.toLocaleUpperCase("vi")}</p>
<p class="nation">${heading.nation}<br><span class="motto">${heading.motto}</span></p>
<p class="date">${fill(heading.placeAndDate, { place: results.place ?? heading.openPlace })}</p>
</div>
<h1>${results.title}</h1>
<p class="period">${fill(heading.period, { period: results.period })}</p>
</header>
`;
}

/** Where the one who made the report and the head of the office sign; only on paper. */
export function writeSignatures({ words: { signature } }: HtmlReport): Markup {
  return html`<div class="signatures">
<p><b>${signature.preparer}</b><br><i>${signature.preparerHint}</i></p>
<p><b>${signature.head}</b><br><i>${signature.headHint}</i></p>
</div>
`;
}

/** That ranks may still move, and because of which units. */
export function provisionalText({ words }: HtmlReport, { units }: ReportGroup): string {
  const incomplete = units.filter(({ status }) => status === "incomplete").map(({ name }) => name);
  const rest = incomplete.length - MOST_NAMES;
  const names = (rest > 1 ? incomplete.slice(0, MOST_NAMES) : incomplete).join(", ");
  const others = rest > 1 ? ` ${fill(words.others, { count: rest })}` : "";
  return fill(words.provisional, { units: `${names}${others}` });
}

const MOST_NAMES = 10;
