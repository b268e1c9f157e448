import { posix } from "node:path";
import { isOn, parseXml, prefixedAttribute } from "./parse-xml.ts";
import { unescapeText } from "./rich-text.ts";
import { Unreadable } from "./unreadable.ts";

/** What the main part of a workbook tells: its sheets in order, and how it counts days. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Whether day 0 is 1 January 1904, as on old Macs. */
  readonly is1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the relationship to the sheet's own part. */
  readonly relationship: string;
}

/** Reads the main part; stops the reading where it is that of some other document. */
export function readWorkbookPart(xml: Uint8Array, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  let isWorkbook = false;
  parseXml(xml, part, {
    open(name, attributes) {
      isWorkbook ||= name === "workbook";
      if (!isWorkbook) throw notAWorkbook(documentKind(part));
      if (name === "workbookPr") is1904 = isOn(attributes.date1904);
      if (name !== "sheet") return;
      sheets.push({
        name: unescapeText(attributes.name ?? ""),
        hidden: attributes.state === "hidden" || attributes.state === "veryHidden",
        relationship: prefixedAttribute(attributes, "id") ?? "",
      });
    },
  });
  return { sheets, is1904 };
}

/** A file that is something else, named as people know it. */
export function notAWorkbook(found: string): Unreadable {
  return new Unreadable("answers/file-is-not-a-workbook", { found, expected: ".xlsx, .csv" });
}

function documentKind(part: string): string {
  const folder = posix.dirname(part);
  if (folder === "word") return "Word (.docx)";
  return folder === "ppt" ? "PowerPoint (.pptx)" : part;
}
