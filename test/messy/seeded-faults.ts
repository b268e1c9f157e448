/** What a clerk may leave in a cell; a formula stands without its result, as other programs save it. */
export type Typed = string | number | null | Date | { readonly error: "#N/A" } | { readonly formula: string };

/** One fault: what was done to the cells of a file, and what must be said of it. */
export interface SeededFault {
  readonly file: string;
  /** Cell by cell what was typed in place of what stood there; null clears it. */
  readonly typed: Readonly<Record<string, Typed>>;
  readonly code: string;
  /** Where it must be reported. */
  readonly cell: string;
  readonly unit: string | null;
  readonly criterion: string | null;
}

type Row = readonly [
  typed: SeededFault["typed"],
  code: string,
  cell: string,
  criterion: string | null,
  unit?: string | null,
];

function faultsIn(file: string, unit: string | null, rows: readonly Row[]): SeededFault[] {
  return rows.map(([typed, code, cell, criterion, named]) => ({
    file,
    typed,
    code,
    cell,
    criterion,
    unit: named === undefined ? unit : named,
  }));
}

/** Fifty faults in five files, of 45 kinds. Columns: A Mã, B Nội dung, C Điểm tối đa, D Số liệu, E Tổng số, F tự đánh giá. */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  ...faultsIn("forms/an-phu.xlsx", "an-phu", [
    [{ D5: "Ban hành đúng thời hạng" }, "scoring/unknown-label-close", "D5", "1.1.1"],
    [{ D6: 25 }, "scoring/rate-over-100", "D6", "1.1.2"],
    [{ D7: "Đã gửi đủ" }, "scoring/unknown-label", "D7", "1.2"],
    [{ D8: 2.5 }, "scoring/not-whole", "D8", "1.3"],
    [{ D9: "một" }, "scoring/not-a-number", "D9", "1.4"],
    [{ E10: 0 }, "scoring/zero-denominator", "E10", "1.5"],
    [{ E12: 0 }, "scoring/zero-denominator-may-not-apply", "E12", "2.1"],
    [{ D13: null }, "scoring/leaf-missing", "D13", "2.2"],
    [{ D14: -1 }, "scoring/number-out-of-range", "D14", "2.3"],
    [{ D17: "95,5" }, "scoring/not-whole", "D17", "3.1.1"],
    [{ D18: new Date("2024-03-01") }, "answers/date-in-answer", "D18", "3.1.2"],
    [{ D20: { error: "#N/A" } }, "answers/error-in-answer", "D20", "3.2.1"],
    [{ D21: { formula: "25+25" } }, "answers/formula-not-computed", "D21", "3.2.2"],
    [{ F37: 2.3 }, "scoring/off-step", "F37", "4.3"],
  ]),
  ...faultsIn("forms/binh-hoa.xlsx", "binh-hoa", [
    [{ D24: 41 }, "scoring/equation-fails", "D23", "3.3.1"],
    [{ D29: "KAD" }, "scoring/not-applicable-not-allowed", "D29", "3.3.2"],
    [{ D30: 0.7, E30: null }, "scoring/percent-unclear", "D30", "3.3.3"],
    [{ D46: "KAD" }, "scoring/not-applicable-with-data", "E46", "6.3"],
    [{ F39: 1 }, "scoring/self-score-differs", "F39", "5.1"],
    [{ C40: 3 }, "answers/max-differs", "C40", "5.2"],
    [{ B41: "Công tác thi đua" }, "answers/name-differs", "B41", "5.3"],
    [{ A55: "7.9", B55: "Tỷ lệ khác", D55: 5 }, "answers/unknown-code", "A55", null],
    [{ B56: "Chỉ tiêu thêm", D56: 5 }, "answers/row-without-code", "D56", null],
    [{ A57: "1.3", D57: 3 }, "answers/answered-twice", "D57", "1.3"],
    [{ A58: "3.3.1#other", D58: 5 }, "answers/unknown-input", "A58", "3.3.1"],
  ]),
  ...faultsIn("forms/cam-son.csv", "cam-son", [
    [{ D37: 1 }, "scoring/points-given-twice", "F37", "4.3"],
    [{ D8: null, F8: "0,7" }, "scoring/self-score-impossible", "F8", "1.3"],
    [{ D9: null, F9: "đạt" }, "scoring/score-not-a-number", "F9", "1.4"],
    [{ D13: null, F13: "50%" }, "scoring/score-is-a-percentage", "F13", "2.2"],
    [{ D12: "KAD", E12: null, F12: 1 }, "scoring/self-score-not-applicable", "F12", "2.1"],
    [{ E18: 3 }, "scoring/unexpected-total", "E18", "3.1.2"],
    [{ D14: "50%" }, "scoring/unexpected-percent", "D14", "2.3"],
    [{ E28: 5 }, "answers/input-in-wrong-column", "E28", "3.3.1"],
    [{ A55: "8.3", D55: 4 }, "answers/survey-leaf-in-form", "D55", "8.3"],
  ]),
  // Column G names the unit: Đông Thạnh in rows 2–53, Ea Kao in rows 54–105.
  ...faultsIn("forms/cac-xa.xlsx", "dong-thanh", [
    [{ D43: "1.234" }, "answers/unclear-number", "D43", "6.1"],
    [{ A106: "1.3", D106: 5 }, "answers/row-without-unit", "A106", null, null],
    [{ A107: "1.3", D107: 5, G107: "Xã Lạ" }, "answers/unknown-unit", "G107", null, null],
    [{ A108: "1.4", D108: 1, G108: "dong-thanh" }, "answers/answered-twice-alike", "D108", "1.4"],
    [{ D2: "Tốt" }, "answers/answer-on-branch", "D2", "1"],
    [{ F85: 99 }, "scoring/subtotal-differs", "F85", "4", "ea-kao"],
    [{ H1: "Điểm XHH", H60: 1 }, "answers/column-not-counted", "H1", null, null],
    [{ F36: 9 }, "scoring/number-out-of-range", "F36", "4.3"],
  ]),
  // A Đơn vị, B Mã, C Số liệu, D Điểm XHH; seven rows a unit from row 2 on.
  ...faultsIn("survey.csv", null, [
    [{ C2: 0, C3: 0, C4: 0, C5: 0 }, "scoring/survey-without-answers", "C2", "8.1", "an-phu"],
    [{ C13: "120%" }, "scoring/number-out-of-range", "C13", "8.2.1", "binh-hoa"],
    [{ D14: 30 }, "scoring/survey-out-of-range", "D14", "8.2.2", "binh-hoa"],
    [{ C22: null }, "scoring/survey-missing", "C22", "8.3", "cam-son"],
    [{ C31: "12,5" }, "scoring/not-whole", "C31", "8.1", "ea-kao"],
    [{ D36: 1 }, "scoring/survey-score-differs", "D36", "8.3", "ea-kao"],
    [{ A37: "Xã Lạ", B37: "8.3", C37: 4 }, "answers/unknown-unit", "A37", null],
    [{ A38: "ea-kao", B38: "1.3", C38: 2 }, "answers/own-leaf-in-survey", "C38", "1.3", "ea-kao"],
  ]),
];
