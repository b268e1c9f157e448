import { criteriaFormatCatalog } from "./criteria-format.ts";
import { criteriaRulesCatalog } from "./criteria-rules.ts";
import { criteriaStructureCatalog } from "./criteria-structure.ts";

/** Everything that reading and checking one criteria set can find. */
export const criteriaCatalog = {
  ...criteriaFormatCatalog,
  ...criteriaStructureCatalog,
  ...criteriaRulesCatalog,
};
