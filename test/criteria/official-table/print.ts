import {
  type CriteriaNode,
  type CriteriaSet,
  type Leaf,
  nodesOf,
  type ScoringRule,
} from "../../../src/criteria/index.ts";
import type { Rational } from "../../../src/shared/index.ts";

type Row = (string | null)[];

/** How the table writes a thing; what it leaves to chance is drawn. */
export interface PrintStyle {
  readonly bullet: string;
  readonly unit: string;
  /** Whether points of options stand in their own column. */
  readonly beside: boolean;
}

/** Points as decisions print them: "0,75". */
export function comma(value: Rational): string {
  return value.toText().replace(".", ",");
}

/** The rows of a set as a decision prints it: areas in Roman where asked, rules as lines below their criteria. */
export function printOfficial(set: CriteriaSet, style: PrintStyle): Row[] {
  const rowsOf = (block: "main" | "bonus" | "penalty") =>
    nodesOf(set).flatMap(({ node, block: own }) => (own === block ? printNode(node, style) : []));
  return [
    ...rowsOf("main"),
    [null, "Tổng cộng", comma(set.maxScore)],
    ...(set.bonus ? [[null, "ĐIỂM THƯỞNG", comma(set.bonus.maxScore)], ...rowsOf("bonus")] : []),
    ...(set.penalty ? [[null, "ĐIỂM TRỪ", comma(set.penalty.maxScore)], ...rowsOf("penalty")] : []),
  ];
}

function printNode(node: CriteriaNode, style: PrintStyle): Row[] {
  const own: Row = [node.code, node.name, comma(node.maxScore)];
  return node.kind === "branch" ? [own] : [own, ...(printRule(node, style) ?? [])];
}

/** Undefined where no decision's wording is exact. */
export function printRule(
  { rule, maxScore: max }: Leaf,
  { bullet, unit, beside }: PrintStyle,
): Row[] | undefined {
  const worth = (label: string, points: Rational): Row =>
    beside
      ? [null, `${bullet}${label}`, comma(points)]
      : [null, `${bullet}${label}: ${comma(points)}${unit}`, null];
  const line = (text: string): Row => [null, text, null];
  switch (rule.kind) {
    case "choice":
      return rule.options.map(({ label, points }) => worth(label, points));
    case "checklist":
      if (rule.require !== "each") return undefined;
      return [line("Cộng từng ý:"), ...rule.items.map(({ label, points }) => worth(label, points))];
    case "ratio":
      if (rule.full.toText() !== "100" || rule.mayExceed) return undefined;
      return [
        line("Tính điểm theo công thức: (Tỷ lệ % đạt được x điểm tối đa)/100%"),
        ...(rule.floor.isZero() ? [] : [line(`${bullet}Dưới ${comma(rule.floor)}%: 0${unit}`)]),
      ];
    case "bands":
      return printBands(rule, worth, line);
    case "count":
      return [
        line(`${bullet}Mỗi đơn vị tính: ${comma(rule.pointsEach)} điểm, tối đa ${comma(rule.upTo)} điểm`),
      ];
    case "deduct":
      return [
        line(
          `${bullet}Mỗi trường hợp vi phạm trừ ${comma(rule.pointsEach)} điểm, trừ tối đa ${comma(rule.maxDeduction)} điểm`,
        ),
      ];
    case "survey":
      return rule.scale || rule.options.length > 0 ? undefined : [line("Theo kết quả điều tra xã hội học")];
    case "points":
      return rule.step || !rule.min.isZero() ? undefined : [line(`Cho điểm từ 0 đến ${comma(max)} điểm`)];
    case "relative":
    case "formula":
      return undefined;
  }
}

function printBands(
  { bands, of, mayExceed }: Extract<ScoringRule, { kind: "bands" }>,
  worth: (label: string, points: Rational) => Row,
  line: (text: string) => Row,
): Row[] | undefined {
  const sign = of === "ratio" ? "%" : "";
  const isExact = bands.every(({ award }) => award.kind === "proportional" || !award.linear);
  const [lowest] = bands;
  if (!isExact || mayExceed || !lowest || lowest.above || !lowest.limit.isZero()) return undefined;
  const text = (index: number): string => {
    const [own, next] = [bands[index], bands[index + 1]];
    const low = own && `${own.above ? "trên" : "từ"} ${comma(own.limit)}${sign}`;
    const high = next && `${next.above ? "đến" : "đến dưới"} ${comma(next.limit)}${sign}`;
    return high === undefined ? `${low}${own?.above ? "" : " trở lên"}` : `${low} ${high}`;
  };
  return bands.map(({ award }, index) =>
    award.kind === "points"
      ? worth(`Kết quả ${text(index)}`, award.points)
      : line(`Kết quả ${text(index)} thì được tính theo công thức: Tỷ lệ % x điểm tối đa`),
  );
}
