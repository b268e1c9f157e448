import type { z } from "zod";
import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from "../../shared/index.ts";
import { formatPath, formatValue, type JsonPath, valueAt } from "../json-path.ts";
import type { Refusal } from "./parts.ts";

type Issue = z.core.$ZodIssue;

/** What a kind of value looks like in JSON: it reads the same in both languages. */
const SAMPLES: Readonly<Record<string, string>> = {
  string: '"…"',
  number: "0.5",
  int: "1, 2, 3…",
  boolean: "true | false",
  array: "[…]",
  object: "{…}",
};

/** The diagnostics of one issue that the schema has with the file, each placed at the path of its key. */
export function toDiagnostics(issue: Issue, root: unknown, file: string): Diagnostic[] {
  const report = (code: DiagnosticCode, expected: string, path: JsonPath = issue.path) => {
    const found = valueAt(root, path);
    const isMissing = found === undefined;
    const args = { found: isMissing ? String(path.at(-1)) : formatValue(found), expected };
    return [diagnose(isMissing ? "criteria/missing-key" : code, placeAt(root, path, file), args)];
  };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const place = placeAt(root, [...issue.path, key], file);
        return diagnose("criteria/unknown-key", place, { found: key, expected: issue.message });
      });
    case "invalid_type":
      return report("criteria/wrong-type", SAMPLES[issue.expected] ?? issue.expected);
    case "invalid_value":
      return report(
        "criteria/value-not-allowed",
        issue.values.map((value) => formatValue(value)).join(" | "),
      );
    case "too_small":
      if (issue.origin === "array") return report("criteria/empty-list", "[…]");
      return report("criteria/value-not-allowed", `${issue.inclusive ? "≥" : ">"} ${issue.minimum}`);
    case "too_big":
      return report("criteria/value-not-allowed", `≤ ${issue.maximum}`);
    case "invalid_format":
      return report("criteria/blank-text", '"…"');
    case "invalid_union":
      if ("options" in issue && issue.options)
        return report(
          "criteria/value-not-allowed",
          issue.options.map((value) => formatValue(value)).join(" | "),
        );
      return report("criteria/wrong-type", `${SAMPLES.string} | ${SAMPLES.number}`);
    default: {
      const refusal = refusalOf(issue);
      return refusal
        ? [diagnose(refusal.code, placeAt(root, issue.path, file), refusal.args)]
        : report("criteria/value-not-allowed", issue.message);
    }
  }
}

/** What a refinement of this schema has to say; undefined for issues that zod raised itself. */
export function refusalOf(issue: Issue): Refusal | undefined {
  return issue.code === "custom" ? issue.params?.refusal : undefined;
}

/** The place of a key, with the code of the node it stands in. */
function placeAt(root: unknown, path: JsonPath, file: string): Place {
  const cell = formatPath(path);
  const criterion = codeAround(root, path);
  return { file, ...(cell !== "" && { cell }), ...(criterion !== undefined && { criterion }) };
}

/** The code of the innermost node around the path. */
function codeAround(root: unknown, path: JsonPath): string | undefined {
  const ends = [...path.keys()].filter(
    (index) => path[index] === "nodes" && typeof path[index + 1] === "number",
  );
  const last = ends.at(-1);
  if (last === undefined) return undefined;
  const code = valueAt(root, [...path.slice(0, last + 2), "code"]);
  return typeof code === "string" && code.trim() !== "" ? code : undefined;
}
