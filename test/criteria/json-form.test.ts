import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formatCriteria, listShippedCriteria, loadCriteria } from "../../src/criteria/index.ts";
import { leaf, parsed, setWith } from "./sets.ts";

const SHIPPED = await listShippedCriteria();

describe("formatCriteria", () => {
  it("leaves out what holds anyway and puts the keys in the order of the format", async () => {
    const set = await parsed(
      setWith({
        tests: [{ code: "1", answer: 50, points: 50 }],
        validTo: 2020,
        surveyOptional: false,
        rankBy: "index",
        decimals: 3,
        maxScore: 100,
        nodes: [
          leaf(
            {
              kind: "bands",
              bands: [
                { from: 80, share: 100 },
                { from: 0, points: 0, linear: false },
              ],
              of: "ratio",
              mayExceed: false,
            },
            { source: "self", fraction: false, evidence: "Báo cáo", allowNotApplicable: true },
          ),
        ],
      }),
    );
    expect(formatCriteria(set)).toBe(`{
  "format": "cchc-criteria/1",
  "id": "thu",
  "name": "Bộ tiêu chí thử",
  "level": "Cấp huyện",
  "legalBasis": "Soạn để thử",
  "validTo": 2020,
  "decimals": 3,
  "classes": [],
  "nodes": [
    {
      "code": "1", "name": "Tiêu chí", "maxScore": 100,
      "allowNotApplicable": true,
      "evidence": "Báo cáo",
      "rule": { "kind": "bands", "of": "ratio", "bands": [{ "from": 0, "points": 0 }, { "from": 80, "share": 100 }] }
    }
  ],
  "tests": [
    { "code": "1", "answer": "50", "points": 50 }
  ]
}
`);
  });

  it("leaves out a limit that is the leaf's points", async () => {
    const nodes = [
      leaf({ kind: "count", pointsEach: 5, upTo: 50 }, { code: "1", maxScore: 50 }),
      leaf({ kind: "deduct", pointsEach: 5, maxDeduction: 20 }, { code: "2", maxScore: 50 }),
    ];
    const written = JSON.parse(formatCriteria(await parsed(setWith({ nodes }))));
    expect(written.nodes.map(({ rule }: { rule: object }) => rule)).toEqual([
      { kind: "count", pointsEach: 5 },
      { kind: "deduct", pointsEach: 5, maxDeduction: 20 },
    ]);
  });

  it.each(SHIPPED)("is how the shipped sets are written: %s", async (id) => {
    const { value } = await loadCriteria(id, ".");
    expect(value && formatCriteria(value)).toBe(await readFile(`criteria/${id}.json`, "utf8"));
  });
});
