import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { periodCatalog } from "../../src/shared/catalog/period.ts";
import type { Place } from "../../src/shared/index.ts";
import { SET } from "../answers/tables.ts";
import { filledIn, holesIn } from "../scoring/messages.ts";
import { type Files, PERIOD, periodFolder, readPeriod } from "./folders.ts";

interface Fixture {
  /** What is put into an otherwise faultless folder. */
  readonly files: Files;
  readonly place: Place;
  readonly prepare?: (directory: string) => Promise<unknown>;
}

const HEADING = "Mã;Tên;Khối;Xếp hạng";

/** Every code with the smallest change to a folder that shows it, and it alone. */
const fixtures: Readonly<Record<keyof typeof periodCatalog, Fixture>> = {
  "period/file-missing": { files: { "survey.csv": undefined }, place: { file: "survey.csv" } },
  "period/file-unreadable": {
    files: { "survey.csv": undefined },
    place: { file: "survey.csv" },
    prepare: (directory) => mkdir(path.join(directory, "survey.csv")),
  },
  "period/folder-missing": { files: { "forms/a.csv": undefined }, place: { file: "forms" } },
  "period/folder-unreadable": {
    files: { "forms/a.csv": undefined, forms: "x" },
    place: { file: "forms" },
  },
  "period/file-too-large": {
    files: { "survey.csv": new Uint8Array(64 * 1024 * 1024 + 1) },
    place: { file: "survey.csv" },
  },
  "period/file-passed-over": { files: { "forms/a.docx": "x" }, place: { file: "forms/a.docx" } },
  "period/path-leaves-folder": keys({ survey: "../survey.csv" }, { file: "../survey.csv" }),
  "period/not-utf8": { files: { "cchc.json": new Uint8Array([0xff]) }, place: { file: "cchc.json" } },
  "period/not-json": { files: { "cchc.json": "{,}" }, place: { file: "cchc.json" } },
  "period/json-cut-short": { files: { "cchc.json": "{" }, place: { file: "cchc.json" } },
  "period/key-twice": {
    files: { "cchc.json": JSON.stringify(PERIOD).replace("{", '{"period":"2017",') },
    place: { file: "cchc.json", cell: "period" },
  },
  "period/unknown-key": keys({ unit: "units.csv" }, { file: "cchc.json", cell: "unit" }),
  "period/missing-key": keys({ title: undefined }, { file: "cchc.json", cell: "title" }),
  "period/wrong-value": keys({ title: 2018 }, { file: "cchc.json", cell: "title" }),
  "period/group-twice": keys(
    { groups: [...PERIOD.groups, { id: "xa", name: "Khối khác", criteria: "bo-thu.json" }] },
    { file: "cchc.json", cell: "groups[1].id" },
  ),
  "period/criteria-not-valid": {
    files: { "bo-thu.json": { ...SET, validFrom: 2019 } },
    place: { file: "cchc.json", cell: "groups[0].criteria" },
  },
  "period/units-without-heading": units({}, "a;Xã An;xa"),
  "period/no-units": units({}, HEADING),
  "period/unit-incomplete": units({ cell: "B3" }, HEADING, "a;Xã An;xa", "b;;xa"),
  "period/unknown-group": units({ cell: "C3" }, HEADING, "a;Xã An;xa", "b;Xã Bình;so"),
  "period/unclear-ranked": units({ cell: "D2" }, HEADING, "a;Xã An;xa;chưa"),
  "period/unknown-column": units({ cell: "D1" }, "Mã;Tên;Khối;Được xếp hạng", "a;Xã An;xa;không"),
  "period/unit-name-taken": units({ cell: "B3", unit: "b" }, HEADING, "a;Xã An;xa", "b;Xã An;xa"),
};

function keys(changed: object, place: Place): Fixture {
  return { files: { "cchc.json": { ...PERIOD, ...changed } }, place };
}

/** The table of units; where no row of it is read nobody may have answered. */
function units(place: Place, ...lines: readonly string[]): Fixture {
  const others = lines.length > 1 ? {} : withoutAnswers();
  return { files: { ...others, "units.csv": lines.join("\n") }, place: { file: "units.csv", ...place } };
}

function withoutAnswers(): Files {
  const { appraisal: _, survey: __, ...rest } = PERIOD;
  return { "cchc.json": rest, "forms/a.csv": undefined, "forms/.keep": "" };
}

const entries = Object.entries(periodCatalog);

describe("the catalog of periods", () => {
  it.each(entries)("%s says the same in both languages", (_, { vi, en, remedy }) => {
    expect(holesIn(en)).toEqual(holesIn(vi));
    expect(holesIn(remedy.en)).toEqual(holesIn(remedy.vi));
  });

  it("has a fixture for every code and no other", () => {
    expect(Object.keys(fixtures).sort()).toEqual(Object.keys(periodCatalog).sort());
  });

  it.each(Object.entries(fixtures))(
    "%s comes up alone, in its place, with all that its message names",
    async (code, { files, place, prepare }) => {
      const directory = await periodFolder(files);
      await prepare?.(directory);
      const { diagnostics } = await readPeriod(directory);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
      const [diagnostic] = diagnostics;
      expect(diagnostic?.place).toEqual(place);
      expect(diagnostic?.severity).toBe(periodCatalog[code as keyof typeof periodCatalog].severity);
      expect(Object.keys(diagnostic?.args ?? {})).toEqual(expect.arrayContaining(["found", "expected"]));
      expect(diagnostic && filledIn(diagnostic)).toEqual([]);
    },
  );
});
