import type { CriteriaSet } from "../../src/criteria/index.ts";
import {
  compareGroup,
  type EarlierPeriods,
  type PublishedPeriod,
  type PublishedUnit,
  rankGroup,
  type Standing,
  type UnitIdentity,
} from "../../src/ranking/index.ts";
import { Rational } from "../../src/shared/index.ts";
import { leaf, scoreAll, setOf, type UnitSketch } from "../scoring/build.ts";

const POINTS = { kind: "points" };

/** Areas 1 (60 points) and 2 (40 points), both leaves that take any points and may not apply. */
export function twoAreas(more: object = {}, nodes: readonly object[] = areas()): Promise<CriteriaSet> {
  return setOf(nodes, more);
}

export function areas(more: object = {}): object[] {
  return [
    { ...leaf("1", 60, POINTS, { allowNotApplicable: true }), name: "Thể chế", ...more },
    { ...leaf("2", 40, POINTS, { allowNotApplicable: true }), name: "Thủ tục" },
  ];
}

/** Points of areas 1 and 2: "50 30"; "-" is missing, "KAD" not applicable. */
export function unit(points: string): UnitSketch {
  const [first = "-", second = "-"] = points.split(" ");
  const sketch = (text: string) => (text === "-" ? {} : text === "KAD" ? { na: true } : { self: text });
  return { "1": sketch(first), "2": sketch(second) };
}

export interface RankSketch {
  readonly unranked?: readonly string[];
  readonly provisional?: boolean;
}

/** Standings by unit, of units given as points: { a: "50 30" }. */
export function rank(
  set: CriteriaSet,
  units: Readonly<Record<string, string>>,
  { unranked = [], provisional = false }: RankSketch = {},
): ReadonlyMap<string, Standing> {
  const sketches = Object.fromEntries(Object.entries(units).map(([id, points]) => [id, unit(points)]));
  const cards = [...scoreAll(set, sketches).cards.values()];
  const isRanked = (id: string) => !unranked.includes(id);
  return new Map(
    rankGroup(cards, { isRanked, provisional }).map((standing) => [standing.card.unit, standing]),
  );
}

export function identity(id: string, more: Partial<UnitIdentity> = {}): UnitIdentity {
  return { id, name: `Huyện ${id}`, group: "huyen", aliases: [], predecessors: [], ...more };
}

const figure = (text: string | undefined) => (text === undefined ? undefined : Rational.fromDecimal(text));

/** A unit's published figures: total, index, rank and of, and areas by "code name". */
export function published(
  id: string,
  figures: {
    total?: string;
    index?: string;
    rank?: number;
    of?: number;
    areas?: Readonly<Record<string, string>>;
  },
  more: Partial<PublishedUnit> = {},
): PublishedUnit {
  const nodes = Object.entries(figures.areas ?? {}).map(([heading, index]) => {
    const [code = "", ...name] = heading.split(" ");
    return { code, name: name.join(" ") || undefined, index: figure(index) };
  });
  return {
    id,
    name: `Huyện ${id}`,
    group: "huyen",
    isFinal: true,
    total: figure(figures.total),
    index: figure(figures.index),
    rank: figures.rank,
    of: figures.of,
    class: undefined,
    nodes,
    ...more,
  };
}

export function period(name: string, ...units: readonly PublishedUnit[]): PublishedPeriod {
  return { period: name, units };
}

/** The first period is the base. */
export function earlier(...periods: readonly PublishedPeriod[]): EarlierPeriods {
  return { periods, base: periods[0] };
}

export function compare(
  standings: ReadonlyMap<string, Standing>,
  periods: EarlierPeriods,
  identities: readonly UnitIdentity[] = [],
) {
  const known = new Map([...standings.keys()].map((id) => [id, identity(id)]));
  for (const other of identities) known.set(other.id, other);
  return compareGroup([...standings.values()], known, periods);
}
