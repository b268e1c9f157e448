import { Document, Packer, Paragraph, TextRun } from "docx";
import { chartMark } from "../../../src/reports/charts/index.ts";

/** A document with places for that many charts, each below its caption. */
export async function documentWith(charts: number): Promise<Uint8Array> {
  const children = Array.from({ length: charts }, (_, index) => [
    new Paragraph({ children: [new TextRun(`Hình ${index + 1}`)] }),
    new Paragraph({ children: [new TextRun(chartMark(index + 1))] }),
  ]);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: children.flat() }] })));
}
