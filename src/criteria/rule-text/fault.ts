import { type Diagnostic, type DiagnosticCode, diagnose, type Place } from "../../shared/index.ts";

/** Where a rule's text stops making sense. */
export interface RuleTextFault {
  readonly kind: keyof typeof CODES;
  /** Index of the first character that is wrong, from 0, in the text as given. */
  readonly position: number;
  /** Characters that are wrong; 0 where something is lacking. */
  readonly length: number;
  /** Those characters, or the readings of a number that has two. */
  readonly found: string;
  /** What could stand there, in the words of the text's language. */
  readonly expected: string;
}

const CODES = {
  blank: "criteria/rule-text-blank",
  "too-long": "criteria/rule-text-too-long",
  unknown: "criteria/rule-text-unknown",
  unexpected: "criteria/rule-text-unexpected",
  ended: "criteria/rule-text-ended",
  "two-readings": "criteria/rule-text-two-readings",
  "no-number": "criteria/rule-text-no-number",
  "out-of-range": "criteria/rule-text-out-of-range",
  "quote-unclosed": "criteria/rule-text-quote-unclosed",
  "needs-quotes": "criteria/rule-text-needs-quotes",
  "colon-missing": "criteria/rule-text-colon-missing",
  "label-without-points": "criteria/rule-text-label-without-points",
  "band-gap": "criteria/rule-text-band-gap",
  "band-overlap": "criteria/rule-text-band-overlap",
  "band-without-limit": "criteria/rule-text-band-without-limit",
} as const satisfies Readonly<Record<string, DiagnosticCode>>;

/** As much of a text as a message shows on either side of the fault. */
const AROUND = 60;

/**
 * The fault as a diagnostic that shows the text, the number of the character (from 1) and what could stand there.
 *
 * @example ruleTextDiagnostic(fault, "Tỷ lệ; dưới: 0", { sheet: "Bộ tiêu chí", cell: "E7" })
 */
export function ruleTextDiagnostic(fault: RuleTextFault, text: string, place: Place): Diagnostic {
  const { kind, position, found, expected } = fault;
  return diagnose(CODES[kind], place, {
    text: excerpt(text, position),
    position: position + 1,
    found: shortened(found),
    expected,
  });
}

function excerpt(text: string, position: number): string {
  const [from, to] = [Math.max(0, position - AROUND), position + AROUND];
  const start = from > 0 ? "…" : "";
  const end = to < text.length ? "…" : "";
  return start + text.slice(from, to).replace(/\s+/g, " ") + end;
}

function shortened(text: string): string {
  return text.length > AROUND ? `${text.slice(0, AROUND)}…` : text;
}
