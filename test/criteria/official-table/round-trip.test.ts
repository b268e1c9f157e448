import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CriteriaNode,
  type CriteriaSet,
  listShippedCriteria,
  loadCriteria,
  nodesOf,
  readCriteriaSheet,
  writeOfficialDraft,
} from "../../../src/criteria/index.ts";
import { hasErrors } from "../../../src/shared/index.ts";
import { type PrintStyle, printOfficial, printRule } from "./print.ts";
import { csv, found, HEADING, read, TITLES, workbook } from "./tables.ts";

const style: fc.Arbitrary<PrintStyle> = fc.record({
  bullet: fc.constantFrom("", "- ", "+ ", "• "),
  unit: fc.constantFrom("", " điểm", " điểm."),
  beside: fc.boolean(),
});

async function shipped(id: string): Promise<CriteriaSet> {
  const { value } = await loadCriteria(id, ".");
  if (!value) throw new Error(id);
  return value;
}

/** What a table says of a node; shares are points there. */
function outline(set: CriteriaSet, isPrinted: (node: CriteriaNode) => boolean) {
  return nodesOf(set).map(({ node, level, block }) => {
    const { code, name, maxScore } = node;
    const rule = node.kind === "leaf" && isPrinted(node) ? withoutShares(node.rule) : node.kind;
    return { code, name, level, block, maxScore: maxScore.toText(), rule };
  });
}

function withoutShares(rule: object): unknown {
  const plain = JSON.stringify(rule, (key, value) =>
    key === "share" ? undefined : typeof value === "bigint" ? `${value}` : value,
  );
  return JSON.parse(plain);
}

/** The set with rules that no decision words exactly replaced by one that it does. */
function wordable(set: CriteriaSet): CriteriaSet {
  const mend = (node: CriteriaNode): CriteriaNode => {
    if (node.kind === "branch") return { ...node, nodes: node.nodes.map(mend) };
    const isWordable = printRule(node, { bullet: "", unit: "", beside: false }) !== undefined;
    return isWordable ? node : { ...node, rule: { kind: "survey", options: [] } };
  };
  const block = (each: CriteriaSet["bonus"]) => each && { ...each, nodes: each.nodes.map(mend) };
  const [bonus, penalty] = [block(set.bonus), block(set.penalty)];
  return { ...set, areas: set.areas.map(mend), ...(bonus && { bonus }), ...(penalty && { penalty }) };
}

describe.each(await listShippedCriteria())("the shipped set %s, printed as a decision does", (id) => {
  it("reads back with the same tree, points and rules", async () => {
    const set = wordable(await shipped(id));
    await fc.assert(
      fc.asyncProperty(style, fc.boolean(), async (each, isCsv) => {
        const rows = [...TITLES, HEADING, ...printOfficial(set, each)];
        const bytes = isCsv ? csv(rows.map((row) => row.map((cell) => cell ?? ""))) : await workbook(rows);
        const outcome = await read(bytes, isCsv ? "quyet-dinh.csv" : "quyet-dinh.xlsx");
        expect(found(outcome)).toEqual([]);
        if (!outcome.value?.set) throw new Error("no set");
        expect(outline(outcome.value.set, () => true)).toEqual(outline(set, () => true));
      }),
      { numRuns: 4 },
    );
  });
});

/** The rows with one of them spoilt as people spoil them. */
function damagedAt(rows: Row[], { at, kind }: { readonly at: number; readonly kind: string }): Row[] {
  const [code = null, text = null, points = null] = rows[at] ?? [];
  const spoilt: Readonly<Record<string, Row[]>> = {
    drop: [],
    twice: [
      [code, text, points],
      [code, text, points],
    ],
    "no code": [[null, text, points]],
    "no points": [[code, text, null]],
    "other points": [[code, text, "7"]],
    vague: [[code, "Tùy mức độ thực hiện", points]],
    unlike: [
      [code, text, points],
      [null, "Trường hợp đặc biệt do Chủ tịch quyết định", null],
    ],
  };
  return rows.toSpliced(at, 1, ...(spoilt[kind] ?? []));
}

type Row = ReturnType<typeof printOfficial>[number];

describe("arbitrary rows", () => {
  const WORDS = [
    "Từ 80%",
    "đến dưới 100%: 0,5",
    "Có: 1",
    "Không: 0",
    "Tổng cộng",
    "ĐIỂM TRỪ",
    "A. PHẦN TỰ ĐÁNH GIÁ",
    "Tỷ lệ % x 2",
    "b/a",
    "Mỗi",
    "trừ 0,5 điểm",
    "- ",
    "\n",
    ";",
    "(",
    "1.1. Kế hoạch",
  ];
  const text = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((parts) => parts.join(" ")),
    fc.string({ maxLength: 20 }),
  );
  const code = fc.oneof(
    fc.constantFrom("1", "1.1", "1.1.1", "I", "II", "a", "A", "-", "01", "1/1", "2"),
    text,
  );
  const points = fc.oneof(fc.constantFrom("1", "0,5", "100", "-1", "0", "1,250", "0,5–1"), text);

  it("never crash, and give a set only where no line is left open", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(code, text, points), { maxLength: 12 }), async (rows) => {
        const outcome = await read(csv([...TITLES, [...HEADING], ...rows]), "quyet-dinh.csv");
        if (!outcome.value) return;
        const errors = found(outcome);
        expect(outcome.value.set === undefined).toBe(
          errors.some((each) => !each.startsWith("reach")) &&
            outcome.diagnostics.some(({ severity }) => severity === "error"),
        );
        if (outcome.value.set) expect(outcome.value.open).toEqual([]);
        expect(outcome.value.draft("vi").columns).toContain("rule");
      }),
      { numRuns: 500 },
    );
  });

  it("never lose a line: each is in the set's rules, in the draft or told", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(code, fc.constantFrom("Kế hoạch kiểm tra", "Báo cáo tùy mức độ"), points), {
          minLength: 1,
          maxLength: 8,
        }),
        async (rows) => {
          const outcome = await read(
            csv([...TITLES, [...HEADING], ["1", "Lĩnh vực", "100"], ...rows]),
            "quyet-dinh.csv",
          );
          const told = outcome.diagnostics.map(({ args }) => String(args.found)).join();
          const draft = JSON.stringify(
            outcome.value?.draft("vi").rows.map(({ cells }) => [`${cells.name}`, `${cells.rule}`]),
          );
          for (const [, name] of rows) expect(told.includes(name) || draft.includes(name)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("make drafts that are refused as long as anything is open, and read as the same set once nothing is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(code, text, points), { maxLength: 10 }), async (rows) => {
        const { value } = await read(csv([...TITLES, [...HEADING], ...rows]), "quyet-dinh.csv");
        if (!value) return;
        const draft = await writeOfficialDraft(value, "csv", "vi");
        const again = await readCriteriaSheet(new TextEncoder().encode(String(draft)), "nhap.csv");
        expect(hasErrors(again.diagnostics)).toBe(value.set === undefined);
        expect(again.value?.areas ?? value.set?.areas).toEqual(value.set?.areas ?? again.value?.areas);
      }),
      { numRuns: 500 },
    );
  });

  it("and damaged tables of a real size are refused in the draft where they were in the table", async () => {
    const rows = printOfficial(wordable(await shipped("cap-xa")), { bullet: "- ", unit: "", beside: false });
    const damage = fc.record({
      at: fc.nat(rows.length - 1),
      kind: fc.constantFrom("drop", "twice", "no code", "no points", "other points", "vague", "unlike"),
    });
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 2 }), async (damages) => {
        const damaged = damages.reduce(damagedAt, rows);
        const cells = [...TITLES, HEADING, ...damaged].map((row) => row.map((cell) => cell ?? ""));
        const { value } = await read(csv(cells), "quyet-dinh.csv");
        if (!value) throw new Error("no table");
        if (value.set) whole += 1;
        const draft = await writeOfficialDraft(value, "csv", "vi");
        const again = await readCriteriaSheet(new TextEncoder().encode(String(draft)), "nhap.csv");
        expect(hasErrors(again.diagnostics)).toBe(value.set === undefined);
        if (value.set) expect(again.value?.areas).toEqual(value.set.areas);
      }),
      { numRuns: 30 },
    );
    expect(whole).toBeGreaterThan(0);
  });

  it("of great length take no time to speak of", async () => {
    const long = "Từ 80% đến thì được tính theo công thức tỷ lệ ".repeat(600);
    const start = performance.now();
    await read(
      csv([...TITLES, [...HEADING], ["1", "Lĩnh vực", "100"], ["", long, ""], ["", `${long}: 1`, ""]]),
      "a.csv",
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
