import type { Command } from "commander";
import { answersOf, type LeafAnswer } from "../../../analysis/index.ts";
import { type CriteriaSet, loadCriteria } from "../../../criteria/index.ts";
import { diagnose } from "../../../shared/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { openAssessment } from "../../open-assessment.ts";
import { printFailure } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { withOutputOptions } from "../data-command.ts";
import { type CheckOptions, checkSet, printChecked } from "./checked-set.ts";
import { withSet } from "./with-set.ts";

/** `cchc criteria check SET [--against OLD] [--with DIR]`: what is wrong with it, before it is used. */
export function addCheck(criteria: Command, context: CommandContext): void {
  const command = withSet(criteria.command("check"), context)
    .description(say(context, "kiểm tra bộ tiêu chí trước khi dùng", "check a set before it is used"))
    .option(
      "--against <set>",
      say(context, "nêu thay đổi so với một bộ trước đó", "list what changed since an earlier set"),
    )
    .option(
      "--with <dir>",
      say(
        context,
        "tính câu trả lời của một kỳ đánh giá vào phần đã thử",
        "count the answers of a period among what was tried",
      ),
    );
  withOutputOptions(command, context).action(async (reference: string, options: CheckOptions) => {
    const { streams } = context;
    const { value: set, diagnostics: findings } = await loadCriteria(reference, ".");
    const answers = set ? await openAnswers(context, set, options) : [];
    if (typeof answers === "number") return context.finish(answers);
    const earlier = options.against === undefined ? undefined : await loadCriteria(options.against, ".");
    if (earlier && !earlier.value)
      return context.finish(printFailure(streams, options, earlier.diagnostics, EXIT.inputHasErrors));
    const checked = checkSet(set, reference, findings, earlier?.value, answers, options);
    context.finish(await printChecked(context, reference, checked.value, checked.diagnostics, options));
  });
}

/** The answers of the period that is named, if any; the exit code, with the reasons told, where there are none. */
async function openAnswers(
  { streams }: CommandContext,
  set: CriteriaSet,
  { with: directory, format, lang }: CheckOptions,
): Promise<readonly LeafAnswer[] | number> {
  if (directory === undefined) return [];
  const assessment = await openAssessment(streams, directory, { format, lang });
  if (typeof assessment === "number") return assessment;
  const { groups } = assessment.results;
  if (groups.some(({ criteria }) => criteria === set.id)) return answersOf(assessment.results, set);
  const args = {
    file: directory,
    found: groups.map(({ criteria }) => criteria).join(", "),
    expected: set.id,
  };
  const unfit = diagnose("criteria/period-of-other-set", { file: directory }, args);
  return printFailure(streams, { format, lang }, [unfit], EXIT.couldNotRun);
}
