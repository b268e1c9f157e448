import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { excelLabels } from "../../src/reports/labels/excel.ts";
import { fill } from "../../src/reports/labels.ts";

interface BothLanguages {
  readonly vi: object;
  readonly en: object;
}

/** Every part of the labels, found by its file, so that none is forgotten: "excel", "word"… */
async function readLabels(): Promise<Readonly<Record<string, BothLanguages>>> {
  const folder = new URL("../../src/reports/labels/", import.meta.url);
  const parts: Record<string, BothLanguages> = {};
  for (const file of readdirSync(folder).filter((name) => !/-(vi|en)\.ts$/.test(name))) {
    const exported: Record<string, BothLanguages> = await import(new URL(file, folder).href);
    for (const [name, part] of Object.entries(exported))
      if (name.endsWith("Labels")) parts[name.replace(/Labels$/, "")] = part;
  }
  return parts;
}

/** Every label with its path: "excel.sheets.ranking". */
function flatten(part: object, path = ""): [path: string, label: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value as object, `${path}${key}.`),
  );
}

const holes = (label: string) => [...label.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe("labels", () => {
  const vi = new Map<string, string>();
  const en = new Map<string, string>();

  beforeAll(async () => {
    const parts = await readLabels();
    expect(Object.keys(parts).sort()).toEqual(["criteria", "desk", "excel", "html", "terminal", "word"]);
    for (const [name, part] of Object.entries(parts)) {
      for (const [path, label] of flatten(part.vi, `${name}.`)) vi.set(path, label);
      for (const [path, label] of flatten(part.en, `${name}.`)) en.set(path, label);
    }
  });

  it("has every word in both languages", () => {
    expect(vi.size).toBeGreaterThan(50);
    expect([...en.keys()]).toEqual([...vi.keys()]);
    const empty = [...vi, ...en].filter(([, label]) => label.trim() === "").map(([path]) => path);
    expect(empty).toEqual([]);
  });

  it("has the same holes in both languages", () => {
    for (const [path, label] of vi) expect([path, holes(en.get(path) ?? "")]).toEqual([path, holes(label)]);
  });

  it("names sheets as Excel allows", () => {
    for (const name of [...Object.values(excelLabels.vi.sheets), ...Object.values(excelLabels.en.sheets)])
      expect(name).toMatch(/^[^\\/*?:[\]']{1,25}$/);
  });
});

describe("fill", () => {
  it("fills holes and leaves unknown ones to be seen", () => {
    expect(fill("Kỳ {period}: {x}", { period: "2018" })).toBe("Kỳ 2018: {x}");
  });

  it("takes a text with a dollar sign as it is", () => {
    expect(fill("{unit}", { unit: "$& Tháp Mười" })).toBe("$& Tháp Mười");
  });
});
