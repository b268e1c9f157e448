import { rawText } from "../../workbook/index.ts";
import { readCode } from "./code-cell.ts";
import type { TestSource } from "./node-source.ts";
import type { NodeReader } from "./read-node.ts";
import type { ValueReader } from "./read-value.ts";
import type { SheetReport } from "./sheet-report.ts";
import type { TableRow } from "./table-row.ts";

/** Reads the rows of tests: a code, an answer in the column of names, and the points it must give. (Kiểm thử) */
export class TestReader {
  readonly #values: ValueReader;
  readonly #nodes: NodeReader;
  readonly #report: SheetReport;

  constructor(values: ValueReader, nodes: NodeReader, report: SheetReport) {
    this.#values = values;
    this.#nodes = nodes;
    this.#report = report;
  }

  /**
   * @param tests those read so far, which this one is added to
   * @param codes those of the nodes above
   */
  readTest(row: TableRow, tests: TestSource[], codes: ReadonlySet<string>): void {
    const path = `tests[${tests.length}]`;
    const code = this.#readCode(row, codes);
    this.#report.places.set(path, row.place("code", code));
    this.#report.places.set(`${path}.answer`, row.place("name", code));
    const points = this.#nodes.readPoints(row, `${path}.points`, code);
    const cell = row.at("name");
    const place = row.place("name", code);
    if (!cell) this.#report.tell("criteria/sheet-cell-blank", place, "–", row.heading("name"));
    const answer = cell && this.#values.text(cell.value, place, row.heading("name"));
    if (answer !== undefined && points !== undefined) tests.push({ code, answer, points });
  }

  /** The code of a test is one of those above. */
  #readCode(row: TableRow, codes: ReadonlySet<string>): string {
    const cell = row.at("code");
    const reading = cell && readCode(cell.value, [], new Set(), false);
    if (!reading) return "?";
    if ("code" in reading) return reading.code;
    const [only, other] = reading.candidates.filter((candidate) => codes.has(candidate));
    if (only !== undefined && other === undefined) return only;
    const expected = reading.candidates.join(" | ");
    this.#report.tell("criteria/sheet-code-unclear", row.place("code"), rawText(cell?.value), expected);
    return only ?? "?";
  }
}
