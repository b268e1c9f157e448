import { createHash } from "node:crypto";
import { type Diagnostic, hasErrors, type Outcome } from "../shared/index.ts";
import { checkCriteria } from "./check/index.ts";
import { readJsonText } from "./json-text.ts";
import type { CriteriaSet } from "./model.ts";
import { resolveSet } from "./resolve.ts";
import { toDiagnostics } from "./schema/faults.ts";
import { repair } from "./schema/repair.ts";
import type { WrittenSet } from "./schema.ts";

/** The schema holds its refinements back until the keys are right, so one look does not see every fault. */
const MAX_LOOKS = 8;

/**
 * Reads a criteria set from the text of its JSON file and checks it: every fault at once.
 *
 * The value is undefined where the file breaks the format or holds a formula that cannot be read. Where only
 * the linter objects (sums, codes used twice, gaps), the set is given: whether to score with it is the caller's
 * decision, by the severity of what is reported.
 *
 * @param file named in the diagnostics
 * @example const { value, diagnostics } = await parseCriteria(text, "criteria/cap-huyen-2018.json");
 */
export async function parseCriteria(text: string, file: string): Promise<Outcome<CriteriaSet | undefined>> {
  const json = readJsonText(text, file);
  if (json.value === undefined) return { value: undefined, diagnostics: json.diagnostics };
  const { written, unsummable, faults } = await readWritten(json.value, file);
  if (written === undefined) return { value: undefined, diagnostics: [...json.diagnostics, ...faults] };
  const resolved = resolveSet(written, file, createHash("sha256").update(text).digest("hex"));
  const findings = checkCriteria(resolved.value, file).filter(
    ({ place }) => !unsummable.has(place.cell ?? ""),
  );
  const isWhole = !hasErrors(faults) && !hasErrors(resolved.diagnostics);
  return {
    value: isWhole ? resolved.value : undefined,
    diagnostics: [...json.diagnostics, ...faults, ...resolved.diagnostics, ...findings],
  };
}

interface Reading {
  /** The set as written, with stand-ins for what is at fault; undefined where too little of it is left. */
  readonly written: WrittenSet | undefined;
  readonly unsummable: ReadonlySet<string>;
  readonly faults: readonly Diagnostic[];
}

async function readWritten(root: unknown, file: string): Promise<Reading> {
  const { setSchema } = await import("./schema.ts");
  const unsummable = new Set<string>();
  const faults: Diagnostic[] = [];
  const repaired = structuredClone(root);
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const { data, error } = setSchema.safeParse(repaired);
    if (error === undefined) return { written: data, unsummable, faults };
    // What comes up again where something was found before is only the missing repair.
    const known = new Set(faults.map(({ place }) => place.cell));
    const fresh = error.issues
      .flatMap((issue) => toDiagnostics(issue, root, file))
      .filter(({ place }) => !known.has(place.cell));
    if (fresh.length === 0) break;
    faults.push(...fresh);
    for (const list of repair(repaired, error.issues)) unsummable.add(list);
  }
  return { written: undefined, unsummable, faults };
}
