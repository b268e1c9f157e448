import type { PublishedPeriod } from "../ranking/index.ts";
import { diagnose, type Outcome, Rational } from "../shared/index.ts";
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
      nodes: [...unit.areas, ...unit.nodes.filter(({ block }) => block === "main")].map(
        ({ code, name, index }) => ({ code, name, index: toRational(index) }),
      ),
    })),
  };
}

/**
 * Reads the text of a results file; undefined, with the reasons, where it is not one. Keys that /1 got later, and that
 * an older file lacks, are filled in as not known.
 */
export async function parseResults(text: string, file: string): Promise<Outcome<Results | undefined>> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = String(error).replace(/^SyntaxError: /, "");
    const fault = diagnose("ranking/results-not-json", { file }, { found, expected: "JSON" });
    return { value: undefined, diagnostics: [fault] };
  }
  const { resultsSchema } = await import("./schema.ts");
  const parsed = resultsSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) =>
      diagnose(
        "ranking/results-wrong-shape",
        { file, cell: path.join(".") || "$" },
        { found: message, expected: "cchc-results/1" },
      ),
    );
  return { value: undefined, diagnostics };
}

function toRational(figure: number | null): Rational | undefined {
  return figure === null ? undefined : Rational.fromJsonNumber(figure);
}
