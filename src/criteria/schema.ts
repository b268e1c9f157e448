import { z } from "zod";
import { exactlyOne, oneRequired, percentage, positive, refuse, strict, text, year } from "./schema/parts.ts";
import { ruleSchema } from "./schema/rules.ts";

const input = strict({
  key: text,
  label: text,
  unit: text.optional(),
  fraction: z.boolean().default(false),
});

const LEAF_KEYS = [
  "source",
  "allowNotApplicable",
  "fraction",
  "article",
  "evidence",
  "inputs",
  "mustHold",
] as const;

const nodeKeys = {
  code: text,
  name: text,
  maxScore: z.number().min(0).optional(),
  weight: percentage.optional(),
  previousCodes: z.array(text).optional(),
  rule: ruleSchema.optional(),
  source: z.enum(["self", "survey", "external"]).optional(),
  allowNotApplicable: z.boolean().optional(),
  fraction: z.boolean().optional(),
  article: text.optional(),
  evidence: text.optional(),
  inputs: z.array(input).optional(),
  mustHold: z.array(text).optional(),
};

/** A node as the file writes it. (Lĩnh vực, tiêu chí, tiêu chí thành phần) */
export interface WrittenNode extends z.infer<z.ZodObject<typeof nodeKeys>> {
  readonly nodes?: readonly WrittenNode[] | undefined;
}

const nodeSchema: z.ZodType<WrittenNode> = strict({
  ...nodeKeys,
  nodes: z.lazy(() => z.array(nodeSchema).min(1)).optional(),
})
  .superRefine(exactlyOne("maxScore", "weight"))
  .superRefine(exactlyOne("nodes", "rule"))
  .superRefine((node, context) => {
    if (node.nodes === undefined) return;
    for (const key of LEAF_KEYS) {
      if (node[key] === undefined) continue;
      refuse(context, [key], "criteria/leaf-key-on-branch", { found: key, expected: "rule" }, true);
    }
  })
  .meta({
    id: "node",
    allOf: [
      oneRequired("maxScore", "weight"),
      { oneOf: [{ required: ["rule"] }, { required: ["nodes"], properties: noneOf(LEAF_KEYS) }] },
    ],
  });

const blockSchema = strict({ maxScore: positive, nodes: z.array(nodeSchema).min(1) }).meta({ id: "block" });

/** "cchc-criteria/1": a criteria set as a file writes it. (Bộ tiêu chí) */
export const setSchema = strict({
  /** For editors, which look up the JSON Schema there. */
  $schema: text.optional(),
  format: z.literal("cchc-criteria/1"),
  id: text,
  name: text,
  level: text,
  legalBasis: text,
  validFrom: year.optional(),
  validTo: year.optional(),
  maxScore: positive.default(100),
  decimals: z.int().min(0).max(6).default(2),
  rankBy: z.enum(["index", "total"]).default("index"),
  tieBreak: z.array(text).default([]),
  notApplicable: z.enum(["exclude", "full", "zero"]).default("exclude"),
  surveyOptional: z.boolean().default(false),
  classes: z.array(strict({ name: text, from: z.number(), to: z.number().optional() })),
  nodes: z.array(nodeSchema).min(1),
  bonus: blockSchema.optional(),
  penalty: blockSchema.optional(),
  tests: z
    .array(strict({ code: text, answer: z.union([z.string(), z.number()]), points: z.number() }))
    .default([]),
});

/** A set as the file writes it, defaults filled in. */
export type WrittenSet = z.infer<typeof setSchema>;
export type WrittenBlock = z.infer<typeof blockSchema>;

/**
 * The JSON Schema of a criteria file, for editors: it knows every key, default and choice.
 *
 * What holds between several nodes (sums, codes used twice) is left to `parseCriteria`.
 */
export function criteriaJsonSchema(): object {
  return z.toJSONSchema(setSchema, { io: "input" });
}

function noneOf(keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, false]));
}
