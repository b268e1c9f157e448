import type { Roster, UnderstoodTable, UnitSubmission } from "../answers/index.ts";
import type { CriteriaSet } from "../criteria/index.ts";
import { loadGroupCriteria, makeRoster, type OpenPeriod, openPeriod, readAnswers } from "../period/index.ts";
import {
  type Comparison,
  compareGroup,
  type EarlierPeriods,
  rankGroup,
  type Standing,
} from "../ranking/index.ts";
import { buildResults, type Results } from "../results/index.ts";
import { type Scorecard, type ScoringScope, scoreAnswers } from "../scoring/index.ts";
import type { Diagnostic, Language, Outcome } from "../shared/index.ts";
import { openEarlierPeriods } from "./earlier-periods.ts";
import { TOOL } from "./tool.ts";

export interface PipelineOptions {
  readonly language: Language;
  /** Rank incomplete units too. */
  readonly provisional?: boolean;
  /** The earlier period that changes are against; the first listed where none is named. */
  readonly against?: string;
  /** Whether earlier periods are looked at: one that is itself an earlier period looks no further back. */
  readonly withEarlier?: boolean;
}

/** What the commands work with. */
export interface Assessment {
  readonly opened: OpenPeriod;
  readonly roster: Roster;
  /** By id of the criteria set. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  /** What each unit sent, by id. */
  readonly submissions: ReadonlyMap<string, UnitSubmission>;
  /** How each file with answers was understood, by its path. */
  readonly tables: ReadonlyMap<string, readonly UnderstoodTable[]>;
  readonly earlier: EarlierPeriods;
  readonly results: Results;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The whole program in one line:
 * open period → load criteria → read answers → score → rank → compare → results, which commands render and write.
 *
 * Undefined where the folder is no period that can be opened.
 */
export async function assessPeriod(
  directory: string,
  options: PipelineOptions,
): Promise<Outcome<Assessment | undefined>> {
  const opened = await openPeriod(directory);
  if (!opened.value) return { value: undefined, diagnostics: opened.diagnostics };
  const criteria = await loadGroupCriteria(opened.value);
  const roster = makeRoster(opened.value.period, criteria.value);
  const answers = await readAnswers(opened.value, roster);
  const scored = scoreGroups(opened.value, criteria.value, answers.value);
  const standings = rankGroups(opened.value, scored.value, options);
  const earlier = await openEarlierPeriods(opened.value, options);
  const compared = compareGroups(opened.value, standings, earlier.value);
  const diagnostics = [opened, criteria, answers, scored, earlier, compared].flatMap(
    (stage) => stage.diagnostics,
  );
  const results = buildResults({
    tool: TOOL,
    period: opened.value.period,
    sets: criteria.value,
    standings,
    comparisons: compared.value,
    earlier: earlier.value,
    inputs: opened.value.folder.inputs,
    diagnostics,
    language: options.language,
  });
  const sets = new Map([...criteria.value.values()].map((set) => [set.id, set]));
  return {
    value: {
      opened: opened.value,
      roster,
      sets,
      submissions: answers.value,
      tables: answers.tables,
      earlier: earlier.value,
      results,
      diagnostics,
    },
    diagnostics,
  };
}

export type ByGroup<T> = ReadonlyMap<string, readonly T[]>;

/** A group whose criteria set has errors is not scored. */
export function scoreGroups(
  { period }: OpenPeriod,
  sets: ReadonlyMap<string, CriteriaSet>,
  submissions: ReadonlyMap<string, UnitSubmission>,
  scope: ScoringScope = "groups",
): Outcome<ByGroup<Scorecard>> {
  const cards = new Map<string, readonly Scorecard[]>();
  const outcomes: Outcome<unknown>[] = [];
  for (const { id } of period.groups) {
    const set = sets.get(id);
    if (!set) continue;
    const members = new Set(period.units.filter(({ group }) => group === id).map((unit) => unit.id));
    const ofGroup = new Map([...submissions].filter(([unit]) => members.has(unit)));
    const scored = scoreAnswers(set, ofGroup, scope);
    cards.set(id, scored.value);
    outcomes.push(scored);
  }
  return { value: cards, diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics) };
}

function rankGroups(
  { period }: OpenPeriod,
  cards: ByGroup<Scorecard>,
  options: PipelineOptions,
): ByGroup<Standing> {
  const unranked = new Set(period.units.filter(({ ranked }) => !ranked).map(({ id }) => id));
  const rankOptions = {
    isRanked: (unit: string) => !unranked.has(unit),
    provisional: options.provisional ?? false,
  };
  return new Map([...cards].map(([group, members]) => [group, rankGroup(members, rankOptions)]));
}

function compareGroups(
  { period }: OpenPeriod,
  standings: ByGroup<Standing>,
  earlier: EarlierPeriods,
): Outcome<ReadonlyMap<string, Comparison>> {
  const identities = new Map(period.units.map((unit) => [unit.id, unit]));
  const outcomes = [...standings.values()].map((group) => compareGroup(group, identities, earlier));
  return {
    value: new Map(outcomes.flatMap(({ value }) => [...value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
