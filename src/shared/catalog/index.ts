import { anomaliesCatalog } from "./anomalies.ts";
import { answersCatalog } from "./answers.ts";
import { cliCatalog } from "./cli.ts";
import { criteriaCatalog } from "./criteria.ts";
import { criteriaChangesCatalog } from "./criteria-changes.ts";
import { criteriaSheetCatalog } from "./criteria-sheet.ts";
import { criteriaTestsCatalog } from "./criteria-tests.ts";
import type { CatalogEntry } from "./entry.ts";
import { formDeskCatalog } from "./form-desk.ts";
import { officialTableCatalog } from "./official-table.ts";
import { periodCatalog } from "./period.ts";
import { rankingCatalog } from "./ranking.ts";
import { readingCatalog } from "./reading.ts";
import { ruleTextCatalog } from "./rule-text.ts";
import { scoresCatalog } from "./scores.ts";
import { scoringCatalog } from "./scoring.ts";
import { templateCatalog } from "./template.ts";

const entries = {
  ...readingCatalog,
  ...criteriaCatalog,
  ...criteriaChangesCatalog,
  ...criteriaSheetCatalog,
  ...criteriaTestsCatalog,
  ...officialTableCatalog,
  ...answersCatalog,
  ...anomaliesCatalog,
  ...periodCatalog,
  ...scoringCatalog,
  ...scoresCatalog,
  ...rankingCatalog,
  ...cliCatalog,
  ...formDeskCatalog,
  ...templateCatalog,
  ...ruleTextCatalog,
};

export type DiagnosticCode = keyof typeof entries;

/** Every diagnostic the program can give: code → severity, both languages, remedy. */
export const catalog: Readonly<Record<DiagnosticCode, CatalogEntry>> = entries;
