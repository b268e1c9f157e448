import type { NodeResult } from "../../results/index.ts";
import type { Rational } from "../../shared/index.ts";
import { lostPointsOf } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { figureText } from "../report.ts";
import { basisText, dataText, sourceText } from "../terminal/leaf-texts.ts";
import { nodeKey } from "./detail-rows.ts";
import { minus, rounded, sum } from "./formula.ts";
import { writeAcross, writeHeading } from "./layout.ts";
import { type Figure, here, there } from "./references.ts";
import { RowWriter } from "./row-writer.ts";
import { type Look, plainFormat } from "./styles.ts";
import { UNIT_COLUMNS, UNIT_SIZE, type UnitPage } from "./unit-page.ts";

/** A leaf that took points from a unit. */
interface Loss {
  readonly node: NodeResult;
  readonly lost: Rational;
  readonly cells: { readonly points: Figure; readonly max: Figure };
}

/**
 * Writes the leaves that lost points, most first, each with its data, its rule, the reason of the council and the
 * cell that it was read from; a deduction is listed among them. Gives the row after the table and a blank one.
 */
export function writeLosses(page: UnitPage, start: number): number {
  const { report, sheet, found } = page;
  const { words } = report;
  const { decimals } = found.group;
  writeAcross(sheet, start, [1, UNIT_COLUMNS], words.unit.losses, { bold: true, size: UNIT_SIZE + 1 });
  const losses = findLosses(page);
  if (losses.length === 0) {
    writeAcross(sheet, start + 1, [1, UNIT_COLUMNS], words.unit.noLosses, { size: UNIT_SIZE });
    return start + 3;
  }
  const { columns, unit } = words;
  const names = [columns.code, columns.name, columns.max, columns.points, unit.lost, unit.data, unit.basis];
  for (const [i, name] of [...names, unit.rule, unit.reason, unit.source].entries())
    writeHeading(sheet, [start + 1, i + 1, start + 1, i + 1], name, UNIT_SIZE);
  const look: Look = { size: SMALL, border: true, vertical: "top" };
  const lost = losses.map((loss, i) =>
    writeLoss(page, new RowWriter(report, sheet, start + 2 + i, look), loss),
  );
  const total = new RowWriter(report, sheet, start + 2 + losses.length, {
    ...look,
    bold: true,
    fill: "group",
  });
  total.blank();
  total.text(unit.total);
  total.blank();
  total.blank();
  total.formula(rounded(sum(lost), decimals), { align: "right", format: plainFormat(decimals) });
  for (let column = 6; column <= UNIT_COLUMNS; column += 1) total.blank();
  return start + 4 + losses.length;
}

function findLosses({ found, unit, sources }: UnitPage): readonly Loss[] {
  const nodes = sources.details.get(unit.id)?.nodes;
  return lostPointsOf(found.group, unit).flatMap(({ node, lost }) => {
    const cells = nodes?.get(nodeKey(node));
    return cells ? [{ node, lost, cells }] : [];
  });
}

/** Gives the cell of the points lost. */
function writeLoss({ report, found }: UnitPage, writer: RowWriter, { node, lost, cells }: Loss): Figure {
  const { words, language } = report;
  const { decimals } = found.group;
  const number: Look = { align: "right", format: plainFormat(decimals) };
  const isPenalty = node.block === "penalty";
  writer.text(node.code);
  writer.text(isPenalty ? fill(words.unit.deducted, { name: node.name }) : node.name);
  const max = writer.formula(there(cells.max), { align: "right", format: "General" });
  const mark = typeof cells.points.value === "string" ? cells.points.value : undefined;
  if (mark === undefined) writer.published(rounded(there(cells.points), decimals), node.score ?? 0, number);
  else writer.text(mark, { align: "right", italic: true });
  const unrounded = there(cells.points);
  const followed = isPenalty ? unrounded : node.state === "missing" ? here(max) : minus(here(max), unrounded);
  const cell = writer.unrounded(followed, lost, decimals, { ...number, bold: true });
  const figure = (value: number | null) =>
    value === null ? words.marks.none : figureText(value, decimals, language);
  const { notApplicable } = words.marks;
  const data = node.state === "not-applicable" ? notApplicable : dataText(node, figure, language);
  writer.text(data, { indent: 1 });
  writer.text(node.basis === null ? "" : basisText(node, language));
  writer.text(node.rule ?? "");
  writer.text(node.reason ?? "");
  writer.text(node.from ? sourceText(node.from) : "");
  return cell;
}

const SMALL = UNIT_SIZE - 1;
