import type { CellContext } from "./cell-value.ts";
import { Budget } from "./grid.ts";
import type { Sheet, Workbook } from "./model.ts";
import { readSheet } from "./read-sheet.ts";
import { type Relationship, readRelationships } from "./relationships.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { damaged, Unreadable } from "./unreadable.ts";
import { notAWorkbook, readWorkbookPart, type SheetEntry } from "./workbook-part.ts";
import { Zip } from "./zip.ts";

/** Reads an .xlsx or .xlsm. Stops with `Unreadable` where it is damaged, too large or something else. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const zip = await Zip.open(bytes);
  const main = await findMainPart(zip);
  const { sheets: entries, is1904 } = readWorkbookPart(await zip.take(main), main);
  const relationships = await readRelationships(zip, main);
  const context: CellContext = {
    sharedStrings: (await readPart(zip, relationships, "sharedStrings", readSharedStrings)) ?? [],
    shapes: (await readPart(zip, relationships, "styles", readStyles)) ?? [],
    is1904,
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const budget = new Budget();
  const sheets: Sheet[] = [];
  for (const entry of entries) {
    const target = findSheetPart(entry, byId);
    if (target === undefined) continue;
    sheets.push(await readNamedSheet(zip, target, entry, context, budget));
  }
  if (sheets.length === 0) throw new Unreadable("answers/workbook-has-no-sheets");
  return { format: "xlsx", sheets };
}

/** The part that the package names as its document, whatever it is called. */
async function findMainPart(zip: Zip): Promise<string> {
  const relationships = await readRelationships(zip, "");
  const main = relationships.find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw notAWorkbook(await zipKind(zip));
  if (main.endsWith(".bin")) throw notAWorkbook("Excel (.xlsb)");
  return main;
}

async function zipKind(zip: Zip): Promise<string> {
  if (!zip.has("mimetype")) return "ZIP";
  const type = Buffer.from(await zip.take("mimetype")).toString("latin1", 0, 100);
  const kind = /opendocument\.(spreadsheet|text|presentation)/.exec(type)?.[1];
  if (kind === undefined) return "ZIP";
  return `OpenDocument (${kind === "spreadsheet" ? ".ods" : kind === "text" ? ".odt" : ".odp"})`;
}

async function readPart<T>(
  zip: Zip,
  relationships: readonly Relationship[],
  type: string,
  read: (xml: Uint8Array, part: string) => T,
): Promise<T | undefined> {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  return target === undefined ? undefined : read(await zip.take(target), target);
}

/** The part of a sheet; undefined for charts, dialogs and macro sheets, which hold no cells of ours. */
function findSheetPart(entry: SheetEntry, byId: ReadonlyMap<string, Relationship>): string | undefined {
  const relationship = byId.get(entry.relationship);
  if (!relationship) throw damaged(entry.name).within({ sheet: entry.name });
  return relationship.type === "worksheet" ? relationship.target : undefined;
}

async function readNamedSheet(
  zip: Zip,
  target: string,
  { name, hidden }: SheetEntry,
  context: CellContext,
  budget: Budget,
): Promise<Sheet> {
  try {
    const { rows, merges } = readSheet(await zip.take(target), target, context, budget);
    return { name, hidden, rows, merges };
  } catch (error) {
    throw error instanceof Unreadable ? error.within({ sheet: name }) : error;
  }
}
