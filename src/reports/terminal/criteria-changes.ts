import type { ChangeValue, CriteriaChange, CriteriaSet } from "../../criteria/index.ts";
import { formatNumber, type Language, Rational } from "../../shared/index.ts";
import { type CsvFlavour, type CsvValue, writeCsvRecords } from "../csv-text.ts";
import { fill, labels } from "../labels.ts";
import { formatTextTable, wrap } from "./text-table.ts";

/** What changed since an earlier set, as a table with the proposals below it. */
export function formatCriteriaChanges(
  changes: readonly CriteriaChange[],
  earlier: CriteriaSet,
  language: Language,
): string {
  const words = labels[language].criteria.changes;
  const title = `${fill(words.title, { name: earlier.name, id: earlier.id })}\n`;
  if (changes.length === 0) return `${title}${words.none}\n`;
  const table = formatTextTable(
    [
      { heading: words.kind },
      { heading: words.previousCode },
      { heading: words.code },
      { heading: words.name },
      { heading: words.from },
      { heading: words.to },
    ],
    changes.flatMap(({ kind, previousCode, code, name, from, to, proposal }) =>
      inLines([
        `${words.kinds[kind]}${proposal ? " *" : ""}`,
        previousCode ?? "",
        code ?? "",
        name,
        valueText(from, language),
        valueText(to, language),
      ]),
    ),
  );
  const proposals = changes.flatMap(({ code, name, proposal }) =>
    proposal ? [`  ${code} ${name}: ${proposalText(proposal, language)}\n`] : [],
  );
  return proposals.length === 0
    ? `${title}\n${table}`
    : `${title}\n${table}\n${words.proposals}\n${proposals.join("")}`;
}

/** The changes as programs read them: points are numbers, what does not exist is null. */
export function toChangeRecords(changes: readonly CriteriaChange[]): readonly (Omit<
  CriteriaChange,
  "from" | "to" | "proposal"
> & {
  readonly from: CsvValue;
  readonly to: CsvValue;
  readonly proposal: readonly string[] | null;
})[] {
  return changes.map(({ from, to, proposal = null, ...change }) => ({
    ...change,
    from: toPlainValue(from),
    to: toPlainValue(to),
    proposal,
  }));
}

/** Three such columns beside kind and codes fit a line. */
const CELL_WIDTH = 27;

const COLUMNS = ["kind", "code", "previousCode", "name", "from", "to", "proposal"];

/** One row a change; without any, the headings alone. */
export function writeChangesCsv(changes: readonly CriteriaChange[], flavour: CsvFlavour): string {
  const records = toChangeRecords(changes).map(({ proposal, ...change }) => ({
    ...change,
    proposal: proposal?.join("; ") ?? null,
  }));
  return writeCsvRecords(records, flavour, COLUMNS);
}

/** A row as so many lines as its longest cell needs: nothing of an old or a new rule is cut. */
function inLines(cells: readonly string[]): string[][] {
  const wrapped = cells.map((cell) => wrap(cell, CELL_WIDTH));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ""));
}

function toPlainValue(value: ChangeValue): CsvValue {
  return value instanceof Rational ? value.toNumber() : value;
}

function valueText(value: ChangeValue, language: Language): string {
  const { yes, no } = labels[language].criteria.changes;
  const { sources } = labels[language].desk.criteria;
  if (value === null) return "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (value instanceof Rational) return formatNumber(value, language);
  return typeof value === "number" ? `${value}` : (sources[value] ?? value);
}

/** `đề nghị previousCodes: ["3.2"]`, as it stands in the file. */
function proposalText(codes: readonly string[], language: Language): string {
  const list = `[${codes.map((code) => JSON.stringify(code)).join(", ")}]`;
  return fill(labels[language].criteria.changes.proposal, { codes: list });
}
