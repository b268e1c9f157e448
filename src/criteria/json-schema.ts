/**
 * The JSON Schema of "cchc-criteria/1", for editors: it knows every key, default and choice, and what each is for.
 *
 * schemas/cchc-criteria-1.json is this, and a test keeps it so; `UPDATE=1 npx vitest run test/schemas` writes it anew.
 * zod, which makes it, is loaded only here and when a set is parsed.
 */
export async function criteriaJsonSchema(): Promise<object> {
  const schema = await import("./schema.ts");
  return schema.criteriaJsonSchema();
}
