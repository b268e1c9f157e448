import {
  addRelationship,
  attributesOf,
  EditablePackage,
  Splices,
  type Tag,
  tagsOf,
  targetOf,
} from "../../workbook/index.ts";
import { chartPart } from "./chart-part.ts";
import { withDataBook, writeDataBook } from "./data-book.ts";
import { chartForWord, type DocumentChart } from "./document-drawing.ts";

/**
 * The text that holds the place of the n-th chart in a document, from 1. It stands in a run of its own, in a
 * paragraph that holds nothing else and whose line spacing is not exact (Word would cut the chart off).
 *
 * @example new Paragraph({ alignment: "center", children: [new TextRun(chartMark(1))] })
 */
export function chartMark(number: number): string {
  return `[[chart:${number}]]`;
}

/**
 * Puts charts into a Word document that is already written: the first where `chartMark(1)` stands, and so on.
 *
 * Each brings a small workbook with its values, so that people can change them in Word. The same input gives
 * the same bytes. A mark that is not there is a bug: it throws.
 *
 * @example await addChartsToDocument(bytes, [{ chart, widthCm: 16, heightCm: barChartHeight(chart) }])
 */
export async function addChartsToDocument(
  bytes: Uint8Array,
  charts: readonly DocumentChart[],
): Promise<Uint8Array> {
  const parts = await EditablePackage.open(bytes);
  const document = targetOf(parts, "", "officeDocument");
  if (document === undefined) throw new Error("The document has no main part");
  const text = parts.readXml(document);
  const runs = runsByText(text);
  const firstId = highestDrawingId(text) + 1;
  const splices = new Splices(text);
  for (const [index, one] of charts.entries()) {
    const mark = chartMark(index + 1);
    const run = runs.get(mark);
    if (!run) throw new Error(`The document has no run that says ${mark}`);
    const relationship = await addChart(parts, document, one);
    splices.replace(run.start, run.end, chartForWord(one, { id: firstId + index, relationship }));
  }
  parts.writeXml(document, splices.apply());
  return parts.toBytes();
}

/** Gives the id of the document's relationship to the chart. */
async function addChart(parts: EditablePackage, document: string, one: DocumentChart): Promise<string> {
  const { path: book } = parts.addPart("embeddedWorkbook", "word/embeddings/Microsoft_Excel_Sheet", ".xlsx");
  parts.write(book, await writeDataBook(one.chart));
  const { path } = parts.addPart("chart", "word/charts/chart", ".xml");
  const data = addRelationship(parts, path, "package", book);
  parts.writeXml(path, chartPart(withDataBook(one.chart), { size: one, data }));
  return addRelationship(parts, document, "chart", path);
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Where the runs stand that hold one text. */
function runsByText(document: string): Map<string, Run> {
  const runs = new Map<string, Run>();
  let run: Tag | undefined;
  let opening: Tag | undefined;
  let text = "";
  for (const tag of tagsOf(document)) {
    if (tag.local === "r" && tag.kind === "open") {
      run = tag;
      text = "";
    } else if (tag.local === "t" && tag.kind === "open") opening = tag;
    else if (tag.local === "t" && tag.kind === "close" && opening)
      text += document.slice(opening.end, tag.start);
    else if (tag.local === "r" && tag.kind === "close" && run) {
      runs.set(text, { start: run.start, end: tag.end });
      run = undefined;
    }
  }
  return runs;
}

function highestDrawingId(document: string): number {
  let highest = 0;
  for (const { local, kind, start, end } of tagsOf(document)) {
    if (local !== "docPr" || kind === "close") continue;
    highest = Math.max(highest, Number(attributesOf(document.slice(start, end)).id ?? 0));
  }
  return highest;
}
