import { type Leaf, namesOf, type RatioRule } from "../../criteria/index.ts";
import type { Asks, NumberAsk } from "./asks.ts";
import { bandsScore } from "./bands-score.ts";
import { checklistScore } from "./checklist-score.ts";
import { nameConditions, numberConditions, numberOfName } from "./conditions.ts";
import { excelExpression, excelNumber } from "./excel-text.ts";
import type { LeafCells } from "./leaf-cells.ts";
import { rateOf, shareConditions } from "./share.ts";

/** The points of a leaf as a spreadsheet computes them, and what must hold of its cells for it to. */
export interface LiveScore {
  readonly conditions: readonly string[];
  readonly points: string;
}

/**
 * How the rule of a leaf is computed on the sheet; undefined where the rule cannot be, as one that looks at other
 * units, and where points are typed in.
 */
export function ruleScore(leaf: Leaf, asks: Asks, cells: LeafCells): LiveScore | undefined {
  const { rule } = leaf;
  switch (rule.kind) {
    case "points":
    case "survey":
    case "relative":
      return undefined;
    case "choice":
      return cells.options && choiceScore(cells.value, cells.options.labels, cells.options.points);
    case "checklist":
      return checklistScore(rule, cells);
    case "ratio":
      return { conditions: shareConditions(leaf, asks, cells), points: ratioPoints(rule, cells) };
    case "bands":
      return bandsScore(rule, leaf, asks, cells);
    case "count":
      return counted(
        cells,
        asks,
        `MIN(${cells.value}*${excelNumber(rule.pointsEach)},${excelNumber(rule.upTo)})`,
      );
    case "deduct": {
      const [each, most] = [excelNumber(rule.pointsEach), excelNumber(rule.maxDeduction)];
      return counted(cells, asks, `${cells.maxScore}-MIN(${cells.value}*${each},${most})`);
    }
    case "formula": {
      const print = (name: string) => numberOfName(leaf, asks, cells, name);
      const points = excelExpression(rule.expression, print);
      const withinScale = [`ROUND(${points},9)>=0`, `ROUND(${points},9)<=${cells.maxScore}`];
      const filledIn = nameConditions(leaf, asks, cells, namesOf(rule.expression));
      return { conditions: [...filledIn, ...withinScale], points };
    }
  }
}

/** Compared with "=", which knows no wildcards, and not looked up: a label may hold a question mark. */
function choiceScore(value: string, labels: string, points: string): LiveScore {
  const isIt = `${labels}=TRIM(${value})`;
  return { conditions: [`SUMPRODUCT(--(${isIt}))=1`], points: `SUMPRODUCT((${isIt})*${points})` };
}

function ratioPoints({ floor, full }: RatioRule, cells: LeafCells): string {
  const rate = `MIN(${rateOf(cells)},100)`;
  const points = `MIN(${cells.maxScore},${cells.maxScore}*${rate}/${excelNumber(full)})`;
  return floor.isZero() ? points : `IF(ROUND(${rate},9)<${excelNumber(floor)},0,${points})`;
}

function counted(cells: LeafCells, { value }: Asks, points: string): LiveScore {
  const ask: NumberAsk | undefined = value?.kind === "number" ? value : undefined;
  return { conditions: ask ? numberConditions(cells.value, ask) : [], points };
}
