import {
  type ChangeValue,
  type CriteriaChange,
  type CriteriaSet,
  settingWords,
} from "../../criteria/index.ts";
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
    changes.flatMap(({ kind, previousCode, code, name, from, to, proposal }) => {
      const own = kind === "setting" ? settingWords(language) : NO_WORDS;
      return inLines([
        `${words.kinds[kind]}${proposal ? " *" : ""}`,
        previousCode ?? "",
        code ?? "",
        own.get(name) ?? name,
        valueText(from, own, language),
        valueText(to, own, language),
      ]);
    }),
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

const NO_WORDS: ReadonlyMap<string, string> = new Map();

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

/** @param own words of what is a key, for people */
function valueText(value: ChangeValue, own: ReadonlyMap<string, string>, language: Language): string {
  const { yes, no } = labels[language].criteria.changes;
  const { sources } = labels[language].desk.criteria;
  if (value === null) return "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (value instanceof Rational) return formatNumber(value, language);
  return typeof value === "number" ? `${value}` : (own.get(value) ?? sources[value] ?? value);
}

/** `đề nghị previousCodes: ["3.2"]`, as it stands in the file. */
function proposalText(codes: readonly string[], language: Language): string {
  const list = `[${codes.map((code) => JSON.stringify(code)).join(", ")}]`;
  return fill(labels[language].criteria.changes.proposal, { codes: list });
}
