import { catalogOf } from "./entry.ts";

export const cliCatalog = catalogOf({});
