import { catalogOf } from "./entry.ts";

export const periodCatalog = catalogOf({});
