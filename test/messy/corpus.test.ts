import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assessForm } from "../../src/cli/assess-form.ts";

/** What a file says: the points of each leaf that has any, and every error and warning, "code cell". */
interface Reading {
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly told: readonly string[];
}

const corpus = path.join(import.meta.dirname, "corpus");
const forms = path.join(corpus, "forms");
const expected: Readonly<Record<string, Reading>> = JSON.parse(
  readFileSync(path.join(corpus, "expected.json"), "utf8"),
);

async function read(file: string): Promise<Reading> {
  const { value, diagnostics } = await assessForm(path.join(forms, file), { language: "vi" });
  const answers = (value?.results.units ?? []).map(({ id, nodes }) => [
    id,
    Object.fromEntries(
      nodes.flatMap(({ code, leaf, exact }) => (leaf && exact !== null ? [[code, exact]] : [])),
    ),
  ]);
  const told = diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ code, place }) => [code, place.cell].filter(Boolean).join(" "));
  return { answers: Object.fromEntries(answers), told: told.sort() };
}

describe("a form written by another program", () => {
  it("stands in the index", () => {
    const files = readdirSync(forms, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(forms, path.join(entry.parentPath, entry.name)));
    expect(files.sort()).toEqual(Object.keys(expected).sort());
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(expected))("is read as it was meant, or refused: %s", async (file, reading) => {
    expect(await read(file)).toEqual(reading);
  });
});
