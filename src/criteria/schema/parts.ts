import { z } from "zod";
import type { DiagnosticArgs, DiagnosticCode } from "../../shared/index.ts";

/** What a refinement says went wrong: the diagnostic that it becomes, and whether the key it points at is too many. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly args: DiagnosticArgs;
  readonly surplus: boolean;
}

/** Text that says something: not empty, not only spaces. */
export const text = z.string().regex(/\S/);
export const percentage = z.number().min(0).max(100);
export const positive = z.number().positive();
export const year = z.int().min(1945).max(9999);

/** An object with these keys and no others. The message of the issue for any other lists them. */
export function strict<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(", ") : undefined),
  });
}

/** A refinement: the object has the one key or the other, not both and not neither. */
export function exactlyOne<K extends string>(first: K, second: K) {
  return (value: { readonly [key in K]?: unknown }, context: z.RefinementCtx) => {
    const given = [first, second].filter((key) => value[key] !== undefined);
    if (given.length === 1) return;
    const args = { found: given.join(" + ") || "–", expected: `${first} | ${second}` };
    refuse(context, given.length === 2 ? [second] : [], "criteria/one-of-two", args, given.length === 2);
  };
}

/** The same for editors that check against the JSON Schema. */
export function oneRequired(...keys: readonly string[]) {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}

export function refuse(
  context: z.RefinementCtx,
  path: (string | number)[],
  code: DiagnosticCode,
  args: DiagnosticArgs,
  surplus: boolean,
): void {
  const refusal: Refusal = { code, args, surplus };
  context.addIssue({ code: "custom", path, params: { refusal } });
}
