import { expect, it } from "vitest";
import { readRound } from "../../src/answers/read-round.ts";

it.each([
  ["1", 1],
  ["2", 2],
  ["12", 12],
  ["Vòng 2", 2],
  ["vòng thẩm định 3", 3],
  ["Lần 1", 1],
  ["Đợt 2", 2],
  ["II", 2],
  ["Vòng IV", 4],
  ["Vòng hai", 2],
  ["lần thứ nhất", 1],
  ["Round 2", 2],
  ["second", 2],
])("reads %s as round %i", (text, round) => {
  expect(readRound(text)).toBe(round);
});

it.each(["0", "-1", "2.5", "2,5", "cuối", "Vòng", "VII", "Đợt 1 năm 2018", "2018", "1/2", "31/12/2018"])(
  "does not guess the round from %s",
  (text) => {
    expect(readRound(text)).toBeUndefined();
  },
);
