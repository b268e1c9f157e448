import { describe, expect, it } from "vitest";
import { fill, labels } from "../../src/reports/labels.ts";

/** Every label with its path: "excel.sheets.ranking". */
function flatten(part: object, path = ""): [path: string, label: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value as object, `${path}${key}.`),
  );
}

const holes = (label: string) => [...label.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe("labels", () => {
  const vi = new Map(flatten(labels.vi));
  const en = new Map(flatten(labels.en));

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
    for (const name of [...Object.values(labels.vi.excel.sheets), ...Object.values(labels.en.excel.sheets)])
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
