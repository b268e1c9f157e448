import type { RollCallEntry } from "../../period/index.ts";
import type { DiagnosticResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { fill, labels } from "../labels.ts";
import { formatTextTable } from "./text-table.ts";

/** `cchc check DIR`: who has sent a form, how much is filled in, and how much is wrong with it. */
export function formatRollCall(
  entries: readonly RollCallEntry[],
  diagnostics: readonly Pick<DiagnosticResult, "severity" | "unit">[],
  language: Language,
): string {
  const words = labels[language].desk.rollCall;
  const count = (unit: string, severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.unit === unit && diagnostic.severity === severity).length;
  const rows = entries.map(({ unit, name, files, asked, answered, withoutEvidence }) => [
    name,
    `${answered}/${asked}`,
    `${asked === 0 ? 100 : Math.floor((100 * answered) / asked)}`,
    `${withoutEvidence}`,
    `${count(unit, "error")}`,
    `${count(unit, "warning")}`,
    files.join(", ") || words.none,
  ]);
  const sent = entries.filter(({ answered }) => answered > 0).length;
  const table = formatTextTable(
    [
      { heading: words.unit },
      { heading: words.answered, isFigure: true },
      { heading: words.share, isFigure: true },
      { heading: words.withoutEvidence, isFigure: true },
      { heading: words.errors, isFigure: true },
      { heading: words.warnings, isFigure: true },
      { heading: words.files },
    ],
    rows,
  );
  return `${fill(words.title, { sent, all: entries.length })}\n\n${table}`;
}
