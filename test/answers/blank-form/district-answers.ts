import { type CriteriaSet, type Leaf, leavesOf } from "../../../src/criteria/index.ts";
import { answer, type TypedAnswer } from "./random-answers.ts";

/** Answers whose parts must add up, those that do not apply, and some typed in a way of their own. */
const OWN: Readonly<Record<string, TypedAnswer>> = {
  "1.2": answer({ value: "Báo cáo quý I\nBáo cáo 6 tháng", evidence: "Báo cáo số 12/BC-UBND; 45/BC-UBND" }),
  "1.3.1": answer({ value: 18, of: 28 }, { offices: 2, publicUnits: 5, communes: 11 }),
  "1.3.2": answer({ value: "Không áp dụng", explanation: "Không phát sinh vấn đề qua kiểm tra" }),
  "1.4": answer({ value: 5 }),
  "1.6": answer({ value: 46, of: 50, evidence: "- Văn bản số 01/UBND-NV" }),
  "2.1.1": answer({ value: "KAD" }),
  "2.4": answer({ value: { percent: 85 } }),
  "3.3.1": answer({ value: 5855, of: 5937 }, { early: 4821, onTime: 1034, late: 82 }),
  "3.3.2": answer({ value: 29_700, of: 29_818 }, { apologised: 100, unresolved: 18 }),
  "6.3": answer({ value: 12_345.675, of: 20_000.5 }),
  "7.2.2": answer({ value: 1640, of: 20_04 }, { level3: 1500, level4: 140 }),
  "7.3": answer({ value: 18, of: 28 }, { offices: 7, communes: 11 }),
  "7.5": answer({ value: 2.75 }),
};

/** An answer to every leaf that a district answers itself. */
export function districtAnswers(criteria: CriteriaSet): ReadonlyMap<string, TypedAnswer> {
  const own = leavesOf(criteria).filter(({ source }) => source === "self");
  return new Map(own.map((leaf) => [leaf.code, OWN[leaf.code] ?? answerOf(leaf)]));
}

/** The first option, the first two items, 18 of 20, one of what is counted, half a point. */
function answerOf({ rule, evidence }: Leaf): TypedAnswer {
  const enclosed = evidence === undefined ? {} : { evidence };
  switch (rule.kind) {
    case "choice":
      return answer({ value: rule.options[0]?.label ?? "", ...enclosed });
    case "checklist":
      return answer({
        value: rule.items
          .slice(0, 2)
          .map(({ label }) => label)
          .join("; "),
        ...enclosed,
      });
    case "points":
      return answer({ selfScore: 0.5, ...enclosed });
    case "ratio":
    case "bands":
    case "formula":
      return answer({ value: 18, of: 20, ...enclosed });
    default:
      return answer({ value: 1, ...enclosed });
  }
}
