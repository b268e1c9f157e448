import type { CriteriaSet } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { type Figure, type Formula, fixedRange, here, quoted } from "./references.ts";

/** The class of an index by the bands of the set; `none` below the lowest. (Xếp loại) */
export function classFormula(
  { classes }: CriteriaSet,
  index: Figure,
  none: string,
): Formula<string> | undefined {
  if (classes.length === 0 || typeof index.value !== "number") return undefined;
  const cell = here(index);
  const exact = Rational.fromJsonNumber(cell.value);
  const steps = classes.map(({ name, from }) => `IF(${cell.text}>=${from.toText()},${quoted(name)},`);
  const reached = classes.find(({ from }) => !exact.isBelow(from));
  return {
    text: `${steps.join("")}${quoted(none)}${")".repeat(classes.length)}`,
    value: reached?.name ?? none,
  };
}

/** "Xếp loại: A: 3; B: 9", counted over the class cells of a group; undefined where there are no classes. */
export function classCount(
  label: string,
  { classes }: CriteriaSet,
  cells: readonly Figure[],
): Formula<string> | undefined {
  if (classes.length === 0 || cells.length === 0) return undefined;
  const names = classes.map(({ name }) => name);
  const parts = names.map((name, i) => {
    const lead = `${i === 0 ? label : "; "}${name}: `;
    const count = cells.filter(({ value }) => value === name).length;
    const text = `${quoted(lead)}&SUMPRODUCT(--(${fixedRange(cells)}=${quoted(name)}))`;
    return { text, value: `${lead}${count}` };
  });
  return {
    text: parts.map(({ text }) => text).join("&"),
    value: parts.map(({ value }) => value).join(""),
  };
}
