import { catalogOf } from "./entry.ts";

export const criteriaCatalog = catalogOf({});
