import { catalogOf } from "./entry.ts";

export const scoringCatalog = catalogOf({});
