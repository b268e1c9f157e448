/** The way to a key of a JSON file. */
export type JsonPath = readonly PropertyKey[];

/**
 * The path as people read it, for the `cell` of a place.
 *
 * @example formatPath(["nodes", 2, "rule", "bands", 1, "from"]) // "nodes[2].rule.bands[1].from"
 */
export function formatPath(path: JsonPath): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** What stands at the path; undefined where nothing does. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The value as the file writes it, cut where it is long. */
export function formatValue(value: unknown): string {
  // JSON.stringify has no word for the infinity that 1e999 is read as.
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
