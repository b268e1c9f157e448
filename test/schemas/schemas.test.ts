import { readdir, readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { criteriaJsonSchema } from "../../src/criteria/index.ts";
import { periodJsonSchema } from "../../src/period/index.ts";
import { violations } from "./validate.ts";

const ROOT = new URL("../../", import.meta.url);

async function readJson(path: string) {
  return JSON.parse(await readFile(new URL(path, ROOT), "utf8"));
}

/** The shipped sets, and every set and period of the samples, each with the name of its schema. */
async function listFiles(): Promise<{ path: string; json: Record<string, unknown>; schema: string }[]> {
  const folders = ["criteria/", "samples/"];
  const names = await Promise.all(
    folders.map(async (folder) => {
      const found = await readdir(new URL(folder, ROOT), { recursive: true });
      return found.filter((name) => name.endsWith(".json")).map((name) => folder + name);
    }),
  );
  const files = await Promise.all(
    names.flat().map(async (path) => {
      const json = await readJson(path);
      return { path, json, schema: String(json.format).replace("/", "-") };
    }),
  );
  return files.filter(({ schema }) => schema === "cchc-criteria-1" || schema === "cchc-period-1");
}

/** Every schema of a kind of key that the file may have, with a value, somewhere below. */
function propertiesIn(schema: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Object.entries(Reflect.get(schema, "properties") ?? {}).flatMap(([key, property]) =>
    typeof property === "object" && property !== null
      ? [[`${path}.${key}`, property as Record<string, unknown>] as [string, Record<string, unknown>]]
      : [],
  );
  const below = Object.entries(schema).flatMap(([key, value]) => propertiesIn(value, `${path}.${key}`));
  return [...own, ...below];
}

describe.each([
  ["schemas/cchc-criteria-1.json", criteriaJsonSchema],
  ["schemas/cchc-period-1.json", periodJsonSchema],
] as const)("%s", (path, makeSchema) => {
  it("is the schema that such files are read by", async () => {
    const schema = `${JSON.stringify(await makeSchema(), null, 2)}\n`;
    if (process.env.UPDATE === "1") await writeFile(new URL(path, ROOT), schema);
    expect(await readFile(new URL(path, ROOT), "utf8")).toBe(schema);
  });

  it("explains every key in Vietnamese and English", async () => {
    const properties = propertiesIn(await readJson(path));
    expect(properties.length).toBeGreaterThan(10);
    for (const [key, { description }] of properties) expect(description, key).toMatch(/^.+ \(.+\)$/u);
  });
});

describe("the shipped schemas", () => {
  it("take every shipped set and every sample, with and without the key that names the schema", async () => {
    const files = await listFiles();
    for (const kind of ["cchc-criteria-1", "cchc-period-1"])
      expect(files.filter(({ schema }) => schema === kind).length).toBeGreaterThan(4);
    for (const { path, json, schema: name } of files) {
      const schema = await readJson(`schemas/${name}.json`);
      expect(violations(schema, { ...json, $schema: `../schemas/${name}.json` }), path).toEqual([]);
      const { $schema: _, ...without } = json;
      expect(violations(schema, without as never), path).toEqual([]);
    }
  });

  it.each([
    ["an unknown key", { decimal: 2 }, "/decimal: not allowed"],
    ["a text where a number belongs", { maxScore: "100" }, "/maxScore: type"],
    ["another format", { format: "cchc-criteria/2" }, "/format: const"],
    ["a blank name", { name: " " }, "/name: pattern"],
    ["no nodes", { nodes: [] }, "/nodes: minItems"],
    ["too many decimals", { decimals: 7 }, "/decimals: maximum"],
  ])("refuse a set with %s", async (_, keys, violation) => {
    const set = await readJson("criteria/cap-xa.json");
    expect(violations(await readJson("schemas/cchc-criteria-1.json"), { ...set, ...keys })).toEqual([
      violation,
    ]);
  });

  it.each([
    ["points and a weight", { maxScore: 1, weight: 1, rule: { kind: "points" } }],
    ["neither rule nor nodes", { maxScore: 1 }],
    ["a rule with a strange field", { maxScore: 1, rule: { kind: "points", floor: 1 } }],
    ["an option without points", { maxScore: 1, rule: { kind: "choice", options: [{ label: "Có" }] } }],
  ])("refuse a node with %s", async (_, keys) => {
    const node = { code: "1", name: "A", ...keys };
    const set = await readJson("criteria/cap-xa.json");
    const schema = await readJson("schemas/cchc-criteria-1.json");
    expect(violations(schema, { ...set, nodes: [node] })).not.toEqual([]);
  });

  it("refuse a period without groups, with a blank title or a strange key", async () => {
    const schema = await readJson("schemas/cchc-period-1.json");
    const period = await readJson("samples/dong-thap-2018/cchc.json");
    expect(violations(schema, { ...period, groups: [] })).toEqual(["/groups: minItems"]);
    expect(violations(schema, { ...period, title: "" })).toEqual(["/title: minLength"]);
    expect(violations(schema, { ...period, unit: "units.csv" })).toEqual(["/unit: not allowed"]);
  });
});
