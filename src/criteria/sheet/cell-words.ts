import { wordsOf } from "./read-value.ts";
import { sheetWords } from "./words.ts";

const { vi, en } = sheetWords;

/** The words of the cells that take one of a few, in either language, with those of the JSON form. */
export const cellWords = {
  yesNo: wordsOf<boolean>([
    [true, vi.yesNo.true, en.yesNo.true, "x", "✓", "✔", "√", "true", "1", "được"],
    [false, vi.yesNo.false, en.yesNo.false, "false", "0", "-", "–", "—"],
  ]),
  source: wordsOf([
    ["self", vi.source.self, en.source.self, "self", "Tự chấm", "Tự chấm điểm", "Thẩm định"],
    [
      "survey",
      vi.source.survey,
      en.source.survey,
      "Điều tra xã hội học",
      "Điều tra XHH",
      "ĐTXHH",
      "XHH",
      "Khảo sát",
    ],
    ["external", vi.source.external, en.source.external, "Nguồn ngoài", "Số liệu bên ngoài"],
  ]),
  rankBy: wordsOf([
    ["index", vi.rankBy.index, en.rankBy.index, "Chỉ số %", "Tỷ lệ"],
    ["total", vi.rankBy.total, en.rankBy.total, "Điểm", "Total score"],
  ]),
  notApplicable: wordsOf([
    ["exclude", vi.notApplicable.exclude, en.notApplicable.exclude, "exclude", "Trừ", "Loại trừ"],
    ["full", vi.notApplicable.full, en.notApplicable.full, "full", "Đủ điểm"],
    ["zero", vi.notApplicable.zero, en.notApplicable.zero, "zero", "0", "0 điểm"],
  ]),
};
