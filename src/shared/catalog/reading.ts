import { catalogOf } from "./entry.ts";

export const readingCatalog = catalogOf({});
