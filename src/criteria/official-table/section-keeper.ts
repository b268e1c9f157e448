import { diagnose, type Place, Rational } from "../../shared/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import { sheetWords } from "../sheet/words.ts";
import type { OfficialNode, OfficialTable, Outline } from "./model.ts";
import type { Section } from "./sections.ts";
import { tellOfficial } from "./tell.ts";

/** The section that rows are read into. */
interface OpenSection {
  readonly kind: Section;
  /** Empty where it has none. */
  readonly letter: string;
  /** What its own row says; none before the first section. */
  readonly node?: OfficialNode;
  readonly nodes: OfficialNode[];
}

/** What a section is called in composed codes where it has no letter. */
const BLOCK_CODES: Readonly<Partial<Record<Section, string>>> = { bonus: "TH", penalty: "TR" };

/** Puts the sections of a table together: areas side by side, bonus and penalty as blocks of their own. */
export class SectionKeeper {
  readonly outline: Outline = { nodes: [] };
  /** What the code of each top-level node is put together with where codes repeat. */
  readonly prefixes = new Map<OfficialNode, string>();
  readonly #table: OfficialTable;
  readonly #report: SheetReport;
  #section: OpenSection = { kind: "main", letter: "", nodes: [] };

  constructor(table: OfficialTable, report: SheetReport) {
    this.#table = table;
    this.#report = report;
  }

  get current(): OpenSection {
    return this.#section;
  }

  /** Whether the points of the section at hand are part of the scale. */
  get isOfScale(): boolean {
    return this.#section.kind === "main" || this.#section.kind === "survey";
  }

  open(kind: Section, letter: string, node: OfficialNode): void {
    this.close();
    this.#section = { kind, letter, node, nodes: [] };
  }

  /** A section without rows below it is an area, or the only node of its block, itself. */
  close(): void {
    const { kind, letter, node, nodes } = this.#section;
    const isAlone = nodes.length === 0 && node !== undefined && (node.maxScore || node.lines.length > 0);
    const own = isAlone ? [node] : nodes;
    const prefix = letter || BLOCK_CODES[kind] || "";
    for (const each of own) this.prefixes.set(each, prefix);
    if (isAlone && !this.isOfScale) node.code = prefix;
    if (node && kind !== "main" && kind !== "survey") this.#addBlock(kind, node, own);
    else this.outline.nodes.push(...own);
    if (node && this.isOfScale && !isAlone) this.#tellSection(node, nodes);
    if (!isAlone) this.#keepLines();
  }

  #addBlock(kind: "bonus" | "penalty", node: OfficialNode, nodes: readonly OfficialNode[]): void {
    const { cells, maxScore, name } = node;
    const block = this.outline[kind];
    const code = block ? "criteria/official-block-twice" : "criteria/official-block";
    const place = this.#place(block?.cells.maxScore ?? cells.name);
    tellOfficial(this.#report, code, place, name, sheetWords.vi.sections[kind]);
    if (block) {
      block.maxScore = undefined;
      block.nodes.push(...nodes);
    } else if (nodes.length > 0) this.outline[kind] = { maxScore, cells, nodes: [...nodes] };
  }

  /** The section is no level of the tree; what it is worth is held against its areas. */
  #tellSection({ name, cells, maxScore }: OfficialNode, nodes: readonly OfficialNode[]): void {
    tellOfficial(this.#report, "criteria/official-section", this.#place(cells.name), name);
    const sum = Rational.sum(nodes.flatMap((node) => node.maxScore ?? []));
    if (!maxScore || sum.equals(maxScore) || !nodes.every((node) => node.maxScore)) return;
    const args = { found: sum, expected: maxScore, name };
    this.#report.diagnostics.push(
      diagnose("criteria/official-section-sum", this.#place(cells.maxScore), args),
    );
  }

  /** Lines below the section's own row are no rule of any node, and keep the one below them open. */
  #keepLines(): void {
    const { node, nodes } = this.#section;
    const [first] = nodes;
    if (node && first) first.lines.unshift(...node.lines.map((line) => ({ ...line, aside: node.name })));
  }

  #place(cell: string): Place {
    return this.#report.placeOf(this.#table.sheet, cell);
  }
}
