import { excelLabels } from "../../labels/excel.ts";
import { fill } from "../../labels.ts";
import type { Report } from "../../report.ts";
import { figureValue, textValue } from "./field-value.ts";
import type { Property } from "./property.ts";

/** What holds for the whole period: {{kỳ}}, {{cơ quan}}. */
export const periodFields: readonly Property<Report>[] = [
  { en: "period", vi: ["kỳ", "kì", "kỳ đánh giá"], read: ({ results }) => textValue(results.period) },
  { en: "title", vi: ["tiêu đề"], read: ({ results }) => textValue(results.title) },
  {
    en: "publisher",
    vi: ["cơ quan", "cơ quan ban hành"],
    read: ({ results }) => textValue(results.publisher),
  },
  { en: "preparedBy", vi: ["đơn vị lập"], read: ({ results }) => textValue(results.preparedBy) },
  { en: "place", vi: ["nơi", "địa danh"], read: ({ results }) => textValue(results.place) },
  { en: "comparedWith", vi: ["kỳ trước"], read: ({ comparedPeriod }) => textValue(comparedPeriod) },
  {
    en: "criteria",
    vi: ["bộ tiêu chí"],
    read: ({ results }) => textValue(results.criteria.map(({ name }) => name).join("; ")),
  },
  {
    en: "legalBasis",
    vi: ["căn cứ"],
    read: ({ results }) =>
      textValue([...new Set(results.criteria.map(({ legalBasis }) => legalBasis))].join("; ")),
  },
  { en: "units", vi: ["số đơn vị"], read: ({ results }) => figureValue(results.units.length, 0) },
  { en: "note", vi: ["ghi chú"], read: (report) => textValue(provisionalNote(report)) },
  { en: "tool", vi: ["chương trình"], read: ({ results }) => textValue(results.tool) },
];

/** Says that ranks may still move, and because of which units; empty where all are settled. */
export function provisionalNote({ results, language }: Report, group?: string): string {
  const open = results.units.filter(
    (unit) => unit.status === "incomplete" && (group === undefined || unit.group === group),
  );
  if (open.length === 0) return "";
  const units = open.map(({ name }) => name).join(", ");
  return fill(excelLabels[language].notes.provisional, { units });
}
