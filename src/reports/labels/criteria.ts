import type { ChangeKind } from "../../criteria/index.ts";
import type { Language } from "../../shared/index.ts";

/** Every word of what `criteria check` prints beside the diagnostics; `{hole}`s are filled by `fill`. */
export type CriteriaLabels = typeof vi;

const vi = {
  survey: "Điểm điều tra xã hội học: {score}/{max} ({share}%)",
  tests: "Kiểm thử: {tests} phép thử{failed}, {leaves}/{allLeaves} tiêu chí, {levels}/{allLevels} mức",
  failed: " ({failed} không đạt)",
  answers: "Tính cả {answers} câu trả lời của kỳ “{period}”.",
  untested: "Chưa thử: ",
  untestedLeaf: "{code} (cả tiêu chí)",
  untestedLevels: "{code} (mức {levels})",
  andMore: "và {count} tiêu chí nữa (--verbose để xem hết)",
  changes: {
    title: "Thay đổi so với bộ “{name}” ({id})",
    none: "Không có gì thay đổi.",
    kind: "Thay đổi",
    previousCode: "Mã cũ",
    code: "Mã mới",
    name: "Nội dung",
    from: "Trước",
    to: "Sau",
    proposal: "đề nghị previousCodes: {codes}",
    proposals:
      "Dòng có dấu * là suy đoán theo tên hoặc vị trí. Nếu đúng, thêm vào bộ mới (trong bảng Excel là cột “Mã cũ”) để so sánh được với kỳ trước:",
    yes: "có",
    no: "không",
    kinds: {
      setting: "quy định chung",
      added: "thêm",
      removed: "bỏ",
      moved: "chuyển",
      renamed: "đổi tên",
      points: "điểm tối đa",
      weight: "trọng số",
      rule: "cách tính",
      source: "nguồn",
      notApplicable: "không áp dụng",
      fraction: "số lẻ",
      inputs: "số liệu phụ",
      mustHold: "ràng buộc",
      article: "điều khoản",
      evidence: "tài liệu",
    } satisfies Record<ChangeKind, string> as Readonly<Record<ChangeKind, string>>,
  },
};

const en: CriteriaLabels = {
  survey: "Points of the survey: {score}/{max} ({share}%)",
  tests: "Tests: {tests}{failed}, {leaves}/{allLeaves} leaves, {levels}/{allLevels} options and bands",
  failed: " ({failed} failed)",
  answers: "With {answers} answers of the period “{period}”.",
  untested: "Untested: ",
  untestedLeaf: "{code} (all of it)",
  untestedLevels: "{code} ({levels})",
  andMore: "and {count} more (--verbose shows all)",
  changes: {
    title: "Changes since “{name}” ({id})",
    none: "Nothing has changed.",
    kind: "Change",
    previousCode: "Old code",
    code: "New code",
    name: "Content",
    from: "Before",
    to: "After",
    proposal: "proposed previousCodes: {codes}",
    proposals:
      "Rows with * are guesses by name or place. Where they are right, add to the new set (in the sheet the column “Previous codes”), so that periods can be compared:",
    yes: "yes",
    no: "no",
    kinds: {
      setting: "setting",
      added: "added",
      removed: "removed",
      moved: "moved",
      renamed: "renamed",
      points: "maximum",
      weight: "weight",
      rule: "rule",
      source: "source",
      notApplicable: "not applicable",
      fraction: "fractions",
      inputs: "inputs",
      mustHold: "equations",
      article: "article",
      evidence: "evidence",
    },
  },
};

export const criteriaLabels: Readonly<Record<Language, CriteriaLabels>> = { vi, en };
