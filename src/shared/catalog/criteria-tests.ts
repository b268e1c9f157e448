import { catalogOf } from "./entry.ts";

/** What the tests of a criteria set come to. (Phép thử) */
export const criteriaTestsCatalog = catalogOf({
  "criteria/test-fails": {
    severity: "error",
    vi: "Phép thử của tiêu chí {code}: trả lời “{answer}” được {found} điểm, phép thử ghi {expected}.",
    en: "The test of {code}: the answer “{answer}” gives {found} points, the test says {expected}.",
    remedy: {
      vi: "Đối chiếu với quyết định: sửa cách tính của tiêu chí, hoặc sửa điểm của phép thử.",
      en: "Hold both against the decision: correct the rule, or the points of the test.",
    },
  },
  "criteria/test-without-points": {
    severity: "error",
    vi: "Phép thử của tiêu chí {code}: trả lời “{found}” không có điểm (không áp dụng, hoặc không điều tra), phép thử ghi {expected}.",
    en: "The test of {code}: the answer “{found}” has no points (not applicable, or not surveyed), the test says {expected}.",
    remedy: {
      vi: "Sửa câu trả lời của phép thử; điểm của mục không áp dụng bị loại khỏi điểm tối đa thì không thử được.",
      en: "Correct the answer; what is not applicable and leaves the maximum cannot be tested.",
    },
  },
  "criteria/test-refused": {
    severity: "error",
    vi: "Phép thử của tiêu chí {code}: trả lời “{found}” là lỗi, trong khi phép thử ghi {expected} điểm. {reason}",
    en: "The test of {code}: the answer “{found}” is an error, while the test says {expected} points. {reason}",
    remedy: {
      vi: "Sửa câu trả lời của phép thử, hoặc cách tính của tiêu chí. Số liệu phụ ghi sau dấu chấm phẩy: “14/19; khóa=5”.",
      en: "Correct the answer, or the rule. Further inputs follow after a semicolon: “14/19; key=5”.",
    },
  },
  "criteria/test-key-unknown": {
    severity: "error",
    vi: "Phép thử của tiêu chí {code} nêu số liệu “{found}” không có; các khóa được dùng: {expected}.",
    en: "The test of {code} gives a datum “{found}” that does not exist; the keys that do: {expected}.",
    remedy: {
      vi: "Sửa khóa. Câu trả lời có nhiều số liệu ghi như “14/19; khóa=5” hoặc “value=14; of=19; khóa=5”.",
      en: "Correct the key. Several data are written “14/19; key=5” or “value=14; of=19; key=5”.",
    },
  },
  "criteria/test-of-relative": {
    severity: "error",
    vi: "Tiêu chí {code} so giữa các đơn vị trong khối, nên một câu trả lời “{found}” không thử được điểm {expected}.",
    en: "The points of {code} depend on the other units, so that one answer, “{found}”, cannot be tested for {expected}.",
    remedy: {
      vi: "Bỏ phép thử này; kiểm tra bằng một kỳ đánh giá mẫu.",
      en: "Remove the test; check the criterion with a sample period.",
    },
  },
  "criteria/period-of-other-set": {
    severity: "error",
    vi: "Kỳ đánh giá “{file}” không chấm theo bộ “{expected}” mà theo: {found}.",
    en: "The period “{file}” is not scored by the set “{expected}” but by: {found}.",
    remedy: {
      vi: "Nêu thư mục của một kỳ dùng bộ tiêu chí này.",
      en: "Give the folder of a period that uses this set.",
    },
  },
});
