import type { Workbook } from "exceljs";

/**
 * Lets rows grow with what is typed into them later, though they have a height to begin with.
 *
 * The writer marks every height as one set by hand, and a spreadsheet never fits such a row to its text again.
 * Without a height, on the other hand, LibreOffice opens the row one line high.
 *
 * @param isGrowing whether the row of that number is one of them; asked for every sheet
 */
export function letRowsGrow(book: Workbook, isGrowing: (row: number) => boolean): void {
  const writer = book.xlsx as unknown as SheetWriter;
  const addWorksheets = writer.addWorksheets.bind(writer);
  const unmark = (row: string, number: string) =>
    isGrowing(Number(number)) ? row.replace(' customHeight="1"', "") : row;
  writer.addWorksheets = (zip, model) => {
    const append: Zip["append"] = (content, options) =>
      zip.append(content.replace(/<row r="(\d+)"[^>]*>/g, unmark), options);
    return addWorksheets({ append }, model);
  };
}

interface Zip {
  append(content: string, options: object): void;
}

/** The part of the writer, missing from its types, that puts the sheets into the archive. */
interface SheetWriter {
  addWorksheets(zip: Zip, model: object): Promise<void>;
}
