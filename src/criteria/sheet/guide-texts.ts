import type { Language } from "../../shared/index.ts";

/** A thing that a rule can say: an example for a criterion of 2 points, and what it means. */
type RuleGuide = readonly [name: string, example: string, explanation: string];

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
    allowNotApplicable: "Có (hoặc x): đơn vị không phát sinh được ghi “Không áp dụng”.",
    rule: "Chỉ ghi ở mục được chấm điểm (không có mục con). Các mẫu ở phần dưới.",
    article: "Văn bản, điều khoản làm căn cứ.",
    evidence: "Tài liệu đơn vị phải gửi kèm.",
    unit: "Đơn vị tính của số liệu thành phần.",
    fraction: "Có: số liệu được lẻ; để trống: chỉ nhận số nguyên.",
    mustHold: "Đẳng thức số liệu phải thỏa mãn, ví dụ: som + dungHan = value. value: số liệu; of: tổng số.",
    previousCodes: "Mã của mục này ở kỳ trước, nếu khác.",
  },
  sections: "Các dòng mở đầu một phần: không có mã, tên phần ở cột Nội dung",
  sectionTexts: {
    bonus:
      "Ghi số điểm thưởng tối đa ở cột Điểm tối đa; các mục thưởng ở những dòng sau, không tính vào thang điểm.",
    penalty:
      "Ghi số điểm trừ tối đa ở cột Điểm tối đa; các mục trừ ở những dòng sau, điểm của chúng bị trừ vào tổng điểm.",
    tests:
      "Mỗi dòng sau là một phép thử: mã tiêu chí, số liệu thử ở cột Nội dung, điểm phải đạt ở cột Điểm tối đa.",
  },
  ruleTitle: "Cách tính điểm: các mẫu cho một tiêu chí 2 điểm",
  rules: [
    ["Chấm điểm trực tiếp", "Chấm điểm, bước 0,25", "Điểm ghi thẳng, theo bước nếu có."],
    [
      "Chọn một mức",
      "Đúng hạn: 2; Chậm: 1; Không ban hành: 0",
      "Mỗi mức một số điểm. Tên mức có dấu : hoặc ; thì đặt trong ngoặc kép.",
    ],
    ["Mức theo phần trăm", "Đầy đủ: 100%; Thiếu: 50%", "Phần trăm của điểm tối đa."],
    ["Nhiều ý", "Cộng từng ý: Báo cáo 6 tháng: 0,75; Báo cáo năm: 1,25", "Cộng điểm các ý đạt được."],
    ["Tỷ lệ", "Tỷ lệ", "Điểm tối đa × tỷ lệ đạt."],
    ["Tỷ lệ có mức sàn", "Tỷ lệ; dưới 80%: 0", "Dưới mức sàn được 0 điểm."],
    ["Các khoảng tỷ lệ", "Từ 100%: 2; từ 80%: 1; còn lại: 0", "Đạt khoảng nào được điểm khoảng đó."],
    ["Nội suy", "Từ 50%: 2; còn lại: 0 (nội suy)", "Điểm tăng đều từ mức này đến mức sau."],
    ["Các khoảng của một số", "Từ 8: 0; từ 4: 1; từ 1: 2", "Số không có dấu %."],
    ["Mỗi đơn vị tính", "Mỗi văn bản: 0,5; tối đa 2", "Đếm rồi nhân, không quá mức tối đa."],
    ["Trừ điểm", "Mỗi lần trừ 0,25; trừ tối đa 2", "Mỗi lần vi phạm trừ, không quá mức trừ tối đa."],
    ["Khảo sát", "Khảo sát", "Kết quả khảo sát, phần trăm của điểm tối đa."],
    [
      "Khảo sát theo phiếu",
      "Khảo sát: Hài lòng 100%; Chưa hài lòng 0%",
      "Số phiếu từng mức, mỗi mức một tỷ lệ.",
    ],
    ["So trong khối", "So với đơn vị tốt nhất; càng cao càng tốt", "So số liệu với các đơn vị cùng khối."],
    [
      "Công thức",
      "Công thức: max * min(1, value / of)",
      "max: điểm tối đa; value: số liệu; of: tổng số; số thập phân viết bằng dấu chấm.",
    ],
  ] as readonly RuleGuide[],
};

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
    allowNotApplicable: "Yes (or x): a unit that it does not concern may write “Không áp dụng”.",
    rule: "Only where there is nothing below it. The patterns are below.",
    article: "The document and article it rests on.",
    evidence: "What the unit must enclose.",
    unit: "The unit of measure of further data.",
    fraction: "Yes: the data may have decimals; blank: whole numbers only.",
    mustHold: "An equation that the data must meet: early + onTime = value. value: the data; of: the total.",
    previousCodes: "The code it had in the period before, if another.",
  },
  sections: "Rows that begin a part: without a code, the name of the part in the column of names",
  sectionTexts: {
    bonus:
      "With the most that can be gained as its points; what gains them is on the rows below, outside the scale.",
    penalty:
      "With the most that can be lost as its points; what loses them is on the rows below, and is taken off the total.",
    tests:
      "Each row below is a test: the code, the answer in the column of names, and the points it must give.",
  },
  ruleTitle: "Rules: the patterns for a criterion of 2 points",
  rules: [
    ["Points as given", "Points as given, step 0.25", "In steps, if there are any."],
    [
      "One of several",
      "On time: 2; Late: 1; Not issued: 0",
      "Points for each. A label with : or ; stands in quotes.",
    ],
    ["Shares", "Complete: 100%; Incomplete: 50%", "A percentage of the points."],
    [
      "Several items",
      "Sum of the items: Report of 6 months: 0.75; Report of the year: 1.25",
      "The points of the items met are added up.",
    ],
    ["Rate", "Rate", "Points × rate."],
    ["Rate with a floor", "Rate; below 80%: 0", "Nothing below the floor."],
    ["Bands of a rate", "From 100%: 2; from 80%: 1; otherwise: 0", "The highest band that is reached."],
    ["Linear", "From 50%: 2; otherwise: 0 (linear)", "Rising evenly to the next band."],
    ["Bands of a number", "From 8: 0; from 4: 1; from 1: 2", "Without a percent sign."],
    ["Count", "Each document: 0.5; at most 2", "So much for each, at most the limit."],
    [
      "Deduction",
      "Less for each event 0.25; deducting at most 2",
      "So much less for each event, at most the limit.",
    ],
    ["Survey", "Survey", "The result of the survey as a percentage of the points."],
    [
      "Survey by answers",
      "Survey: Satisfied 100%; Not satisfied 0%",
      "How many gave each answer, each worth a share.",
    ],
    [
      "Within the group",
      "Against the best unit; higher is better",
      "The number held against those of the other units.",
    ],
    [
      "Formula",
      "Formula: max * min(1, value / of)",
      "max: the points; value: the data; of: the total; decimals have a dot.",
    ],
  ],
};

/** The words of the guide sheet. */
export const guideTexts: Readonly<Record<Language, typeof vi>> = { vi, en };
