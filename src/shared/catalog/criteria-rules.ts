import { catalogOf } from "./entry.ts";

/** What the linter finds in the rules of a set: points, bands, labels, inputs. */
export const criteriaRulesCatalog = catalogOf({
  // Points of a rule
  "criteria/points-outside-scale": {
    severity: "error",
    vi: "Số điểm {found} nằm ngoài khoảng từ 0 đến điểm tối đa {expected} của tiêu chí.",
    en: "The points {found} lie outside 0 to {expected}, the maximum of the leaf.",
    remedy: {
      vi: "Sửa số điểm, hoặc sửa điểm tối đa của tiêu chí.",
      en: "Correct the points, or the maximum of the leaf.",
    },
  },
  "criteria/max-out-of-reach": {
    severity: "error",
    vi: "Cách tính cho cao nhất {found} điểm, không đạt được điểm tối đa {expected}.",
    en: "The rule gives at most {found} points and never the maximum of {expected}.",
    remedy: {
      vi: "Sửa cách tính hoặc điểm tối đa để câu trả lời tốt nhất được đúng điểm tối đa.",
      en: "Correct the rule or the maximum, so that the best answer gives just the maximum.",
    },
  },
  "criteria/choice-adds-up": {
    severity: "error",
    vi: "Không mức nào được điểm tối đa {expected} (cao nhất {found}), nhưng cộng các mức lại thì bằng điểm tối đa.",
    en: "No option is worth the maximum of {expected} (the best {found}), but all of them together are.",
    remedy: {
      vi: "Nếu là cộng điểm từng ý, ghi “Cộng từng ý:” ở đầu cách tính (trong tệp JSON: “checklist”); nếu là chọn một mức, sửa điểm của mức cao nhất.",
      en: "If the items are added up, begin the rule with “Sum of the items:” (“checklist” in the JSON file); if one is chosen, correct the points of the best.",
    },
  },
  "criteria/zero-out-of-reach": {
    severity: "note",
    vi: "Cách tính cho thấp nhất {found} điểm: không câu trả lời nào được {expected} điểm.",
    en: "The rule gives at least {found} points: no answer gives {expected}.",
    remedy: {
      vi: "Nếu quyết định có mức {expected} điểm thì bổ sung; nếu không thì để nguyên.",
      en: "If the decision does have {expected} points, add them; otherwise leave it.",
    },
  },

  "criteria/formula-unproven": {
    severity: "note",
    vi: "Chưa chứng minh được công thức cho tới điểm tối đa {expected}; cao nhất thử được là {found}.",
    en: "It is not proved that the formula can give the maximum of {expected}; the most that was found is {found}.",
    remedy: {
      vi: "Tự kiểm tra công thức với số liệu tốt nhất, và ghi lại thành phép thử trong “tests”.",
      en: "Work the formula out for the best data, and put that among the “tests”.",
    },
  },
  "criteria/item-without-points": {
    severity: "warning",
    vi: "Ý “{found}” không có điểm; khi cộng từng ý, điểm của mỗi ý phải {expected}.",
    en: "The item “{found}” is worth nothing; where items are added up each is to be {expected}.",
    remedy: { vi: "Ghi điểm cho ý này, hoặc bỏ ý.", en: "Give it points, or remove it." },
  },
  "criteria/option-same-points": {
    severity: "note",
    vi: "“{found}” và “{other}” cùng được {points} điểm: nếu chỉ ghi số điểm thì không biết là mức nào.",
    en: "“{found}” and “{other}” are both worth {points}: the points alone do not say which is meant.",
    remedy: {
      vi: "Nếu quyết định đúng như vậy thì để nguyên; nếu không thì sửa điểm của một mức.",
      en: "Leave it if the decision says so; otherwise correct the points of one.",
    },
  },

  // Bands and limits
  "criteria/bands-turn": {
    severity: "warning",
    vi: "Điểm của các mức không đi một chiều: tại mức {sign} {found}, điểm đổi từ {before} thành {after}, ngược chiều với các mức thấp hơn.",
    en: "The points of the bands do not run one way: at {sign} {found} they go from {before} to {after}, against the bands below.",
    remedy: {
      vi: "Đối chiếu điểm của từng mức với quyết định.",
      en: "Hold the points of each band against the decision.",
    },
  },
  "criteria/bands-fall": {
    severity: "note",
    vi: "Tỷ lệ càng cao thì điểm càng thấp (từ {found} xuống {expected}).",
    en: "The higher the rate, the fewer the points (from {found} down to {expected}).",
    remedy: {
      vi: "Nếu tiêu chí đo điều không tốt (trễ hạn, sai sót) thì để nguyên; nếu không thì đảo lại điểm của các mức.",
      en: "Leave it if the rate is of something bad (delays, faults); otherwise turn the points round.",
    },
  },
  "criteria/band-without-effect": {
    severity: "warning",
    vi: "Mức {sign} {found} cho {points} điểm, bằng mức từ {expected} ngay dưới nó, nên không có tác dụng.",
    en: "The band {sign} {found} gives {points}, as does the one from {expected} below it, and so changes nothing.",
    remedy: {
      vi: "Sửa điểm của một trong hai mức, hoặc gộp thành một mức.",
      en: "Correct the points of one of them, or make them one band.",
    },
  },
  "criteria/band-twice": {
    severity: "error",
    vi: "Có hai mức cùng ngưỡng {sign} {found}.",
    en: "Two bands have the same limit {sign} {found}.",
    remedy: { vi: "Bỏ một mức hoặc sửa ngưỡng của nó.", en: "Remove one of them or correct its limit." },
  },
  "criteria/band-unreachable": {
    severity: "error",
    vi: "Mức {sign} {found} không bao giờ được dùng: tỷ lệ chỉ trong khoảng {expected}.",
    en: "The band {sign} {found} can never count: a rate lies within {expected}.",
    remedy: {
      vi: "Sửa ngưỡng hoặc bỏ mức này; ngưỡng ghi theo phần trăm 0–100.",
      en: "Correct the limit or remove the band; limits are percentages, 0–100.",
    },
  },
  "criteria/lowest-band": {
    severity: "warning",
    vi: "Mức thấp nhất là {sign} {found}: tỷ lệ thấp hơn sẽ bị báo lỗi.",
    en: "The lowest band is {sign} {found}: a lower rate will be an error.",
    remedy: {
      vi: "Thêm mức từ {expected}, thường là 0 điểm.",
      en: "Add a band from {expected}, as a rule of 0 points.",
    },
  },
  "criteria/linear-on-highest": {
    severity: "error",
    vi: "Mức cao nhất ({sign} {found}) không thể nội suy vì không có mức nào cao hơn.",
    en: "The highest band ({sign} {found}) cannot be linear, for there is no band above it.",
    remedy: {
      vi: "Bỏ nội suy (“linear”) ở mức cao nhất, hoặc thêm một mức cao hơn.",
      en: "Remove its “linear”, or add a band above it.",
    },
  },
  "criteria/floor-above-full": {
    severity: "error",
    vi: "Tỷ lệ tối thiểu để có điểm ({found} %) cao hơn tỷ lệ được điểm tối đa ({expected} %).",
    en: "The rate below which nothing is given ({found} %) is above the one that gives everything ({expected} %).",
    remedy: {
      vi: "Sửa phần “dưới …: 0” (“floor”) hoặc “đủ điểm từ …” (“full”).",
      en: "Correct “floor” or “full”.",
    },
  },
  "criteria/scale-reversed": {
    severity: "error",
    vi: "Thang điểm khảo sát từ {found} đến {expected} không tăng.",
    en: "The survey scale from {found} to {expected} does not go up.",
    remedy: { vi: "Ghi đầu thang (“from”) nhỏ hơn cuối thang (“to”).", en: "Make “from” smaller than “to”." },
  },
  "criteria/survey-of-self": {
    severity: "warning",
    vi: "Tiêu chí tính theo khảo sát nhưng nguồn là “{found}”: đơn vị sẽ tự kê khai kết quả khảo sát.",
    en: "The rule is a survey but the source is “{found}”: the unit will declare the result of the survey itself.",
    remedy: {
      vi: "Ghi nguồn là “Điều tra” (trong tệp JSON: “source”: “{expected}”).",
      en: "Set “source” to “{expected}”.",
    },
  },
  "criteria/survey-by-other-rule": {
    severity: "note",
    vi: "Nguồn là điều tra xã hội học nhưng cách tính là “{found}”, không phải “{expected}”: kết quả điều tra thường là tỷ lệ hoặc điểm trung bình.",
    en: "The source is a survey but the rule is “{found}” and not “{expected}”: surveys give percentages or means.",
    remedy: {
      vi: "Kiểm tra lại nguồn (“source”) và cách tính điểm (“rule”); nếu cơ quan điều tra ghi thẳng mức đạt được thì để nguyên.",
      en: "Check “source” and “rule”; leave them if those who hold the survey do answer so.",
    },
  },
  "criteria/validity-reversed": {
    severity: "error",
    vi: "Bộ tiêu chí áp dụng từ năm {found} nhưng chỉ đến năm {expected}.",
    en: "The set holds from {found} but only until {expected}.",
    remedy: {
      vi: "Sửa năm bắt đầu (“validFrom”) hoặc năm kết thúc (“validTo”) hiệu lực.",
      en: "Correct “validFrom” or “validTo”.",
    },
  },

  // Labels
  "criteria/label-twice": {
    severity: "error",
    vi: "Nhãn “{found}” đã dùng tại {first}.",
    en: "The label “{found}” is already used at {first}.",
    remedy: {
      vi: "Đặt nhãn khác; chữ hoa, chữ thường được coi là như nhau.",
      en: "Change one of them; case makes no difference.",
    },
  },
  "criteria/label-separator": {
    severity: "error",
    vi: "Nhãn “{found}” có dấu chấm phẩy hoặc xuống dòng, là dấu ngăn cách các ý trong câu trả lời.",
    en: "The label “{found}” holds a semicolon or line break, which part the items of an answer.",
    remedy: {
      vi: "Thay bằng dấu phẩy, hoặc tách thành hai ý.",
      en: "Use a comma, or part it into two items.",
    },
  },
  "criteria/label-blank": {
    severity: "error",
    vi: "Nhãn “{found}” chỉ có dấu chấm, dấu gạch: ô trả lời ghi như vậy được coi là để trống.",
    en: "The label “{found}” is dots and dashes only: a cell that holds them counts as empty.",
    remedy: { vi: "Đặt nhãn có chữ.", en: "Give it a label in words." },
  },
  "criteria/label-as-points": {
    severity: "warning",
    vi: "Nhãn “{found}” là một số bằng điểm của mức “{other}”: ghi “{found}” sẽ được hiểu là nhãn này.",
    en: "The label “{found}” is a number that equals the points of “{other}”: an answer “{found}” means this label.",
    remedy: {
      vi: "Đổi nhãn cho khỏi lẫn với số điểm, ví dụ thêm đơn vị tính.",
      en: "Change the label so that it is not taken for points, for one by adding its unit.",
    },
  },
  "criteria/label-reserved": {
    severity: "error",
    vi: "Nhãn “{found}” trùng với từ đã có nghĩa riêng trong ô trả lời.",
    en: "The label “{found}” has a meaning of its own in an answer cell.",
    remedy: {
      vi: "Đổi nhãn; nếu ý là không áp dụng thì ghi Có ở cột “Không áp dụng” (“allowNotApplicable”).",
      en: "Change the label; if not applicable is meant, use “allowNotApplicable”.",
    },
  },

  // Inputs
  "criteria/input-key-twice": {
    severity: "error",
    vi: "Khóa số liệu “{found}” đã dùng tại {first}.",
    en: "The input key “{found}” is already used at {first}.",
    remedy: { vi: "Đặt khóa khác cho một trong hai số liệu.", en: "Give one of them another key." },
  },
  "criteria/input-key-reserved": {
    severity: "error",
    vi: "Khóa số liệu “{found}” đã có nghĩa riêng trong công thức (max, value, of).",
    en: "The input key “{found}” has a meaning of its own in formulas (max, value, of).",
    remedy: { vi: "Đặt khóa khác.", en: "Choose another key." },
  },
  "criteria/input-key-form": {
    severity: "error",
    vi: "Khóa số liệu “{found}” không dùng được trong công thức: phải bắt đầu bằng chữ cái, rồi chữ cái, chữ số hoặc dấu gạch dưới.",
    en: "The input key “{found}” cannot stand in a formula: it needs a letter, then letters, digits or underscores.",
    remedy: {
      vi: "Đặt khóa ngắn, viết liền, ví dụ “dungHan”.",
      en: "Choose a short key without spaces, such as “onTime”.",
    },
  },

  // Bonus and penalty
  "criteria/not-in-block": {
    severity: "error",
    vi: "“{found}” không dùng trong khối điểm thưởng, điểm trừ.",
    en: "“{found}” has no place in bonus and penalty.",
    remedy: {
      vi: "Ghi điểm tối đa thay trọng số, cho điểm theo số lượng (“count”) thay vì trừ điểm (“deduct”), bỏ “Không áp dụng” (“allowNotApplicable”).",
      en: "Give points in place of weights, use “count” in place of “deduct”, drop “allowNotApplicable”.",
    },
  },
});
