import type { Rational } from "../../shared/index.ts";
import type { Cell, Row, Sheet } from "../../workbook/index.ts";

/** A column of the table as decisions print it; any other is for filling in and is passed over. */
export type OfficialColumn = "code" | "name" | "maxScore" | "evidence" | "remark";

/** A second column that may as well hold the names or the points. */
export interface RivalHeading {
  readonly found: Cell;
  readonly rival: Cell;
}

/** The table of a decision, found by its headings. (Bảng tiêu chí ban hành kèm theo quyết định) */
export interface OfficialTable {
  readonly sheet: Sheet;
  /** The number of each column; codes may stand before the names, in the same cells. */
  readonly columns: ReadonlyMap<OfficialColumn, number>;
  /** What the points are headed by, for messages. */
  readonly heading: Cell;
  readonly rivals: readonly RivalHeading[];
  readonly above: readonly Row[];
  readonly rows: readonly Row[];
}

/** One line of text below a criterion, as it is printed: how it is scored, as a rule. */
export interface PrintedLine {
  readonly text: string;
  /** What stands beside it in the column of points, where the line has a row of its own. */
  readonly points?: Rational;
  /** The same where it is no number: "0–0,5". */
  readonly pointsText?: string;
  readonly cell: string;
  readonly pointsCell?: string;
  /** The section that it stands below, where that has nodes and so no rule of its own. */
  readonly aside?: string;
  /** The letter or number that the line has in the column of codes. */
  readonly printedCode?: string;
}

/** A node of the tree with the lines below it. (Lĩnh vực, tiêu chí, tiêu chí thành phần) */
export interface OfficialNode {
  /** The code as it is printed; empty where none is. */
  readonly printed: string;
  /** What the set calls it; undefined where Excel made two readings of it. */
  code: string | undefined;
  /** Whether its code does not say what it stands below. */
  readonly isLost?: true;
  /** Whether its code is ours: the table gives it none, or a small letter. */
  readonly isUnnumbered: boolean;
  readonly name: string;
  readonly maxScore: Rational | undefined;
  readonly evidence: string | undefined;
  /** Whether a remark, or the section it stands in, says that a survey gives its points. */
  readonly isSurveyed: boolean;
  readonly cells: { readonly code: string; readonly name: string; readonly maxScore: string };
  readonly lines: PrintedLine[];
  readonly nodes: OfficialNode[];
}

/** Bonus or penalty points. */
export interface OfficialBlock {
  /** Undefined where none is printed, or two are. */
  maxScore: Rational | undefined;
  readonly cells: OfficialNode["cells"];
  readonly nodes: OfficialNode[];
}

/** The whole table as a tree. */
export interface Outline {
  readonly nodes: OfficialNode[];
  bonus?: OfficialBlock;
  penalty?: OfficialBlock;
  /** What the row of the total says. */
  total?: { readonly maxScore: Rational; readonly cell: string };
}
