import { formatAreaRanking, formatRanking, writeUnitsCsv } from "../../reports/index.ts";
import type { Results, UnitResult } from "../../results/index.ts";
import { EXIT } from "../exit-codes.ts";
import { findNamed, unknownCriterion } from "../find-node.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { provisionalOption, withFolder, withOutputOptions } from "./data-command.ts";

type RankCommandOptions = OutputOptions & { readonly by?: string; readonly provisional?: boolean };

/** `cchc rank DIR [--by AREA]`: the ranking of each group, by one area if asked. */
export const addRank: CommandDefinition = (program, context) => {
  const command = withFolder(program.command("rank"), context)
    .description(say(context, "xếp hạng các đơn vị theo khối", "rank the units of each group"))
    .option(
      "--by <area>",
      say(context, "xếp theo một lĩnh vực: mã hoặc tên", "by one area: its code or name"),
    )
    .addOption(provisionalOption(context));
  withOutputOptions(command, context).action(async (directory: string, options: RankCommandOptions) => {
    const assessment = await openAssessment(context.streams, directory, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const { by } = options;
    const areas = assessment.results.units.flatMap((unit) => unit.areas);
    const area = by === undefined ? undefined : findNamed(areas, by)?.code;
    if (by !== undefined && area === undefined) {
      const unknown = unknownCriterion(by, areas);
      return context.finish(printFailure(context.streams, options, [unknown], EXIT.couldNotRun));
    }
    const results = area === undefined ? assessment.results : sortByArea(assessment.results, area);
    const view = viewOf({ ...assessment, results }, options);
    const exitCode = await print(context.streams, options, {
      table: () => (area === undefined ? formatRanking(view) : formatAreaRanking(view, area)),
      json: () => results,
      csv: (flavour) => writeUnitsCsv(results, flavour),
      diagnostics: assessment.diagnostics,
    });
    context.finish(exitCode);
  });
};

/** Groups stay together; within one, by the area's rank, units without one last. */
function sortByArea(results: Results, code: string): Results {
  const rank = ({ areas }: UnitResult) =>
    areas.find((area) => area.code === code)?.rank ?? Number.MAX_SAFE_INTEGER;
  const units = results.groups.flatMap(({ id }) =>
    results.units.filter(({ group }) => group === id).sort((a, b) => rank(a) - rank(b)),
  );
  return { ...results, units };
}
