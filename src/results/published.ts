import { formatPath, formatValue, readJsonText, valueAt } from "../criteria/index.ts";
import type { PublishedPeriod } from "../ranking/index.ts";
import { type Diagnostic, diagnose, type Outcome, Rational } from "../shared/index.ts";
import type { Results } from "./model.ts";

/** A file of another kind is wrong in every key: the first few say enough. */
const MOST_ISSUES = 5;

/** The published figures of results, as a later period compares itself with them. */
export function toPublishedPeriod(results: Results): PublishedPeriod {
  return {
    period: results.period,
    units: results.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      group: unit.group,
      isFinal: unit.status === "final",
      total: toRational(unit.total),
      index: toRational(unit.index),
      rank: unit.rank ?? undefined,
      of: unit.of ?? undefined,
      class: unit.class ?? undefined,
      nodes: [
        ...unit.areas.map((area) => ({ ...area, data: null })),
        ...unit.nodes.filter(({ block }) => block === "main"),
      ].map(({ code, name, index, score, data }) => ({
        code,
        name,
        index: toRational(index),
        score: toRational(score),
        data: data ?? undefined,
      })),
    })),
  };
}

/**
 * Reads the text of a results file; undefined, with the reasons, where it is not one. Keys that /1 got later, and that
 * an older file lacks, are filled in as not known.
 */
export async function parseResults(text: string, file: string): Promise<Outcome<Results | undefined>> {
  const json = parseJson(text);
  if (json === undefined) return { value: undefined, diagnostics: [notJson(text, file)] };
  const { resultsSchema } = await import("./schema.ts");
  const parsed = resultsSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.slice(0, MOST_ISSUES).map(({ path }) => {
    const value = valueAt(json, path);
    const args = { found: value === undefined ? "—" : formatValue(value), expected: "cchc-results/1" };
    return diagnose("ranking/results-wrong-shape", { file, cell: formatPath(path) || "$" }, args);
  });
  return { value: undefined, diagnostics };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Only a file that is broken is read the slow way, which finds the line. */
function notJson(text: string, file: string): Diagnostic {
  const args = readJsonText(text, file).diagnostics.at(-1)?.args;
  const place = { line: args?.line ?? 1, column: args?.column ?? 1 };
  return diagnose(
    "ranking/results-not-json",
    { file },
    { ...place, found: args?.found ?? "", expected: "JSON" },
  );
}

function toRational(figure: number | null): Rational | undefined {
  return figure === null ? undefined : Rational.fromJsonNumber(figure);
}
