import { z } from "zod";
import { exactlyOne, oneRequired, percentage, positive, refuse, strict, text } from "./parts.ts";

const option = strict({ label: text, points: z.number().optional(), share: percentage.optional() })
  .superRefine(exactlyOne("points", "share"))
  .meta(oneRequired("points", "share"));

const item = strict({ label: text, points: z.number() });

const band = strict({
  from: z.number().optional(),
  above: z.number().optional(),
  points: z.number().optional(),
  share: percentage.optional(),
  linear: z.boolean().optional(),
  proportional: z.literal(true).optional(),
})
  .superRefine(exactlyOne("from", "above"))
  .superRefine((given, context) => {
    if (given.proportional === undefined) return exactlyOne("points", "share")(given, context);
    for (const key of ["points", "share", "linear"] as const) {
      if (given[key] === undefined) continue;
      refuse(
        context,
        [key],
        "criteria/proportional-with-points",
        { found: key, expected: "proportional" },
        true,
      );
    }
  })
  .meta({ allOf: [oneRequired("from", "above"), oneRequired("points", "share", "proportional")] });

const points = strict({
  kind: z.literal("points"),
  step: positive.optional(),
  min: z.number().default(0),
});

const choice = strict({ kind: z.literal("choice"), options: z.array(option).min(1) });

const checklist = strict({
  kind: z.literal("checklist"),
  items: z.array(item).min(1),
  require: z.enum(["each", "all", "any"]).default("each"),
});

const ratio = strict({
  kind: z.literal("ratio"),
  floor: percentage.default(0),
  full: positive.default(100),
  mayExceed: z.boolean().default(false),
});

const bands = strict({
  kind: z.literal("bands"),
  of: z.enum(["ratio", "number"]),
  bands: z.array(band).min(1),
  mayExceed: z.boolean().default(false),
}).superRefine((rule, context) => {
  if (rule.of === "ratio") return;
  for (const [index, { proportional }] of rule.bands.entries()) {
    if (proportional === undefined) continue;
    const args = { found: rule.of, expected: "ratio" };
    refuse(context, ["bands", index, "proportional"], "criteria/proportional-of-number", args, false);
  }
});

const count = strict({
  kind: z.literal("count"),
  pointsEach: positive,
  upTo: positive.optional(),
});

const deduct = strict({
  kind: z.literal("deduct"),
  pointsEach: positive,
  maxDeduction: positive.optional(),
});

const survey = strict({
  kind: z.literal("survey"),
  options: z
    .array(strict({ label: text, share: percentage }))
    .min(1)
    .optional(),
  scale: strict({ from: z.number(), to: z.number() }).optional(),
});

const relative = strict({
  kind: z.literal("relative"),
  method: z.enum(["best", "minmax", "rank"]),
  better: z.enum(["high", "low"]).default("high"),
});

const formula = strict({ kind: z.literal("formula"), expression: text });

/** How a leaf is scored: each kind with just its fields. (Cách tính điểm) */
export const ruleSchema = z.discriminatedUnion("kind", [
  points,
  choice,
  checklist,
  ratio,
  bands,
  count,
  deduct,
  survey,
  relative,
  formula,
]);

/** A rule as the file writes it, defaults filled in. */
export type WrittenRule = z.infer<typeof ruleSchema>;
export type WrittenBand = z.infer<typeof band>;
/** A rule as a file may write it, what holds by default left out. */
export type RuleSource = z.input<typeof ruleSchema>;
