import { z } from "zod";
import { exactlyOne, oneRequired, percentage, positive, refuse, strict, text } from "./parts.ts";

const label = text.describe("Nhãn, đúng như câu trả lời phải ghi (label, as an answer names it)");
const pointsOf = z.number().optional().describe("Số điểm (points)");
const shareOf = percentage
  .optional()
  .describe("Phần trăm điểm tối đa, thay cho points (percent of the maximum, in place of points)");
const mayExceed = z
  .boolean()
  .default(false)
  .describe("Tỷ lệ được vượt 100%, khi đó tính như 100 (rates may exceed 100, and count as 100)");

const option = strict({ label, points: pointsOf, share: shareOf })
  .superRefine(exactlyOne("points", "share"))
  .meta(oneRequired("points", "share"));

const item = strict({ label, points: z.number().describe("Số điểm (points)") });

const band = strict({
  from: z.number().optional().describe("Từ giá trị này trở lên (from this value on)"),
  above: z.number().optional().describe("Trên giá trị này (above this value)"),
  points: pointsOf,
  share: shareOf,
  linear: z
    .boolean()
    .optional()
    .describe("Nội suy đến điểm của mức ngay trên (runs evenly to the points of the next band)"),
  proportional: z.literal(true).optional().describe("Tỷ lệ × điểm tối đa (rate × maximum)"),
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
  kind: z.literal("points").describe("Chấm điểm trực tiếp (points as given)"),
  step: positive.optional().describe("Bước điểm, tính từ min (step, counted from min)"),
  min: z.number().default(0).describe("Điểm thấp nhất (least points)"),
});

const choice = strict({
  kind: z.literal("choice").describe("Chọn một mức (one option of several)"),
  options: z.array(option).min(1).describe("Các mức (the options)"),
});

const checklist = strict({
  kind: z.literal("checklist").describe("Danh mục nội dung (list of items)"),
  items: z.array(item).min(1).describe("Các ý (the items)"),
  require: z
    .enum(["each", "all", "any"])
    .default("each")
    .describe("Cộng từng ý; hay đủ điểm khi đạt tất cả, hoặc một ý (add each up; or all, or any)"),
});

const ratio = strict({
  kind: z.literal("ratio").describe("Tỷ lệ × điểm tối đa (in proportion to a rate)"),
  floor: percentage.default(0).describe("Dưới tỷ lệ này: 0 điểm (below this rate: nothing)"),
  full: positive.default(100).describe("Từ tỷ lệ này: đủ điểm (from this rate: the maximum)"),
  mayExceed,
});

const bands = strict({
  kind: z.literal("bands").describe("Điểm theo mức (points by bands)"),
  of: z.enum(["ratio", "number"]).describe("Mức của tỷ lệ hay của một số (bands of a rate or of a number)"),
  bands: z
    .array(band)
    .min(1)
    .describe("Các mức; tính mức cao nhất đạt được (the highest one reached counts)"),
  mayExceed,
}).superRefine((rule, context) => {
  if (rule.of === "ratio") return;
  for (const [index, { proportional }] of rule.bands.entries()) {
    if (proportional === undefined) continue;
    const args = { found: rule.of, expected: "ratio" };
    refuse(context, ["bands", index, "proportional"], "criteria/proportional-of-number", args, false);
  }
});

const count = strict({
  kind: z.literal("count").describe("Điểm theo số lượng (points for each)"),
  pointsEach: positive.describe("Điểm cho mỗi đơn vị tính (points for each)"),
  upTo: positive.optional().describe("Tối đa; mặc định là điểm tối đa (at most; the maximum if left out)"),
});

const deduct = strict({
  kind: z.literal("deduct").describe("Trừ điểm theo số lần (points off for each event)"),
  pointsEach: positive.describe("Điểm trừ mỗi lần (points off for each)"),
  maxDeduction: positive.optional().describe("Trừ tối đa (at most that much off)"),
});

const survey = strict({
  kind: z.literal("survey").describe("Điều tra xã hội học (survey)"),
  options: z
    .array(strict({ label, share: percentage.describe("Phần trăm điểm tối đa (percent of the maximum)") }))
    .min(1)
    .optional()
    .describe("Các phương án trả lời, đếm trên dòng MÃ#1, MÃ#2… (answers, counted on rows CODE#1, CODE#2…)"),
  scale: strict({
    from: z.number().describe("Thấp nhất (lowest)"),
    to: z.number().describe("Cao nhất (highest)"),
  })
    .optional()
    .describe("Thang điểm của phiếu: 1–5… (scale of a mean)"),
});

const relative = strict({
  kind: z.literal("relative").describe("So giữa các đơn vị trong khối (held against the group)"),
  method: z
    .enum(["best", "minmax", "rank"])
    .describe("So với đơn vị tốt nhất; giữa kém nhất và tốt nhất; theo thứ hạng (best; minmax; rank)"),
  better: z.enum(["high", "low"]).default("high").describe("Cao hay thấp là tốt (which is better)"),
});

const formula = strict({
  kind: z.literal("formula").describe("Công thức (formula)"),
  expression: text.describe(
    "Theo max, value, of và các số liệu phụ: max * value / of (over max, value, of, inputs)",
  ),
});

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
