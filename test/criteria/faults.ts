import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadCriteria, parseCriteria } from "../../src/criteria/index.ts";
import type { criteriaCatalog } from "../../src/shared/catalog/criteria.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import { leaf, setWith } from "./sets.ts";

type CriteriaCode = keyof typeof criteriaCatalog;
type Fixture = () => Promise<readonly Diagnostic[]>;

/** Every code of the room with the smallest input that shows it, and it alone. */
export const faults: Readonly<Record<CriteriaCode, Fixture>> = {
  "criteria/unknown-set": load("khong-co"),
  "criteria/misspelt-set": load("cap-huyen-2081"),
  "criteria/file-missing": load("khong-co.json"),
  "criteria/file-unreadable": loadFolder(),
  "criteria/file-too-large": loadBytes(Buffer.alloc(5 * 1024 * 1024, " ")),
  "criteria/not-utf8": loadBytes(Buffer.from('{"name": "Huy\xEAn"}', "latin1")),

  "criteria/json-syntax": text('{"id": "a",}'),
  "criteria/json-cut-short": text('{"id": "a"'),
  "criteria/json-too-deep": text("[".repeat(101)),
  "criteria/duplicate-key": text(JSON.stringify(setWith()).replace("{", '{"id": "a",')),

  "criteria/unknown-key": set({ decimal: 2 }),
  "criteria/missing-key": set({ level: undefined }),
  "criteria/wrong-type": set({ decimals: "2" }),
  "criteria/value-not-allowed": set({ rankBy: "points" }),
  "criteria/blank-text": set({ name: " " }),
  "criteria/empty-list": set({ nodes: [leaf(), { code: "2", name: "Trống", maxScore: 0, nodes: [] }] }),
  "criteria/one-of-two": rule({ kind: "points" }, { weight: 100 }),
  "criteria/leaf-key-on-branch": set({
    nodes: [
      {
        code: "1",
        name: "Lĩnh vực",
        maxScore: 100,
        source: "self",
        nodes: [leaf(undefined, { code: "1.1" })],
      },
    ],
  }),
  "criteria/proportional-with-points": bands("ratio", { from: 0, proportional: true, points: 5 }),
  "criteria/proportional-of-number": bands(
    "number",
    { from: 0, points: 100 },
    { from: 5, proportional: true },
  ),

  "criteria/formula-unexpected": formula("max * * 2"),
  "criteria/formula-ended": formula("max *"),
  "criteria/formula-unknown-name": formula("max * rate"),
  "criteria/formula-too-complex": formula("(".repeat(200) + ")".repeat(200)),

  "criteria/sum-of-areas": set({ maxScore: 99.55 }),
  "criteria/sum-of-parts": set({
    nodes: [
      { code: "1", name: "Lĩnh vực", maxScore: 100, nodes: [leaf(undefined, { code: "1.1", maxScore: 99 })] },
    ],
  }),
  "criteria/sum-of-weights": set({ nodes: [weighted("1", 50), weighted("2", 49)] }),
  "criteria/weights-mixed": set({ nodes: [weighted("1", 50), leaf(undefined, { code: "2", maxScore: 50 })] }),
  "criteria/sum-of-items": rule({ kind: "checklist", items: [{ label: "Kế hoạch", points: 60 }] }),
  "criteria/block-out-of-reach": set({
    bonus: { maxScore: 5, nodes: [leaf(undefined, { code: "T", maxScore: 3 })] },
  }),

  "criteria/code-twice": set({ penalty: { maxScore: 100, nodes: [leaf()] } }),
  "criteria/code-characters": set({ nodes: [leaf(undefined, { code: "1#a" })] }),
  "criteria/tie-break-not-area": set({ tieBreak: ["1.1"] }),
  "criteria/tie-break-twice": set({ tieBreak: ["1", "1"] }),
  "criteria/code-elsewhere": set({
    nodes: [
      leaf(undefined, { code: "1", maxScore: 10 }),
      { code: "2", name: "Lĩnh vực", maxScore: 90, nodes: [leaf(undefined, { code: "1.1", maxScore: 90 })] },
    ],
  }),
  "criteria/previous-code-twice": set({
    nodes: ["1", "2"].map((code) => leaf(undefined, { code, maxScore: 50, previousCodes: ["9"] })),
  }),
  "criteria/test-not-leaf": set({ tests: [{ code: "1.1", answer: "Có", points: 1 }] }),

  "criteria/class-order": classes({ name: "Khá", from: 0 }, { name: "Tốt", from: 0 }),
  "criteria/class-twice": classes({ name: "Tốt", from: 80 }, { name: "TỐT", from: 0 }),
  "criteria/class-gap": classes({ name: "Khá", from: 65, to: 100 }, { name: "Trung bình", from: 0, to: 64 }),
  "criteria/class-overlap": classes(
    { name: "Khá", from: 65, to: 100 },
    { name: "Trung bình", from: 0, to: 66 },
  ),
  "criteria/class-reversed": classes({ name: "Khá", from: 65, to: 100 }, { name: "Kém", from: 0, to: -1 }),
  "criteria/class-top": classes({ name: "Tốt", from: 0, to: 95 }),
  "criteria/lowest-class": classes({ name: "Tốt", from: 80 }),

  "criteria/points-outside-scale": choice({ label: "Có", points: 101 }, { label: "Không", points: 0 }),
  "criteria/max-out-of-reach": choice({ label: "Có", points: 99 }, { label: "Không", points: 0 }),
  "criteria/choice-adds-up": choice({ label: "Kế hoạch", points: 60 }, { label: "Báo cáo", points: 40 }),
  "criteria/zero-out-of-reach": choice({ label: "Có", points: 100 }, { label: "Không", points: 1 }),
  "criteria/formula-unproven": formula("max - (value - 7.3) * (value - 7.3)"),
  "criteria/item-without-points": rule({
    kind: "checklist",
    items: [
      { label: "Kế hoạch", points: 100 },
      { label: "Báo cáo", points: 0 },
    ],
  }),
  "criteria/option-same-points": choice(
    { label: "Có", points: 100 },
    { label: "Chậm", points: 0 },
    { label: "Không", points: 0 },
  ),

  "criteria/bands-turn": bands(
    "ratio",
    { from: 0, points: 50 },
    { from: 50, points: 0 },
    { from: 80, points: 100 },
  ),
  "criteria/bands-fall": bands("ratio", { from: 0, points: 100 }, { from: 5, points: 0 }),
  "criteria/band-without-effect": bands(
    "ratio",
    { from: 0, points: 0 },
    { from: 50, points: 0 },
    { from: 80, points: 100 },
  ),
  "criteria/band-twice": bands(
    "number",
    { from: 0, points: 0 },
    { from: 5, points: 50 },
    { from: 5, points: 100 },
  ),
  "criteria/band-unreachable": bands("ratio", { from: 0, proportional: true }, { from: 101, points: 100 }),
  "criteria/lowest-band": bands("ratio", { from: 80, points: 0 }, { from: 100, points: 100 }),
  "criteria/linear-on-highest": bands(
    "ratio",
    { from: 0, points: 0 },
    { from: 90, points: 100, linear: true },
  ),
  "criteria/floor-above-full": rule({ kind: "ratio", floor: 95, full: 90 }),
  "criteria/scale-reversed": rule({ kind: "survey", scale: { from: 5, to: 1 } }, { source: "survey" }),
  "criteria/survey-of-self": rule({ kind: "survey" }),
  "criteria/survey-by-other-rule": rule(
    {
      kind: "choice",
      options: [
        { label: "Có", points: 100 },
        { label: "Không", points: 0 },
      ],
    },
    { source: "survey" },
  ),
  "criteria/validity-reversed": set({ validFrom: 2019, validTo: 2018 }),

  "criteria/label-twice": choice({ label: "Có", points: 100 }, { label: "CÓ ", points: 0 }),
  "criteria/label-separator": rule({
    kind: "checklist",
    items: [{ label: "Kế hoạch; báo cáo", points: 100 }],
  }),
  "criteria/label-blank": choice({ label: "…", points: 100 }, { label: "Không", points: 0 }),
  "criteria/label-as-points": choice(
    { label: "100", points: 50 },
    { label: "Đủ", points: 100 },
    { label: "Không", points: 0 },
  ),
  "criteria/label-reserved": choice({ label: "Có", points: 100 }, { label: "Không áp dụng", points: 0 }),

  "criteria/input-key-twice": inputs("onTime", "ontime"),
  "criteria/input-key-reserved": inputs("value"),
  "criteria/input-key-form": inputs("on time"),

  "criteria/not-in-block": set({
    bonus: { maxScore: 2, nodes: [leaf(undefined, { code: "T", maxScore: 2, allowNotApplicable: true })] },
  }),
};

function text(json: string): Fixture {
  return async () => (await parseCriteria(json, "set.json")).diagnostics;
}

function set(keys: object): Fixture {
  return text(JSON.stringify(setWith(keys)));
}

function rule(written: object, more: object = {}): Fixture {
  return set({ nodes: [leaf(written, more)] });
}

function classes(...written: readonly object[]): Fixture {
  return set({ classes: written });
}

function choice(...options: readonly object[]): Fixture {
  return rule({ kind: "choice", options });
}

function bands(of: string, ...written: readonly object[]): Fixture {
  return rule({ kind: "bands", of, bands: written });
}

function formula(expression: string): Fixture {
  return rule({ kind: "formula", expression });
}

function inputs(...keys: readonly string[]): Fixture {
  return rule({ kind: "points" }, { inputs: keys.map((key) => ({ key, label: "Số liệu" })) });
}

function weighted(code: string, weight: number): object {
  return leaf(undefined, { code, weight, maxScore: undefined });
}

function load(reference: string): Fixture {
  return inFolder((folder) => loadCriteria(reference, folder));
}

function loadFolder(): Fixture {
  return inFolder(async (folder) => {
    await mkdir(path.join(folder, "set.json"));
    return loadCriteria("set.json", folder);
  });
}

function loadBytes(bytes: Uint8Array): Fixture {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, "set.json"), bytes);
    return loadCriteria("set.json", folder);
  });
}

function inFolder(use: (folder: string) => Promise<{ diagnostics: readonly Diagnostic[] }>): Fixture {
  return async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
    const { diagnostics } = await use(folder);
    await rm(folder, { recursive: true });
    return diagnostics;
  };
}
