import type { Language } from "../../shared/index.ts";

/** A column of the table of nodes, in the order it is written. */
export type SheetColumn =
  | "depth"
  | "code"
  | "name"
  | "maxScore"
  | "weight"
  | "source"
  | "allowNotApplicable"
  | "rule"
  | "article"
  | "evidence"
  | "unit"
  | "fraction"
  | "mustHold"
  | "previousCodes";

/** A line above the table: what holds for the whole set. */
export type SheetField =
  | "id"
  | "name"
  | "level"
  | "legalBasis"
  | "validFrom"
  | "validTo"
  | "maxScore"
  | "decimals"
  | "rankBy"
  | "tieBreak"
  | "notApplicable"
  | "surveyOptional"
  | "classes";

/** What a part of the table that is not the tree itself begins with. */
export type SheetSection = "bonus" | "penalty" | "tests";

const vi = {
  sheet: "Bộ tiêu chí",
  infoSheet: "Thông tin chung",
  guideSheet: "Hướng dẫn",
  title: "BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH",
  infoTitle: "THÔNG TIN CHUNG CỦA BỘ TIÊU CHÍ",
  page: "Trang",
  columns: {
    depth: "Cấp",
    code: "Mã",
    name: "Nội dung",
    maxScore: "Điểm tối đa",
    weight: "Trọng số (%)",
    source: "Nguồn",
    allowNotApplicable: "Không áp dụng",
    rule: "Cách tính điểm",
    article: "Điều khoản",
    evidence: "Tài liệu kiểm chứng",
    unit: "Đơn vị tính",
    fraction: "Số thập phân",
    mustHold: "Điều kiện số liệu",
    previousCodes: "Mã cũ",
  } satisfies Record<SheetColumn, string>,
  fields: {
    id: "Mã bộ tiêu chí",
    name: "Tên bộ tiêu chí",
    level: "Cấp áp dụng",
    legalBasis: "Căn cứ pháp lý",
    validFrom: "Hiệu lực từ năm",
    validTo: "Hiệu lực đến năm",
    maxScore: "Thang điểm",
    decimals: "Số chữ số thập phân",
    rankBy: "Xếp hạng theo",
    tieBreak: "Phân định khi bằng nhau",
    notApplicable: "Tiêu chí không áp dụng",
    surveyOptional: "Điều tra không bắt buộc",
    classes: "Xếp loại",
  } satisfies Record<SheetField, string>,
  sections: { bonus: "ĐIỂM THƯỞNG", penalty: "ĐIỂM TRỪ", tests: "KIỂM THỬ" } satisfies Record<
    SheetSection,
    string
  >,
  sectionHints: {
    bonus: "Cộng ngoài thang điểm, tối đa bằng số điểm ở dòng này.",
    penalty: "Trừ vào tổng điểm, tối đa bằng số điểm ở dòng này.",
    tests: "Mỗi dòng: mã, số liệu thử, điểm phải đạt.",
  } satisfies Record<SheetSection, string>,
  source: { self: "Tự đánh giá", survey: "Điều tra", external: "Bên ngoài" },
  rankBy: { index: "Chỉ số", total: "Tổng điểm" },
  notApplicable: { exclude: "Trừ khỏi điểm tối đa", full: "Tính đủ điểm", zero: "Tính 0 điểm" },
  yesNo: { true: "Có", false: "Không" },
  from: "từ",
  to: "đến",
};

const en: typeof vi = {
  sheet: "Criteria",
  infoSheet: "About the set",
  guideSheet: "Guide",
  title: "CRITERIA SET OF THE ADMINISTRATIVE REFORM INDEX",
  infoTitle: "WHAT HOLDS FOR THE WHOLE SET",
  page: "Page",
  columns: {
    depth: "Level",
    code: "Code",
    name: "Name",
    maxScore: "Max score",
    weight: "Weight (%)",
    source: "Source",
    allowNotApplicable: "Not applicable",
    rule: "Rule",
    article: "Article",
    evidence: "Evidence",
    unit: "Unit of measure",
    fraction: "Fractions",
    mustHold: "Must hold",
    previousCodes: "Previous codes",
  },
  fields: {
    id: "Set id",
    name: "Set name",
    level: "Level of the units",
    legalBasis: "Legal basis",
    validFrom: "Valid from",
    validTo: "Valid to",
    maxScore: "Points of the set",
    decimals: "Decimals",
    rankBy: "Ranked by",
    tieBreak: "Tie break",
    notApplicable: "Criteria not applicable",
    surveyOptional: "Survey optional",
    classes: "Classes",
  },
  sections: { bonus: "BONUS", penalty: "PENALTY", tests: "TESTS" },
  sectionHints: {
    bonus: "Added outside the scale, at most the points of this row.",
    penalty: "Taken off the total, at most the points of this row.",
    tests: "Each row: code, answer, the points it must give.",
  },
  source: { self: "Self-assessment", survey: "Survey", external: "External" },
  rankBy: { index: "Index", total: "Total" },
  notApplicable: { exclude: "Leaves the maximum", full: "Full points", zero: "No points" },
  yesNo: { true: "Yes", false: "No" },
  from: "from",
  to: "to",
};

export type SheetWords = Readonly<typeof vi>;

/** Every word of the sheet form but those of the rules. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { vi, en };
