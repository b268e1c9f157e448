import type { Outcome } from "../shared/index.ts";
import type { AnnotatedCopy } from "./annotate/annotate-workbook.ts";
import type { Mark } from "./annotate/mark.ts";
import type { AnnotationWords } from "./annotate/words.ts";
import type { BlankForm } from "./blank-form/model.ts";

// What writes workbooks is loaded only when one is written: most commands read, and start without it.

/**
 * A copy of what was sent with the wrong cells marked and a first sheet that lists them; a CSV becomes an .xlsx. Gives no
 * copy, and says why, where the file cannot be read; never throws. (Bản sao có đánh dấu lỗi)
 *
 * @example await annotateWorkbook(bytes, "forms/a.xlsx", faults.map((fault) => toMark(fault, "vi")), annotationWords.vi)
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  file: string,
  marks: readonly Mark[],
  words: AnnotationWords,
): Promise<Outcome<AnnotatedCopy | undefined>> {
  const writer = await import("./annotate/annotate-workbook.ts");
  return writer.annotateWorkbook(bytes, file, marks, words);
}

/**
 * A blank self-assessment workbook for one unit, which reads back as a form without an answer. (Biểu tự đánh giá)
 *
 * @example await writeBlankForm({ unit, period, criteria, language: "vi" })
 */
export async function writeBlankForm(form: BlankForm): Promise<Uint8Array> {
  const writer = await import("./blank-form/write.ts");
  return writer.writeBlankForm(form);
}
