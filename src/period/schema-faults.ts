import { formatPath, formatValue, type JsonPath, valueAt } from "../criteria/index.ts";
import { closestText, type Diagnostic, diagnose } from "../shared/index.ts";
import type { PeriodIssue } from "./schema.ts";

/** What a kind of value looks like in JSON: it reads the same in both languages. */
const SAMPLES: Readonly<Record<string, string>> = { string: '"…"', array: "[…]", object: "{…}" };

/** The diagnostics of one issue that the schema has with cchc.json, each placed at the path of its key. */
export function toDiagnostics(
  issue: PeriodIssue,
  root: unknown,
  file: string,
  keys: readonly string[],
): Diagnostic[] {
  const placeOf = (path: JsonPath) => {
    const cell = formatPath(path);
    return { file, ...(cell !== "" && { cell }) };
  };
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const expected = closestText(key, keys) ?? keys.join(", ");
      return diagnose("period/unknown-key", placeOf([...issue.path, key]), { found: key, expected });
    });
  const found = valueAt(root, issue.path);
  const expected = expectationOf(issue);
  if (found !== undefined || issue.path.length === 0)
    return [diagnose("period/wrong-value", placeOf(issue.path), { found: formatValue(found), expected })];
  return [
    diagnose("period/missing-key", placeOf(issue.path), { found: String(issue.path.at(-1)), expected }),
  ];
}

function expectationOf(issue: PeriodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return SAMPLES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => formatValue(value)).join(" | ");
    case "too_small":
      return SAMPLES[issue.origin] ?? issue.origin;
    default:
      return issue.message;
  }
}
