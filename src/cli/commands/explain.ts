import { formatExplanation, writeNodesCsv } from "../../reports/index.ts";
import type { NodeResult, UnitResult } from "../../results/index.ts";
import { diagnose, isSameText } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { findUnit, isPeriod, openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc explain [DIR] UNIT [CODE]`: where every point of a unit comes from. */
export const addExplain: CommandDefinition = (program, context) => {
  const command = program
    .command("explain")
    .argument("<dir-unit-code...>", say(context, "[thư mục] đơn vị [mã tiêu chí]", "[folder] unit [code]"))
    .usage("[options] [DIR] UNIT [CODE]")
    .description(
      say(context, "giải thích điểm của một đơn vị đến từng ô", "explain a unit's points down to the cell"),
    );
  withOutputOptions(command, context).action(async (words: string[], options: OutputOptions) => {
    const [first = "."] = words;
    const named = words.length > 1 && (await isPeriod(first));
    const [name = "", code] = named ? words.slice(1) : words;
    const assessment = await openAssessment(context.streams, named ? first : ".", options);
    if (typeof assessment === "number") return context.finish(assessment);
    const unit = findUnit(context.streams, assessment, name, options);
    if (typeof unit === "number") return context.finish(unit);
    const nodes = code === undefined ? unit.nodes : nodesAt(unit, code);
    if (nodes.length === 0) {
      const unknown = diagnose(
        "cli/unknown-criterion",
        {},
        { found: code ?? "", expected: unit.nodes.map((node) => node.code).join("; ") },
      );
      return context.finish(printFailure(context.streams, options, [unknown], EXIT.couldNotRun));
    }
    const explained = { ...unit, nodes };
    const diagnostics = assessment.diagnostics.filter(
      ({ place }) => place.unit === undefined || place.unit === unit.id,
    );
    const exitCode = await print(context.streams, options, {
      table: () => formatExplanation(viewOf(assessment, options), explained),
      json: () => ({ ...assessment.results, units: [explained] }),
      csv: (flavour) => writeNodesCsv([explained], flavour),
      diagnostics,
    });
    context.finish(exitCode);
  });
};

/** The node of that code or name and those below it. */
function nodesAt({ nodes }: UnitResult, text: string): readonly NodeResult[] {
  const start = nodes.findIndex(({ code, name }) => isSameText(code, text) || isSameText(name, text));
  const node = nodes[start];
  if (!node) return [];
  const after = nodes.findIndex(
    ({ level, block }, index) => index > start && (level <= node.level || block !== node.block),
  );
  return nodes.slice(start, after < 0 ? undefined : after);
}
