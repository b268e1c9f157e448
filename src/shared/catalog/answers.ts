import { catalogOf } from "./entry.ts";

export const answersCatalog = catalogOf({});
