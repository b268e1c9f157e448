import { closestText } from "../../../shared/index.ts";
import type { Report } from "../../report.ts";
import { groupAreaFields, groupFields } from "./group-fields.ts";
import { periodFields } from "./period-fields.ts";
import { namesOf } from "./property.ts";
import { resolveField } from "./resolve-field.ts";
import { GROUP_WORDS, UNIT_WORDS } from "./subjects.ts";
import { unitFields, unitNodeFields } from "./unit-fields.ts";

/**
 * The field that a mistyped one most likely meant, else the names it could have; both within braces.
 *
 * @example suggestField("đơn vị.hạn", report) // "{{đơn vị.hạng}}"
 */
export function suggestField(text: string, report: Report): string {
  const whole = closestText(text, PLAIN_NAMES);
  if (whole !== undefined) return braced(whole);
  const parts = text.split(".").map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  const heads = [before, withCloseSubject(before, report)];
  const tails = [last, closestText(last, PROPERTY_NAMES)];
  for (const head of heads)
    for (const tail of tails) {
      if (!head || tail === undefined) continue;
      const repaired = [...head, tail].join(".");
      if (resolveField(repaired, report).length === 1) return braced(repaired);
    }
  return EXAMPLES;
}

/** With the first part as the subject it most likely meant. */
function withCloseSubject(parts: readonly string[], report: Report): string[] | undefined {
  const [first, ...rest] = parts;
  const units = report.groups.flatMap((group) => group.units);
  const known = [...report.groups.map(({ group }) => group), ...units].flatMap(({ id, name }) => [id, name]);
  const subject = first && closestText(first, [...UNIT_WORDS, ...GROUP_WORDS, ...known]);
  return subject === undefined || subject === "" ? undefined : [subject, ...rest];
}

function braced(text: string): string {
  return `{{${text}}}`;
}

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
