import { closestText, toPlain } from "../../../shared/index.ts";
import type { Report } from "../../report.ts";
import { CLASS_WORDS, groupAreaFields, groupFields } from "./group-fields.ts";
import { periodFields } from "./period-fields.ts";
import { namesOf } from "./property.ts";
import { resolveField } from "./resolve-field.ts";
import { GROUP_WORDS, UNIT_WORDS } from "./subjects.ts";
import { unitFields, unitNodeFields } from "./unit-fields.ts";

/**
 * The field that a mistyped one most likely meant, else the names it could have; all within braces.
 *
 * @example suggestField("đơn vị.hạn", report) // "{{đơn vị.hạng}}"
 * @example suggestField("khối.xếp loại.Giỏi", report) // "{{khối.xếp loại.Tốt}}, {{khối.xếp loại.Khá}}"
 */
export function suggestField(text: string, report: Report): string {
  for (const guess of guesses(text, report)) {
    const known = guess.filter((field) => resolveField(field, report).length === 1);
    if (known.length > 0) return known.map((field) => `{{${field}}}`).join(", ");
  }
  return EXAMPLES;
}

/** What a field may have meant, the likeliest first; several where nothing speaks for one of them. */
function* guesses(text: string, report: Report): Generator<readonly string[]> {
  const parts = text.split(".").map((part) => part.trim());
  if (parts.length === 1) yield [closestText(text, PLAIN_NAMES) ?? ""];
  const before = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  const tails = [last, closestText(last, PROPERTY_NAMES) ?? last];
  if (text !== "") yield [`${text}.tên`];
  const heads = [before, withCloseSubject(before, report), [UNIT, ...before]];
  for (const head of heads) for (const tail of tails) yield [[...head, tail].join(".")];
  const [subject = "", word = ""] = parts;
  for (const tail of tails) yield areaCodes(report).map((code) => [subject, code, tail].join("."));
  if (CLASS_WORDS.some((one) => toPlain(one) === toPlain(word)))
    yield classNames(report).map((name) => [subject, word, name].join("."));
  // {{hạng đơn vị}}, {{đơn vị, hạng}}
  yield [`${UNIT}.${closestText(toPlain(text).replace(toPlain(UNIT), ""), PROPERTY_NAMES)}`];
}

/** With the first part as the subject it most likely meant. */
function withCloseSubject([first = "", ...rest]: readonly string[], report: Report): string[] {
  const units = report.groups.flatMap((group) => group.units);
  const known = [...report.groups.map(({ group }) => group), ...units].flatMap(({ id, name }) => [id, name]);
  return [closestText(first, [...UNIT_WORDS, ...GROUP_WORDS, ...known]) ?? first, ...rest];
}

function areaCodes({ groups }: Report): string[] {
  return [...new Set(groups.flatMap(({ units }) => units[0]?.areas.map(({ code }) => code) ?? []))];
}

function classNames({ groups }: Report): string[] {
  return [...new Set(groups.flatMap(({ set }) => set?.classes.map(({ name }) => name) ?? []))];
}

const [UNIT = ""] = UNIT_WORDS;
const PLAIN_NAMES = [...new Set([...namesOf(periodFields), ...namesOf(groupFields)])];
const PROPERTY_NAMES = [
  ...new Set([
    ...namesOf(unitFields),
    ...namesOf(unitNodeFields),
    ...namesOf(groupFields),
    ...namesOf(groupAreaFields),
  ]),
];

/** Where nothing is near, one field of each kind shows how they are written. */
const EXAMPLES =
  "{{kỳ}}, {{cơ quan}}, {{khối.trung bình}}, {{đơn vị.tên}}, {{đơn vị.hạng}}, {{đơn vị.5.chỉ số}}…";
