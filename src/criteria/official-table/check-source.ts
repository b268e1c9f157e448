import { createHash } from "node:crypto";
import type { Diagnostic, Outcome } from "../../shared/index.ts";
import { formatCriteria } from "../json-form.ts";
import type { CriteriaSet } from "../model.ts";
import { parseCriteria } from "../parse.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import type { DraftFields } from "./draft.ts";
import { FACT_FIELDS } from "./set-facts.ts";
import type { OfficialSource } from "./to-source.ts";

/**
 * Checks the set that the table makes, as any other is checked, and places what is found in the table. What stands in for
 * open rules and blank fields was told, and is not told again.
 */
export async function checkSource(
  fields: DraftFields,
  source: OfficialSource,
  report: SheetReport,
  file: string,
): Promise<Outcome<CriteriaSet | undefined>> {
  const { nodes, bonus, penalty } = source;
  const isTreeSure = source.isTreeSure && !report.diagnostics.some(({ code }) => UNSURE.has(code));
  if (nodes.length === 0) return { value: undefined, diagnostics: [] };
  const stated = Object.fromEntries(FACT_FIELDS.map((field) => [field, fields[field] ?? "?"]));
  const { id, maxScore } = fields;
  const written = {
    format: "cchc-criteria/1",
    id,
    ...stated,
    ...(typeof maxScore === "object" && { maxScore: maxScore.toNumber() }),
    classes: [],
    nodes,
    ...(bonus && { bonus }),
    ...(penalty && { penalty }),
  };
  const parsed = await parseCriteria(JSON.stringify(written), file);
  const sha256 = parsed.value && createHash("sha256").update(formatCriteria(parsed.value)).digest("hex");
  return {
    value: parsed.value && sha256 !== undefined ? { ...parsed.value, sha256 } : undefined,
    diagnostics: parsed.diagnostics.flatMap((each) => placed(each, report, isTreeSure)),
  };
}

/** After these the tree may not be the one that is meant. */
const UNSURE: ReadonlySet<string> = new Set(["criteria/sheet-depth-unclear", "criteria/sheet-code-unclear"]);

/** What is wrong with the set, told with its cell; nothing where it only follows from what was told. */
function placed(diagnostic: Diagnostic, { places }: SheetReport, isTreeSure: boolean): Diagnostic[] {
  const { code, place, args } = diagnostic;
  const path = place.cell ?? "";
  const isSum = /^criteria\/(sum-of-|block-out-of-reach)/.test(code);
  if (places.isSettled(path) || (isSum && !isTreeSure)) return [];
  const { cell, sheet } = places.find(path) ?? {};
  const first = typeof args.first === "string" ? places.find(args.first)?.cell : undefined;
  const { cell: _, ...rest } = place;
  return [
    {
      ...diagnostic,
      place: { ...rest, ...(cell !== undefined && { cell }), ...(sheet !== undefined && { sheet }) },
      args: first === undefined ? args : { ...args, first },
    },
  ];
}
