import type { Typed } from "./seeded-faults.ts";

/** Answers to every leaf of cap-xa that the unit itself answers: a number, "a/b" or a label. */
export const ANSWERS: Readonly<Record<string, string | number>> = {
  "1.1.1": "Ban hành đúng thời hạn",
  "1.1.2": "18/20",
  "1.2": "Báo cáo quý I; Báo cáo năm",
  "1.3": 2,
  "1.4": 1,
  "1.5": "19/20",
  "2.1": "9/10",
  "2.2": "Có",
  "2.3": 0,
  "3.1.1": "95/100",
  "3.1.2": "Có",
  "3.2.1": "Có",
  "3.2.2": "50/60",
  "3.3.1": "98/100",
  "3.3.1#online": 40,
  "3.3.1#inPerson": 60,
  "3.3.1#early": 50,
  "3.3.1#onTime": 48,
  "3.3.1#late": 2,
  "3.3.2": 1,
  "3.3.3": "70/100",
  "3.3.4": "4/5",
  "3.4": "20/100",
  "3.5": 2,
  "4.1": "Lịch tiếp công dân",
  "4.2": "Có",
  "5.1": "19/20",
  "5.2": "12/10",
  "5.3": "Đúng thời hạn",
  "5.4": 0,
  "6.1": "1050.5/1000",
  "6.2": "Công khai dự toán; Công khai quyết toán",
  "6.3": "3/4",
  "7.1": "80/100",
  "7.2.1": "40/100",
  "7.2.2": "30/100",
  "7.2.3": "10/100",
  "7.3": "Thủ tục hành chính",
  "7.4": "5/5",
};

/** The points that the unit gives itself. */
export const SELF_SCORES: Readonly<Record<string, number>> = { "4.3": 2 };

/** What the survey says of each unit. */
export const SURVEY: readonly (readonly [code: string, value: Typed, points: Typed])[] = [
  ["8.1#1", 20, null],
  ["8.1#2", 60, null],
  ["8.1#3", 15, null],
  ["8.1#4", 5, null],
  ["8.2.1", "80%", null],
  ["8.2.2", null, 3],
  ["8.3", "4,2", null],
];
