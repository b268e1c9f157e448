import type { DiagnosticArgs, DiagnosticCode, Place } from "../shared/index.ts";

/**
 * Stops the reading of a file from wherever it is found unreadable.
 *
 * It never leaves this folder: `readWorkbook` catches it and hands it back as a diagnostic. It exists
 * because an XML parser cannot be told to stop in any other way.
 */
export class Unreadable extends Error {
  readonly code: DiagnosticCode;
  readonly args: DiagnosticArgs;
  readonly place: Place;

  constructor(code: DiagnosticCode, args: DiagnosticArgs = {}, place: Place = {}) {
    super(code);
    this.code = code;
    this.args = args;
    this.place = place;
  }

  /** The same fault, placed more closely by one who knows the sheet. */
  within(place: Place): Unreadable {
    return new Unreadable(this.code, this.args, { ...place, ...this.place });
  }
}

/** As much of a text from the file as a message can show. */
export function excerpt(text: string): string {
  return text.slice(0, LONGEST_EXCERPT);
}

const LONGEST_EXCERPT = 80;

/** A file whose named part cannot be right: cut off, overwritten, or not what it says it is. */
export function damaged(part: string): Unreadable {
  return new Unreadable("answers/file-is-damaged", { found: part });
}
