import { toHeadingKey } from "../../shared/index.ts";
import { type SheetColumn, type SheetField, type SheetSection, sheetWords } from "./words.ts";

/** What offices write for the columns besides the sheet's own words; the keys of the JSON form are read too. */
const COLUMNS: Readonly<Partial<Record<SheetColumn, readonly string[]>>> = {
  depth: ["Cấp độ", "Bậc", "depth"],
  code: ["Mã số", "Mã tiêu chí", "Mã TC", "Ký hiệu", "Số hiệu", "STT", "TT", "Số TT", "Số thứ tự"],
  name: [
    "Tên",
    "Tiêu chí",
    "Tên tiêu chí",
    "Nội dung tiêu chí",
    "Tiêu chí đánh giá",
    "Nội dung đánh giá",
    "Lĩnh vực/Tiêu chí",
    "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
    "criterion",
  ],
  maxScore: ["Tối đa", "Điểm chuẩn", "Điểm tối đa của tiêu chí", "points", "maximum"],
  weight: ["Tỷ trọng", "Trọng số %"],
  source: ["Nguồn số liệu", "Nguồn điểm", "Nguồn đánh giá"],
  allowNotApplicable: ["Cho phép không áp dụng", "Được không áp dụng", "KAD"],
  rule: [
    "Cách tính",
    "Cách chấm điểm",
    "Hướng dẫn chấm điểm",
    "Phương pháp tính điểm",
    "Quy tắc",
    "scoring rule",
  ],
  article: ["Điều", "Căn cứ", "Văn bản", "Căn cứ pháp lý"],
  evidence: ["Tài liệu minh chứng", "Tài liệu chứng minh", "Minh chứng"],
  unit: ["ĐVT", "unit"],
  fraction: ["Được số thập phân", "Lẻ", "fractions"],
  mustHold: ["Ràng buộc", "Ràng buộc số liệu", "Phải khớp", "conditions"],
  previousCodes: ["Mã kỳ trước", "Mã trước đây", "previous code"],
};

const FIELDS: Readonly<Partial<Record<SheetField, readonly string[]>>> = {
  id: ["Mã bộ", "id"],
  name: ["Tên bộ", "Tên", "name"],
  level: ["Cấp", "Khối áp dụng", "level"],
  legalBasis: ["Căn cứ", "Văn bản ban hành", "Quyết định"],
  validFrom: ["Từ năm", "Áp dụng từ năm"],
  validTo: ["Đến năm", "Áp dụng đến năm"],
  maxScore: ["Tổng điểm", "Điểm tối đa", "max score"],
  decimals: ["Số thập phân", "Làm tròn"],
  rankBy: ["Xếp hạng", "rank by"],
  tieBreak: ["Phân định", "Khi bằng nhau"],
  notApplicable: ["Không áp dụng"],
  surveyOptional: [],
  classes: ["Phân loại", "Các loại"],
};

const SECTIONS: Readonly<Record<SheetSection, readonly string[]>> = {
  bonus: ["Điểm cộng", "Thưởng", "Điểm thưởng tối đa", "bonus points"],
  penalty: ["Trừ", "Điểm trừ tối đa", "penalty points"],
  tests: ["Kiểm tra", "Số liệu thử", "test"],
};

const columns = vocabularyOf(COLUMNS, "columns");
const fields = vocabularyOf(FIELDS, "fields");
const sections = vocabularyOf(SECTIONS, "sections");

/** The column that a heading stands over; undefined where it is none of ours. */
export function columnOf(heading: string): SheetColumn | undefined {
  return columns.get(toHeadingKey(heading));
}

/** The field that a label above the table names. */
export function fieldOf(label: string): SheetField | undefined {
  return fields.get(toHeadingKey(label));
}

/** The section that a row without a code begins. */
export function sectionOf(text: string): SheetSection | undefined {
  return sections.get(toHeadingKey(text));
}

/** Meanings by heading key: the sheet's own words in both languages first, then the key itself, then the others. */
function vocabularyOf<K extends SheetColumn | SheetField | SheetSection>(
  more: Readonly<Partial<Record<K, readonly string[]>>>,
  part: "columns" | "fields" | "sections",
): ReadonlyMap<string, K> {
  const own = Object.values(sheetWords).flatMap((words) => Object.entries(words[part]));
  const others = Object.entries<readonly string[] | undefined>(more).flatMap(([key, texts = []]) =>
    [key, ...texts].map((text) => [key, text] as const),
  );
  const meanings = new Map<string, K>();
  for (const [key, text] of [...own, ...others]) {
    const heading = toHeadingKey(text);
    if (!meanings.has(heading)) meanings.set(heading, key as K);
  }
  return meanings;
}
