import { collectAnswers, readAnswerFile } from "../answers/index.ts";
import { type CriteriaSet, leavesUnder } from "../criteria/index.ts";
import { standAlone } from "../ranking/index.ts";
import { buildResults } from "../results/index.ts";
import { isDecidedElsewhere } from "../scoring/index.ts";
import { type Diagnostic, diagnose, type Language, type Outcome, Rational } from "../shared/index.ts";
import { openDesk } from "./open-desk.ts";
import { type Assessment, scoreGroups } from "./pipeline.ts";
import { TOOL } from "./tool.ts";

export interface FormOptions {
  readonly language: Language;
  /** The criteria set, where no cchc.json stands above the file: an id, or a path from the current folder. */
  readonly criteria?: string;
}

/**
 * Assesses one unit's form by itself, at the desk of those who fill it in:
 * find its criteria → read answers → score → results.
 *
 * What the survey, a statistic or the other units decide is not counted; a note says how many points that is. Nothing is
 * ranked or classed.
 */
export async function assessForm(
  file: string,
  options: FormOptions,
): Promise<Outcome<Assessment | undefined>> {
  const desk = await openDesk(file, options.criteria);
  if (!desk.value) return { value: undefined, diagnostics: desk.diagnostics };
  const { opened, sets, roster, path } = desk.value;
  const { folder, period } = opened;
  const bytes = await folder.read(path);
  if (!bytes) return { value: undefined, diagnostics: folder.diagnostics };
  const read = await readAnswerFile(bytes, {
    file: path,
    use: "forms",
    roster,
    ...(period.period !== "" && { period: period.period }),
  });
  const collected = collectAnswers(read.value);
  const scored = scoreGroups(opened, sets, collected.value, "form");
  const answered = [...scored.value].filter(([, cards]) => cards.length > 0);
  const diagnostics = [
    ...[desk, read, collected, scored].flatMap((stage) => stage.diagnostics),
    ...answered.flatMap(([, cards]) => cards.map(({ unit, criteria }) => pointsOutstanding(unit, criteria))),
  ];
  const earlier = { periods: [], base: undefined };
  const results = buildResults({
    tool: TOOL,
    period: { ...period, groups: period.groups.filter(({ id }) => answered.some(([group]) => group === id)) },
    sets: new Map([...sets].filter(([id]) => answered.some(([group]) => group === id))),
    standings: new Map(answered.map(([group, cards]) => [group, standAlone(cards)])),
    comparisons: new Map(),
    earlier,
    inputs: folder.inputs.filter((input) => input.path === path),
    diagnostics,
    language: options.language,
  });
  const setsById = new Map([...sets.values()].map((set) => [set.id, set]));
  const submissions = collected.value;
  const tables = new Map([[path, read.tables]]);
  return {
    value: { opened, roster, sets: setsById, submissions, tables, earlier, results, diagnostics },
    diagnostics,
  };
}

/** The points that others decide: they leave the maximum of a form by itself. */
function pointsOutstanding(unit: string, criteria: CriteriaSet): Diagnostic {
  const elsewhere = criteria.areas.flatMap(leavesUnder).filter(isDecidedElsewhere);
  const found = Rational.sum(elsewhere.map(({ maxScore }) => maxScore));
  return diagnose("scoring/points-outstanding", { unit }, { found, expected: criteria.maxScore });
}
