import { type Coverage, type LeafAnswer, measureCoverage, runRuleTests } from "../../../analysis/index.ts";
import {
  type CriteriaChange,
  type CriteriaSet,
  compareCriteria,
  criteriaFileOf,
  placeInSource,
} from "../../../criteria/index.ts";
import {
  formatCoverage,
  formatCriteriaChanges,
  formatDiagnostics,
  formatSurveyShare,
  labels,
  summarizeCriteria,
  type TextStyle,
  toChangeRecords,
  writeChangesCsv,
  writeDiagnosticsCsv,
} from "../../../reports/index.ts";
import { toDiagnosticResult } from "../../../results/index.ts";
import type { Diagnostic, Outcome } from "../../../shared/index.ts";
import { diagnosticsJson, type OutputOptions, print } from "../../output.ts";
import type { CommandContext } from "../command.ts";

export type CheckOptions = OutputOptions & { readonly against?: string; readonly with?: string };

/** A set as it was checked; without one nothing but diagnostics. */
export interface Checked {
  readonly set?: CriteriaSet;
  readonly coverage?: Coverage;
  readonly earlier?: CriteriaSet;
  readonly changes?: readonly CriteriaChange[];
}

/**
 * Runs the tests of a set, measures what they and the answers have tried, and holds it against the earlier one.
 *
 * @param findings what the linter found in it
 */
export function checkSet(
  set: CriteriaSet | undefined,
  reference: string,
  findings: readonly Diagnostic[],
  earlier: CriteriaSet | undefined,
  answers: readonly LeafAnswer[],
  { lang: language }: CheckOptions,
): Outcome<Checked> {
  if (!set) return { value: {}, diagnostics: findings };
  const file = criteriaFileOf(reference);
  const tests = runRuleTests(set, file, findings);
  const changes = earlier && compareCriteria(earlier, set, file, language);
  return {
    value: {
      set,
      coverage: measureCoverage(set, tests.value, answers, language),
      ...(earlier && { earlier }),
      ...(changes && { changes: changes.value }),
    },
    diagnostics: [
      ...findings,
      ...[...tests.diagnostics, ...(changes?.diagnostics ?? [])].map((fault) => placeInSource(set, fault)),
    ],
  };
}

/** Prints what was found, and in the format that is asked for what was tried and what changed. */
export function printChecked(
  { streams }: CommandContext,
  reference: string,
  checked: Checked,
  diagnostics: readonly Diagnostic[],
  options: CheckOptions,
): Promise<number> {
  const { lang: language, format } = options;
  const { set, coverage, changes } = checked;
  const files = set ? [{ path: reference, sha256: set.sha256 }] : [];
  const areChangesData = changes !== undefined && format !== "table" && format !== "json";
  return print(streams, options, {
    table: (style) => formatChecked(checked, diagnostics, options, style),
    json: () => ({
      ...diagnosticsJson(diagnostics, files, language),
      ...(set && { criteria: summarizeCriteria(set) }),
      ...(coverage && { coverage }),
      ...(changes && { changes: toChangeRecords(changes) }),
    }),
    csv: (flavour) =>
      changes
        ? writeChangesCsv(changes, flavour)
        : writeDiagnosticsCsv(
            diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, language)),
            flavour,
          ),
    diagnostics,
    areDiagnosticsData: !areChangesData,
  });
}

function formatChecked(
  { set, coverage, earlier, changes }: Checked,
  diagnostics: readonly Diagnostic[],
  { lang: language, with: period, verbose: showAll = false }: CheckOptions,
  style: TextStyle,
): string {
  const nothing = `${labels[language].terminal.nothingFound}\n`;
  return [
    ...(changes && earlier ? [formatCriteriaChanges(changes, earlier, language)] : []),
    ...(set && coverage
      ? [
          `${formatSurveyShare(summarizeCriteria(set), language)}${formatCoverage(coverage, language, { period, showAll })}`,
        ]
      : []),
    diagnostics.length === 0 ? nothing : formatDiagnostics(diagnostics, language, style),
  ].join("\n");
}
