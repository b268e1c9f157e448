import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listShippedCriteria, loadCriteria } from "../../src/criteria/index.ts";
import { hasErrors } from "../../src/shared/index.ts";
import { setWith, summary } from "./sets.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
  await mkdir(path.join(folder, "ky"));
  await writeFile(path.join(folder, "bo.json"), `\uFEFF${JSON.stringify(setWith())}`);
});

afterAll(() => rm(folder, { recursive: true }));

describe("loadCriteria", () => {
  it("opens a file by its path from the base folder, which may lie above it", async () => {
    expect((await loadCriteria("bo.json", folder)).value?.id).toBe("thu");
    expect((await loadCriteria("../bo.json", path.join(folder, "ky"))).value?.id).toBe("thu");
    expect((await loadCriteria(path.join(folder, "bo.json"), "/")).value?.id).toBe("thu");
  });

  it("takes the backslashes of a path that was written on Windows", async () => {
    expect((await loadCriteria("..\\bo.json", path.join(folder, "ky"))).value?.id).toBe("thu");
  });

  it("never takes an id for a path", async () => {
    await copyFile(path.join(folder, "bo.json"), path.join(folder, "ky", "rieng.json"));
    const { value, diagnostics } = await loadCriteria("../bo", path.join(folder, "ky"));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["criteria/unknown-set"]);
  });

  it("lists the sets at hand for an unknown id, with the closest", async () => {
    const { diagnostics } = await loadCriteria("Cấp huyện 2018 ", folder);
    expect(diagnostics).toMatchObject([
      { code: "criteria/misspelt-set", args: { closest: "cap-huyen-2018" } },
    ]);
    expect(diagnostics[0]?.args.expected).toContain("cap-huyen-2018");
  });

  it("names a file as the reference does, not as the disk does", async () => {
    const { diagnostics } = await loadCriteria("../khong-co.json", path.join(folder, "ky"));
    expect(diagnostics[0]?.place).toEqual({ file: "../khong-co.json" });
  });
});

describe("the sets that are shipped", async () => {
  const ids = await listShippedCriteria();

  it("are those of criteria/", () => {
    expect(ids).toContain("cap-huyen-2018");
  });

  it.each(ids)("%s has no error and bears its file's name", async (id) => {
    const { value, diagnostics } = await loadCriteria(id, fileURLToPath(new URL(".", import.meta.url)));
    expect(hasErrors(diagnostics), summary(diagnostics).join("\n")).toBe(false);
    expect(value?.id).toBe(id);
  });
});
