import type { DiagnosticResult } from "../../results/index.ts";
import { html, type Markup } from "./markup.ts";
import type { HtmlReport } from "./report.ts";

/** What was noticed in the input, errors first: the message, what to do, and the place. */
export function writeDiagnosticList({ words }: HtmlReport, diagnostics: readonly DiagnosticResult[]): Markup {
  const sorted = (["error", "warning", "note"] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const items = sorted.map((diagnostic) => {
    const { severity, message, remedy, file, sheet, cell, criterion } = diagnostic;
    const place = [file, sheet, cell, criterion].filter((part) => part !== null).join(" · ");
    return html`<li class="${severity}"><b>${words.severity[severity]}</b> ${message}
${remedy === "" ? "" : html`<br>→ ${remedy}`}${place === "" ? "" : html`<small>${place}</small>`}</li>
`;
  });
  return html`<ul class="diagnostics">
${items}</ul>
`;
}
