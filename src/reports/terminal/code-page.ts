import { catalog, closestText, type DiagnosticCode, type Language } from "../../shared/index.ts";
import { labels } from "../labels.ts";
import { formatTextTable } from "./text-table.ts";

/** What the catalog says of one diagnostic code. */
export interface CodePage {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** The message, its holes still open: "{found}". */
  readonly message: string;
  readonly remedy: string;
}

/** The page of a code; undefined where there is no such code. */
export function findCodePage(code: string, language: Language): CodePage | undefined {
  if (!isCode(code)) return undefined;
  const entry = catalog[code];
  return { code, severity: entry.severity, message: entry[language], remedy: entry.remedy[language] };
}

/** Every code's page, in the order of the codes. */
export function listCodePages(language: Language): readonly CodePage[] {
  return Object.keys(catalog)
    .sort()
    .flatMap((code) => findCodePage(code, language) ?? []);
}

/** The code that was probably meant. */
export function closestCode(code: string): string | undefined {
  return closestText(code, Object.keys(catalog));
}

/** `cchc explain-code CODE` */
export function formatCodePage({ code, severity, message, remedy }: CodePage, language: Language): string {
  const { desk, terminal } = labels[language];
  const showHoles = (text: string) =>
    text.replace(/\{(\w+)\}/g, (hole, name: string) => desk.holes[name] ?? hole);
  return `${code} · ${terminal.severity[severity]}\n\n${showHoles(message)}\n\n→ ${showHoles(remedy)}\n`;
}

/** `cchc explain-code` without a code */
export function formatCodeList(pages: readonly CodePage[], language: Language): string {
  const { desk, terminal } = labels[language];
  return formatTextTable(
    [{ heading: desk.code }, { heading: desk.severity }],
    pages.map(({ code, severity }) => [code, terminal.severity[severity]]),
  );
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalog, code);
}
