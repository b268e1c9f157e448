/**
 * The JSON Schema of "cchc-criteria/1", for editors and for schemas/.
 *
 * zod, which makes it, is loaded only here and when a set is parsed.
 */
export async function criteriaJsonSchema(): Promise<object> {
  const schema = await import("./schema.ts");
  return schema.criteriaJsonSchema();
}
