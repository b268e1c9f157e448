import { describe, expect, it } from "vitest";
import { type CriteriaChange, compareCriteria } from "../../../src/criteria/index.ts";
import { formatArg, Rational } from "../../../src/shared/index.ts";
import { leaf, parsed, setWith } from "../sets.ts";

const node = (code: string, name: string, maxScore: number, more: object = {}) =>
  leaf(undefined, { code, name, maxScore, ...more });

const area = (code: string, name: string, nodes: readonly object[], maxScore = 100) => ({
  code,
  name,
  maxScore,
  nodes,
});

/** What changes from one set to the other, each change in a line. */
async function changes(before: object, after: object): Promise<string[]> {
  const { value } = await compare(before, after);
  return value.map(toLine);
}

async function compare(before: object, after: object) {
  return compareCriteria(await parsed(setWith(before)), await parsed(setWith(after)), "set.json", "vi");
}

/** "points 1.2 ← 1.1: 2 → 3 (1.1?)" */
function toLine({ kind, code, previousCode, name, from, to, proposal }: CriteriaChange): string {
  const show = (value: CriteriaChange["from"]) =>
    value instanceof Rational ? formatArg(value, "vi") : `${value}`;
  const who = kind === "setting" ? name : `${code ?? "–"} ← ${previousCode ?? "–"}`;
  return `${kind} ${who}: ${show(from)} → ${show(to)}${proposal ? ` (${proposal.join(", ")}?)` : ""}`;
}

const PLAN = node("1.1", "Ban hành kế hoạch cải cách hành chính", 40);
const REPORT = node("1.2", "Thực hiện chế độ báo cáo định kỳ", 60);
const BEFORE = { nodes: [area("1", "Chỉ đạo điều hành", [PLAN, REPORT])] };

describe("compareCriteria", () => {
  it("finds nothing between a set and itself, whatever the form of its accents", async () => {
    expect(await changes(BEFORE, BEFORE)).toEqual([]);
    const decomposed = JSON.parse(JSON.stringify(BEFORE).normalize("NFD"));
    expect(await changes(BEFORE, decomposed)).toEqual([]);
  });

  it("lists what was added and what was removed, with their points", async () => {
    const after = {
      nodes: [area("1", "Chỉ đạo điều hành", [PLAN, node("1.3", "Công tác tuyên truyền", 60)])],
    };
    expect(await changes(BEFORE, after)).toEqual(["added 1.3 ← –: null → 60", "removed – ← 1.2: 60 → null"]);
  });

  it("lists points, source, what may not apply and whatever else changed in one node", async () => {
    const after = {
      nodes: [
        area("1", "Chỉ đạo điều hành", [
          node("1.1", "Ban hành kế hoạch cải cách hành chính", 30, {
            source: "external",
            allowNotApplicable: true,
            article: "Điều 3",
            evidence: "Quyết định",
            fraction: true,
            inputs: [{ key: "a", label: "Số văn bản", unit: "văn bản" }],
            mustHold: ["a = value"],
          }),
          { ...REPORT, maxScore: 70 },
        ]),
      ],
    };
    expect(await changes(BEFORE, after)).toEqual([
      "points 1.1 ← 1.1: 40 → 30",
      "source 1.1 ← 1.1: self → external",
      "notApplicable 1.1 ← 1.1: false → true",
      "fraction 1.1 ← 1.1: false → true",
      "inputs 1.1 ← 1.1: null → a: Số văn bản (văn bản)",
      "mustHold 1.1 ← 1.1: null → a = value",
      "article 1.1 ← 1.1: null → Điều 3",
      "evidence 1.1 ← 1.1: null → Quyết định",
      "points 1.2 ← 1.2: 60 → 70",
    ]);
  });

  it("gives rules as text, and none for a node that is scored by those below it", async () => {
    const ratio = { ...PLAN, rule: { kind: "ratio", floor: 50 } };
    const after = { nodes: [area("1", "Chỉ đạo điều hành", [ratio, REPORT])] };
    expect(await changes(BEFORE, after)).toEqual(["rule 1.1 ← 1.1: Chấm điểm → Tỷ lệ; dưới 50%: 0"]);
    const parted = area("1.1", "Ban hành kế hoạch cải cách hành chính", [node("1.1.1", "Đúng hạn", 40)], 40);
    expect(await changes(BEFORE, { nodes: [area("1", "Chỉ đạo điều hành", [parted, REPORT])] })).toEqual([
      "rule 1.1 ← 1.1: Chấm điểm → null",
      "source 1.1 ← 1.1: self → null",
      "notApplicable 1.1 ← 1.1: false → null",
      "fraction 1.1 ← 1.1: false → null",
      "added 1.1.1 ← –: null → 40",
    ]);
  });

  it("follows previousCodes without a proposal", async () => {
    const after = {
      nodes: [
        area("1", "Chỉ đạo điều hành", [
          node("1.1", "Nội dung hoàn toàn khác", 60, { previousCodes: ["1.2"] }),
          node("1.2", "Một tên gọi mới", 40, { previousCodes: ["1.1"] }),
        ]),
      ],
    };
    expect(await changes(BEFORE, after)).toEqual([
      "moved 1.1 ← 1.2: 1.2 → 1.1",
      "renamed 1.1 ← 1.2: Thực hiện chế độ báo cáo định kỳ → Nội dung hoàn toàn khác",
      "moved 1.2 ← 1.1: 1.1 → 1.2",
      "renamed 1.2 ← 1.1: Ban hành kế hoạch cải cách hành chính → Một tên gọi mới",
    ]);
  });

  it("proposes previousCodes for the same name at another code, for each node of an area that moved", async () => {
    const before = {
      nodes: [area("1", "Chỉ đạo điều hành", [PLAN, REPORT]), node("2", "Thể chế", 100)],
      maxScore: 200,
    };
    const after = {
      nodes: [
        node("1", "Thể chế", 100),
        area("2", "CHỈ ĐẠO  điều hành", [
          { ...PLAN, code: "2.1" },
          { ...REPORT, code: "2.2" },
        ]),
      ],
      maxScore: 200,
    };
    expect(await changes(before, after)).toEqual([
      "moved 1 ← 2: 2 → 1 (2?)",
      "moved 2 ← 1: 1 → 2 (1?)",
      "moved 2.1 ← 1.1: 1.1 → 2.1 (1.1?)",
      "moved 2.2 ← 1.2: 1.2 → 2.2 (1.2?)",
    ]);
  });

  it("proposes a node that went below another parent", async () => {
    const before = {
      maxScore: 200,
      nodes: [
        area("1", "Chỉ đạo", [PLAN, REPORT]),
        area("2", "Thể chế", [node("2.1", "Rà soát văn bản", 100)]),
      ],
    };
    const after = {
      maxScore: 200,
      nodes: [
        area("1", "Chỉ đạo", [PLAN], 40),
        area("2", "Thể chế", [node("2.1", "Rà soát văn bản", 100), { ...REPORT, code: "2.2" }], 160),
      ],
    };
    expect(await changes(before, after)).toEqual([
      "points 1 ← 1: 100 → 40",
      "points 2 ← 2: 100 → 160",
      "moved 2.2 ← 1.2: 1.2 → 2.2 (1.2?)",
    ]);
  });

  it("says where a node stood that keeps its code below another parent", async () => {
    const [a, b] = [node("a", "Rà soát văn bản", 50), node("b", "Kiểm tra văn bản", 50)];
    const before = { maxScore: 200, nodes: [area("1", "Một", [a, b]), node("2", "Hai", 100)] };
    const after = { maxScore: 200, nodes: [area("1", "Một", [a], 50), area("2", "Hai", [b], 150)] };
    expect(await changes(before, after)).toContain("moved b ← b: 1 › b → 2 › b");
  });

  it("proposes the same code for a name that was reworded, as comparing periods would not follow it", async () => {
    const after = {
      nodes: [
        area("1", "Chỉ đạo điều hành", [
          { ...PLAN, name: "Ban hành kế hoạch cải cách hành chính năm" },
          REPORT,
        ]),
      ],
    };
    expect(await changes(BEFORE, after)).toEqual([
      "renamed 1.1 ← 1.1: Ban hành kế hoạch cải cách hành chính → Ban hành kế hoạch cải cách hành chính năm (1.1?)",
    ]);
  });

  it("proposes a close name of the same points at another code below the same parent", async () => {
    const after = {
      nodes: [
        area("1", "Chỉ đạo điều hành", [
          node("1.1", "Công tác tuyên truyền", 0),
          { ...PLAN, code: "1.2", name: "Ban hành kế hoạch cải cách hành chính năm", previousCodes: ["9"] },
          { ...REPORT, code: "1.3" },
        ]),
      ],
    };
    expect(await changes(BEFORE, after)).toEqual([
      "added 1.1 ← –: null → 0",
      "moved 1.2 ← 1.1: 1.1 → 1.2 (9, 1.1?)",
      "renamed 1.2 ← 1.1: Ban hành kế hoạch cải cách hành chính → Ban hành kế hoạch cải cách hành chính năm",
      "moved 1.3 ← 1.2: 1.2 → 1.3 (1.2?)",
    ]);
  });

  it("proposes nothing where two would do equally well, or where names have little in common", async () => {
    const twice = [node("1.8", "Kiểm tra", 50), node("1.9", "Kiểm tra", 50)];
    const once = { nodes: [area("1", "A", [node("1.1", "Kiểm tra", 50), node("1.2", "Khác", 50)])] };
    expect(await changes(once, { nodes: [area("1", "A", twice)] })).toEqual([
      "added 1.8 ← –: null → 50",
      "added 1.9 ← –: null → 50",
      "removed – ← 1.1: 50 → null",
      "removed – ← 1.2: 50 → null",
    ]);
    const other = { nodes: [area("1", "A", [node("1.1", "Hồ sơ trực tuyến", 50), node("1.2", "Khác", 50)])] };
    expect(await changes(once, other)).toEqual(["added 1.1 ← –: null → 50", "removed – ← 1.1: 50 → null"]);
  });

  it("keeps the tree, bonus and penalty apart where only names speak for a pair", async () => {
    const block = (code: string) => ({ maxScore: 2, nodes: [node(code, "Sáng kiến", 2)] });
    expect(await changes({ bonus: block("T1") }, { penalty: block("P1") })).toEqual([
      "setting bonus.maxScore: 2 → null",
      "setting penalty.maxScore: null → 2",
      "added P1 ← –: null → 2",
      "removed – ← T1: 2 → null",
    ]);
  });

  it("lists what changed for the set as a whole", async () => {
    const before = {
      classes: [
        { name: "Tốt", from: 80 },
        { name: "Khá", from: 0, to: 80 },
      ],
      tieBreak: ["1"],
    };
    const after = {
      name: "Bộ mới",
      decimals: 3,
      rankBy: "total",
      validFrom: 2019,
      notApplicable: "zero",
      surveyOptional: true,
      classes: [
        { name: "Tốt", from: 82.5 },
        { name: "Khá", from: 0, to: 82.5 },
      ],
    };
    expect(await changes(before, after)).toEqual([
      "setting name: Bộ tiêu chí thử → Bộ mới",
      "setting validFrom: null → 2019",
      "setting decimals: 2 → 3",
      "setting rankBy: index → total",
      "setting tieBreak: 1 → null",
      "setting notApplicable: exclude → zero",
      "setting surveyOptional: false → true",
      "setting classes: Tốt ≥ 80; Khá ≥ 0 → Tốt ≥ 82,5; Khá ≥ 0",
    ]);
  });

  it("lists weights beside the points they come to", async () => {
    const weighted = (a: number, b: number) => ({
      nodes: [
        leaf(undefined, { code: "1", name: "Một", maxScore: undefined, weight: a }),
        leaf(undefined, { code: "2", name: "Hai", maxScore: undefined, weight: b }),
      ],
    });
    expect(await changes(weighted(50, 50), weighted(60, 40))).toEqual([
      "points 1 ← 1: 50 → 60",
      "weight 1 ← 1: 50 → 60",
      "points 2 ← 2: 50 → 40",
      "weight 2 ← 2: 50 → 40",
    ]);
  });

  it("pairs the nodes of large sets without holding each against each", async () => {
    const nodes = (prefix: string, name: string) => ({
      nodes: Array.from({ length: 100 }, (_, one) =>
        area(
          `${prefix}${one}`,
          `Lĩnh vực ${one}`,
          Array.from({ length: 50 }, (_, two) =>
            node(`${prefix}${one}.${two}`, `${name} ${one} ${two}`, 0.02),
          ),
          1,
        ),
      ),
    });
    const { value } = await compare(nodes("A", "Nội dung số"), nodes("B", "Nội dung số"));
    // Each of the 5000 leaves and 100 areas has its name, and moved with another code.
    expect(value).toHaveLength(5100);
    expect(value.every(({ kind, proposal }) => kind === "moved" && proposal?.length === 1)).toBe(true);
  }, 20_000);

  it("proposes nothing where hundreds below one parent have close names and equal points", async () => {
    const nodes = (word: string) => ({
      nodes: Array.from({ length: 400 }, (_, index) =>
        node(`${word}${index}`, `Nội dung thứ mấy ${word}${index}`, 0.25),
      ),
    });
    const { value } = await compare(nodes("a"), nodes("b"));
    expect(new Set(value.map(({ kind }) => kind))).toEqual(new Set(["added", "removed"]));
  });

  it("notes an earlier code that the earlier set does not have", async () => {
    const after = { nodes: [area("1", "Chỉ đạo điều hành", [{ ...PLAN, previousCodes: ["7.7"] }, REPORT])] };
    const { diagnostics } = await compare(BEFORE, after);
    expect(diagnostics.map(({ code, place }) => [code, place.cell, place.criterion])).toEqual([
      ["criteria/previous-code-unknown", "nodes[0].nodes[0].previousCodes[0]", "1.1"],
    ]);
  });
});
