import { hasErrors, type Language, type Outcome } from "../../shared/index.ts";
import { cellAt, type Workbook } from "../../workbook/index.ts";
import type { CriteriaSet } from "../model.ts";
import { namesSet } from "../sheet/find-fields.ts";
import { findNodeTable } from "../sheet/find-table.ts";
import type { SheetLayout } from "../sheet/layout.ts";
import { numberStyleOf } from "../sheet/read-value.ts";
import { withoutGuards } from "../sheet/sheet-cells.ts";
import { SheetReport } from "../sheet/sheet-report.ts";
import { checkSource } from "./check-source.ts";
import { composeCodes } from "./compose-codes.ts";
import { layOutDraft } from "./draft.ts";
import { findOfficialTable } from "./find-table.ts";
import type { OfficialNode, OfficialTable, Outline } from "./model.ts";
import { readOutline } from "./read-outline.ts";
import { findFacts, tellFacts } from "./set-facts.ts";
import { tellOtherTables, tellRivals, tellWithoutLines } from "./table-doubts.ts";
import { tellOfficial } from "./tell.ts";
import { toSource } from "./to-source.ts";
import { settleUnnumbered } from "./unnumbered.ts";

/** What a decision's table gave. */
export interface OfficialReading {
  /** Undefined while anything waits for a person. */
  readonly set: CriteriaSet | undefined;
  readonly id: string;
  readonly name: string;
  /** All of it in the sheet form, the open rules marked. */
  readonly draft: (language: Language) => SheetLayout;
  /** Cells of the table whose rules are open, in order. */
  readonly open: readonly string[];
}

/**
 * Reads the table that a decision prints its criteria in: numbers, names and points, and below each criterion the lines
 * that say how it is scored. (Bảng tiêu chí ban hành kèm theo quyết định)
 *
 * A criterion's rule is made where all of its lines together settle it; else every line is told with its cell and no set
 * is given. The value is undefined, and nothing told, where the workbook holds no such table or one in the sheet form.
 *
 * @param file named in the diagnostics
 * @param id what the set is to be called: no decision says
 */
export async function readOfficialTable(
  workbook: Workbook,
  file: string,
  id: string,
): Promise<Outcome<OfficialReading | undefined>> {
  const plain = withoutGuards(workbook);
  const isSheetForm = namesSet(plain) || findNodeTable(plain, file).table !== undefined;
  const table = isSheetForm ? undefined : findOfficialTable(plain);
  if (!table) return { value: undefined, diagnostics: [] };
  const report = new SheetReport(file);
  tellOtherTables(plain, table, report);
  tellRivals(table, report);
  const outline = readTree(table, report, workbook.format === "csv");
  const source = toSource(outline, table, report);
  const facts = findFacts(table);
  tellFacts(facts, table, report);
  tellWithoutLines(source.readings, table, report);
  const texts = Object.entries(facts).map(([field, { text }]) => [field, text] as const);
  const known = {
    id,
    ...Object.fromEntries(texts),
    ...(outline.total && { maxScore: outline.total.maxScore }),
  };
  const { value: set, diagnostics: found } = await checkSource(known, source, report, file);
  const diagnostics = [...report.diagnostics, ...found];
  const open = [...source.readings].flatMap(([{ cells }, reading]) =>
    "open" in reading ? [cells.name] : [],
  );
  return {
    value: {
      set: hasErrors(diagnostics) || open.length > 0 ? undefined : set,
      id,
      name: facts.name?.text ?? id,
      draft: (language) => layOutDraft(outline, source.readings, known, language),
      open,
    },
    diagnostics,
  };
}

function readTree(table: OfficialTable, report: SheetReport, isCsv: boolean): Outline {
  const column = table.columns.get("maxScore");
  const style = numberStyleOf(table.rows.map((row) => cellAt(row, column)?.value));
  const { outline, prefixes } = readOutline(table, style, report, isCsv);
  const unnumbered = (node: OfficialNode): void => {
    if (settleUnnumbered(node))
      tellOfficial(
        report,
        "criteria/official-unnumbered",
        report.placeOf(table.sheet, node.cells.name, node.code),
        node.name,
      );
    node.nodes.forEach(unnumbered);
  };
  for (const { nodes } of [outline, outline.bonus, outline.penalty].filter((part) => part !== undefined))
    nodes.forEach(unnumbered);
  const restarted = composeCodes(outline, prefixes);
  if (restarted !== undefined) {
    const expected = firstComposed(outline.nodes)?.code ?? "";
    tellOfficial(
      report,
      "criteria/official-codes-composed",
      report.placeOf(table.sheet, undefined),
      restarted,
      expected,
    );
  }
  if (outline.nodes.length === 0)
    tellOfficial(
      report,
      "criteria/official-without-rows",
      report.placeOf(table.sheet, table.heading.address),
      "0",
      "1, 1.1, 1.1.1",
    );
  return outline;
}

function firstComposed(nodes: readonly OfficialNode[]): OfficialNode | undefined {
  for (const node of nodes) {
    const found = node.code !== node.printed ? node : firstComposed(node.nodes);
    if (found) return found;
  }
  return undefined;
}
