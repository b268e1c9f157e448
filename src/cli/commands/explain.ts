import { formatExplanation, writeNodesCsv } from "../../reports/index.ts";
import { EXIT } from "../exit-codes.ts";
import { nodesAt, unknownCriterion } from "../find-node.ts";
import { findUnit, openTarget, type TargetOptions, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { isDiagnostic, readUnitWords } from "../unit-words.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withCriteria, withOutputOptions } from "./data-command.ts";

/** `cchc explain [DIR] UNIT [CODE]`, `cchc explain FILE [CODE]`: where every point of a unit comes from. */
export const addExplain: CommandDefinition = (program, context) => {
  const { streams } = context;
  const command = program
    .command("explain")
    .usage("[options] [DIR] UNIT [CODE] | FILE [CODE]")
    .argument("[DIR]", say(context, "thư mục kỳ đánh giá; có thể bỏ", "the period folder; may be left out"))
    .argument("[UNIT]", say(context, "mã, tên hoặc tên khác của đơn vị", "a unit's id, name or alias"))
    .argument(
      "[CODE]",
      say(context, "mã hoặc tên lĩnh vực, tiêu chí", "code or name of an area or criterion"),
    )
    .description(
      say(context, "giải thích điểm của một đơn vị đến từng ô", "explain a unit's points down to the cell"),
    );
  withCriteria(withOutputOptions(command, context), context).action(async (...given: readonly unknown[]) => {
    const options = command.opts<OutputOptions & TargetOptions>();
    const words = await readUnitWords(given.filter((word) => typeof word === "string"));
    if (isDiagnostic(words)) return context.finish(printFailure(streams, options, [words], EXIT.couldNotRun));
    const assessment = await openTarget(streams, words.target, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const unit = findUnit(streams, assessment, words.unit ?? assessment.results.units[0]?.id ?? "", options);
    if (typeof unit === "number") return context.finish(unit);
    const nodes = words.code === undefined ? unit.nodes : nodesAt(unit, words.code);
    if (nodes.length === 0) {
      const unknown = unknownCriterion(words.code ?? "", unit.nodes);
      return context.finish(printFailure(streams, options, [unknown], EXIT.couldNotRun));
    }
    const explained = { ...unit, nodes };
    const concerns = (other: string | null | undefined) => other == null || other === unit.id;
    const { results } = assessment;
    const exitCode = await print(streams, options, {
      table: (style) => formatExplanation(viewOf(assessment, options), explained, style),
      json: () => ({
        ...results,
        units: [explained],
        diagnostics: results.diagnostics.filter((diagnostic) => concerns(diagnostic.unit)),
      }),
      csv: (flavour) => writeNodesCsv([explained], flavour),
      diagnostics: assessment.diagnostics.filter(({ place }) => concerns(place.unit)),
    });
    context.finish(exitCode);
  });
};
