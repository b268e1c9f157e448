import type { Language } from "../../shared/index.ts";

type RuleGuide = readonly [name: string, explanation: string];

const vi = {
  title: "HƯỚNG DẪN LẬP BỘ TIÊU CHÍ",
  columns: "Các cột của bảng (thứ tự tùy ý, cột không dùng có thể bỏ)",
  columnTexts: {
    depth:
      "1: lĩnh vực; 2: tiêu chí; 3: tiêu chí thành phần… Có thể bỏ trống nếu mã cho biết cấp (1 → 1.1 → 1.1.1).",
    code: "Mỗi mã chỉ dùng một lần. Số liệu thành phần ghi ở dòng dưới tiêu chí, mã dạng 1.1#tên (tên viết liền, không dấu cách).",
    name: "Tên lĩnh vực, tiêu chí; ở dòng số liệu thành phần: tên số liệu.",
    maxScore: "Điểm tối đa. Tổng các mục con phải bằng điểm của mục trên.",
    weight: "Ghi thay cho điểm tối đa: phần trăm điểm của mục trên; các mục cùng cấp cộng lại bằng 100.",
    source: "Tự đánh giá (để trống cũng được), Điều tra, Bên ngoài.",
    allowNotApplicable: "Có: đơn vị không phát sinh được ghi “Không áp dụng”.",
    rule: "Chỉ ghi ở mục được chấm điểm (không có mục con). Các mẫu ở phần dưới.",
    article: "Văn bản, điều khoản làm căn cứ.",
    evidence: "Tài liệu đơn vị phải gửi kèm.",
    unit: "Đơn vị tính của số liệu thành phần.",
    fraction: "Có: số liệu được lẻ; để trống: chỉ nhận số nguyên.",
    mustHold: "Đẳng thức số liệu phải thỏa mãn, ví dụ: som + dungHan = value. value: số liệu; of: tổng số.",
    previousCodes: "Mã của mục này ở kỳ trước, nếu khác.",
  },
  ruleTitle: "Cách tính điểm: các mẫu cho một tiêu chí 2 điểm",
  rules: {
    points: ["Chấm điểm trực tiếp", "Điểm ghi thẳng, theo bước nếu có."],
    choice: ["Chọn một mức", "Mỗi mức một số điểm. Tên mức có dấu : hoặc ; thì đặt trong ngoặc kép."],
    shares: ["Mức theo phần trăm", "Phần trăm của điểm tối đa."],
    checklist: ["Nhiều ý", "Cộng điểm các ý đạt được."],
    ratio: ["Tỷ lệ", "Điểm tối đa × tỷ lệ đạt."],
    floor: ["Tỷ lệ có mức sàn", "Dưới mức sàn được 0 điểm."],
    bands: ["Các khoảng tỷ lệ", "Đạt khoảng nào được điểm khoảng đó."],
    linear: ["Nội suy", "Điểm tăng đều từ mức này đến mức sau."],
    number: ["Các khoảng của một số", "Số không có dấu %."],
    count: ["Mỗi đơn vị tính", "Đếm rồi nhân, không quá mức tối đa."],
    deduct: ["Trừ điểm", "Mỗi lần vi phạm trừ, không quá mức trừ tối đa."],
    survey: ["Khảo sát", "Kết quả khảo sát, phần trăm của điểm tối đa."],
    options: ["Khảo sát theo phiếu", "Số phiếu từng mức, mỗi mức một tỷ lệ."],
    relative: ["So trong khối", "So số liệu với các đơn vị cùng khối."],
    formula: ["Công thức", "max: điểm tối đa; value: số liệu; of: tổng số; số thập phân viết bằng dấu chấm."],
  } as Readonly<Record<RuleGuideKey, RuleGuide>>,
};

type RuleGuideKey =
  | "points"
  | "choice"
  | "shares"
  | "checklist"
  | "ratio"
  | "floor"
  | "bands"
  | "linear"
  | "number"
  | "count"
  | "deduct"
  | "survey"
  | "options"
  | "relative"
  | "formula";

const en: typeof vi = {
  title: "HOW TO WRITE A CRITERIA SET",
  columns: "The columns of the table (in any order; what is not used may be left out)",
  columnTexts: {
    depth:
      "1: area; 2: criterion; 3: component criterion… May be blank where the code tells it (1 → 1.1 → 1.1.1).",
    code: "Each code once. Further data of a criterion stand on the rows below it, with a code like 1.1#name (one word).",
    name: "The name of the area or criterion; on a row of further data, what they are.",
    maxScore: "The points. Those of the rows below must add up to them.",
    weight: "In place of points: the percentage of the parent's points; siblings add up to 100.",
    source: "Self-assessment (or blank), Survey, External.",
    allowNotApplicable: "Yes: a unit that it does not concern may write “Không áp dụng”.",
    rule: "Only where there is nothing below it. The patterns are below.",
    article: "The document and article it rests on.",
    evidence: "What the unit must enclose.",
    unit: "The unit of measure of further data.",
    fraction: "Yes: the data may have decimals; blank: whole numbers only.",
    mustHold: "An equation that the data must meet: early + onTime = value. value: the data; of: the total.",
    previousCodes: "The code it had in the period before, if another.",
  },
  ruleTitle: "Rules: the patterns for a criterion of 2 points",
  rules: {
    points: ["Points as given", "In steps, if there are any."],
    choice: ["One of several", "Points for each. A label with : or ; stands in quotes."],
    shares: ["Shares", "A percentage of the points."],
    checklist: ["Several items", "The points of the items met are added up."],
    ratio: ["Rate", "Points × rate."],
    floor: ["Rate with a floor", "Nothing below the floor."],
    bands: ["Bands of a rate", "The highest band that is reached."],
    linear: ["Linear", "Rising evenly to the next band."],
    number: ["Bands of a number", "Without a percent sign."],
    count: ["Count", "So much for each, at most the limit."],
    deduct: ["Deduction", "So much less for each event, at most the limit."],
    survey: ["Survey", "The result of the survey as a percentage of the points."],
    options: ["Survey by answers", "How many gave each answer, each worth a share."],
    relative: ["Within the group", "The number held against those of the other units."],
    formula: ["Formula", "max: the points; value: the data; of: the total; decimals have a dot."],
  },
};

/** The words of the guide sheet. */
export const guideTexts: Readonly<Record<Language, typeof vi>> = { vi, en };
