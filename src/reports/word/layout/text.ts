import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";

/** How a line of text looks. Sizes in points. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: "left" | "center" | "right" | "both";
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Lines are that many times as high as the letters ask for. */
  readonly spacing?: number;
  readonly more?: Omit<IParagraphOptions, "children">;
}

/** A paragraph of one run. */
export function line(text: string, look: TextLook = {}): Paragraph {
  const {
    size = BODY_SIZE,
    align = "left",
    before = 0,
    after = 0,
    keepNext = false,
    spacing = 1,
    more = {},
  } = look;
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: {
      before: before * 20,
      after: after * 20,
      line: spacing * SINGLE,
      lineRule: LineRuleType.AUTO,
    },
    keepNext,
    // The mark that ends a paragraph has a size too, and makes the last line as high as itself.
    run: { size: size * 2 },
    ...more,
    children: [run(text, look)],
  });
}

/** Text in one look. Whatever comes from the data goes through here. */
export function run(text: string, { size = BODY_SIZE, bold, italics }: TextLook = {}): TextRun {
  const look: IRunOptions = { size: size * 2, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
  return new TextRun({ ...look, text: printable(text) });
}

/**
 * A text without what a document cannot hold: control characters and halves of surrogate pairs would make the
 * file unreadable; marks that turn the direction of writing would turn the figures after a name around. A text that looks like the place of a chart gets a space, so that no chart is put there.
 *
 * @example printable("Xã A\u0001") // "Xã A"
 */
export function printable(text: string): string {
  const clean = text.replace(/[\r\n\t]+/g, " ").replace(NOT_PRINTED, "");
  return clean.startsWith("[[") ? ` ${clean}` : clean;
}

/** Points of running text; tables and notes are smaller. */
export const BODY_SIZE = 14;

const SINGLE = 240;
const NOT_PRINTED =
  /[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;
