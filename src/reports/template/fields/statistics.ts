import type { UnitResult } from "../../../results/index.ts";
import { Rational } from "../../../shared/index.ts";
import { type FieldValue, figureValue, textValue } from "./field-value.ts";
import type { Property } from "./property.ts";
import type { GroupScope } from "./scope.ts";

type FigureOf<T> = (unit: UnitResult, scope: T) => number | null | undefined;

/** Average, highest and lowest over the ranked units of a group, and which units these are. */
export function statisticsOf<T extends GroupScope>(figureOf: FigureOf<T>): readonly Property<T>[] {
  const figures = (scope: T) =>
    scope.group.ranked.flatMap((unit) => {
      const value = figureOf(unit, scope);
      return value == null ? [] : [{ unit, value }];
    });
  const highest = (scope: T) => extreme(figures(scope), Math.max);
  const lowest = (scope: T) => extreme(figures(scope), Math.min);
  const figure = ({ group }: T, value: number | null) => figureValue(value, group.decimals);
  const holders = (scope: T, value: number | null): FieldValue =>
    textValue(
      figures(scope)
        .filter((one) => one.value === value)
        .map(({ unit }) => unit.name)
        .join(", "),
    );
  return [
    {
      en: "average",
      vi: ["trung bình"],
      read: (scope) => figure(scope, averageOf(figures(scope), scope.group.decimals)),
    },
    { en: "highest", vi: ["cao nhất"], read: (scope) => figure(scope, highest(scope)) },
    { en: "lowest", vi: ["thấp nhất"], read: (scope) => figure(scope, lowest(scope)) },
    { en: "best", vi: ["đơn vị cao nhất"], read: (scope) => holders(scope, highest(scope)) },
    { en: "worst", vi: ["đơn vị thấp nhất"], read: (scope) => holders(scope, lowest(scope)) },
  ];
}

interface Held {
  readonly unit: UnitResult;
  readonly value: number;
}

function extreme(figures: readonly Held[], pick: (...values: number[]) => number): number | null {
  return figures.length === 0 ? null : pick(...figures.map(({ value }) => value));
}

/** Of published figures, exact until it is rounded, as in the Excel report. */
function averageOf(figures: readonly Held[], decimals: number): number | null {
  if (figures.length === 0) return null;
  const total = Rational.sum(figures.map(({ value }) => Rational.fromJsonNumber(value)));
  return total.dividedBy(Rational.of(figures.length)).round(decimals).toNumber();
}
