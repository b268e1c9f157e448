import { toPlain } from "../../shared/index.ts";

/** What a row that parts the table begins: its areas, those of a survey, or points outside the scale. */
export type Section = "main" | "survey" | "bonus" | "penalty";

const BLOCKS: readonly (readonly [Section, RegExp])[] = [
  ["bonus", /^(phan |tong |cac )?(diem )?(thuong|diem cong|cong diem|diem cong them)\b/],
  ["penalty", /^(phan |tong |cac )?(diem tru|tru diem|noi dung tru diem|tieu chi tru diem)\b/],
];

const PARTS: readonly (readonly [Section, RegExp])[] = [
  ["survey", /\b(dieu tra|khao sat)\b/],
  ["main", /\b(tu danh gia|tu cham|tham dinh|danh gia noi bo|danh gia ket qua)\b/],
];

/** "A. PHẦN TỰ ĐÁNH GIÁ": the letter before the name of a section, where it has one. */
export function sectionLetter(printed: string, title: string): string {
  if (/^[A-H]$/.test(printed)) return printed;
  return /^([A-H])[.)\-–:]\s*\S/u.exec(title)?.[1] ?? "";
}

/** The name of a section without the letter before it. */
export function withoutLetter(name: string, letter: string): string {
  return letter !== "" && name.startsWith(letter) ? name.replace(/^[A-H][.)\-–:]\s*/u, "") : name;
}

/**
 * The section that a row begins: "A. Phần tự đánh giá", "B. Điều tra xã hội học", "ĐIỂM THƯỞNG"; undefined for any other.
 *
 * Bonus and penalty are known by their names, whatever their code; the others by a letter or the word "Phần".
 */
export function sectionOf(printed: string, title: string): Section | undefined {
  const letter = sectionLetter(printed, title);
  const plain = toPlain(printed === "" && letter !== "" ? title.slice(1) : title);
  const isTopCode = printed === "" || letter !== "" || /^([IVX]+|\d{1,2})$/.test(printed);
  const block = isTopCode && BLOCKS.find(([, pattern]) => pattern.test(plain));
  if (block) return block[0];
  const isPart = (letter !== "" && (printed === "" || printed === letter)) || /^phan\b/.test(plain);
  return isPart ? PARTS.find(([, pattern]) => pattern.test(plain))?.[0] : undefined;
}

/**
 * What a row sums up: "Tổng cộng", "TỔNG ĐIỂM (A + B)" all of the table, "Cộng A", "Tổng mục I" a part of it; undefined for
 * any other row, such as "Công tác chỉ đạo" or "Cộng từng ý".
 */
export function sumOf(title: string): "all" | "part" | undefined {
  const plain = toPlain(title);
  if (PART_SUM.test(plain)) return "part";
  return TOTAL.test(plain) ? "all" : undefined;
}

const PART_SUM =
  /^(tong( cong| diem| so diem)?|cong)( diem)?( cua)? (muc|phan|linh vuc|tieu chi|khoi)\b|^(tong( cong| diem)?|cong) ([a-h]|[ivx]+|\d+)$/;
const TOTAL = /^(tong (cong|diem|so diem)\b|(tong|tong so|cong)$)/;
