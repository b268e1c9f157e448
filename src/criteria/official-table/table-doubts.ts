import type { Workbook } from "../../workbook/index.ts";
import { shownText } from "../sheet/sheet-cells.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import { findOfficialTable } from "./find-table.ts";
import type { OfficialNode, OfficialTable } from "./model.ts";
import type { LinesReading } from "./rule-of-lines.ts";
import { tellOfficial } from "./tell.ts";

/** Of two columns for one thing none is chosen. */
export function tellRivals({ rivals, sheet }: OfficialTable, report: SheetReport): void {
  for (const { found, rival } of rivals) {
    const place = report.placeOf(sheet, rival.address);
    tellOfficial(
      report,
      "criteria/official-column-twice",
      place,
      shownText(rival.value),
      shownText(found.value),
    );
  }
}

/** A decision may have an annex for each level: one is read, and the others are named. */
export function tellOtherTables({ sheets }: Workbook, { sheet }: OfficialTable, report: SheetReport): void {
  for (const other of sheets)
    if (other !== sheet && findOfficialTable({ sheets: [other] }))
      tellOfficial(
        report,
        "criteria/official-other-table",
        report.placeOf(other, undefined),
        other.name ?? "–",
        sheet.name ?? "–",
      );
}

/** A table that says of nothing how it is scored may be of another kind. */
export function tellWithoutLines(
  readings: ReadonlyMap<OfficialNode, LinesReading>,
  { sheet, heading }: OfficialTable,
  report: SheetReport,
): void {
  if (readings.size === 0 || [...readings].some(([{ lines, isSurveyed }]) => lines.length > 0 || isSurveyed))
    return;
  const place = report.placeOf(sheet, heading.address);
  tellOfficial(
    report,
    "criteria/official-without-lines",
    place,
    `${readings.size}`,
    "“Ban hành kịp thời: 0,5”",
  );
}
