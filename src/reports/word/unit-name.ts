import type { Language } from "../../shared/index.ts";

/**
 * A name as it stands within a sentence: a common noun before a proper name is written small, as Phụ lục II of
 * Nghị định 30/2020/NĐ-CP has it, but not before a number ("Phường 7").
 *
 * @example nameInSentence("Huyện Tháp Mười", "vi") // "huyện Tháp Mười"
 */
export function nameInSentence(name: string, language: Language): string {
  if (language !== "vi") return name;
  const noun = COMMON_NOUNS.find((one) => name.startsWith(`${one} `));
  if (noun === undefined || /^\s*\d/.test(name.slice(noun.length))) return name;
  return noun.toLocaleLowerCase("vi") + name.slice(noun.length);
}

const COMMON_NOUNS = [
  "Tỉnh",
  "Thành phố",
  "Quận",
  "Huyện",
  "Thị xã",
  "Thị trấn",
  "Xã",
  "Phường",
  "Đặc khu",
  "Khối",
];
