import { formatNumber, type Language } from "../../shared/index.ts";
import type { SheetCells, SheetContent, SheetLayout, TableLine } from "../sheet/layout.ts";
import { type SheetColumn, type SheetField, sheetWords } from "../sheet/words.ts";
import type { OfficialBlock, OfficialNode, Outline, PrintedLine } from "./model.ts";
import type { LinesReading } from "./rule-of-lines.ts";

/** What is known of the whole set; blank where nothing is. */
export type DraftFields = Readonly<Partial<Record<SheetField, SheetContent>>>;

/** Begins a rule that no one has settled; no rule begins like it, so that the cell is refused until it is gone. */
const OPEN_MARK: Readonly<Record<Language, string>> = { vi: "CHƯA XÁC ĐỊNH", en: "NOT SETTLED" };

const COLUMNS: readonly SheetColumn[] = [
  "depth",
  "code",
  "name",
  "maxScore",
  "source",
  "allowNotApplicable",
  "rule",
  "article",
  "evidence",
];

/**
 * Lays out what was understood of a decision's table in the sheet form: where the rule is open its cell holds the mark and
 * the lines as they are printed. (Bản nháp)
 */
export function layOutDraft(
  { nodes, bonus, penalty }: Outline,
  readings: ReadonlyMap<OfficialNode, LinesReading>,
  fields: DraftFields,
  language: Language,
): SheetLayout {
  const words = sheetWords[language];
  const rowsOf = (list: readonly OfficialNode[], depth: number, areAreas = false): TableLine[] =>
    list.flatMap((node) => [
      nodeLine(node, depth, areAreas, readings.get(node), language),
      ...rowsOf(node.nodes, depth + 1),
    ]);
  const blockRows = (section: "bonus" | "penalty", block: OfficialBlock | undefined): TableLine[] => {
    if (!block) return [];
    const cells: SheetCells = {
      name: words.sections[section],
      ...(block.maxScore && { maxScore: block.maxScore }),
      rule: words.sectionHints[section],
    };
    return [{ kind: "section", section, cells }, ...rowsOf(block.nodes, 1)];
  };
  const standard: DraftFields = {
    decimals: "2",
    rankBy: words.rankBy.index,
    notApplicable: words.notApplicable.exclude,
    surveyOptional: words.yesNo.false,
  };
  const known: DraftFields = { ...standard, ...fields };
  return {
    fields: Object.keys(words.fields).map((key) => {
      const field = key as SheetField;
      return { field, content: known[field] ?? "" };
    }),
    columns: COLUMNS,
    rows: [...rowsOf(nodes, 1, true), ...blockRows("bonus", bonus), ...blockRows("penalty", penalty)],
  };
}

function nodeLine(
  node: OfficialNode,
  depth: number,
  isArea: boolean,
  reading: LinesReading | undefined,
  language: Language,
): TableLine {
  const words = sheetWords[language];
  const { code, name, maxScore, evidence, lines } = node;
  const base: SheetCells = {
    ...(!node.isLost && { depth: `${depth}` }),
    ...(code !== undefined && { code }),
    name,
    ...(maxScore && { maxScore }),
    ...(evidence !== undefined && { evidence }),
  };
  if (!reading) {
    const rule = lines.length > 0 ? { rule: openText(lines, language) } : {};
    return { kind: "branch", depth, cells: { ...base, ...rule }, ...(lines.length > 0 && { isOpen: true }) };
  }
  const isSettled = "rule" in reading;
  const isSurveyed = isSettled ? reading.isSurveyed : node.isSurveyed;
  return {
    kind: "leaf",
    depth,
    isArea,
    ...(!isSettled && { isOpen: true }),
    cells: {
      ...base,
      source: isSurveyed ? words.source.survey : words.source.self,
      ...(isSettled && reading.allowNotApplicable && { allowNotApplicable: words.yesNo.true }),
      rule: isSettled ? reading.text : openText(lines, language),
    },
  };
}

/** The mark, and below it the lines as the decision has them. */
function openText(lines: readonly PrintedLine[], language: Language): string {
  const texts = lines.map(({ text, points, pointsText }) => {
    const beside = points ? formatNumber(points, language) : pointsText;
    return beside === undefined ? text : `${text} | ${beside}`;
  });
  return [OPEN_MARK[language], ...texts].join("\n");
}
