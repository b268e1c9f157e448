import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import { chartMark, type DocumentChart } from "../../charts/index.ts";
import { fill } from "../../labels.ts";
import type { Block, ChartBlock, Heading, TableBlock } from "../blocks.ts";
import { chartHeight } from "../charts.ts";
import type { WordReport } from "../report.ts";
import { textWidth, twips } from "./page.ts";
import { gridOf } from "./table.ts";
import { line } from "./text.ts";

/** Lays blocks out one below the other, and numbers tables and charts through the whole document. */
export class BlockWriter {
  /** The charts in the order of their places. */
  readonly charts: DocumentChart[] = [];
  readonly #report: WordReport;
  #tables = 0;

  constructor(report: WordReport) {
    this.#report = report;
  }

  write(block: Block, isLandscape = false): readonly (Paragraph | Table)[] {
    if (block.kind === "table") return this.#table(block, isLandscape);
    if (block.kind === "chart") return this.#chart(block, isLandscape);
    if (block.kind === "heading") return [headingLine(block)];
    return [block.look === "warning" ? warning(block.text) : bodyText(block.text, block.look === "closing")];
  }

  #table(block: TableBlock, isLandscape: boolean): readonly (Paragraph | Table)[] {
    this.#tables += 1;
    const { caption } = this.#report.words.tables;
    const text = fill(caption, { number: this.#tables, title: block.title });
    return [
      line(text, { align: "center", bold: true, size: 13, before: 10, after: 4, keepNext: true }),
      gridOf(block, isLandscape),
      ...block.notes.map((note) => line(note, { italics: true, size: 11, before: 2 })),
      line("", { size: 6 }),
    ];
  }

  #chart(block: ChartBlock, isLandscape: boolean): readonly Paragraph[] {
    const widthCm = textWidth(isLandscape) / 10;
    this.charts.push({ chart: block.chart, widthCm, heightCm: chartHeight(block, widthCm) });
    const number = this.charts.length;
    const caption = fill(this.#report.words.charts.caption, { number, title: block.title });
    return [
      placeOfChart(number),
      line(caption, { align: "center", bold: true, size: 13, before: 2, after: 10 }),
    ];
  }
}

/** Not through `line`, which takes whatever looks like such a place out of the data. */
function placeOfChart(number: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    keepNext: true,
    children: [new TextRun(chartMark(number))],
  });
}

/** Justified, the first line indented. */
function bodyText(text: string, keepNext = false): Paragraph {
  return line(text, { ...BODY, keepNext });
}

function headingLine({ level, text }: Heading): Paragraph {
  return line(text, {
    ...BODY,
    bold: true,
    italics: level === 3,
    before: level === 1 ? 10 : 6,
    keepNext: true,
    more: { indent: BODY.more.indent, heading: LEVELS[level] },
  });
}

function warning(text: string): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 4, color: "000000" };
  return line(text, {
    bold: true,
    align: "both",
    after: 8,
    more: { border: { top: side, bottom: side, left: side, right: side }, indent: { left: 100, right: 100 } },
  });
}

const BODY = {
  align: "both",
  before: 0,
  after: 6,
  spacing: 1.1,
  more: { indent: { firstLine: twips(12.7) } },
} as const;
const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
