import type { Workbook } from "../workbook/index.ts";
import { type FormStamp, findFormStamp } from "./form-stamp.ts";
import { namedUnit } from "./form-unit.ts";
import type { Roster } from "./roster.ts";

/** What a form says of itself before anything is known of its period. */
export interface FormIntroduction {
  /** What `cchc form` stamped it with. */
  readonly stamp: FormStamp | undefined;
  /** The name after "Đơn vị:". */
  readonly unitName: string | undefined;
}

const NOBODY: Roster = { units: [], find: () => undefined };

/** The unit's name stands above the table, and that begins in the first 30 rows. */
const LAST_ROW = 30;

/** Who a form belongs to and what it was made from, for those who have nothing but the form. */
export function introduceForm({ sheets }: Workbook): FormIntroduction {
  const named = sheets
    .filter(({ hidden }) => !hidden)
    .map(({ rows }) =>
      namedUnit(
        rows.filter(({ number }) => number <= LAST_ROW),
        NOBODY,
      ),
    )
    .find((found) => found !== undefined);
  return { stamp: findFormStamp("", sheets)?.stamp, unitName: named?.name };
}
