import { z } from "zod";

const text = z.string().trim().min(1);

/** cchc.json, "cchc-period/1". Paths are relative to it; only `criteria` and `previous` may leave its folder. */
export const periodSchema = z.strictObject({
  $schema: z.string().optional().describe("Đường dẫn tới lược đồ này, cho trình soạn thảo (for editors)"),
  format: z.literal("cchc-period/1").describe("Dạng tệp (format of the file)"),
  period: text.describe(
    "Kỳ, bốn chữ số đầu là năm: 2018, 2021-Q3 (a label; its first four digits are the year)",
  ),
  title: text.describe("Tên bảng kết quả (title of the results)"),
  publisher: text.optional().describe("Cơ quan ban hành: UBND tỉnh Đồng Tháp (who issues the result)"),
  preparedBy: text.optional().describe("Cơ quan lập: Sở Nội vụ (who prepares it)"),
  place: text.optional().describe("Địa danh ghi ngày tháng: Đồng Tháp (place of the date line)"),
  groups: z
    .array(
      z.strictObject({
        id: text.describe("Mã khối, dùng trong bảng đơn vị (id, as the table of units names it)"),
        name: text.describe("Tên khối (name of the group)"),
        criteria: text.describe(
          "Mã bộ tiêu chí có sẵn, hoặc đường dẫn tới tệp .json (id of a shipped set, or the path of one)",
        ),
      }),
    )
    .min(1)
    .describe("Các khối đơn vị (groups that are ranked apart)"),
  units: text.default("units.csv").describe("Bảng đơn vị (table of the units)"),
  forms: text.default("forms").describe("Thư mục biểu các đơn vị gửi (folder of what the units sent)"),
  appraisal: text.optional().describe("Bảng điểm thẩm định (table of appraised scores)"),
  survey: text
    .optional()
    .describe("Bảng kết quả điều tra, số liệu ngoài (table of survey and external results)"),
  previous: z
    .array(text)
    .default([])
    .describe(
      "Các kỳ trước, mới nhất trước: thư mục, results.json hoặc bảng (earlier periods, newest first)",
    ),
});

/** JSON Schema of cchc.json, for editors. */
export function periodJsonSchema(): object {
  return z.toJSONSchema(periodSchema, { io: "input" });
}

export type WrittenPeriod = z.output<typeof periodSchema>;

/** What the schema has against a file. */
export type PeriodIssue = z.core.$ZodIssue;
