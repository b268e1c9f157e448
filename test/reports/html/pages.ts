import { writeHtmlReport } from "../../../src/reports/html/write.ts";
import type { NodeResult, Results, UnitResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/shared/index.ts";
import { type GroupSketch, resultsOf, setsOf } from "../fixture.ts";
import { communes, districts, FINDINGS, twoGroups } from "../periods.ts";

/** The page of made-up groups as text. */
export function pageOf(
  groups: readonly GroupSketch[],
  more: Partial<Results> = {},
  language: Language = "vi",
): string {
  return writePage(resultsOf(groups, more), groups, language);
}

export function writePage(
  results: Results,
  groups: readonly GroupSketch[],
  language: Language = "vi",
): string {
  return new TextDecoder().decode(writeHtmlReport(results, { language, sets: setsOf(groups) }));
}

/** Pages as large and as varied as real ones: every leaf has its rule, its data, and some a reason. */
export function fullPages(): Readonly<Record<string, string>> {
  const pages = { districts: districts(), communes: communes(), "two groups": twoGroups() };
  return Object.fromEntries(
    Object.entries(pages).map(([name, groups]) => {
      const results = resultsOf(groups, { diagnostics: FINDINGS });
      return [name, writePage({ ...results, units: results.units.map(withDetails) }, groups)];
    }),
  );
}

function withDetails(unit: UnitResult): UnitResult {
  return { ...unit, nodes: unit.nodes.map((node, i) => (node.leaf ? withData(unit, node, i) : node)) };
}

function withData(unit: UnitResult, node: NodeResult, i: number): NodeResult {
  const isSurvey = node.name.startsWith("XHH");
  return {
    ...node,
    rule: "Từ 100%: 100%; từ 80%: 50% (nội suy); còn lại: 0",
    data: isSurvey ? null : "1640/2004",
    rate: isSurvey ? null : 81.84,
    basis: node.state !== "scored" ? null : isSurvey ? "survey" : i % 3 === 0 ? "appraised" : "data",
    self: isSurvey ? null : node.max,
    reason:
      i % 7 === 0 ? "Tài liệu kiểm chứng chưa có số, ngày ban hành; đề nghị bổ sung trước ngày 15" : null,
    from: { file: `forms/${unit.id}.xlsx`, sheet: "Tự đánh giá", cell: `E${i + 8}` },
    evidence: null,
  };
}
