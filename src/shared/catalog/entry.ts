/**
 * What the catalog says of one diagnostic code.
 *
 * `vi` and `en` say what is wrong, with `{name}` holes that the args fill; both use the same holes.
 * `remedy` says what to do about it.
 */
export interface CatalogEntry {
  readonly severity: "error" | "warning" | "note";
  readonly vi: string;
  readonly en: string;
  readonly remedy: { readonly vi: string; readonly en: string };
}

/** Keeps the codes as literal types while each entry is checked. */
export function catalogOf<const T extends Readonly<Record<string, CatalogEntry>>>(entries: T): T {
  return entries;
}
