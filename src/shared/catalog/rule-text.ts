import { catalogOf } from "./entry.ts";

/** What is said of a rule's text ("Cách tính điểm") that cannot be read. */
export const ruleTextCatalog = catalogOf({
  "criteria/rule-text-blank": {
    severity: "error",
    vi: "Cách tính điểm để trống; cần ghi, chẳng hạn: {expected}.",
    en: "The scoring rule is blank; it reads, for example: {expected}.",
    remedy: {
      vi: "Ghi cách tính điểm của tiêu chí; các cách ghi xem criteria/README.md.",
      en: "Write how the criterion is scored; criteria/README.md lists the ways.",
    },
  },
  "criteria/rule-text-too-long": {
    severity: "error",
    vi: "Cách tính điểm dài {found} ký tự; giới hạn {expected}.",
    en: "The scoring rule has {found} characters; the limit is {expected}.",
    remedy: {
      vi: "Rút gọn nhãn, hoặc tách tiêu chí thành nhiều tiêu chí thành phần.",
      en: "Shorten the labels, or part the criterion into several.",
    },
  },
  "criteria/rule-text-unknown": {
    severity: "error",
    vi: "Không hiểu cách tính điểm “{text}”: “{found}” (từ ký tự thứ {position}) không mở đầu cách tính nào và không có điểm đi kèm. Các cách ghi: {expected}…",
    en: "The scoring rule “{text}” is not understood: “{found}” (from character {position}) begins no kind of rule and has no points. It reads, for example: {expected}…",
    remedy: {
      vi: "Viết lại theo một trong các cách ghi; tất cả có trong criteria/README.md.",
      en: "Write it in one of these ways; criteria/README.md lists them all.",
    },
  },
  "criteria/rule-text-unexpected": {
    severity: "error",
    vi: "Cách tính điểm “{text}” sai ở ký tự thứ {position}: gặp “{found}”, cần {expected}.",
    en: "The scoring rule “{text}” breaks at character {position}: found “{found}”, expected {expected}.",
    remedy: {
      vi: "Sửa từ ký tự đó; nếu là nhãn thì để cả nhãn trong ngoặc kép.",
      en: "Correct it from there; if it belongs to a label, put the whole label in quotes.",
    },
  },
  "criteria/rule-text-ended": {
    severity: "error",
    vi: "Cách tính điểm “{text}” dừng dở dang ở ký tự thứ {position}; còn thiếu {expected}.",
    en: "The scoring rule “{text}” ends too early, at character {position}; it lacks {expected}.",
    remedy: { vi: "Viết nốt phần còn thiếu.", en: "Complete it." },
  },
  "criteria/rule-text-two-readings": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: số “{found}” ở ký tự thứ {position} hiểu được hai cách: {expected}.",
    en: "The scoring rule “{text}”: the number “{found}” at character {position} reads two ways: {expected}.",
    remedy: {
      vi: "Số nguyên viết liền, không có dấu phân cách (1250); số thập phân viết thêm một số 0 (1,2500).",
      en: "Write a whole number without separators (1250), and a decimal with one more zero (1.2500).",
    },
  },
  "criteria/rule-text-no-number": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: “{found}” ở ký tự thứ {position} không phải là số dùng được; cần số dạng {expected}.",
    en: "The scoring rule “{text}”: “{found}” at character {position} is no number that can be used; it must look like {expected}.",
    remedy: {
      vi: "Viết lại số với một dấu thập phân và không quá 15 chữ số.",
      en: "Write the number with one decimal mark and at most 15 digits.",
    },
  },
  "criteria/rule-text-out-of-range": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: “{found}” ở ký tự thứ {position} ngoài giới hạn; chỉ nhận {expected}.",
    en: "The scoring rule “{text}”: “{found}” at character {position} is out of range; allowed is {expected}.",
    remedy: { vi: "Sửa lại số.", en: "Correct the number." },
  },
  "criteria/rule-text-quote-unclosed": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: ngoặc kép mở ở ký tự thứ {position} không có ngoặc đóng: {found}; cần {expected}.",
    en: "The scoring rule “{text}”: the quote opened at character {position} is never closed: {found}; expected {expected}.",
    remedy: {
      vi: 'Thêm ngoặc kép đóng; ngoặc kép thuộc về nhãn viết hai lần ("").',
      en: 'Add the closing quote; a quote that belongs to the label is written twice ("").',
    },
  },
  "criteria/rule-text-needs-quotes": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: nhãn “{found}” ở ký tự thứ {position} có thể hiểu là phần khác của cách tính; nếu đúng là nhãn thì viết {expected}.",
    en: "The scoring rule “{text}”: the label “{found}” at character {position} could be another part of the rule; if it is a label, write {expected}.",
    remedy: {
      vi: "Để cả nhãn trong ngoặc kép, hoặc viết lại theo một cách tính điểm.",
      en: "Put the whole label in quotes, or write the rule it was meant for.",
    },
  },
  "criteria/rule-text-colon-missing": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: trước “{found}” ở ký tự thứ {position} thiếu dấu hai chấm; cần {expected}.",
    en: "The scoring rule “{text}”: a colon is missing before “{found}” at character {position}; expected {expected}.",
    remedy: {
      vi: "Ghi mỗi mức là nhãn, dấu hai chấm rồi điểm; các mức cách nhau bằng dấu chấm phẩy, không phải dấu phẩy.",
      en: "Write each option as its label, a colon and the points; semicolons, not commas, part the options.",
    },
  },
  "criteria/rule-text-label-without-points": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: “{found}” ở ký tự thứ {position} không có điểm đi kèm; cần {expected}.",
    en: "The scoring rule “{text}”: “{found}” at character {position} has no points; expected {expected}.",
    remedy: {
      vi: "Ghi nhãn, dấu hai chấm rồi điểm; các phần cách nhau bằng dấu chấm phẩy.",
      en: "Write the label, a colon and the points; semicolons part the options.",
    },
  },
  "criteria/rule-text-band-gap": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: mức kết thúc ở “{found}” (ký tự thứ {position}) nhưng mức kế trên không bắt đầu từ đó, còn hở một khoảng; cần {expected}.",
    en: "The scoring rule “{text}”: a band ends at “{found}” (character {position}), but the next one does not begin there and leaves a gap; expected {expected}.",
    remedy: {
      vi: "Sửa giới hạn để các mức nối tiếp nhau, như “từ 80% đến dưới 100%” với “từ 100%”.",
      en: "Correct the limits so that the bands meet, as “from 80% to below 100%” and “from 100%” do.",
    },
  },
  "criteria/rule-text-band-overlap": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: “{found}” ở ký tự thứ {position} chồng lên một mức khác; cần {expected}.",
    en: "The scoring rule “{text}”: “{found}” at character {position} overlaps another band; expected {expected}.",
    remedy: {
      vi: "Sửa giới hạn để mỗi giá trị chỉ thuộc một mức, như “đến dưới 80%” với “từ 80%”.",
      en: "Correct the limits so that each value falls into one band, as with “to below 80%” and “from 80%”.",
    },
  },
  "criteria/rule-text-band-without-limit": {
    severity: "error",
    vi: "Cách tính điểm “{text}”: không rõ mức “{found}” (ký tự thứ {position}) bắt đầu từ đâu; cần {expected}.",
    en: "The scoring rule “{text}”: it is not clear where the band “{found}” (character {position}) begins; expected {expected}.",
    remedy: {
      vi: "Ghi giới hạn dưới của mức đó, như “từ 0” hoặc “từ -10”.",
      en: "Write the lower limit of that band, as “from 0” or “from -10”.",
    },
  },
});
