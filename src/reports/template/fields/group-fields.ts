import type { NodeResult } from "../../../results/index.ts";
import { isSameText } from "../../../shared/index.ts";
import { areaOf, nodeOf } from "./codes.ts";
import { figureValue, textValue } from "./field-value.ts";
import { provisionalNote } from "./period-fields.ts";
import type { Property } from "./property.ts";
import type { GroupScope, NodeScope } from "./scope.ts";
import { statisticsOf } from "./statistics.ts";

/** What holds for one group: {{khối.tên}}, {{huyen.trung bình}}. */
export const groupFields: readonly Property<GroupScope>[] = [
  { en: "name", vi: ["tên"], read: ({ group }) => textValue(group.group.name) },
  { en: "numeral", vi: ["số thứ tự", "số"], read: ({ group }) => textValue(group.numeral) },
  { en: "id", vi: ["mã"], read: ({ group }) => textValue(group.group.id) },
  { en: "criteria", vi: ["bộ tiêu chí"], read: (scope) => textValue(setOf(scope)?.name) },
  { en: "legalBasis", vi: ["căn cứ"], read: (scope) => textValue(setOf(scope)?.legalBasis) },
  { en: "units", vi: ["số đơn vị"], read: ({ group }) => figureValue(group.units.length, 0) },
  {
    en: "ranked",
    vi: ["số đơn vị xếp hạng"],
    read: ({ group }) => figureValue(group.ranked.length, 0),
  },
  {
    en: "note",
    vi: ["ghi chú"],
    read: ({ report, group }) => textValue(provisionalNote(report, group.group.id)),
  },
  ...statisticsOf<GroupScope>((unit) => unit.index),
];

/** What holds for one area of a group: {{khối.5.trung bình}}. */
export const groupAreaFields: readonly Property<NodeScope<GroupScope>>[] = [
  { en: "name", vi: ["tên"], read: ({ group, code }) => textValue(nodeOfGroup(group, code)?.name) },
  {
    en: "max",
    vi: ["điểm tối đa"],
    read: ({ group, code }) => figureValue(nodeOfGroup(group, code)?.max, group.decimals),
  },
  ...statisticsOf<NodeScope<GroupScope>>((unit, { code }) => areaOf(unit, code)?.index),
];

/** How many units are of a class: {{khối.xếp loại.Tốt}}; undefined where the group's set has no such class. */
export function classCount({ group }: GroupScope, name: string): number | undefined {
  const known = group.set?.classes.some((band) => isSameText(band.name, name));
  const count = group.units.filter((unit) => unit.class !== null && isSameText(unit.class, name)).length;
  return known || count > 0 ? count : undefined;
}

/** The words before the name of a class. */
export const CLASS_WORDS: readonly string[] = ["xếp loại", "class"];

/** A node as the unit has it for which least of it is left out; its name is the same for all. */
export function nodeOfGroup({ units }: GroupScope["group"], code: string): NodeResult | undefined {
  const nodes = units.flatMap((unit) => nodeOf(unit, code) ?? []);
  return nodes.reduce((best, node) => ((node.max ?? 0) > (best?.max ?? 0) ? node : best), nodes[0]);
}

function setOf({ report, group }: GroupScope) {
  return report.results.criteria.find(({ id }) => id === group.group.criteria);
}
