import { fill } from "../labels.ts";
import { roundingNote } from "../notes.ts";
import { groupTitle } from "../report.ts";
import { writeDocumentHeading, writeNotes } from "./heading.ts";
import { setColumnWidths, writeAcross } from "./layout.ts";
import { setUpPage } from "./page.ts";
import { writeUnitAreas } from "./unit-areas.ts";
import { writeLosses } from "./unit-losses.ts";
import { UNIT_COLUMNS, UNIT_SIZE, UNIT_WIDTHS, type UnitPage } from "./unit-page.ts";
import { stateNotes, unitRemarks } from "./unit-remarks.ts";
import { writeUnitSummary } from "./unit-summary.ts";

/**
 * Writes the page of one unit: its place, its areas, what it lost and why. (Phiếu kết quả)
 *
 * Its figures are formulas over the other sheets.
 */
export function writeUnitSheet(page: UnitPage): void {
  const { report, sheet, found, unit, sources } = page;
  const { words, results } = report;
  setColumnWidths(sheet, UNIT_WIDTHS);
  const across = [1, UNIT_COLUMNS] as const;
  let row = writeDocumentHeading(report, sheet, UNIT_COLUMNS, fill(words.unit.title, { unit: unit.name }));
  const group = writeAcross(sheet, row++, across, groupTitle(found.group), GROUP_LINE);
  const ranked = sources.ranking.get(unit.id);
  if (ranked) {
    report.links.push({ from: ranked.link, to: { ...group, row: 1 } });
    report.links.push({ from: group, to: ranked.link });
  }
  row = writeUnitSummary(page, row + 1) + 1;
  row = writeUnitAreas(page, row) + 1;
  const remarks = unitRemarks(page);
  for (const remark of remarks) writeAcross(sheet, row++, across, remark, { size: UNIT_SIZE });
  if (remarks.length > 0) row += 1;
  const losses = row;
  row = writeLosses(page, losses);
  writeNotes(sheet, row, UNIT_COLUMNS, [...stateNotes(page), roundingNote(report, found.group.decimals)]);
  // On the pages after the first stands the table of losses alone.
  setUpPage(sheet, `${results.title} – ${unit.name}`, words.heading.page, {
    headingRows: [losses + 1, losses + 1],
  });
}

const GROUP_LINE = { align: "center", italic: true, underline: true, size: 12 } as const;
