import type { Diagnostic, Outcome, Place } from "../../../shared/index.ts";
import { diagnose } from "../../../shared/index.ts";
import { childrenOf, escapeText, type Splices, textOf, type XmlElement } from "../../../workbook/index.ts";
import type { Report } from "../../report.ts";
import { type FieldText, readFieldText } from "../field-cells.ts";
import { mayHoldFields } from "../fields/field-text.ts";
import { valueText } from "../fields/field-value.ts";
import type { TemplateSheet } from "../template-book.ts";

/** A header or a footer with fields. */
export interface PageText extends FieldText {
  readonly element: XmlElement;
}

/** The headers and footers of a sheet with fields. They belong to no row, so what speaks of one is a fault. */
export function readPageTexts(sheet: TemplateSheet, report: Report, place: Place): Outcome<PageText[]> {
  const holder = sheet.children.find(({ local }) => local === "headerFooter");
  const texts: PageText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const element of holder ? childrenOf(sheet.text, holder) : []) {
    const text = textOf(sheet.text, element);
    if (!mayHoldFields(text)) continue;
    const { value, diagnostics: found } = readFieldText(text, report, place);
    diagnostics.push(...found, ...(value ? rowFaults(value, report, place) : []));
    if (value) texts.push({ ...value, element });
  }
  return { value: texts, diagnostics };
}

function rowFaults({ pieces, fields, marker }: FieldText, report: Report, place: Place): Diagnostic[] {
  const isLost = (speaksOf: string | undefined) =>
    speaksOf === "unit" || (speaksOf === "group" && report.groups.length !== 1);
  const lost = pieces.filter((piece) => isLost(fields.get(piece)?.speaksOf)).map(({ text }) => text);
  return [...lost, ...(marker ?? [])].map((text) =>
    diagnose("template/field-needs-a-row", place, { found: `{{${text}}}`, expected: "{{kỳ}}" }),
  );
}

/** Fills headers and footers. There "&" begins a code, so one of a text is written twice. */
export function fillPageTexts(texts: readonly PageText[], report: Report, splices: Splices): void {
  const [only, ...others] = report.groups;
  const scope = { report, group: others.length === 0 ? only : undefined, unit: undefined, number: 0 };
  for (const { element, pieces, fields } of texts) {
    let filled = "";
    for (const piece of pieces) {
      const field = fields.get(piece);
      const text = field ? valueText(field.read(scope), report.language).replaceAll("&", "&&") : piece.text;
      // "&9" sets the size of the letters: a figure right after it would be read as part of the size.
      filled += field && /&\d+$/.test(filled.slice(-5)) && /^\d/.test(text) ? ` ${text}` : text;
    }
    splices.replace(element.openEnd, element.closeStart, escapeText(filled));
  }
}
