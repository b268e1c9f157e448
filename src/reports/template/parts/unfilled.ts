import { type Diagnostic, diagnose, type Place } from "../../../shared/index.ts";
import { attributesOf, formatAddress, relationshipsOf, tagsOf } from "../../../workbook/index.ts";
import { cellText } from "../sheet/sheet-source.ts";
import type { TemplateBook, TemplateSheet } from "../template-book.ts";

/** Fields where nothing is filled: in drawings, charts, comments, formulas and names of sheets. */
export function findUnfilled(book: TemplateBook, file: string): Diagnostic[] {
  return book.sheets.flatMap((sheet) => {
    const place = { file, sheet: sheet.name };
    return [
      ...warningsOf(sheet.name, place),
      ...formulaWarnings(sheet, place),
      ...sheet.relationships.flatMap(({ type, target }) =>
        PARTS.test(type) ? partWarnings(book, target, place) : [],
      ),
    ];
  });
}

const PARTS = /\/(drawing|comments|threadedComment)$/;
const FIELD = /\{\{[^{}<]{0,80}/;

/** A drawing, and the charts in it. */
function partWarnings({ parts }: TemplateBook, path: string, place: Place): Diagnostic[] {
  const charts = relationshipsOf(parts, path).filter(({ type }) => /\/chart(Ex)?$/.test(type));
  return [path, ...charts.map(({ target }) => target)]
    .filter((part) => parts.has(part))
    .flatMap((part) => warningsOf(shownText(parts.readXml(part)), place));
}

/**
 * The texts of shapes, titles and comments (<a:t>, <t>). What a chart remembers of cells is none, and neither is
 * what a text box shows that is linked to a cell.
 */
function shownText(xml: string): string {
  const pieces: string[] = [];
  let open: number | undefined;
  let isLinked = false;
  for (const { local, kind, start, end } of tagsOf(xml)) {
    if (local === "sp") isLinked = kind === "open" && Boolean(attributesOf(xml.slice(start, end)).textlink);
    if (local !== "t" || isLinked) continue;
    if (kind === "open") open = end;
    else if (kind === "close" && open !== undefined) pieces.push(xml.slice(open, start));
  }
  return pieces.join("");
}

function formulaWarnings({ rows, text }: TemplateSheet, place: Place): Diagnostic[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.formula
        ? warningsOf(cellText(text, cell.formula), { ...place, cell: formatAddress(cell.column, cell.row) })
        : [],
    ),
  );
}

function warningsOf(text: string, place: Place): Diagnostic[] {
  const found = FIELD.exec(text)?.[0];
  if (found === undefined) return [];
  return [diagnose("template/not-filled-here", place, { found: `${found}}}`, expected: "" })];
}
