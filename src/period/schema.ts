import { z } from "zod";

const text = z.string().trim().min(1);

/** cchc.json, "cchc-period/1". Paths are relative to it; only `criteria` and `previous` may leave its folder. */
export const periodSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("cchc-period/1"),
  period: text.describe('A label whose first four digits are the year: "2018", "2021-Q3"'),
  title: text,
  publisher: text.optional().describe("Who issues the result: UBND tỉnh Đồng Tháp"),
  preparedBy: text.optional().describe("Who prepares it: Sở Nội vụ"),
  place: text.optional().describe("The place of the date line: Đồng Tháp"),
  groups: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        criteria: text.describe("Id of a shipped criteria set, or the path of one"),
      }),
    )
    .min(1),
  units: text.default("units.csv"),
  forms: text.default("forms"),
  appraisal: text.optional(),
  survey: text.optional(),
  previous: z.array(text).default([]).describe("Earlier periods, newest first"),
});

export type WrittenPeriod = z.output<typeof periodSchema>;

/** What the schema has against a file. */
export type PeriodIssue = z.core.$ZodIssue;
