import type { Workbook } from "exceljs";

/**
 * Makes Times New Roman the base font of a workbook, so that cells filled in later match the rest.
 *
 * Column widths count in digits of this font. The writer has Calibri built in without a way to choose;
 * where Calibri is not installed its stand-in makes every column a third wider than meant.
 */
export function setBaseFont(book: Workbook): void {
  const writer = book.xlsx as unknown as StyleCollector;
  const prepare = writer.prepareModel.bind(writer);
  writer.prepareModel = (model, options) => {
    prepare(model, options);
    model.styles.model.fonts[0] = BASE_FONT;
  };
}

/** The part of the writer, missing from its types, that collects the fonts before anything is written. */
interface StyleCollector {
  prepareModel(
    model: { readonly styles: { readonly model: { readonly fonts: string[] } } },
    options: object,
  ): void;
}

const BASE_FONT =
  '<font><sz val="11"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>';
