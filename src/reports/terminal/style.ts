import type { Severity } from "../../shared/index.ts";

/** How texts stand out where they are shown: colours on a terminal, nothing in a file. */
export interface TextStyle {
  readonly severity: (severity: Severity, text: string) => string;
  /** What may be passed over at first. */
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}
