import { catalogOf } from "./entry.ts";

export const rankingCatalog = catalogOf({});
