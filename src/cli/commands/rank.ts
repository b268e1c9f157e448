import { formatAreaRanking, formatRanking, writeUnitsCsv } from "../../reports/index.ts";
import type { Results, UnitResult } from "../../results/index.ts";
import { diagnose, isSameText } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc rank DIR [--by AREA]`: the ranking of each group. */
export const addRank: CommandDefinition = (program, context) => {
  const command = program
    .command("rank")
    .argument("[dir]", say(context, "thư mục kỳ đánh giá", "period folder"), ".")
    .description(say(context, "xếp hạng các đơn vị theo khối", "rank the units of each group"))
    .option(
      "--by <area>",
      say(context, "xếp theo một lĩnh vực: mã hoặc tên", "by one area: its code or name"),
    )
    .option("--provisional", say(context, "xếp hạng cả đơn vị chưa đủ số liệu", "rank incomplete units too"));
  withOutputOptions(command, context).action(
    async (directory: string, options: OutputOptions & { by?: string; provisional?: boolean }) => {
      const assessment = await openAssessment(context.streams, directory, options);
      if (typeof assessment === "number") return context.finish(assessment);
      const { results, diagnostics } = assessment;
      const area = options.by === undefined ? undefined : findArea(results, options.by);
      if (options.by !== undefined && !area) {
        const expected = [
          ...new Set(results.units.flatMap(({ areas }) => areas.map(({ code }) => code))),
        ].join("; ");
        const unknown = diagnose("cli/unknown-criterion", {}, { found: options.by, expected });
        return context.finish(printFailure(context.streams, options, [unknown], EXIT.couldNotRun));
      }
      const view = viewOf(assessment, options);
      const units = area === undefined ? results.units : sortByArea(results, area);
      const exitCode = await print(context.streams, options, {
        table: () => (area === undefined ? formatRanking(view) : formatAreaRanking(view, area)),
        json: () => ({ ...results, units }),
        csv: (flavour) => writeUnitsCsv(units, flavour),
        diagnostics,
      });
      context.finish(exitCode);
    },
  );
};

function findArea({ units }: Results, text: string): string | undefined {
  const areas = units.flatMap((unit) => unit.areas);
  return areas.find(({ code, name }) => isSameText(code, text) || isSameText(name, text))?.code;
}

/** Groups stay together; within one, by the area's rank, units without one last. */
function sortByArea({ groups, units }: Results, code: string): UnitResult[] {
  const rank = (unit: UnitResult) =>
    unit.areas.find((area) => area.code === code)?.rank ?? Number.MAX_SAFE_INTEGER;
  return groups.flatMap(({ id }) =>
    units.filter(({ group }) => group === id).sort((a, b) => rank(a) - rank(b)),
  );
}
