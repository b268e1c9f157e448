import { describe, expect, it } from "vitest";
import { catalog } from "../../src/shared/index.ts";

const entries = Object.entries(catalog);
const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

describe("the catalog of diagnostics", () => {
  it("has at least forty codes, each of a room and in words of small letters", () => {
    expect(entries.length).toBeGreaterThanOrEqual(40);
    for (const [code] of entries) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(entries)("says the same of %s in both languages, and what to do", (_, { vi, en, remedy }) => {
    expect(new Set(holesOf(vi))).toEqual(new Set(holesOf(en)));
    for (const text of [vi, en, remedy.vi, remedy.en]) expect(text.trim()).not.toBe("");
    expect(vi).not.toBe(remedy.vi);
    expect(vi.normalize("NFC")).toBe(vi);
  });
});
