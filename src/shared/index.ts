export { catalog } from "./catalog/index.ts";
export {
  asWarning,
  type Diagnostic,
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
export { type NumberReading, type NumberText, readNumberText } from "./number-text.ts";
export { Rational } from "./rational.ts";
export { isNotApplicable, isSameText, splitList, toCleanText, toComparable, toPlain } from "./text.ts";
