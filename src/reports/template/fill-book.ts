import { relationshipsOf, removeRelationships, Splices, targetOf } from "../../workbook/index.ts";
import { type RowPlans, toKey } from "./formulas/move-formula.ts";
import { atPlace } from "./immovable.ts";
import { moveChart } from "./parts/move-chart.ts";
import { moveComments } from "./parts/move-comments.ts";
import { moveDrawing } from "./parts/move-drawing.ts";
import { patchMainPart } from "./parts/move-names.ts";
import { moveSheet } from "./parts/move-sheet.ts";
import { moveTables } from "./parts/move-tables.ts";
import { fillPageTexts } from "./parts/page-texts.ts";
import { RangeBudget } from "./parts/range-budget.ts";
import { refusePivots } from "./parts/refuse-pivots.ts";
import type { BookPlan } from "./plan-book.ts";
import { RowPlan } from "./rows/row-plan.ts";
import type { SheetFormulas } from "./sheet/formulas.ts";
import { writeRows } from "./sheet/write-rows.ts";
import { findStaleSheets } from "./stale-sheets.ts";
import type { TemplateSheet } from "./template-book.ts";

/** The bytes of a template with its fields filled. Parts that have nothing to do with them stay byte for byte. */
export function fillBook(plan: BookPlan): Uint8Array {
  const { book, sheets } = plan;
  const { parts, main } = book;
  const moving = [...sheets].filter((entry) => entry[1].plan.rows.addedRows > 0);
  const plans: RowPlans = new Map(moving.map(([{ name }, filled]) => [toKey(name), filled.plan.rows]));
  refusePivots(book, plans);
  const stale = findStaleSheets(book, [...sheets.keys()]);
  const changed = new Set([...sheets.keys(), ...stale.keys()].map(({ name }) => toKey(name)));
  const budget = new RangeBudget();
  for (const sheet of book.sheets)
    atPlace({ sheet: sheet.name }, () => fillSheet(plan, sheet, stale.get(sheet), plans, budget));
  for (const drawing of drawingsOf(plan)) {
    if (plans.size > 0) moveDrawing(parts, drawing.path, drawing.sheet, plans);
    for (const { type, target } of relationshipsOf(parts, drawing.path))
      if (/\/chart(Ex)?$/.test(type))
        atPlace(drawing.sheet === undefined ? {} : { sheet: drawing.sheet }, () =>
          moveChart(parts, target, plans, changed),
        );
  }
  const text = parts.readXml(main);
  const patched = patchMainPart(text, plans, stale.size > 0);
  if (patched !== text) parts.writeXml(main, patched);
  dropChain(plan, plans);
  return parts.toBytes();
}

const NO_ROWS = { rows: new RowPlan([]), groups: new Map() };

function fillSheet(
  { book, report, sheets }: BookPlan,
  sheet: TemplateSheet,
  formulas: SheetFormulas | undefined,
  plans: RowPlans,
  budget: RangeBudget,
): void {
  const filled = sheets.get(sheet);
  const splices = new Splices(sheet.text);
  const plan = plans.get(toKey(sheet.name));
  if (filled || formulas) {
    const fields = filled?.fields ?? new Map();
    const work = { sheet, report, plan: filled?.plan ?? NO_ROWS, fields, formulas, plans };
    splices.replace(sheet.sheetData.openEnd, sheet.sheetData.closeStart, writeRows(work));
  }
  if (filled) fillPageTexts(filled.pageTexts, report, splices);
  if (plans.size > 0) {
    moveSheet({ sheet, plan, plans, splices, budget });
    moveTables(book.parts, sheet, plan, plans);
    if (plan) moveComments(book.parts, sheet, plan);
  }
  const text = splices.apply();
  if (text !== sheet.text) book.parts.writeXml(sheet.path, text);
}

/** The drawings of worksheets, and those that a sheet consists of. */
function drawingsOf({ book }: BookPlan): { readonly path: string; readonly sheet: string | undefined }[] {
  const ofSheets = book.sheets.flatMap(({ name, relationships }) =>
    relationships.map((relationship) => ({ ...relationship, sheet: name })),
  );
  const ofCharts = book.chartSheets.flatMap((path) =>
    relationshipsOf(book.parts, path).map((relationship) => ({ ...relationship, sheet: undefined })),
  );
  return [...ofSheets, ...ofCharts].flatMap(({ type, target, sheet }) =>
    type.endsWith("/drawing") && book.parts.has(target) ? [{ path: target, sheet }] : [],
  );
}

/** The order in which a spreadsheet last computed its cells; it makes a new one. */
function dropChain({ book: { parts, main } }: BookPlan, plans: RowPlans): void {
  const chain = targetOf(parts, main, "calcChain");
  if (plans.size === 0 || chain === undefined) return;
  parts.remove(chain);
  removeRelationships(parts, main, "calcChain");
}
