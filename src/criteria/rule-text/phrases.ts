import type { Language } from "../../shared/index.ts";
import { tokenize } from "./tokens.ts";
import { type WordKey, waysToSay, words } from "./words.ts";

/** A text with letters beyond ASCII, or without an English word, is taken for Vietnamese. */
export function languageOf(text: string): Language {
  if (/\P{ASCII}/u.test(text)) return "vi";
  return tokenize(text).some((token) => token.kind === "word" && ENGLISH.has(token.text)) ? "en" : "vi";
}

const compiled = new Map<WordKey, readonly (readonly string[])[]>();

/** Each way to say it, as the texts of its tokens. */
export function phrases(key: WordKey): readonly (readonly string[])[] {
  const known = compiled.get(key) ?? waysToSay(key).map(toTexts);
  compiled.set(key, known);
  return known;
}

function toTexts(phrase: string): readonly string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind !== "end")
    .map(({ text }) => text);
}

const ENGLISH: ReadonlySet<string> = new Set(
  Object.values(words.en)
    .flat()
    .flatMap((phrase) => toTexts(phrase)),
);
