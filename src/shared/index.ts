export { catalog } from "./catalog/index.ts";
export { closestText } from "./closest-text.ts";
export {
  asWarning,
  type Diagnostic,
  type DiagnosticArg,
  type DiagnosticArgs,
  type DiagnosticCode,
  describe,
  diagnose,
  formatArg,
  formatNumber,
  formatPlace,
  hasErrors,
  type Language,
  type Outcome,
  type Place,
  type Severity,
} from "./diagnostics.ts";
export { groupBy } from "./group-by.ts";
export { type NumberReading, type NumberText, readNumberText } from "./number-text.ts";
export { Rational } from "./rational.ts";
export {
  capitalized,
  decodeUtf8,
  isNotApplicable,
  isSameText,
  splitList,
  toCleanText,
  toComparable,
  toHeadingKey,
  toPlain,
} from "./text.ts";
