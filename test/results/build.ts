import type { CriteriaSet } from "../../src/criteria/index.ts";
import type { Period, Unit } from "../../src/period/index.ts";
import type { EarlierPeriods } from "../../src/ranking/index.ts";
import { compareGroup, rankGroup } from "../../src/ranking/index.ts";
import { buildResults, type Results } from "../../src/results/index.ts";
import type { Language } from "../../src/shared/index.ts";
import { scoreAll, type UnitSketch } from "../scoring/build.ts";

export interface PeriodSketch {
  readonly set: CriteriaSet;
  readonly units: Readonly<Record<string, UnitSketch>>;
  readonly unranked?: readonly string[];
  readonly earlier?: EarlierPeriods;
  readonly language?: Language;
  readonly more?: Partial<Period>;
}

/** The results of one group, "huyen", whose units are named after their ids. */
export function resultsOf({
  set,
  units,
  unranked = [],
  earlier,
  language = "vi",
  more,
}: PeriodSketch): Results {
  const members = Object.keys(units).map(
    (id): Unit => ({
      id,
      name: `Huyện ${id}`,
      group: "huyen",
      aliases: [],
      predecessors: [],
      ranked: !unranked.includes(id),
    }),
  );
  const period: Period = {
    directory: "/home/somebody/ky-2018",
    period: "2018",
    title: "Chỉ số CCHC năm 2018",
    publisher: "UBND tỉnh",
    preparedBy: undefined,
    place: undefined,
    groups: [{ id: "huyen", name: "Khối huyện", criteria: "../thu.json" }],
    units: members,
    forms: "forms",
    appraisal: undefined,
    survey: undefined,
    previous: [],
    ...more,
  };
  const { cards, found } = scoreAll(set, units);
  const isRanked = (id: string) => !unranked.includes(id);
  const standings = rankGroup([...cards.values()], { isRanked, provisional: false });
  const before = earlier ?? { periods: [], base: undefined };
  const compared = compareGroup(standings, new Map(members.map((unit) => [unit.id, unit])), before);
  return buildResults({
    tool: "cchc 1.0.0",
    period,
    sets: new Map([["huyen", set]]),
    standings: new Map([["huyen", standings]]),
    comparisons: compared.value,
    earlier: before,
    inputs: [{ path: "units.csv", sha256: "b".repeat(64) }],
    diagnostics: [...found, ...compared.diagnostics],
    language,
  });
}
