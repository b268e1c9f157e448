import type { CriteriaSet } from "../criteria/index.ts";
import type { InputFile, Period } from "../period/index.ts";
import type { Comparison, EarlierPeriods, Standing } from "../ranking/index.ts";
import type { Diagnostic, Language } from "../shared/index.ts";
import { toDiagnosticResult } from "./diagnostic-result.ts";
import type { Results, UnitResult } from "./model.ts";
import { toUnitResult } from "./unit-result.ts";

/** Everything that a period came to. */
export interface ResultsInput {
  /** Name and version of the program: "cchc 1.0.0". */
  readonly tool: string;
  readonly period: Period;
  /** By id of the group; a group whose set has errors has none. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly earlier: EarlierPeriods;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
}

/**
 * Puts what a period came to into the one shape that is published, printed and read back. (Kết quả)
 *
 * Keys stand in the order of the format; those it does not name come after those it does.
 */
export function buildResults(input: ResultsInput): Results {
  const { period, sets, standings } = input;
  return {
    format: "cchc-results/1",
    tool: input.tool,
    period: period.period,
    title: period.title,
    groups: period.groups.map(({ id, name, criteria }) => ({
      id,
      name,
      criteria: sets.get(id)?.id ?? criteria,
      provisional: (standings.get(id) ?? []).some(({ card }) => card.status === "incomplete"),
    })),
    criteria: [...new Set(sets.values())].map(({ id, name, legalBasis, sha256 }) => ({
      id,
      name,
      legalBasis,
      sha256,
    })),
    inputs: input.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    units: period.groups.flatMap(({ id }) => unitsOf(id, input)),
    diagnostics: input.diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, input.language)),
    publisher: period.publisher ?? null,
    preparedBy: period.preparedBy ?? null,
    place: period.place ?? null,
    comparedWith: input.earlier.base?.period ?? null,
  };
}

/** The units of a group by rank, then those without one, the incomplete last; ties by id. */
function unitsOf(group: string, { period, standings, comparisons, language }: ResultsInput): UnitResult[] {
  const units = new Map(period.units.map((unit) => [unit.id, unit]));
  const order = ({ rank, card }: Standing) => rank ?? (card.status === "final" ? LAST - 1 : LAST);
  return [...(standings.get(group) ?? [])]
    .sort((a, b) => order(a) - order(b) || (a.card.unit < b.card.unit ? -1 : 1))
    .flatMap((standing) => {
      const unit = units.get(standing.card.unit);
      return unit ? [toUnitResult(unit, standing, comparisons.get(unit.id), language)] : [];
    });
}

const LAST = Number.MAX_SAFE_INTEGER;
