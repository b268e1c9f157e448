import type { Worksheet } from "exceljs";

/** Gives the cells of a range a list to choose from. Other words may be typed: what they mean is judged when it is read. */
export function addList(sheet: Worksheet, range: string, choices: readonly string[]): void {
  (sheet as unknown as { readonly dataValidations: Validations }).dataValidations.add(range, {
    type: "list",
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`"${choices.join(",")}"`],
  });
}

/** The part of a sheet, missing from its types, that takes a validation for a whole range at once. */
interface Validations {
  add(range: string, validation: object): void;
}
