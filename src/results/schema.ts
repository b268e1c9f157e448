import { z } from "zod";

const figure = z.number().nullable();
const count = z.int().nullable();
const text = z.string().nullable();

/** Keys that the format does not promise: a file may lack them, and is read as not knowing. */
const laterText = text.default(null);

const previous = z.looseObject({
  period: z.string(),
  total: figure,
  index: figure,
  rank: count,
  of: count,
  class: text,
  unit: z.string().default(""),
});

const node = z.looseObject({
  code: z.string(),
  name: z.string(),
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
  from: z.looseObject({ file: z.string(), sheet: text, cell: text }).nullable(),
  level: z.int().default(0),
  block: z.enum(["main", "bonus", "penalty"]).default("main"),
  leaf: z.boolean().default(false),
  basis: z.enum(["appraised", "survey", "data", "self", "blank"]).nullable().default(null),
  rule: laterText,
  data: laterText,
  evidence: laterText,
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
  file: text,
  sheet: text,
  cell: text,
  unit: text,
  criterion: text,
  found: text,
  expected: text,
  remedy: z.string().default(""),
});

/** The results file, "cchc-results/1". Unknown keys are let through: within /1 keys are only added. */
export const resultsSchema = z.looseObject({
  format: z.literal("cchc-results/1"),
  tool: z.string(),
  period: z.string(),
  title: z.string(),
  groups: z.array(
    z.looseObject({ id: z.string(), name: z.string(), criteria: z.string(), provisional: z.boolean() }),
  ),
  criteria: z.array(
    z.looseObject({ id: z.string(), name: z.string(), legalBasis: z.string(), sha256: z.string() }),
  ),
  inputs: z.array(z.looseObject({ path: z.string(), sha256: z.string() })),
  units: z.array(unit),
  diagnostics: z.array(diagnostic),
  publisher: laterText,
  preparedBy: laterText,
  place: laterText,
  comparedWith: laterText,
});

/** JSON Schema of the results file, for editors and for programs in other languages. */
export function resultsJsonSchema(): object {
  return z.toJSONSchema(resultsSchema, { io: "input" });
}
