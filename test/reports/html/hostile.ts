import { type GroupSketch, resultsOf, setOf } from "../fixture.ts";
import { writePage } from "./pages.ts";

/** Texts that would run a script, or end the tag they stand in, were they not escaped. */
export const HOSTILE = [
  `</script><script>alert("script")</script>`,
  `"><img src=x onerror=alert("img")>`,
  `' onmouseover='alert(1)' x='`,
  `javascript:alert(1)`,
  `</title></style><style>*{display:none}</style><!-- {count} &lt; \u202E\u0000`,
  `<a href="//example.invalid">`,
];

const [script = "", image = "", handler = "", address = "", style = "", link = ""] = HOSTILE;

/** A period in which every text that a person writes is hostile. */
export function hostilePage(language: "vi" | "en" = "vi"): string {
  const set = setOf(
    [
      ["1", image, [["1.1", script, "60"]]],
      ["2", style, "40"],
    ],
    { id: link, name: script, legalBasis: image, level: style },
  );
  const units = HOSTILE.map((name, i) => ({
    id: name,
    name,
    scores: { "1.1": `${60 - i}`, "2": i === 5 ? "missing" : "30" },
    previous: [
      { period: script, unit: name, total: 80, index: 80, rank: 1, of: 6, class: image },
      { period: image, unit: handler, total: 70, index: 70, rank: 2, of: 6, class: null },
    ].slice(0, i === 2 ? 2 : 1),
    previousAreas: { "1": "50", "2": "90" },
  }));
  const groups: readonly GroupSketch[] = [{ id: script, name: image, set, units }];
  const results = resultsOf(groups, {
    title: style,
    period: handler,
    publisher: script,
    preparedBy: image,
    place: link,
    tool: address,
    inputs: [{ path: image, sha256: script }],
    diagnostics: [script, image].map((unit, i) => ({
      code: "answers/example",
      severity: "error",
      message: HOSTILE[i] ?? "",
      file: link,
      sheet: style,
      cell: address,
      unit: i === 0 ? unit : null,
      criterion: handler,
      found: script,
      expected: image,
      remedy: link,
    })),
    comparedWith: script,
  });
  const nodes = { rule: script, data: image, reason: style, basis: "data" as const };
  const changed = results.units.map((unit) => ({
    ...unit,
    nodes: unit.nodes.map((node) =>
      node.leaf ? { ...node, ...nodes, from: { file: script, sheet: image, cell: handler } } : node,
    ),
  }));
  return writePage({ ...results, units: changed }, groups, language);
}
