import { describe, expect, it } from "vitest";
import type { Results, UnitResult } from "../../src/results/index.ts";
import { folder, run } from "../cli/run.ts";

/**
 * Units as their provinces published them: name, printed rank, points, maximum, printed percentage, printed class.
 *
 * Printed are names, ranks, percentages and classes, and of Thanh Hóa and Thừa Thiên Huế the points. A maximum below
 * 100 is printed nowhere: that of the Ban Dân tộc follows from its points (68.32 of 84 are 81.33 %). Where only the
 * percentage is printed, the maximum is one of those that a real table has (100, 96.5 and 71.5), or 84, and the points
 * are what then makes the percentage, to three digits; the better unit has the smaller maximum, so that points alone
 * would rank most blocks the other way round.
 */
type RealUnit = readonly [
  name: string,
  rank: number,
  points: string,
  max: number,
  percentage: number,
  className?: string,
];

interface Province {
  readonly name: string;
  readonly year: string;
  readonly source: string;
  /** Bands in which the printed classes lie; their exact limits were not printed with the figures. */
  readonly classes: Readonly<Record<string, number>>;
  readonly blocks: Readonly<Record<string, readonly RealUnit[]>>;
}

const PROVINCES: readonly Province[] = [
  {
    name: "Thanh Hóa",
    year: "2023",
    source: "Quyết định số 600/QĐ-UBND; baotainguyenmoitruong.vn, 06/02/2024",
    classes: {},
    blocks: {
      so: [
        ["Sở Công Thương", 1, "92.83", 100, 92.83],
        ["Sở Giao thông Vận tải", 2, "91.86", 100, 91.86],
        ["Ban Quản lý Khu kinh tế Nghi Sơn", 6, "91.651", 100, 91.65],
        ["Ban Dân tộc tỉnh", 20, "68.32", 84, 81.33],
      ],
      huyen: [
        ["Huyện Đông Sơn", 1, "92.15", 100, 92.15],
        ["Huyện Hoằng Hóa", 2, "91.92", 100, 91.92],
        ["Thành phố Thanh Hóa", 3, "91.46", 100, 91.46],
        ["Huyện Mường Lát", 27, "86.09", 100, 86.09],
      ],
    },
  },
  {
    name: "Khánh Hòa",
    year: "2018",
    source: "baokhanhhoa.vn, 11/02/2019",
    classes: { Tốt: 90, Khá: 70, "Trung bình": 50 },
    blocks: {
      so: [
        ["Sở Thông tin và Truyền thông", 1, "68.068", 71.5, 95.2, "Tốt"],
        ["Sở Giáo dục và Đào tạo", 21, "73.06", 96.5, 75.71, "Khá"],
      ],
      nganhdoc: [
        ["Ngân hàng Nhà nước Chi nhánh tỉnh", 1, "76.852", 84, 91.49, "Tốt"],
        ["Công an tỉnh", 6, "84", 100, 84, "Khá"],
      ],
      huyen: [
        ["Khánh Vĩnh", 1, "65.287", 71.5, 91.31, "Tốt"],
        ["Vạn Ninh", 8, "74.45", 96.5, 77.15, "Khá"],
      ],
      dvsn: [
        ["Ban Quản lý dự án phát triển tỉnh", 1, "79.456", 84, 94.59, "Tốt"],
        ["Trường Đại học Khánh Hòa", 9, "46.704", 71.5, 65.32, "Trung bình"],
      ],
    },
  },
  {
    name: "Tây Ninh",
    year: "2022",
    source: "baotayninh.vn, 14/12/2022",
    classes: { Tốt: 80, Khá: 65, "Trung bình": 60, Kém: 0 },
    blocks: {
      so: [
        ["Văn phòng UBND tỉnh", 1, "70.985", 71.5, 99.28],
        ["Sở Y tế", 19, "53.336", 96.5, 55.27, "Kém"],
      ],
      huyen: [
        ["Thị xã Hoà Thành", 1, "66.552", 71.5, 93.08, "Tốt"],
        ["Châu Thành", 9, "73.861", 96.5, 76.54, "Khá"],
      ],
    },
  },
  {
    name: "Thừa Thiên Huế",
    year: "2018",
    source: "Quyết định số 3055/QĐ-UBND ngày 27/12/2018; namdong.thuathienhue.gov.vn",
    classes: { "Xuất sắc": 90, Tốt: 80 },
    blocks: {
      so: [
        ["Văn phòng UBND tỉnh", 1, "94.5", 100, 94.5, "Xuất sắc"],
        ["Sở Y tế", 2, "87.9", 100, 87.9, "Tốt"],
        ["Sở Du lịch", 3, "83.6", 100, 83.6, "Tốt"],
      ],
    },
  },
  {
    name: "Lâm Đồng",
    year: "2025",
    source: "plo.vn, 08/02/2026",
    classes: { Tốt: 80, Khá: 60 },
    blocks: {
      so: [
        ["Sở Tư pháp", 1, "66.502", 71.5, 93.01, "Tốt"],
        ["Sở Ngoại vụ", 14, "60.43", 100, 60.43, "Khá"],
      ],
    },
  },
];

/** Leaves with points as given; what is left out of the last three makes each of the maxima. */
const LEAVES = [
  ["1", 71.5],
  ["2", 12.5],
  ["3", 12.5],
  ["4", 3.5],
] as const;
const NOT_APPLICABLE: Readonly<Record<number, readonly string[]>> = {
  100: [],
  96.5: ["4"],
  84: ["3", "4"],
  71.5: ["2", "3", "4"],
};

function setOf({ classes }: Province): object {
  return {
    format: "cchc-criteria/1",
    id: "diem-cho-truc-tiep",
    name: "Bộ tiêu chí chấm điểm trực tiếp",
    level: "Cấp tỉnh",
    legalBasis: "Soạn để thử; không phải nội dung của quyết định nào",
    classes: Object.entries(classes).map(([name, from]) => ({ name, from })),
    nodes: LEAVES.map(([code, maxScore]) => ({
      code,
      name: `Lĩnh vực ${code}`,
      maxScore,
      allowNotApplicable: true,
      rule: { kind: "points" },
    })),
  };
}

/** A unit's points laid out over the leaves that concern it, in thousandths so that nothing is lost. */
function answersOf([name, , points, max]: RealUnit): string[] {
  let left = Math.round(Number(points) * 1000);
  return LEAVES.map(([code, most]) => {
    if (NOT_APPLICABLE[max]?.includes(code)) return `${name},${code},Không áp dụng`;
    const given = Math.min(left, most * 1000);
    left -= given;
    return `${name},${code},${given / 1000}`;
  });
}

async function publish(province: Province): Promise<Results> {
  const blocks = Object.entries(province.blocks);
  const directory = await folder({
    "cchc.json": {
      format: "cchc-period/1",
      period: province.year,
      title: `Chỉ số CCHC tỉnh ${province.name} năm ${province.year}`,
      groups: blocks.map(([id]) => ({ id, name: id, criteria: "set.json" })),
    },
    "set.json": setOf(province),
    "units.csv": [
      "Mã,Tên,Khối",
      ...blocks.flatMap(([id, units]) => units.map(([name, rank]) => `${id}-${rank},${name},${id}`)),
    ].join("\n"),
    ...Object.fromEntries(
      blocks.map(([id, units]) => [
        `forms/${id}.csv`,
        // Worst first: the order of the rows must not be what ranks them.
        ["Đơn vị,Mã,Điểm tự đánh giá", ...units.toReversed().flatMap(answersOf)].join("\n"),
      ]),
    ),
  });
  const { code, out, err } = await run("score", directory, "--format", "json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Results;
}

const isIn = (block: string) => (unit: UnitResult) => unit.group === block;

describe("25 real units of five provinces", () => {
  it("are 25, with four maxima", () => {
    const units = PROVINCES.flatMap(({ blocks }) => Object.values(blocks).flat());
    expect(units).toHaveLength(25);
    expect([...new Set(units.map(([, , , max]) => max))].sort((a, b) => a - b)).toEqual([
      71.5, 84, 96.5, 100,
    ]);
  });

  it.each(PROVINCES)("of $name $year have the printed percentages, order and classes", async (province) => {
    const { units } = await publish(province);
    for (const [block, published] of Object.entries(province.blocks)) {
      const found = units.filter(isIn(block));
      expect(found.map(({ name }) => name)).toEqual(published.map(([name]) => name));
      expect(found.map(({ rank }) => rank)).toEqual(published.map((_, index) => index + 1));
      expect(found.map(({ max, index }) => [max, index])).toEqual(
        published.map(([, , , max, percentage]) => [max, percentage]),
      );
      for (const [index, [name, , , , , className]] of published.entries())
        if (className !== undefined) expect(found[index]?.class, name).toBe(className);
    }
  });

  it("of Khánh Hòa would be ranked the other way round by points in three blocks of four", async () => {
    const khanhHoa = PROVINCES.find(({ name }) => name === "Khánh Hòa");
    const { units } = khanhHoa ? await publish(khanhHoa) : { units: [] };
    const isReversed = ["so", "nganhdoc", "huyen", "dvsn"].map((block) => {
      const [first, second] = units.filter(isIn(block));
      return Number(first?.total) < Number(second?.total);
    });
    expect(isReversed).toEqual([true, true, true, false]);
  });
});
