import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Roster, readAnswerFile } from "../../../src/answers/index.ts";
import { loadCriteria } from "../../../src/criteria/index.ts";
import { isSameText } from "../../../src/shared/index.ts";
import { plainCells, readClean } from "../../workbook/read-cells.ts";
import { annotate, markAt } from "./annotated.ts";

const FORMS = new URL("../../../samples/dong-thap-2018/forms/", import.meta.url);
const NAMES = readdirSync(FORMS).filter((name) => name.endsWith(".xlsx"));

/** Whatever unit a form names, scored by the shipped set. */
async function rosterOf(bytes: Uint8Array): Promise<Roster> {
  const { value: criteria } = await loadCriteria("cap-huyen-2018", ".");
  const { sheets } = await readClean(bytes);
  const texts = sheets.flatMap((sheet) => Object.values(plainCells(sheet)));
  const name = texts
    .map((text) => /^Đơn vị: (.+)$/.exec(`${text}`)?.[1])
    .find((found) => found !== undefined);
  const unit = { id: "don-vi", name: name ?? "", criteria };
  return { units: [unit], find: (text) => (isSameText(text, unit.name) ? unit : undefined) };
}

describe("an annotated copy that is sent back by mistake", () => {
  it.each(NAMES)("gives the same answers as the original, and no new finding: %s", async (name) => {
    const original = readFileSync(new URL(name, FORMS));
    const context = { file: name, use: "forms", roster: await rosterOf(original) } as const;
    const marks = [
      markAt("Tự đánh giá 2018", "E12", {
        found: "Số liệu",
        expected: "Mã",
        unit: "don-vi",
        criterion: "1.2",
      }),
      markAt("Tự đánh giá 2018", "F40", { found: "Mã", expected: "Điểm tự đánh giá", unit: "khac" }),
    ];
    const copy = await annotate(original, marks, name);
    const before = await readAnswerFile(original, context);
    expect(before.value.length).toBeGreaterThan(40);
    expect(await readAnswerFile(copy, context)).toEqual(before);
  });
});
