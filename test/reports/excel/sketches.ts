import { type GroupSketch, type Scores, setOf, type UnitSketch } from "../fixture.ts";

/** Two areas of 10 points. */
export const SET = setOf([
  [
    "1",
    "Chỉ đạo, điều hành",
    [
      ["1.1", "Kế hoạch", "4"],
      ["1.2", "Kiểm tra", "6"],
    ],
  ],
  ["2", "Cải cách thủ tục hành chính", [["2.1", "Đúng hạn", "10"]]],
]);

export const unit = (
  id: string,
  name: string,
  scores: Scores,
  more: Partial<UnitSketch> = {},
): UnitSketch => ({
  id,
  name,
  scores,
  ...more,
});

/**
 * Worked out by hand. Lấp Vò: 6 + 28/3 = 15.33 of 16, 95.83 %. Tháp Mười: 4 + 5 + 9 = 18 of 20, 90 %.
 * Lai Vung: 2 + 4 + 8 = 14 of 20, 70 %.
 */
export const UNITS = [
  unit("tm", "Tháp Mười", { "1.1": "4", "1.2": "5", "2.1": "9" }),
  unit("lv", "Lấp Vò", { "1.1": "KAD", "1.2": "6", "2.1": "28/3" }),
  unit("lai", "Lai Vung", { "1.1": "2", "1.2": "4", "2.1": "8" }),
];
export const group = (units: readonly UnitSketch[] = UNITS, set = SET): GroupSketch[] => [
  { id: "huyen", name: "Khối huyện", set, units },
];

/** Tháp Mười was first of two with 86 %. */
export const COMPARED = [
  unit(
    "tm",
    "Tháp Mười",
    { "1.1": "4", "1.2": "5", "2.1": "9" },
    {
      previous: [{ period: "2017", unit: "tm", total: 17.2, index: 86, rank: 1, of: 2, class: "Khá" }],
      previousAreas: { "1": "95.5", "2": "46.22" },
    },
  ),
  ...UNITS.slice(1),
];
