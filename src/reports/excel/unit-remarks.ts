import type { NodeResult, NodeState } from "../../results/index.ts";
import { findExtremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { areaTitle, figureText } from "../report.ts";
import type { UnitPage } from "./unit-page.ts";

/** The leaves without a score, state by state, with what the set makes of them. */
export function stateNotes({ report, found, unit }: UnitPage): readonly string[] {
  const words = report.words.unit;
  const leaves = unit.nodes.filter(({ leaf, block }) => leaf && block === "main");
  const naming = (state: NodeState, label: string): readonly string[] => {
    const criteria = leaves.filter((leaf) => leaf.state === state).map(titleOf);
    return criteria.length > 0 ? [fill(label, { criteria: criteria.join("; ") })] : [];
  };
  return [
    ...naming("missing", words.missing),
    ...naming("not-applicable", words[found.group.set.notApplicable]),
    ...naming("not-surveyed", words.notSurveyed),
  ];
}

/** The unit's best and worst area, and those that changed most, in sentences. */
export function unitRemarks({ report, found, unit }: UnitPage): readonly string[] {
  const { words, language, comparedPeriod = "" } = report;
  const figure = (value: number, signed = false) => figureText(value, found.group.decimals, language, signed);
  const known = unit.areas.flatMap((area) => (area.index === null ? [] : [{ area, index: area.index }]));
  const at = (index: number) =>
    known.flatMap((one) => (one.index === index ? [areaTitle(one.area)] : [])).join("; ");
  const [highest, lowest] = [
    Math.max(...known.map(({ index }) => index)),
    Math.min(...known.map(({ index }) => index)),
  ];
  const { rise, fall } = findExtremes(
    unit.areas.map((area) => ({ unit: areaTitle(area), change: area.change.index })),
  );
  const changed = (label: string, extreme: typeof rise) =>
    extreme
      ? [
          fill(label, {
            period: comparedPeriod,
            areas: extreme.units.join("; "),
            change: figure(extreme.change, true),
          }),
        ]
      : [];
  const spread =
    known.length > 0 && highest > lowest
      ? [
          fill(words.unit.bestArea, { area: at(highest), index: figure(highest) }),
          fill(words.unit.worstArea, { area: at(lowest), index: figure(lowest) }),
        ]
      : [];
  return [...spread, ...changed(words.unit.rise, rise), ...changed(words.unit.fall, fall)];
}

function titleOf({ code, name }: NodeResult): string {
  return `${code} ${name}`;
}
