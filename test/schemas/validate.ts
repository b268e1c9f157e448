/** A JSON Schema, as far as the shipped ones go. */
type Schema = boolean | { readonly [keyword: string]: unknown };

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Keyword = (
  expected: never,
  value: Json,
  path: string,
  root: Schema,
  schema: Schema,
) => readonly string[];

/**
 * Where a value breaks a schema, as "path: keyword"; nothing where it does not.
 *
 * Written from the specification (draft 2020-12) and not from what makes the schemas, so that it can contradict it. A
 * keyword it does not know is an error: what is not checked must not seem to be.
 */
export function violations(schema: Schema, value: Json, path = "", root: Schema = schema): readonly string[] {
  if (typeof schema === "boolean") return schema ? [] : [`${path}: not allowed`];
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    if (SILENT.has(keyword)) return [];
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`Unknown keyword ${keyword} at ${path}`);
    return check(expected as never, value, path, root, schema);
  });
}

const SILENT = new Set(["$schema", "$defs", "id", "description", "default"]);

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: (name: string, value, path, root) => violations(resolve(name, root), value, path, root),
  type: (type: string | readonly string[], value, path) =>
    [type].flat().some((one) => isOfType(one, value)) ? [] : [`${path}: type`],
  const: (wanted: Json, value, path) => (value === wanted ? [] : [`${path}: const`]),
  enum: (wanted: readonly Json[], value, path) => (wanted.includes(value) ? [] : [`${path}: enum`]),
  minimum: ofNumber("minimum", (value, limit) => value >= limit),
  maximum: ofNumber("maximum", (value, limit) => value <= limit),
  exclusiveMinimum: ofNumber("exclusiveMinimum", (value, limit) => value > limit),
  minLength: (least: number, value, path) =>
    typeof value === "string" && value.length < least ? [`${path}: minLength`] : [],
  pattern: (pattern: string, value, path) =>
    typeof value === "string" && !new RegExp(pattern, "u").test(value) ? [`${path}: pattern`] : [],
  minItems: (least: number, value, path) =>
    Array.isArray(value) && value.length < least ? [`${path}: minItems`] : [],
  items: (items: Schema, value, path, root) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => violations(items, item, `${path}/${index}`, root))
      : [],
  required: (keys: readonly string[], value, path) =>
    isObject(value) ? keys.filter((key) => !(key in value)).map((key) => `${path}/${key}: required`) : [],
  properties: (properties: Readonly<Record<string, Schema>>, value, path, root) =>
    isObject(value)
      ? Object.entries(properties).flatMap(([key, property]) =>
          key in value ? violations(property, value[key] ?? null, `${path}/${key}`, root) : [],
        )
      : [],
  additionalProperties: (others: Schema, value, path, root, schema) => {
    if (!isObject(value)) return [];
    const known = Object.keys(isKeyed(schema) ? (schema.properties ?? {}) : {});
    return Object.entries(value).flatMap(([key, item]) =>
      known.includes(key) ? [] : violations(others, item, `${path}/${key}`, root),
    );
  },
  allOf: (all: readonly Schema[], value, path, root) =>
    all.flatMap((one) => violations(one, value, path, root)),
  anyOf: (any: readonly Schema[], value, path, root) =>
    any.some((one) => violations(one, value, path, root).length === 0) ? [] : [`${path}: anyOf`],
  oneOf: (any: readonly Schema[], value, path, root) =>
    any.filter((one) => violations(one, value, path, root).length === 0).length === 1
      ? []
      : [`${path}: oneOf`],
};

function ofNumber(name: string, isWithin: (value: number, limit: number) => boolean): Keyword {
  return (limit: number, value, path) =>
    typeof value === "number" && !isWithin(value, limit) ? [`${path}: ${name}`] : [];
}

function resolve(reference: string, root: Schema): Schema {
  let found: unknown = root;
  for (const key of reference.split("/").slice(1))
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  if (found === undefined) throw new Error(`Nothing at ${reference}`);
  return found as Schema;
}

function isOfType(type: string, value: Json): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  return type === "object" ? isObject(value) : typeof value === type;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKeyed(schema: Schema): schema is { readonly properties?: object } {
  return typeof schema === "object";
}
