import { attributesOf, childOf, childrenOf, openingOf, rootOf, textOf } from "../../workbook/index.ts";
import { sheetNameOf, toKey } from "./formulas/move-formula.ts";
import { type FormulaToken, tokensOf } from "./formulas/tokens.ts";
import { SheetFormulas } from "./sheet/formulas.ts";
import type { TemplateBook, TemplateSheet } from "./template-book.ts";

/**
 * The sheets whose formulas rest on cells that are filled, directly or by way of others, with their formulas.
 * A sheet counts as a whole; names and Excel tables stand for the sheets they lie in.
 */
export function findStaleSheets(
  book: TemplateBook,
  filled: readonly TemplateSheet[],
): ReadonlyMap<TemplateSheet, SheetFormulas> {
  const known = new Set([...filled.map(({ name }) => toKey(name))]);
  const named = namedFormulas(book);
  const withFormulas = book.sheets.map((sheet) => {
    const formulas = new SheetFormulas(sheet);
    const words = new Set(formulas.cells.flatMap((cell) => wordsOf(formulas.tokensOf(cell))));
    return { sheet, formulas, words };
  });
  for (let size = -1; size !== known.size; ) {
    size = known.size;
    for (const { sheet, words } of withFormulas) if (meets(words, known)) known.add(toKey(sheet.name));
    for (const { name, words } of named) if (meets(words, known)) known.add(name);
  }
  const stale = withFormulas.filter(
    ({ sheet, formulas }) => known.has(toKey(sheet.name)) && formulas.cells.length > 0,
  );
  return new Map(stale.map(({ sheet, formulas }) => [sheet, formulas]));
}

/** The sheets and names that a formula speaks of. */
function wordsOf(tokens: readonly FormulaToken[]): string[] {
  return tokens.flatMap((token) => {
    if (token.kind === "name") return toKey(token.text);
    if (token.kind === "area") return token.sheet === "" ? [] : toKey(sheetNameOf(token.sheet));
    return token.text.endsWith("!") ? toKey(sheetNameOf(token.text.slice(0, -1))) : [];
  });
}

function meets(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return [...words].some((word) => known.has(word));
}

/** Names of the workbook and its Excel tables, with what they speak of. */
function namedFormulas({ parts, main, sheets }: TemplateBook): { name: string; words: Set<string> }[] {
  const text = parts.readXml(main);
  const list = childOf(text, rootOf(text), "definedNames");
  const names = (list ? childrenOf(text, list) : []).map((element) => ({
    name: toKey(attributesOf(openingOf(text, element)).name ?? ""),
    words: new Set(wordsOf(tokensOf(textOf(text, element)))),
  }));
  const tables = sheets.flatMap((sheet) =>
    sheet.relationships
      .filter(({ type }) => type.endsWith("/table"))
      .map(({ target }) => {
        const table = parts.readXml(target);
        const { displayName = "" } = attributesOf(openingOf(table, rootOf(table)));
        return { name: toKey(displayName), words: new Set([toKey(sheet.name)]) };
      }),
  );
  return [...names, ...tables];
}
