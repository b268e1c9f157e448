import type { Chart } from "../charts/index.ts";

/** What stands in the document, before it is laid out: text as data. */
export type Block = Heading | Paragraph | TableBlock | ChartBlock;

export interface Heading {
  readonly kind: "heading";
  /** 1 for "I.", 2 for "1.", 3 for "a)". */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** warning: framed, cannot be overlooked; closing: on one page with what follows. */
  readonly look: "body" | "warning" | "closing";
}

/** A table with its caption; its number is given in the order of the document. */
export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** One or two rows, repeated on every page. */
  readonly heading: readonly (readonly HeadingCell[])[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

export interface TableColumn {
  /** Millimetres; the table is stretched to the width of the page. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Whether the column takes room that the others do not need, for texts that would break into lines. */
  readonly grows?: boolean;
}

export interface HeadingCell {
  readonly text: string;
  /** How many columns and rows it spans. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

export interface ChartBlock {
  readonly kind: "chart";
  readonly title: string;
  readonly chart: Chart;
}

/** An annex: it begins on a page of its own and has its own page numbers. (Phụ lục) */
export interface Annex {
  readonly title: string;
  readonly blocks: readonly (TableBlock | ChartBlock)[];
}

export function heading(level: Heading["level"], text: string): Heading {
  return { kind: "heading", level, text };
}

/** Paragraphs of plain text; empty ones are left out. */
export function paragraphs(texts: readonly string[], look: Paragraph["look"] = "body"): readonly Paragraph[] {
  return texts.filter((text) => text !== "").map((text) => ({ kind: "paragraph", text, look }));
}
