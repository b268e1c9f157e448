import type { Outcome } from "../shared/index.ts";
import type { AnnotatedCopy } from "./annotate/annotate-workbook.ts";
import type { Mark } from "./annotate/mark.ts";
import type { AnnotationWords } from "./annotate/words.ts";
import type { BlankForm } from "./blank-form/model.ts";

// What writes workbooks is loaded only when one is written: most commands read, and start without it.

/** See annotate/annotate-workbook.ts. */
export async function annotateWorkbook(
  bytes: Uint8Array,
  file: string,
  marks: readonly Mark[],
  words: AnnotationWords,
): Promise<Outcome<AnnotatedCopy | undefined>> {
  const writer = await import("./annotate/annotate-workbook.ts");
  return writer.annotateWorkbook(bytes, file, marks, words);
}

/** See blank-form/write.ts. */
export async function writeBlankForm(form: BlankForm): Promise<Uint8Array> {
  const writer = await import("./blank-form/write.ts");
  return writer.writeBlankForm(form);
}
