import {
  childrenOf,
  EditablePackage,
  MAIN_NAMESPACE,
  openingOf,
  RELATIONSHIPS,
  type Relationship,
  readWorkbookPart,
  relationshipsOf,
  rootOf,
  targetOf,
  Unpatchable,
  type XmlElement,
} from "../../workbook/index.ts";
import { type RowSource, readRows } from "./sheet/sheet-source.ts";

/** A worksheet of a template, taken apart. */
export interface TemplateSheet {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly sheetData: XmlElement;
  readonly rows: readonly RowSource[];
  readonly relationships: readonly Relationship[];
}

/** A template, opened. (Mẫu báo cáo) */
export interface TemplateBook {
  readonly parts: EditablePackage;
  /** Path of the main part. */
  readonly main: string;
  /** In the order of the workbook. */
  readonly sheets: readonly TemplateSheet[];
  /** Paths of the sheets that hold a chart and no cells. */
  readonly chartSheets: readonly string[];
}

/** Stops with `Refusal`, `Unpatchable` or `Unreadable` where the workbook is none that can be filled. */
export async function openTemplate(bytes: Uint8Array): Promise<TemplateBook> {
  const parts = await EditablePackage.open(bytes);
  const main = targetOf(parts, "", "officeDocument");
  if (main === undefined) throw new Unpatchable();
  refuseSpecial(parts, main);
  const text = parts.readXml(main);
  if (!openingOf(text, rootOf(text)).includes(`"${MAIN_NAMESPACE}"`))
    throw new Refusal("template/unsupported", STRICT);
  const relationships = new Map(relationshipsOf(parts, main).map((one) => [one.id, one]));
  const sheets: TemplateSheet[] = [];
  const chartSheets: string[] = [];
  for (const { name, relationship } of readWorkbookPart(Buffer.from(text), main).sheets) {
    const found = relationships.get(relationship);
    if (!found) throw new Unpatchable();
    if (found.type === `${RELATIONSHIPS}/worksheet`) sheets.push(openSheet(parts, name, found.target));
    else chartSheets.push(found.target);
  }
  return { parts, main, sheets, chartSheets };
}

/** Why a workbook is refused as a template; `found` names what it holds. */
export class Refusal extends Error {
  readonly code: "template/has-macros" | "template/unsupported";
  readonly found: string;

  constructor(code: Refusal["code"], found: string) {
    super(code);
    this.code = code;
    this.found = found;
  }
}

const STRICT = "Strict Open XML";

/** Relationships of a workbook that runs something when it is opened. */
const MACROS = /\/(vbaProject|xlMacrosheet|xlIntlMacrosheet)$/;

function refuseSpecial(parts: EditablePackage, main: string): void {
  const relationships = relationshipsOf(parts, main);
  const macro = relationships.find(({ type }) => MACROS.test(type));
  const types = parts.readXml("[Content_Types].xml");
  if (macro || /macroEnabled|vbaProject/i.test(types))
    throw new Refusal("template/has-macros", macro?.target ?? "VBA");
  if (/spreadsheetml\.template\.main/i.test(types)) throw new Refusal("template/unsupported", ".xltx");
  if (relationships.some(({ type }) => type.endsWith("/revisionHeaders")))
    throw new Refusal("template/unsupported", "shared workbook");
  const isSigned = relationshipsOf(parts, "").some(({ type }) => type.includes("digital-signature"));
  if (isSigned) throw new Refusal("template/unsupported", "digital signature");
}

function openSheet(parts: EditablePackage, name: string, path: string): TemplateSheet {
  const text = parts.readXml(path);
  const children = childrenOf(text, rootOf(text));
  const sheetData = children.find(({ local }) => local === "sheetData");
  if (!sheetData) throw new Unpatchable();
  const rows = readRows(text, sheetData);
  return { name, path, text, children, sheetData, rows, relationships: relationshipsOf(parts, path) };
}
