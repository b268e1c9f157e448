import { catalogOf } from "./entry.ts";

/** What is met when two criteria sets are held against each other. */
export const criteriaChangesCatalog = catalogOf({
  "criteria/previous-code-unknown": {
    severity: "note",
    vi: "Mã cũ “{found}” không có trong bộ “{expected}”.",
    en: "The earlier code “{found}” does not exist in the set “{expected}”.",
    remedy: {
      vi: "Nếu mã thuộc một bộ khác thì để nguyên; nếu không thì sửa “previousCodes”.",
      en: "Leave it if it is of another set; otherwise correct “previousCodes”.",
    },
  },
});
