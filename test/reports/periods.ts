import type { CriteriaSet, Leaf } from "../../src/criteria/index.ts";
import type { DiagnosticResult } from "../../src/results/index.ts";
import { Rational } from "../../src/shared/index.ts";
import {
  blockOf,
  type GroupSketch,
  type NodeSketch,
  type Scores,
  setOf,
  type UnitSketch,
} from "./fixture.ts";

/** Periods of the size that the reports are made for: a province's districts, a province's communes. */

const AREAS: readonly (readonly [name: string, leaves: readonly string[]])[] = [
  ["Công tác chỉ đạo, điều hành cải cách hành chính", ["2", "1.5", "1.5", "1", "2", "1", "1"]],
  ["Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật", ["1", "1.5", "2", "2.5"]],
  ["Cải cách thủ tục hành chính", ["2", "2", "1.5", "3", "2.5", "2", "1"]],
  ["Cải cách tổ chức bộ máy hành chính nhà nước", ["2", "3", "2", "3"]],
  [
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    ["2", "2", "1.5", "3", "2.5", "3"],
  ],
  ["Cải cách tài chính công", ["2", "2", "3", "3"]],
  ["Hiện đại hóa hành chính", ["2", "1.5", "2.5", "3", "2", "1", "3"]],
  ["Tác động của cải cách hành chính", ["4", "3", "4", "4"]],
];

const LEAF_NAMES = [
  "Tỷ lệ hồ sơ giải quyết đúng hạn",
  "Ban hành kế hoạch cải cách hành chính năm và tổ chức thực hiện đúng tiến độ đề ra",
  "Thực hiện chế độ báo cáo định kỳ",
  "Kiểm tra công tác cải cách hành chính",
  "Sáng kiến trong triển khai cải cách hành chính",
  "Mức độ hoàn thành chỉ tiêu được giao",
  "Công khai đầy đủ, kịp thời",
];

function largeAreas(): readonly NodeSketch[] {
  return AREAS.map(([name, leaves], a) => {
    const code = `${a + 1}`;
    const survey = a === 7;
    const leaf = (points: string, code: string, i: number): NodeSketch => [
      code,
      `${survey ? "XHH: " : ""}${LEAF_NAMES[(a + i) % LEAF_NAMES.length]}`,
      points,
    ];
    const half = Math.floor(leaves.length / 2);
    const first = leaves.slice(0, half).map((points, i) => leaf(points, `${code}.1.${i + 1}`, i));
    const rest = leaves.slice(half).map((points, i) => leaf(points, `${code}.${i + 2}`, i + half));
    return [code, name, [[`${code}.1`, `Nhóm tiêu chí về ${name.toLocaleLowerCase("vi")}`, first], ...rest]];
  });
}

export const DISTRICT_SET: CriteriaSet = setOf(largeAreas(), {
  id: "cap-huyen-2018",
  name: "Bộ Chỉ số cải cách hành chính cấp huyện",
  legalBasis: "Quyết định số 1234/QĐ-UBND ngày 01/12/2017 của UBND tỉnh Đồng Tháp",
});

const SMALLER_SET: CriteriaSet = setOf(
  [
    [
      "A",
      "Công tác chỉ đạo, điều hành",
      [
        ["A1", "Kế hoạch", "12.5"],
        ["A2", "Báo cáo", "7.5"],
      ],
    ],
    [
      "B",
      "Cải cách thủ tục hành chính",
      [
        ["B1", "Công khai", "20"],
        [
          "B2",
          "Đúng hạn",
          [
            ["B2.1", "Hồ sơ tại bộ phận một cửa", "15"],
            ["B2.2", "Hồ sơ trực tuyến", "15"],
          ],
        ],
      ],
    ],
    ["C", "XHH: Mức độ hài lòng của người dân", "30"],
  ],
  {
    id: "cap-xa-2018",
    name: "Bộ Chỉ số cải cách hành chính cấp xã",
    surveyOptional: true,
    tieBreak: ["B"],
    bonus: blockOf("3", [
      ["T1", "Sáng kiến được công nhận", "2"],
      ["T2", "Mô hình mới", "2"],
    ]),
    penalty: blockOf("5", [["P1", "Chậm báo cáo", "5"]]),
  },
);

const DISTRICTS = [
  "Thành phố Cao Lãnh",
  "Thành phố Sa Đéc",
  "Thành phố Hồng Ngự",
  "Huyện Tân Hồng",
  "Huyện Hồng Ngự",
  "Huyện Tam Nông",
  "Huyện Thanh Bình",
  "Huyện Tháp Mười",
  "Huyện Cao Lãnh",
  "Huyện Lấp Vò",
  "Huyện Lai Vung",
  "Huyện Châu Thành",
];

/** The same numbers on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

function scoresOf(set: CriteriaSet, roll: (sides: number) => number): Record<string, string> {
  const scores: Record<string, string> = {};
  const give = (nodes: CriteriaSet["areas"]): void => {
    for (const node of nodes) {
      if (node.kind === "branch") give(node.nodes);
      else {
        const of = [1, 2, 4, 7, 19, 300][roll(6)] ?? 1;
        const reached = of - roll(Math.ceil(of / 3));
        scores[node.code] = node.maxScore.times(Rational.of(reached, of)).toFraction();
      }
    }
  };
  give(set.areas);
  for (const block of [set.bonus, set.penalty]) if (block) give(block.nodes);
  return scores;
}

/** 12 districts with an earlier year; some leaves do not concern two of them. */
export function districts(): readonly GroupSketch[] {
  const roll = dice(2018);
  const units = DISTRICTS.map((name, i): UnitSketch => {
    const id = `h${`${i + 1}`.padStart(2, "0")}`;
    const scores: Scores = {
      ...scoresOf(DISTRICT_SET, roll),
      ...(i === 3 ? { "3.1.1": "KAD", "6.2": "KAD" } : {}),
      ...(i === 7 ? { "2.1.1": "KAD", "2.1.2": "KAD" } : {}),
    };
    const index = (6800 + roll(2400)) / 100;
    const past = {
      period: "2017",
      unit: id,
      total: index,
      index,
      rank: ((i * 5) % 12) + 1,
      of: 12,
      class: "Khá",
    };
    const areas = DISTRICT_SET.areas.map(({ code }) => [code, `${(5500 + roll(4500)) / 100}`] as const);
    return { id, name, scores, previous: [past], previousAreas: Object.fromEntries(areas) };
  });
  return [{ id: "huyen", name: "Khối huyện, thị xã, thành phố", set: DISTRICT_SET, units }];
}

/** Two groups with different sets, an incomplete unit, an unranked one, no earlier period. */
export function twoGroups(): readonly GroupSketch[] {
  const roll = dice(77);
  const communes = Array.from({ length: 18 }, (_, i): UnitSketch => {
    const scores = { ...scoresOf(SMALLER_SET, roll), C: "not-surveyed" };
    return {
      id: `x${`${i + 1}`.padStart(2, "0")}`,
      name: `Xã Tân Phú ${i + 1}`,
      scores: i === 4 ? { ...scores, "B2.1": "missing" } : scores,
      ranked: i !== 9,
    };
  });
  const [districtGroup] = districts();
  const plain = (districtGroup?.units ?? []).map(({ id, name, scores }) => ({ id, name, scores }));
  return [
    { id: "huyen", name: "Khối huyện, thị xã, thành phố", set: DISTRICT_SET, units: plain },
    { id: "xa", name: "Khối xã, phường, thị trấn", set: SMALLER_SET, units: communes },
  ];
}

/** Communes of a whole province after the merger: more units now than then, some merged from several. */
export function communes(): readonly GroupSketch[] {
  const roll = dice(124);
  const units = Array.from({ length: 124 }, (_, i): UnitSketch => {
    const id = `xa-${`${i + 1}`.padStart(3, "0")}`;
    const past = (unit: string) => ({
      period: "2024",
      unit,
      total: (7000 + roll(2500)) / 100,
      index: (7000 + roll(2500)) / 100,
      rank: 1 + roll(145),
      of: 145,
      class: null,
    });
    const previous = i % 9 === 0 ? [past(`cu-${i}a`), past(`cu-${i}b`), past(`cu-${i}c`)] : [past(id)];
    const areas = DISTRICT_SET.areas.map(({ code }) => [code, `${(5500 + roll(4500)) / 100}`] as const);
    return {
      id,
      name: `${["Xã", "Phường", "Đặc khu"][i % 3]} ${["Mỹ An Hưng", "Tân Hộ Cơ", "Phú Thọ", "Thanh Mỹ"][i % 4]} ${i + 1}`,
      scores: scoresOf(DISTRICT_SET, roll),
      previous,
      previousAreas: i % 9 === 0 ? {} : Object.fromEntries(areas),
    };
  });
  return [{ id: "xa", name: "Khối xã, phường, đặc khu", set: DISTRICT_SET, units }];
}

/** Points in steps of 0.005, so that every other total lies exactly between two published figures. */
export function halves(): readonly GroupSketch[] {
  const roll = dice(5);
  const leaves = (nodes: CriteriaSet["areas"]): readonly Leaf[] =>
    nodes.flatMap((node) => (node.kind === "leaf" ? [node] : leaves(node.nodes)));
  const units = Array.from({ length: 150 }, (_, i): UnitSketch => {
    const scores = leaves(DISTRICT_SET.areas).map((leaf) => {
      const steps = roll(leaf.maxScore.toNumber() * 200 + 1);
      return [leaf.code, Rational.of(steps, 200).toFraction()] as const;
    });
    return { id: `d${i}`, name: `Đơn vị ${i}`, scores: Object.fromEntries(scores) };
  });
  return [{ id: "x", name: "Khối", set: DISTRICT_SET, units }];
}

/** What units claim for their own leaves: all of them the maximum, but for every fifth leaf, which they leave blank. */
export function withSelfScores(groups: readonly GroupSketch[]): readonly GroupSketch[] {
  const leaves = (nodes: CriteriaSet["areas"]): readonly Leaf[] =>
    nodes.flatMap((node) => (node.kind === "leaf" ? [node] : leaves(node.nodes)));
  return groups.map((group) => {
    const claimed = leaves(group.set.areas).filter(({ source }, i) => source === "self" && i % 5 !== 4);
    const selfScores = Object.fromEntries(claimed.map(({ code, maxScore }) => [code, maxScore.toText()]));
    return { ...group, units: group.units.map((unit) => ({ ...unit, selfScores })) };
  });
}

/** The same with two more earlier periods, the oldest of which not every unit was in. */
export function withYears(groups: readonly GroupSketch[]): readonly GroupSketch[] {
  const roll = dice(2015);
  const figures = (period: string, id: string) => {
    const index = (6000 + roll(3000)) / 100;
    return { period, unit: id, total: index, index, rank: 1 + roll(14), of: 14, class: null };
  };
  return groups.map((group) => ({
    ...group,
    units: group.units.map((unit, i) => ({
      ...unit,
      previous: [
        ...(unit.previous ?? []),
        figures("2016", unit.id),
        ...(i % 3 === 0 ? [] : [figures("2015", unit.id)]),
      ],
    })),
  }));
}

export const FINDINGS: readonly DiagnosticResult[] = [
  finding("note", "Trang tính ẩn “Tạm” được bỏ qua.", "forms/thap-muoi.xlsx", "Tạm", null),
  finding(
    "warning",
    "Điểm tự chấm 1,5 khác điểm tính theo số liệu 1,47 (14/19).",
    "forms/thap-muoi.xlsx",
    "Biểu 1",
    "G14",
  ),
];

function finding(
  severity: DiagnosticResult["severity"],
  message: string,
  file: string,
  sheet: string,
  cell: string | null,
): DiagnosticResult {
  return {
    code: "answers/example",
    severity,
    message,
    remedy: "Kiểm tra ô đã nêu rồi chạy lại.",
    file,
    sheet,
    cell,
    unit: "h08",
    criterion: "3.1.1",
    found: null,
    expected: null,
  };
}
