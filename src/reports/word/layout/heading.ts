import type { Paragraph, Table } from "docx";
import { widthOf } from "../../../workbook/index.ts";
import { fill } from "../../labels.ts";
import type { WordReport } from "../report.ts";
import { columnsBeside, rule } from "./frame.ts";
import { textWidth } from "./page.ts";
import { line } from "./text.ts";

/**
 * The head of an official document as Nghị định 30/2020/NĐ-CP lays it out: who publishes at the left, the
 * national heading with place and date at the right, the kind of document and what it is about below.
 *
 * Number and date are left open for whoever signs.
 */
export function documentHeading({ results, words }: WordReport): readonly (Paragraph | Table)[] {
  const { heading } = words;
  const { publisher, preparedBy } = results;
  const author = preparedBy ?? publisher ?? "";
  const above = preparedBy ? publisher : null;
  const date = fill(heading.placeAndDate, { place: results.place ?? heading.openPlace });
  const left = [
    ...(above ? [line(capitals(above), CENTRED)] : []),
    line(capitals(author), { ...CENTRED, bold: true }),
    rule(AUTHOR_RULE, LEFT, 8),
    line(heading.number, { ...CENTRED, size: 13 }),
  ];
  const right = [
    line(heading.nation, { ...CENTRED, bold: true }),
    line(heading.motto, { ...CENTRED, size: 13, bold: true }),
    rule(mottoLength(heading.motto), RIGHT, 8),
    line(date, { ...CENTRED, size: 13, italics: true }),
  ];
  return [
    columnsBeside([LEFT, RIGHT], [left, right]),
    line(heading.report, { ...TITLE, before: 18 }),
    line(results.title, { ...TITLE, before: 2 }),
    rule(TITLE_RULE, textWidth(false), 12),
  ];
}

/** The head of an annex: its number, its name, the decision that it belongs to. */
export function annexHeading(
  { results, words }: WordReport,
  { title, numeral }: { readonly title: string; readonly numeral: string },
): readonly Paragraph[] {
  const { annexes } = words;
  const number = numeral === "" ? annexes.only : fill(annexes.numbered, { numeral });
  const belongs = results.publisher
    ? fill(annexes.belongs, { publisher: results.publisher })
    : annexes.belongsOpen;
  return [
    line(number, { ...TITLE, keepNext: true }),
    line(title, { ...TITLE, keepNext: true }),
    line(belongs, { align: "center", italics: true, size: 13, after: 6, keepNext: true }),
  ];
}

function capitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}

/** About as long as the line above it, in millimetres; widths are counted in characters of 11 points. */
function mottoLength(motto: string): number {
  return Math.min(RIGHT - 4, widthOf(motto, 13, true) * MILLIMETRES_PER_CHARACTER);
}

const [LEFT, RIGHT] = [67, 98] as const;
const AUTHOR_RULE = 22;
const TITLE_RULE = 40;
const MILLIMETRES_PER_CHARACTER = 1.95;
const CENTRED = { align: "center", size: 12 } as const;
const TITLE = { align: "center", bold: true, size: 14 } as const;
