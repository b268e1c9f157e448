import { catalogOf } from "./entry.ts";

const letClassesMeet = {
  vi: "Ghi loại “{name}” đến {expected} (hiểu là đến dưới {expected}; trong tệp JSON là “to”), hoặc hỏi lại cơ quan ban hành.",
  en: "Let “{name}” go to {expected} (up to below {expected}; “to” in the JSON file), or ask the issuing body.",
};

export const criteriaCatalog = catalogOf({
  // Opening the file
  "criteria/unknown-set": {
    severity: "error",
    vi: "Không có bộ tiêu chí “{found}”. Các bộ có sẵn: {expected}.",
    en: "There is no criteria set “{found}”. The sets at hand: {expected}.",
    remedy: {
      vi: "Ghi mã của một bộ có sẵn, hoặc đường dẫn đến tệp .json, .xlsx, .csv của bộ tiêu chí.",
      en: "Give the id of a set at hand, or the path of the set's .json, .xlsx or .csv file.",
    },
  },
  "criteria/misspelt-set": {
    severity: "error",
    vi: "Không có bộ tiêu chí “{found}”; gần nhất là “{closest}”. Các bộ có sẵn: {expected}.",
    en: "There is no criteria set “{found}”; the closest is “{closest}”. The sets at hand: {expected}.",
    remedy: {
      vi: "Nếu ý là “{closest}” thì sửa lại mã; nếu không, ghi đường dẫn đến tệp .json của bộ tiêu chí.",
      en: "If “{closest}” was meant, correct the id; otherwise give the path of the set's .json file.",
    },
  },
  "criteria/file-missing": {
    severity: "error",
    vi: "Không tìm thấy tệp bộ tiêu chí “{found}”.",
    en: "The criteria file “{found}” does not exist.",
    remedy: {
      vi: "Kiểm tra lại tên tệp và thư mục; đường dẫn tính từ thư mục của tệp nêu nó.",
      en: "Check the name and the folder; the path starts from the folder of the file that names it.",
    },
  },
  "criteria/file-unreadable": {
    severity: "error",
    vi: "Không đọc được tệp bộ tiêu chí “{found}” (hệ thống báo {reason}).",
    en: "The criteria file “{found}” cannot be read (the system says {reason}).",
    remedy: {
      vi: "Kiểm tra quyền đọc tệp, và đó là tệp chứ không phải thư mục.",
      en: "Check that you may read it, and that it is a file and not a folder.",
    },
  },
  "criteria/file-too-large": {
    severity: "error",
    vi: "Tệp bộ tiêu chí có {found} byte, tối đa là {expected} byte.",
    en: "The criteria file has {found} bytes, at most {expected} are read.",
    remedy: {
      vi: "Kiểm tra có phải đúng tệp bộ tiêu chí không; một bộ tiêu chí chỉ vài trăm nghìn byte.",
      en: "Check that this is the criteria file; a set has a few hundred thousand bytes.",
    },
  },
  "criteria/not-utf8": {
    severity: "error",
    vi: "Tệp “{found}” không ghi theo bảng mã {expected}.",
    en: "The file “{found}” is not encoded in {expected}.",
    remedy: {
      vi: "Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.",
      en: "Open the file in an editor and save it as UTF-8.",
    },
  },

  // The text as JSON
  "criteria/json-syntax": {
    severity: "error",
    vi: "Dòng {line}, cột {column} sai cú pháp JSON: gặp “{found}”, cần một trong: {expected}",
    en: "Line {line}, column {column} is no valid JSON: found “{found}”, expected one of: {expected}",
    remedy: {
      vi: "Sửa tại dòng {line}; thường là thừa hoặc thiếu dấu phẩy, thiếu dấu ngoặc kép, hoặc số thập phân viết bằng dấu phẩy.",
      en: "Correct line {line}; as a rule a comma is missing or too many, a quote is missing, or a decimal has a comma.",
    },
  },
  "criteria/json-cut-short": {
    severity: "error",
    vi: "Tệp kết thúc dở dang ở dòng {line}, cột {column}; còn thiếu một trong: {expected}",
    en: "The file ends too early, in line {line}, column {column}; it lacks one of: {expected}",
    remedy: {
      vi: "Bổ sung phần còn thiếu, thường là dấu ngoặc đóng, hoặc chép lại tệp đầy đủ.",
      en: "Add what is missing, as a rule a closing bracket, or copy the file again in full.",
    },
  },
  "criteria/json-too-deep": {
    severity: "error",
    vi: "Dòng {line}, cột {column}: các dấu ngoặc lồng nhau quá 100 cấp.",
    en: "Line {line}, column {column}: brackets are nested more than 100 deep.",
    remedy: {
      vi: "Kiểm tra có phải đúng tệp bộ tiêu chí không; giảm số cấp của cây tiêu chí.",
      en: "Check that this is the criteria file; use fewer levels in the tree.",
    },
  },
  "criteria/duplicate-key": {
    severity: "error",
    vi: "Khóa “{found}” ghi hai lần trong cùng một mục.",
    en: "The key “{found}” stands twice in one object.",
    remedy: {
      vi: "Giữ lại một khóa; nếu không, chỉ giá trị ghi sau được dùng.",
      en: "Keep one of them; as it stands only the later value is used.",
    },
  },

  // The keys of the format
  "criteria/unknown-key": {
    severity: "error",
    vi: "Khóa “{found}” không có ở đây; các khóa được dùng: {expected}.",
    en: "The key “{found}” does not exist here; the keys that do: {expected}.",
    remedy: {
      vi: "Sửa tên khóa nếu gõ nhầm; nếu không, xóa khóa đó.",
      en: "Correct the key if it is misspelt; otherwise remove it.",
    },
  },
  "criteria/missing-key": {
    severity: "error",
    vi: "Thiếu khóa “{found}”; cần giá trị dạng {expected}.",
    en: "The key “{found}” is missing; it needs a value like {expected}.",
    remedy: { vi: "Bổ sung khóa “{found}”.", en: "Add the key “{found}”." },
  },
  "criteria/wrong-type": {
    severity: "error",
    vi: "Giá trị {found} không đúng kiểu; cần dạng {expected}.",
    en: "The value {found} is of the wrong type; it must look like {expected}.",
    remedy: {
      vi: "Sửa lại giá trị: chữ để trong ngoặc kép, số thì không, số thập phân viết bằng dấu chấm.",
      en: "Correct the value: texts have quotes, numbers have none, and decimals have a dot.",
    },
  },
  "criteria/value-not-allowed": {
    severity: "error",
    vi: "Giá trị {found} không được phép; chỉ nhận {expected}.",
    en: "The value {found} is not allowed; what is: {expected}.",
    remedy: { vi: "Thay bằng một giá trị được phép.", en: "Replace it by an allowed value." },
  },
  "criteria/blank-text": {
    severity: "error",
    vi: "Giá trị {found} để trống; cần có chữ.",
    en: "The value {found} is blank; it needs some text.",
    remedy: {
      vi: "Ghi nội dung, hoặc xóa khóa nếu không bắt buộc.",
      en: "Fill it in, or remove the key if it is optional.",
    },
  },
  "criteria/empty-list": {
    severity: "error",
    vi: "Danh sách {found} không có phần tử nào; cần ít nhất một.",
    en: "The list {found} is empty; it needs at least one entry.",
    remedy: { vi: "Bổ sung phần tử cho danh sách.", en: "Add an entry to the list." },
  },
  "criteria/one-of-two": {
    severity: "error",
    vi: "Cần đúng một trong hai khóa {expected}; ở đây có: {found}.",
    en: "Just one of the keys {expected} is needed; here stands: {found}.",
    remedy: {
      vi: "Nếu ghi cả hai thì xóa bớt một; nếu chưa có thì bổ sung một.",
      en: "Remove one where both stand; add one where none does.",
    },
  },
  "criteria/leaf-key-on-branch": {
    severity: "error",
    vi: "Khóa “{found}” chỉ dùng cho tiêu chí được chấm điểm (có {expected}), không dùng cho mục có các mục con.",
    en: "The key “{found}” belongs to a node that is scored (with {expected}), not to one with nodes below it.",
    remedy: {
      vi: "Chuyển khóa xuống các tiêu chí được chấm điểm bên dưới.",
      en: "Move the key down to the scored nodes below.",
    },
  },
  "criteria/proportional-with-points": {
    severity: "error",
    vi: "Mức tính theo tỷ lệ ({expected}) không ghi thêm “{found}”.",
    en: "A proportional band ({expected}) has no “{found}” besides.",
    remedy: {
      vi: "Xóa “{found}”, hoặc xóa “proportional” nếu mức này cho điểm cố định.",
      en: "Remove “{found}”, or remove “proportional” if the band gives fixed points.",
    },
  },
  "criteria/proportional-of-number": {
    severity: "error",
    vi: "Mức tính theo tỷ lệ chỉ dùng khi các mức là của “{expected}”; ở đây là “{found}”.",
    en: "A proportional band needs bands of “{expected}”; these are of “{found}”.",
    remedy: {
      vi: "Đổi “of” thành “ratio”, hoặc ghi điểm cho mức này.",
      en: "Change “of” to “ratio”, or give the band points.",
    },
  },

  // Formulas and equations
  "criteria/formula-unexpected": {
    severity: "error",
    vi: "Công thức “{text}” sai ở ký tự thứ {position}: gặp “{found}”, cần một trong: {expected}",
    en: "The formula “{text}” breaks at character {position}: found “{found}”, expected one of: {expected}",
    remedy: {
      vi: "Sửa công thức; số thập phân viết bằng dấu chấm, các tham số cách nhau bằng dấu phẩy.",
      en: "Correct the formula; decimals have a dot, arguments are parted by commas.",
    },
  },
  "criteria/formula-ended": {
    severity: "error",
    vi: "Công thức “{text}” dừng dở dang; còn thiếu một trong: {expected}",
    en: "The formula “{text}” ends too early; it lacks one of: {expected}",
    remedy: { vi: "Viết nốt công thức.", en: "Complete the formula." },
  },
  "criteria/formula-unknown-name": {
    severity: "error",
    vi: "Công thức “{text}” dùng tên “{found}” không có; các tên được dùng: {expected}",
    en: "The formula “{text}” uses the unknown name “{found}”; the names it may use: {expected}",
    remedy: {
      vi: "Sửa tên, hoặc khai “{found}” là số liệu thành phần của tiêu chí: trong bảng là một dòng có mã “…#{found}”, trong tệp JSON là “inputs”.",
      en: "Correct the name, or declare “{found}” as further data of the criterion: a row “…#{found}” in the sheet, “inputs” in the JSON file.",
    },
  },
  "criteria/formula-too-complex": {
    severity: "error",
    vi: "Công thức quá dài hoặc lồng quá nhiều ngoặc tại ký tự thứ {position} (“{found}”); giới hạn {expected}.",
    en: "The formula is too long or too deeply nested at character {position} (“{found}”); the limit is {expected}.",
    remedy: {
      vi: "Rút gọn công thức, hoặc tách tiêu chí thành nhiều tiêu chí thành phần.",
      en: "Shorten the formula, or part the criterion into several.",
    },
  },

  // Sums
  "criteria/sum-of-areas": {
    severity: "error",
    vi: "Điểm tối đa của các lĩnh vực cộng lại là {found}, thang điểm của bộ là {expected}.",
    en: "The maxima of the areas add up to {found}, the scale of the set is {expected}.",
    remedy: {
      vi: "Đối chiếu với quyết định rồi sửa điểm tối đa của lĩnh vực hoặc thang điểm (“maxScore”) của bộ.",
      en: "Hold them against the decision and correct the areas' maxima or the set's “maxScore”.",
    },
  },
  "criteria/sum-of-parts": {
    severity: "error",
    vi: "Điểm tối đa của các mục con cộng lại là {found}, điểm tối đa của mục là {expected}.",
    en: "The maxima of the nodes below add up to {found}, the node's own is {expected}.",
    remedy: {
      vi: "Đối chiếu với quyết định rồi sửa điểm của các mục con hoặc của mục.",
      en: "Hold them against the decision and correct the nodes below or the node.",
    },
  },
  "criteria/sum-of-weights": {
    severity: "error",
    vi: "Trọng số của các mục con cộng lại là {found} %, phải là {expected} %.",
    en: "The weights of the nodes add up to {found} %, it must be {expected} %.",
    remedy: {
      vi: "Sửa trọng số của các mục con; 40 % ghi là 40, không ghi 0,4.",
      en: "Correct the weights; 40 % is written 40, not 0.4.",
    },
  },
  "criteria/weights-mixed": {
    severity: "error",
    vi: "Chỉ {found} trong {expected} mục cùng cấp có trọng số.",
    en: "Only {found} of {expected} siblings have a weight.",
    remedy: {
      vi: "Ghi trọng số cho tất cả các mục cùng cấp, hoặc ghi điểm tối đa cho tất cả.",
      en: "Give all siblings a weight, or all of them points.",
    },
  },
  "criteria/sum-of-items": {
    severity: "error",
    vi: "Điểm của các ý cộng lại là {found}, điểm tối đa của tiêu chí là {expected}.",
    en: "The points of the items add up to {found}, the maximum of the leaf is {expected}.",
    remedy: {
      vi: "Sửa điểm của các ý, hoặc ghi “require” là “all” hay “any” nếu không cộng điểm.",
      en: "Correct the points of the items, or set “require” to “all” or “any” if they are not added up.",
    },
  },
  "criteria/block-out-of-reach": {
    severity: "warning",
    vi: "Điểm tối đa của các mục trong khối cộng lại chỉ là {found}, không tới mức trần {expected} của khối.",
    en: "The maxima in the block add up to {found} only, which does not reach its cap of {expected}.",
    remedy: {
      vi: "Kiểm tra lại mức trần của khối và điểm của các mục.",
      en: "Check the cap of the block and the points of its nodes.",
    },
  },

  // Codes
  "criteria/code-twice": {
    severity: "error",
    vi: "Mã “{found}” đã dùng tại {first}.",
    en: "The code “{found}” is already used at {first}.",
    remedy: {
      vi: "Đặt mã khác cho một trong hai mục; mã không được trùng trong toàn bộ, kể cả điểm thưởng, điểm trừ.",
      en: "Give one of them another code; codes are unique over the tree, bonus and penalty.",
    },
  },
  "criteria/code-characters": {
    severity: "error",
    vi: "Mã “{found}” có dấu # hoặc khoảng trắng.",
    en: "The code “{found}” holds a # or white space.",
    remedy: {
      vi: "Bỏ dấu # và khoảng trắng khỏi mã; dấu # dùng để ghi số liệu phụ (MÃ#khóa).",
      en: "Take them out; the # parts a code from the key of an input (CODE#key).",
    },
  },
  "criteria/code-elsewhere": {
    severity: "warning",
    vi: "Mã “{found}” là mã của một mục thuộc “{expected}”, nhưng đang đứng dưới “{parent}”.",
    en: "The code “{found}” is one of a node below “{expected}”, but it stands below “{parent}”.",
    remedy: {
      vi: "Sửa mã, hoặc chuyển mục về dưới “{expected}”.",
      en: "Correct the code, or move the node below “{expected}”.",
    },
  },
  "criteria/previous-code-twice": {
    severity: "warning",
    vi: "Mã cũ “{found}” đã nêu tại {first}: một mục cũ sẽ được so sánh với hai mục mới.",
    en: "The earlier code “{found}” is already named at {first}: one old node will be compared with two new ones.",
    remedy: {
      vi: "Chỉ nêu mã cũ ở mục kế thừa nó; nếu mục cũ được tách ra thì nêu ở mục chính.",
      en: "Name it at the node that continues it only; of one that was split, at the main part.",
    },
  },
  "criteria/tie-break-twice": {
    severity: "warning",
    vi: "Mã “{found}” ở “Phân định khi bằng nhau” (“tieBreak”) đã nêu tại {first}; nêu lại không có tác dụng.",
    en: "The code “{found}” in “tieBreak” is already named at {first}; naming it again changes nothing.",
    remedy: { vi: "Bỏ mã nêu lại, hoặc thay bằng lĩnh vực khác.", en: "Remove it, or name another area." },
  },
  "criteria/tie-break-not-area": {
    severity: "error",
    vi: "Mã “{found}” ở “Phân định khi bằng nhau” (“tieBreak”) không phải là lĩnh vực; các lĩnh vực: {expected}.",
    en: "The code “{found}” in “tieBreak” is no area; the areas: {expected}.",
    remedy: { vi: "Ghi mã của lĩnh vực (mục cấp 1).", en: "Give the code of an area (a top-level node)." },
  },
  "criteria/test-not-leaf": {
    severity: "error",
    vi: "Phép thử nêu mã “{found}”, không phải mã của tiêu chí được chấm điểm.",
    en: "A test names the code “{found}”, which is no scored node.",
    remedy: { vi: "Sửa mã của phép thử.", en: "Correct the code of the test." },
  },

  // Classes
  "criteria/class-order": {
    severity: "error",
    vi: "Loại “{name}” từ {found} đứng sau loại “{above}” từ {expected}, nhưng không thấp hơn.",
    en: "The class “{name}” from {found} follows “{above}” from {expected}, but is not lower.",
    remedy: {
      vi: "Xếp các loại từ cao xuống thấp, mỗi loại bắt đầu từ một mức (“from”) riêng.",
      en: "List the classes best first, each with a “from” of its own.",
    },
  },
  "criteria/class-twice": {
    severity: "error",
    vi: "Tên loại “{found}” đã dùng tại {first}.",
    en: "The class name “{found}” is already used at {first}.",
    remedy: { vi: "Đặt tên khác cho một trong hai loại.", en: "Give one of them another name." },
  },
  "criteria/class-gap": {
    severity: "error",
    vi: "Loại “{name}” đến {found}, loại “{above}” từ {expected}: chỉ số ở khoảng giữa không thuộc loại nào.",
    en: "The class “{name}” goes to {found}, “{above}” starts at {expected}: an index between them has no class.",
    remedy: letClassesMeet,
  },
  "criteria/class-overlap": {
    severity: "error",
    vi: "Loại “{name}” đến {found}, loại “{above}” từ {expected}: chỉ số ở khoảng chung thuộc cả hai loại.",
    en: "The class “{name}” goes to {found}, “{above}” starts at {expected}: an index within both has two classes.",
    remedy: letClassesMeet,
  },
  "criteria/class-reversed": {
    severity: "error",
    vi: "Loại “{name}” từ {expected} nhưng chỉ đến {found}.",
    en: "The class “{name}” starts at {expected} but ends at {found}.",
    remedy: {
      vi: "Sửa mức đầu (“from”) hoặc mức cuối (“to”) của loại này.",
      en: "Correct its “from” or “to”.",
    },
  },
  "criteria/class-top": {
    severity: "error",
    vi: "Loại cao nhất “{name}” chỉ đến {found}: chỉ số cao hơn không thuộc loại nào; phải đến {expected}.",
    en: "The top class “{name}” ends at {found}: a higher index has no class; it must go to {expected}.",
    remedy: {
      vi: "Bỏ mức cuối (“to”) của loại cao nhất, hoặc ghi {expected}.",
      en: "Leave out its “to”, or set it to {expected}.",
    },
  },
  "criteria/lowest-class": {
    severity: "note",
    vi: "Loại thấp nhất “{name}” từ {found}: đơn vị có chỉ số dưới {found} không được xếp loại.",
    en: "The lowest class “{name}” starts at {found}: units with an index below {found} have no class.",
    remedy: {
      vi: "Nếu quyết định có xếp loại cho các đơn vị đó thì thêm một loại từ {expected}.",
      en: "If the decision does class them, add a class from {expected}.",
    },
  },

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
