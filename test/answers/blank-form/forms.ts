import type { BlankForm } from "../../../src/answers/blank-form/model.ts";
import { writeBlankForm } from "../../../src/answers/blank-form/write.ts";
import {
  collectAnswers,
  type Roster,
  type RosterUnit,
  readAnswerFile,
  type UnitSubmission,
} from "../../../src/answers/index.ts";
import { type CriteriaSet, loadCriteria } from "../../../src/criteria/index.ts";
import type { Diagnostic } from "../../../src/shared/index.ts";

export const PERIOD = {
  period: "2018",
  title: "Chỉ số CCHC các huyện, thị xã, thành phố năm 2018",
  publisher: "UBND tỉnh Đồng Tháp",
  preparedBy: "Sở Nội vụ",
  place: "Tháp Mười",
};

export const UNIT = { id: "thap-muoi", name: "Huyện Tháp Mười" };

/** A form of Tháp Mười for 2018. */
export function blankForm(criteria: CriteriaSet, more: Partial<BlankForm> = {}): Promise<Uint8Array> {
  return writeBlankForm({ unit: UNIT, period: PERIOD, criteria, language: "vi", ...more });
}

export async function districtCriteria(): Promise<CriteriaSet> {
  const { value } = await loadCriteria("cap-huyen-2018", ".");
  if (!value) throw new Error("No criteria");
  return value;
}

/** What the program reads in a form of Tháp Mười, whatever its file is called. */
export async function readForm(
  bytes: Uint8Array,
  criteria: CriteriaSet,
  file = "forms/bieu.xlsx",
): Promise<{ submission: UnitSubmission | undefined; diagnostics: readonly Diagnostic[] }> {
  const unit: RosterUnit = { ...UNIT, criteria };
  const other: RosterUnit = { id: "lap-vo", name: "Huyện Lấp Vò", criteria };
  const units = [other, unit];
  const roster: Roster = {
    units,
    find: (text) => units.find(({ id, name }) => text === id || text === name),
  };
  const read = await readAnswerFile(bytes, { file, use: "forms", roster, period: PERIOD.period });
  const { value, diagnostics } = collectAnswers(read.value);
  return { submission: value.get(UNIT.id), diagnostics: [...read.diagnostics, ...diagnostics] };
}
