import type { Place } from "../../shared/index.ts";
import { diagnose } from "../../shared/index.ts";
import type { BlockSource, NodeSource } from "../sheet/node-source.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import type { OfficialBlock, OfficialNode, OfficialTable, Outline } from "./model.ts";
import { type LinesReading, readRuleLines } from "./rule-of-lines.ts";
import { tellOfficial } from "./tell.ts";

type BlockName = "main" | "bonus" | "penalty";

/** The tree as the JSON form writes it, with what stands in for what is open. */
export interface OfficialSource {
  readonly nodes: readonly NodeSource[];
  readonly bonus?: BlockSource;
  readonly penalty?: BlockSource;
  /** How the lines of each scored node read. */
  readonly readings: ReadonlyMap<OfficialNode, LinesReading>;
  /** Whether every code and number of points is known; sums over a tree that lacks one say nothing. */
  readonly isTreeSure: boolean;
}

/** Writes the outline as the JSON form does, and tells every line that waits for a person. */
export function toSource(outline: Outline, table: OfficialTable, report: SheetReport): OfficialSource {
  const builder = new SourceBuilder(table, report);
  const { bonus, penalty } = outline;
  report.places.set("nodes", builder.place(outline.total?.cell ?? table.heading.address));
  if (outline.total) report.places.set("maxScore", builder.place(outline.total.cell));
  const nodes = builder.nodes(outline.nodes, "nodes", "main");
  const blocks = {
    ...(bonus && { bonus: builder.block(bonus, "bonus") }),
    ...(penalty && { penalty: builder.block(penalty, "penalty") }),
  };
  return { nodes, ...blocks, readings: builder.readings, isTreeSure: builder.isTreeSure };
}

class SourceBuilder {
  readonly readings = new Map<OfficialNode, LinesReading>();
  isTreeSure = true;
  readonly #table: OfficialTable;
  readonly #report: SheetReport;

  constructor(table: OfficialTable, report: SheetReport) {
    this.#table = table;
    this.#report = report;
  }

  place(cell: string, criterion?: string): Place {
    return this.#report.placeOf(this.#table.sheet, cell, criterion);
  }

  nodes(nodes: readonly OfficialNode[], path: string, block: BlockName): NodeSource[] {
    return nodes.map((node, index) => this.#node(node, `${path}[${index}]`, block));
  }

  block({ maxScore, cells, nodes }: OfficialBlock, name: "bonus" | "penalty"): BlockSource {
    this.#report.places.set(name, this.place(cells.name));
    this.#report.places.set(`${name}.maxScore`, this.place(cells.maxScore));
    if (!maxScore) this.#tellNoPoints(cells.maxScore, `${name}.maxScore`, undefined);
    return { maxScore: maxScore?.toNumber() ?? 1, nodes: this.nodes(nodes, `${name}.nodes`, name) };
  }

  #node(node: OfficialNode, path: string, block: BlockName): NodeSource {
    const { code, name, maxScore, cells } = node;
    const { places } = this.#report;
    const place = (cell: string) => this.place(cell, code);
    places.set(path, place(cells.code));
    places.set(`${path}.name`, place(cells.name));
    places.set(`${path}.maxScore`, place(cells.maxScore));
    places.set(`${path}.nodes`, place(cells.maxScore));
    places.set(`${path}.rule`, place(node.lines[0]?.cell ?? cells.name));
    if (code === undefined) this.#doubt(`${path}.code`);
    if (name === "") {
      this.#report.tell(
        "criteria/sheet-cell-blank",
        place(cells.name),
        "–",
        "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
      );
      places.settle(`${path}.name`);
    }
    if (!maxScore) this.#tellNoPoints(cells.maxScore, `${path}.maxScore`, code);
    const base = { code: code ?? "?", name: name || "?", maxScore: maxScore?.toNumber() ?? 0 };
    if (node.nodes.length === 0) return { ...base, ...this.#leaf(node, path, block) };
    for (const { text, cell, aside } of node.lines)
      tellOfficial(this.#report, "criteria/official-line-of-branch", place(cell), text, aside ?? name);
    return { ...base, nodes: this.nodes(node.nodes, `${path}.nodes`, block) };
  }

  #leaf(node: OfficialNode, path: string, block: BlockName): Partial<NodeSource> {
    const evidence = node.evidence === undefined ? {} : { evidence: node.evidence };
    const reading = readRuleLines(node, block);
    this.readings.set(node, reading);
    if ("rule" in reading)
      return {
        ...evidence,
        ...(reading.isSurveyed && { source: "survey" }),
        ...(reading.allowNotApplicable && { allowNotApplicable: true }),
        rule: reading.rule,
      };
    this.#report.places.settle(`${path}.rule`);
    this.#tellOpen(node, reading.open);
    return { ...evidence, rule: { kind: "points" } };
  }

  #tellOpen(
    { code, cells, name }: OfficialNode,
    open: Extract<LinesReading, { open: unknown }>["open"],
  ): void {
    if (open.length === 0)
      tellOfficial(this.#report, "criteria/official-rule-missing", this.place(cells.name, code), name);
    for (const { line, fault } of open) {
      const { cell } = line.printed;
      const text = line.printed.text || "–";
      const place = this.place(cell, code);
      if (fault) tellOfficial(this.#report, fault.code, place, text, fault.expected, fault.more);
      else tellOfficial(this.#report, "criteria/official-line-waits", place, text);
    }
  }

  /** A number that cannot be read was told where it was read. */
  #tellNoPoints(cell: string, path: string, code: string | undefined): void {
    const place = this.place(cell, code);
    const isTold = this.#report.diagnostics.some(
      (each) => each.severity === "error" && each.place.cell === cell && each.place.sheet === place.sheet,
    );
    if (!isTold)
      this.#report.diagnostics.push(
        diagnose("criteria/sheet-cell-blank", place, { found: "–", expected: "Điểm tối đa" }),
      );
    this.#doubt(path);
  }

  #doubt(path: string): void {
    this.#report.places.settle(path);
    this.isTreeSure = false;
  }
}
