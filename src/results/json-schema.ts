/**
 * The JSON Schema of "cchc-results/1", for editors and for programs in other languages.
 *
 * schemas/cchc-results-1.json is this, and a test keeps it so; `UPDATE=1 npx vitest run test/results` writes it anew.
 * zod, which makes it, is loaded only here and when a results file is read.
 */
export async function resultsJsonSchema(): Promise<object> {
  const schema = await import("./schema.ts");
  return schema.resultsJsonSchema();
}
