/**
 * The JSON Schema of "cchc-period/1", for editors: it knows every key of cchc.json, its defaults and what it is for.
 *
 * schemas/cchc-period-1.json is this, and a test keeps it so; `UPDATE=1 npx vitest run test/schemas` writes it anew. zod,
 * which makes it, is loaded only here and when a period is opened.
 */
export async function periodJsonSchema(): Promise<object> {
  const schema = await import("./schema.ts");
  return schema.periodJsonSchema();
}
