import { toComparable } from "../../shared/index.ts";
import { ruleWords } from "./words.ts";

/** What a rule's text can begin with, or one of its bands. */
const LEADS = Object.values(ruleWords).flatMap((words) =>
  [
    words.points,
    words.each,
    words.all,
    words.any,
    words.ratio,
    `${words.from} `,
    `${words.above} `,
    words.rest,
    words.mayExceed,
    words.count,
    words.deduct,
    words.survey,
    words.best,
    words.minmax,
    words.rank,
    words.formula,
  ].map((lead) => lead.toLocaleLowerCase("vi")),
);

/**
 * The label as a rule's text writes it: in quotes, doubled inside, where it holds a mark of the text or begins
 * as another rule would.
 *
 * @example quoted("Từ 80% đến dưới 100%") // "\"Từ 80% đến dưới 100%\""
 */
export function quoted(label: string): string {
  const start = toComparable(label);
  const isPlain =
    !/[;:"\r\n]/.test(label) && label === label.trim() && !LEADS.some((lead) => start.startsWith(lead));
  return isPlain ? label : `"${label.replaceAll('"', '""')}"`;
}
