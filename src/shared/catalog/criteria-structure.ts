import { catalogOf } from "./entry.ts";

const letClassesMeet = {
  vi: "Ghi loại “{name}” đến {expected} (hiểu là đến dưới {expected}; trong tệp JSON là “to”), hoặc hỏi lại cơ quan ban hành.",
  en: "Let “{name}” go to {expected} (up to below {expected}; “to” in the JSON file), or ask the issuing body.",
};

/** What the linter finds in the tree of a set: sums, codes, classes. */
export const criteriaStructureCatalog = catalogOf({
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
});
