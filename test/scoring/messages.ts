import {
  catalog,
  type Diagnostic,
  type DiagnosticCode,
  describe,
  type Language,
} from "../../src/shared/index.ts";

/** The names of a template's holes, each once. */
export function holesIn(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? ""))].sort();
}

/** What a printed message and remedy leave open, in both languages; nothing where every hole is filled. */
export function filledIn(diagnostic: Diagnostic): string[] {
  return (["vi", "en"] as const).flatMap((language) => {
    const { message, remedy } = describe(diagnostic, language);
    return unfilled(diagnostic.code, message, remedy, language);
  });
}

/** The texts of a diagnostic as printed that are not their template with something in every hole. */
export function unfilled(
  code: DiagnosticCode,
  message: string,
  remedy: string,
  language: Language,
): string[] {
  const entry = catalog[code];
  const texts = [
    [entry[language], message],
    [entry.remedy[language], remedy],
  ] as const;
  return texts.filter(([template, text]) => !patternOf(template).test(text)).map(([, text]) => text);
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "s");
}
