import { Packer } from "docx";
import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { addChartsToDocument } from "../charts/index.ts";
import { writeAnnexes } from "./annexes.ts";
import { writeBody } from "./body.ts";
import { layOut } from "./layout/document.ts";
import { setProperties } from "./properties.ts";
import { openWordReport } from "./report.ts";

export interface WordReportOptions {
  readonly language: Language;
  /** Criteria sets by id; a group whose set is not there was not scored. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
}

/**
 * The results as a report on paper: text made from the figures, tables, charts, and the annexes of the decision,
 * laid out as Nghị định 30/2020/NĐ-CP asks. (Báo cáo Word)
 *
 * The same input gives the same bytes: no clock, no machine name.
 *
 * @example await writeFile("bao-cao-2018.docx", await writeWordReport(results, { language: "vi", sets }))
 */
export async function writeWordReport(
  results: Results,
  { language, sets }: WordReportOptions,
): Promise<Uint8Array> {
  const report = openWordReport(results, language, sets);
  const annexes = writeAnnexes(report);
  const { document, charts } = layOut(report, writeBody(report, annexes.length), annexes);
  const bytes = await addChartsToDocument(new Uint8Array(await Packer.toBuffer(document)), charts);
  return setProperties(bytes, results, language === "vi" ? "vi-VN" : "en-GB");
}
