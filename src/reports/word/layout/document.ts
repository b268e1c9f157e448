import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { DocumentChart } from "../../charts/index.ts";
import { toRoman } from "../../report.ts";
import type { Annex, Block } from "../blocks.ts";
import type { WordReport } from "../report.ts";
import { BlockWriter } from "./blocks.ts";
import { annexHeading, documentHeading } from "./heading.ts";
import { PAGE, textWidth, twips } from "./page.ts";
import { signatureBlock } from "./signature.ts";
import { naturalWidth } from "./table.ts";
import { BODY_SIZE, line } from "./text.ts";

/** The report and its annexes as a Word document; the charts are to be put where their marks stand. */
export function layOut(
  report: WordReport,
  body: readonly Block[],
  annexes: readonly Annex[],
): { readonly document: Document; readonly charts: readonly DocumentChart[] } {
  const writer = new BlockWriter(report);
  const main: ISectionOptions = {
    ...sectionOf(false),
    children: [
      ...documentHeading(report),
      ...body.flatMap((block) => writer.write(block)),
      signatureBlock(report),
      // A section ends with a paragraph; after a table that fills the page a high one would make an empty page.
      line("", { size: 1 }),
    ],
  };
  const sections = annexes.map(({ title, blocks }, i): ISectionOptions => {
    const isLandscape = isWide(blocks);
    const numeral = annexes.length > 1 ? toRoman(i + 1) : "";
    return {
      ...sectionOf(isLandscape),
      children: [
        ...annexHeading(report, { title, numeral }),
        ...blocks.flatMap((block) => writer.write(block, isLandscape)),
      ],
    };
  });
  const document = new Document({
    styles: stylesOf(report),
    sections: [main, ...sections],
  });
  return { document, charts: writer.charts };
}

/** The number of the page stands in the middle of the top margin, from the second page on. */
function sectionOf(isLandscape: boolean): Omit<ISectionOptions, "children"> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
  return {
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph("")] }),
    },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.short),
          height: twips(PAGE.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.header),
          footer: twips(PAGE.header),
        },
        pageNumbers: { start: 1 },
      },
    },
  };
}

function isWide(blocks: Annex["blocks"]): boolean {
  return blocks.some((block) => block.kind === "table" && naturalWidth(block) > textWidth(false) * 1.1);
}

function stylesOf({ language }: WordReport) {
  const tag = language === "vi" ? "vi-VN" : "en-GB";
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const heading = { run: { bold: true, size: BODY_SIZE * 2, color: "000000", font } };
  return {
    default: {
      document: {
        run: { font, size: BODY_SIZE * 2, language: { value: tag, eastAsia: tag, bidirectional: tag } },
      },
      heading1: heading,
      heading2: heading,
      heading3: { run: { ...heading.run, italics: true } },
    },
  };
}

const FONT = "Times New Roman";
