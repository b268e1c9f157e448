import { type CriteriaNode, type Leaf, leavesUnder } from "../../criteria/index.ts";
import { formatNumber } from "../../shared/index.ts";
import { excelNumber } from "./excel-text.ts";
import { type FormSheet, writeCell, writeFormula } from "./form-sheet.ts";
import { writeClosed, writePrevious } from "./leaf-row.ts";
import type { Look } from "./look.ts";
import type { FormLine, FormPlan } from "./plan.ts";

/** Writes the row of a branch with the sum of the self-scores below it. */
export function writeBranchRow(
  sheet: FormSheet,
  plan: FormPlan,
  { node, level, row }: Extract<FormLine, { kind: "branch" }>,
): void {
  const look: Look = { bold: true, ...(level === 1 && { fill: "area" }) };
  writeCell(sheet, "code", row, node.code, { ...look, align: "center", format: "@" });
  writeCell(sheet, "name", row, node.name, look);
  writeCell(sheet, "maxScore", row, node.maxScore.toNumber(), { ...look, align: "center" });
  writePrevious(sheet, row, node.code, look);
  writeRest(sheet, row, look, asksPoints(node) ? sumOf(sheet, plan, node.nodes) : undefined);
}

/** Writes the total of the tree. */
export function writeTotalRow(sheet: FormSheet, plan: FormPlan): void {
  const { criteria } = sheet.form;
  const { totalRow } = plan;
  const look: Look = { bold: true, fill: "heading" };
  writeCell(sheet, "code", totalRow, undefined, look);
  writeCell(sheet, "name", totalRow, sheet.words.total, look);
  writeCell(sheet, "maxScore", totalRow, criteria.maxScore.toNumber(), { ...look, align: "center" });
  writePrevious(sheet, totalRow, TOTAL, look);
  const areas = criteria.areas.filter(asksPoints);
  writeRest(sheet, totalRow, look, areas.length > 0 ? sumOf(sheet, plan, areas) : undefined);
}

/** Writes the heading of the bonus or penalty section. It holds no points: a reader would not know whose. */
export function writeBlockRow(sheet: FormSheet, row: number, block: "bonus" | "penalty"): void {
  const { words, form } = sheet;
  const max = form.criteria[block]?.maxScore;
  const look: Look = { bold: true, fill: "area" };
  const rule = words[block === "bonus" ? "bonusRule" : "penaltyRule"];
  writeCell(sheet, "code", row, undefined, look);
  writeCell(sheet, "name", row, words[block], look);
  writeCell(sheet, "maxScore", row, max?.toNumber(), { ...look, align: "center" });
  writePrevious(sheet, row, undefined, look);
  writeRest(sheet, row, look, undefined);
  if (max)
    writeCell(sheet, "rule", row, rule(formatNumber(max, form.language)), {
      fill: "area",
      italic: true,
      size: 10,
    });
}

/**
 * Writes what the total comes to with bonus and penalty, each up to its most; left to the program where one of their
 * leaves is.
 */
export function writeGrandTotalRow(sheet: FormSheet, plan: FormPlan, row: number): void {
  const { bonus, penalty } = sheet.form.criteria;
  const look: Look = { bold: true, fill: "heading" };
  const total = sheet.columns.cell("selfScore", plan.totalRow);
  const capped = (block: typeof bonus) =>
    block ? `MIN(SUM(${listOf(sheet, plan, block.nodes)}),${excelNumber(block.maxScore)})` : "0";
  const all = [
    total,
    ...[bonus, penalty].flatMap((block) => (block ? [listOf(sheet, plan, block.nodes)] : [])),
  ];
  writeCell(sheet, "code", row, undefined, look);
  writeCell(sheet, "name", row, sheet.words.grandTotal, look);
  writeCell(sheet, "maxScore", row, undefined, look);
  writePrevious(sheet, row, undefined, look);
  const formula = `IF(COUNT(${all.join(",")})=0,"",MAX(0,SUM(${total})+${capped(bonus)}-${capped(penalty)}))`;
  const leaves = [bonus, penalty].flatMap((block) => block?.nodes ?? []).flatMap(leavesUnder);
  writeRest(sheet, row, look, leaves.every((leaf) => holdsPoints(sheet, plan, leaf)) ? formula : undefined);
}

/** What the total of the tree goes by among last year's figures. */
const TOTAL = "";

/** The cells after the rule: closed but for the formula. */
function writeRest(sheet: FormSheet, row: number, look: Look, formula: string | undefined): void {
  writeCell(sheet, "rule", row, undefined, look);
  for (const column of ["value", "of", "evidence", "explanation"] as const)
    if (look.fill) writeCell(sheet, column, row, undefined, look);
    else writeClosed(sheet, column, row);
  if (formula) writeFormula(sheet, "selfScore", row, formula, { ...look, align: "center" });
  else if (look.fill) writeCell(sheet, "selfScore", row, undefined, look);
  else writeClosed(sheet, "selfScore", row);
}

/** The sum of the nodes' own cells; nothing while none of them has points. */
function sumOf(sheet: FormSheet, plan: FormPlan, nodes: readonly CriteriaNode[]): string {
  const cells = listOf(sheet, plan, nodes);
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** Whether the points of a leaf stand on the sheet once it is filled in: by a formula, or typed. */
function holdsPoints({ sheet, columns }: FormSheet, { rowOf }: FormPlan, leaf: Leaf): boolean {
  const cell = sheet.getCell(rowOf.get(leaf) ?? 0, columns.at("selfScore"));
  return cell.formula !== undefined || cell.protection.locked === false;
}

/** The nodes' cells, leaves on end as one range: H12:H15,H17. Between two of them are only rows without points. */
function listOf({ columns }: FormSheet, { rowOf }: FormPlan, nodes: readonly CriteriaNode[]): string {
  const runs: [first: number, last: number][] = [];
  let isRunning = false;
  for (const node of nodes) {
    const row = rowOf.get(node);
    if (row === undefined) continue;
    const run = runs.at(-1);
    if (isRunning && run && node.kind === "leaf") run[1] = row;
    else runs.push([row, row]);
    isRunning = node.kind === "leaf";
  }
  const cell = (row: number) => columns.cell("selfScore", row);
  return runs
    .map(([first, last]) => (first === last ? cell(first) : `${cell(first)}:${cell(last)}`))
    .join(",");
}

function asksPoints(node: CriteriaNode): boolean {
  return leavesUnder(node).some(({ source }) => source === "self");
}
