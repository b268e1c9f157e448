import type { Splices, XmlElement } from "../../workbook/index.ts";
import {
  attributesOf,
  formatAddress,
  isOn,
  placeInSheet,
  tagsOf,
  withAttributes,
  withPrefix,
} from "../../workbook/index.ts";
import { SEVERITIES } from "./mark.ts";
import type { MarkStyles } from "./mark-styles.ts";
import type { MarkedCell } from "./marked-cells.ts";

/**
 * Keeps conditional formats from hiding the colour of marked cells, as one that colours blank answers would:
 * where a sheet has any, rules of our own come before all of them.
 */
export function overrideConditionalFormats(
  text: string,
  children: readonly XmlElement[],
  cells: readonly MarkedCell[],
  styles: MarkStyles,
  prefix: string,
  splices: Splices,
): void {
  const rules = rulesOf(text, children);
  // Those of a pivot table are known to it by their priority, which must not change then.
  if (rules.length === 0 || rules.some(({ source }) => isOn(attributesOf(source).pivot))) return;
  const used = SEVERITIES.filter((severity) => cells.some((cell) => cell.severity === severity));
  for (const { start, end, source } of rules) {
    const { priority } = attributesOf(source);
    if (priority === undefined) continue;
    splices.replace(start, end, withAttributes(source, { priority: `${Number(priority) + used.length}` }));
  }
  const xml = used.map((severity, index) => {
    const marked = cells.filter((cell) => cell.severity === severity);
    const addresses = marked.map(({ column, row }) => formatAddress(column, row)).join(" ");
    const rule = `type="expression" dxfId="${styles.conditional(severity)}" priority="${index + 1}" stopIfTrue="1"`;
    return `<conditionalFormatting sqref="${addresses}"><cfRule ${rule}><formula>TRUE</formula></cfRule></conditionalFormatting>`;
  });
  splices.insert(placeInSheet(children, "conditionalFormatting"), withPrefix(xml.join(""), prefix));
}

interface Rule {
  readonly start: number;
  readonly end: number;
  /** The opening tag. */
  readonly source: string;
}

/** Newer kinds of rules stand among the extensions. */
function rulesOf(text: string, children: readonly XmlElement[]): Rule[] {
  const rules: Rule[] = [];
  for (const holder of children) {
    if (holder.local !== "conditionalFormatting" && holder.local !== "extLst") continue;
    for (const { local, kind, start, end } of tagsOf(text, holder.start, holder.end))
      if (local === "cfRule" && kind !== "close") rules.push({ start, end, source: text.slice(start, end) });
  }
  return rules;
}
