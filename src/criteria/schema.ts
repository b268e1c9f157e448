import { z } from "zod";
import { exactlyOne, oneRequired, percentage, positive, refuse, strict, text, year } from "./schema/parts.ts";
import { ruleSchema } from "./schema/rules.ts";

const input = strict({
  key: text.describe(
    "Khóa dùng trong công thức và trên dòng MÃ#khóa (name in formulas and on rows CODE#key)",
  ),
  label: text.describe("Tên số liệu ghi trong biểu (what the form calls it)"),
  unit: text.optional().describe("Đơn vị tính (unit of measure)"),
  fraction: z
    .boolean()
    .default(false)
    .describe("Cho phép số lẻ; nếu không, chỉ nhận số nguyên (fractions allowed; else whole numbers only)"),
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
  code: text.describe("Mã, không trùng trong toàn bộ (code, used once in the whole set)"),
  name: text.describe("Tên lĩnh vực, tiêu chí hoặc tiêu chí thành phần (name of the node)"),
  maxScore: z.number().min(0).optional().describe("Điểm tối đa (maximum points)"),
  weight: percentage
    .optional()
    .describe(
      "Trọng số: phần trăm điểm của mục cha, thay cho maxScore (share of the parent's points, in percent)",
    ),
  previousCodes: z
    .array(text)
    .optional()
    .describe("Mã của mục này trong các bộ trước (codes the node had in earlier sets)"),
  rule: ruleSchema.optional().describe("Cách tính điểm của tiêu chí được chấm (how a scored node is scored)"),
  source: z
    .enum(["self", "survey", "external"])
    .optional()
    .describe(
      "Ai trả lời: đơn vị, điều tra xã hội học, hay số liệu bên ngoài (who answers: the unit, a survey, others)",
    ),
  allowNotApplicable: z
    .boolean()
    .optional()
    .describe("Được ghi “Không áp dụng” (whether the unit may answer “not applicable”)"),
  fraction: z
    .boolean()
    .optional()
    .describe("Tử số, mẫu số được là số lẻ (numerator and denominator may have decimals)"),
  article: text.optional().describe("Điều khoản làm căn cứ (article it rests on)"),
  evidence: text.optional().describe("Tài liệu kiểm chứng phải gửi kèm (documents to be enclosed)"),
  inputs: z
    .array(input)
    .optional()
    .describe("Số liệu phụ, ghi trên các dòng MÃ#khóa (further data, on rows CODE#key)"),
  mustHold: z
    .array(text)
    .optional()
    .describe("Các đẳng thức số liệu phải thỏa mãn: early + onTime = total (equations the data must meet)"),
};

/** A node as the file writes it. (Lĩnh vực, tiêu chí, tiêu chí thành phần) */
export interface WrittenNode extends z.infer<z.ZodObject<typeof nodeKeys>> {
  readonly nodes?: readonly WrittenNode[] | undefined;
}

const nodeSchema: z.ZodType<WrittenNode> = strict({
  ...nodeKeys,
  nodes: z
    .lazy(() => z.array(nodeSchema).min(1))
    .optional()
    .describe("Các mục con (nodes below)"),
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

const blockSchema = strict({
  maxScore: positive.describe("Mức trần của cả khối (most that the block can count)"),
  nodes: z.array(nodeSchema).min(1).describe("Các mục trong khối (nodes of the block)"),
}).meta({ id: "block" });

const classSchema = strict({
  name: text.describe("Tên loại: Tốt, Khá… (name of the class)"),
  from: z.number().describe("Từ chỉ số này trở lên (from this index on)"),
  to: z
    .number()
    .optional()
    .describe("Đến dưới chỉ số này; chỉ để kiểm tra (up to below; serves checking only)"),
});

const testSchema = strict({
  code: text.describe("Mã tiêu chí được thử (code of the leaf)"),
  answer: z
    .union([z.string(), z.number()])
    .describe(
      "Câu trả lời: 14/19, 98%, Có, KAD; thêm số liệu phụ: 14/19; early=5 (the answer; further inputs after a semicolon)",
    ),
  points: z.number().describe("Điểm phải được (points it must give)"),
});

/** "cchc-criteria/1": a criteria set as a file writes it. (Bộ tiêu chí) */
export const setSchema = strict({
  $schema: text.optional().describe("Đường dẫn tới lược đồ này, cho trình soạn thảo (for editors)"),
  format: z.literal("cchc-criteria/1").describe("Dạng tệp (format of the file)"),
  id: text.describe("Mã của bộ tiêu chí (id of the set)"),
  name: text.describe("Tên bộ tiêu chí (name of the set)"),
  level: text.describe("Cấp đơn vị được chấm: Cấp huyện… (level of the units it scores)"),
  legalBasis: text.describe("Căn cứ: quyết định ban hành (the decision it comes from)"),
  validFrom: year.optional().describe("Năm đầu tiên áp dụng (first year it holds for)"),
  validTo: year.optional().describe("Năm cuối cùng áp dụng (last year it holds for)"),
  maxScore: positive.default(100).describe("Thang điểm, không kể điểm thưởng (points of the whole tree)"),
  decimals: z.int().min(0).max(6).default(2).describe("Số chữ số thập phân khi công bố (published decimals)"),
  rankBy: z
    .enum(["index", "total"])
    .default("index")
    .describe("Xếp hạng theo chỉ số hay theo điểm (rank by index or by points)"),
  tieBreak: z
    .array(text)
    .default([])
    .describe("Mã các lĩnh vực dùng khi bằng điểm, theo thứ tự (areas that part ties, in order)"),
  notApplicable: z
    .enum(["exclude", "full", "zero"])
    .default("exclude")
    .describe(
      "Mục không áp dụng: trừ khỏi điểm tối đa, cho đủ điểm, hay 0 điểm (what “not applicable” counts)",
    ),
  surveyOptional: z
    .boolean()
    .default(false)
    .describe("Có thể không điều tra xã hội học (the survey need not be held)"),
  classes: z.array(classSchema).describe("Các loại, cao trước thấp sau (classes by index, best first)"),
  nodes: z.array(nodeSchema).min(1).describe("Các lĩnh vực (areas)"),
  bonus: blockSchema.optional().describe("Điểm thưởng, ngoài thang điểm (bonus, outside the maximum)"),
  penalty: blockSchema.optional().describe("Điểm trừ, ngoài thang điểm (penalty, outside the maximum)"),
  tests: z
    .array(testSchema)
    .default([])
    .describe("Phép thử cách tính, chạy bằng cchc criteria check (tests of the rules)"),
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
