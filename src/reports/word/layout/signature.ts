import type { Table } from "docx";
import { fill } from "../../labels.ts";
import type { WordReport } from "../report.ts";
import { columnsBeside } from "./frame.ts";
import { textWidth } from "./page.ts";
import { line } from "./text.ts";

/** Whom the report goes to at the left, who signs it at the right, with room for a seal. (Nơi nhận, chữ ký) */
export function signatureBlock({ results, words }: WordReport): Table {
  const { signature } = words;
  const isForwarded = results.publisher !== null && results.preparedBy !== null;
  const recipients = [
    ...(isForwarded ? [fill(signature.recipientPublisher, { publisher: results.publisher ?? "" })] : []),
    signature.recipientUnits,
    signature.recipientFiles,
  ];
  const left = [
    line(signature.recipients, { size: 12, bold: true, italics: true }),
    ...recipients.map((recipient) => line(recipient, { size: 11 })),
  ];
  const right = [
    line(signature.head, { align: "center", size: 14, bold: true }),
    line(signature.hint, { align: "center", size: 12, italics: true, after: SEAL }),
    line("", { align: "center" }),
  ];
  const half = textWidth(false) / 2;
  return columnsBeside([half, half], [left, right]);
}

/** Points of room for signature and seal. */
const SEAL = 70;
