import { z } from "zod";

const figure = z.number().nullable();
const count = z.int().nullable();
const text = z.string().nullable();

const previous = z.looseObject({
  period: z.string(),
  unit: z.string().optional(),
  total: figure,
  index: figure,
  rank: count,
  of: count,
  class: text,
});

const node = z.looseObject({
  code: z.string(),
  name: z.string(),
  level: z.int().optional(),
  block: z.enum(["main", "bonus", "penalty"]).optional(),
  leaf: z.boolean().optional(),
  state: z.enum(["scored", "missing", "not-applicable", "not-surveyed"]),
  score: figure,
  max: figure,
  index: figure,
  exact: text,
  rate: figure,
  self: figure,
  appraised: figure,
  survey: figure,
  reason: text,
  basis: z.enum(["appraised", "survey", "data", "self", "blank"]).nullable().optional(),
  rule: text.optional(),
  data: text.optional(),
  from: z.looseObject({ file: z.string(), sheet: text, cell: text }).nullable(),
});

const unit = z.looseObject({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  status: z.enum(["final", "incomplete"]),
  total: figure,
  max: figure,
  index: figure,
  exact: text,
  rank: count,
  of: count,
  class: text,
  self: figure,
  appraised: figure,
  survey: figure,
  bonus: figure,
  penalty: figure,
  previous: z.array(previous),
  change: z.looseObject({ total: figure, index: figure, rankGain: count }).nullable(),
  areas: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      score: figure,
      max: figure,
      index: figure,
      rank: count,
      change: z.looseObject({ index: figure }),
    }),
  ),
  nodes: z.array(node),
});

const diagnostic = z.looseObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  remedy: z.string().optional(),
  file: text,
  sheet: text,
  cell: text,
  unit: text,
  criterion: text,
  found: text,
  expected: text,
});

/** The results file, "cchc-results/1". Unknown keys are let through: within /1 keys are only added. */
export const resultsSchema = z.looseObject({
  format: z.literal("cchc-results/1"),
  tool: z.string(),
  period: z.string(),
  title: z.string(),
  publisher: text.optional(),
  preparedBy: text.optional(),
  place: text.optional(),
  groups: z.array(
    z.looseObject({ id: z.string(), name: z.string(), criteria: z.string(), provisional: z.boolean() }),
  ),
  criteria: z.array(
    z.looseObject({ id: z.string(), name: z.string(), legalBasis: z.string(), sha256: z.string() }),
  ),
  inputs: z.array(z.looseObject({ path: z.string(), sha256: z.string() })),
  units: z.array(unit),
  diagnostics: z.array(diagnostic),
});

/** JSON Schema of the results file, for editors and for programs in other languages. */
export function resultsJsonSchema(): object {
  return z.toJSONSchema(resultsSchema, { io: "input" });
}
