import type { CriteriaReference, InputReference } from "../../results/index.ts";
import { describeCriteria } from "../criteria-words.ts";
import { fill } from "../labels.ts";
import { roundingNote } from "../notes.ts";
import { writeDiagnosticList } from "./diagnostics.ts";
import { type Content, html, type Markup } from "./markup.ts";
import type { HtmlReport } from "./report.ts";
import { writeTable } from "./table.ts";

/** What the figures rest on: the criteria sets and their rules, the files with their hashes, what was noticed. */
export function writeBasis(report: HtmlReport): Markup {
  const { results, words } = report;
  const { basis } = words;
  const general: readonly (readonly [string, string | null | undefined])[] = [
    [basis.publisher, results.publisher],
    [basis.preparedBy, results.preparedBy],
    [basis.period, results.period],
    [basis.previous, report.comparedPeriod],
    [basis.tool, results.tool],
  ];
  return html`<section id="basis" aria-labelledby="basis-title">
<h2 id="basis-title">${words.sections.basis}</h2>
<h3>${basis.general}</h3>
${writePairs(general.flatMap(([name, text]) => (text ? [[name, text] as const] : [])))}
${results.criteria.map((criteria) => writeCriteria(report, criteria))}
<h3>${basis.inputs}</h3>
${writeInputs(report)}
${writeDiagnostics(report)}
<h3>${basis.legend}</h3>
<ul class="notes">${notesOf(report).map((note) => html`<li>${note}</li>`)}</ul>
</section>
`;
}

function writeCriteria(report: HtmlReport, criteria: CriteriaReference): Markup {
  const groups = report.groups.filter(({ group }) => group.criteria === criteria.id);
  const set = groups.find((group) => group.set)?.set;
  const title = fill(report.words.basis.criteria, {
    groups: groups.map(({ group }) => group.name).join("; "),
  });
  return html`<h3>${title}</h3>
${writePairs(describeCriteria(report, criteria, set))}`;
}

function writePairs(pairs: readonly (readonly [name: string, text: string])[]): Markup {
  const lines = pairs.map(
    ([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>
`,
  );
  return html`<dl class="pairs">${lines}</dl>
`;
}

function writeInputs({ results, words }: HtmlReport): Content {
  if (results.inputs.length === 0) return html`<p>${words.basis.noInputs}</p>`;
  return writeTable<InputReference>({
    id: "inputs",
    caption: words.basis.inputs,
    isTitled: true,
    columns: [
      { heading: words.basis.file, isName: true, cell: ({ path }) => ({ content: path }) },
      { heading: "SHA-256", cell: ({ sha256 }) => ({ content: html`<code>${sha256}</code>` }) },
    ],
    rows: results.inputs,
  });
}

/** What concerns no unit of the report; the rest stands in the cards. */
function writeDiagnostics(report: HtmlReport): Content {
  const { results, words } = report;
  const { basis } = words;
  const ids = new Set(results.units.map(({ id }) => id));
  const general = results.diagnostics.filter(({ unit }) => unit === null || !ids.has(unit));
  const counted = (["error", "warning", "note"] as const).map((severity) =>
    fill(basis[severity], {
      count: results.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }),
  );
  const inCards = results.diagnostics.length - general.length;
  return html`<h3>${basis.diagnostics}</h3>
<p>${counted.join(", ")}.${inCards > 0 ? ` ${fill(basis.inCards, { count: inCards })}` : ""}</p>
${general.length > 0 ? writeDiagnosticList(report, general) : ""}`;
}

function notesOf(report: HtmlReport): readonly string[] {
  const { words, comparedPeriod } = report;
  return [
    roundingNote(report, report.decimals),
    ...(comparedPeriod === undefined
      ? []
      : [fill(words.notes.arrows, { period: comparedPeriod }), words.notes.averageChange]),
    words.notes.none,
    words.notes.best,
  ];
}
