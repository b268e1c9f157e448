/** The width that a list or a rule may take on one line. */
const WIDTH = 118;

/** Keys that share the first line of what they stand in: a node's code, name and points, the kind of a rule. */
const LEADING = new Set(["code", "name", "maxScore", "weight", "kind", "of", "require", "mayExceed"]);

/**
 * JSON as the shipped sets are written: two spaces a level, what holds no further list on one line, and a node begins with
 * its code, name and points.
 */
export function printJson(value: unknown): string {
  return `${printObject(entriesOf(value), 0, false)}\n`;
}

function print(value: unknown, indent: number, key: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = inline(value);
  const room = WIDTH - indent - key.length - 4;
  if (isFlat(value) || (!holdsNodes(key) && line.length <= room)) return line;
  if (Array.isArray(value)) return printList(value, indent);
  return printObject(entriesOf(value), indent, key !== "bonus" && key !== "penalty");
}

function printList(items: readonly unknown[], indent: number): string {
  const inner = " ".repeat(indent + 2);
  const lines = items.map((item) => inner + print(item, indent + 2, ""));
  return `[\n${lines.join(",\n")}\n${" ".repeat(indent)}]`;
}

function printObject(entries: readonly Entry[], indent: number, hasLead: boolean): string {
  const inner = " ".repeat(indent + 2);
  const member = ([key, value]: Entry) => `${JSON.stringify(key)}: ${print(value, indent + 2, key)}`;
  const isLeading = ([key]: Entry) => hasLead && LEADING.has(key);
  const lead = entries.filter(isLeading).map(member).join(", ");
  const rest = entries.filter((entry) => !isLeading(entry)).map(member);
  const lines = [...(lead === "" ? [] : [lead]), ...rest].map((line) => inner + line);
  return `{\n${lines.join(",\n")}\n${" ".repeat(indent)}}`;
}

type Entry = readonly [key: string, value: unknown];

function entriesOf(value: unknown): readonly Entry[] {
  return Object.entries(value ?? {});
}

/** An object without a list or object in it. */
function isFlat(value: object): boolean {
  return !Array.isArray(value) && Object.values(value).every((inner) => typeof inner !== "object");
}

/** Nodes and tests stand one on a line however few they are. */
function holdsNodes(key: string): boolean {
  return key === "" || key === "nodes" || key === "bonus" || key === "penalty" || key === "tests";
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`)
    .join(", ")} }`;
}
