import { attributesOf } from "../xml/attributes.ts";
import { childrenOf, openingOf, prefixOf, rootOf, withPrefix } from "../xml/elements.ts";
import { escapeAttribute } from "../xml/escape.ts";
import { Splices } from "../xml/splices.ts";

const DOCUMENT = "application/vnd.openxmlformats-officedocument";

/** What the parts that we add are, as the package lists it. */
const TYPES = {
  worksheet: `${DOCUMENT}.spreadsheetml.worksheet+xml`,
  styles: `${DOCUMENT}.spreadsheetml.styles+xml`,
  comments: `${DOCUMENT}.spreadsheetml.comments+xml`,
  drawing: `${DOCUMENT}.drawing+xml`,
  chart: `${DOCUMENT}.drawingml.chart+xml`,
  vmlDrawing: `${DOCUMENT}.vmlDrawing`,
  embeddedWorkbook: `${DOCUMENT}.spreadsheetml.sheet`,
} as const;

export type PartType = keyof typeof TYPES;

/** Drawings of comments and workbooks within documents are listed by their ending, as Office does. */
const ENDINGS: Readonly<Partial<Record<PartType, string>>> = { vmlDrawing: "vml", embeddedWorkbook: "xlsx" };

/** The list of what the parts of a package are, with new parts and their types. */
export function addContentTypes(text: string, added: ReadonlyMap<string, PartType>): string {
  const root = rootOf(text);
  const extensions = childrenOf(text, root).map(
    (element) => attributesOf(openingOf(text, element)).Extension?.toLowerCase() ?? "",
  );
  const listed = new Set(extensions);
  const entries: string[] = [];
  for (const [path, type] of added) {
    const ending = ENDINGS[type];
    if (ending === undefined)
      entries.push(`<Override PartName="/${escapeAttribute(path)}" ContentType="${TYPES[type]}"/>`);
    else if (!listed.has(ending))
      entries.push(`<Default Extension="${ending}" ContentType="${TYPES[type]}"/>`);
    if (ending !== undefined) listed.add(ending);
  }
  const splices = new Splices(text);
  splices.append(root, withPrefix(entries.join(""), prefixOf(root)));
  return splices.apply();
}

/** The list without the parts that are no longer there. */
export function removeContentTypes(text: string, isRemoved: (name: string) => boolean): string {
  const splices = new Splices(text);
  for (const element of childrenOf(text, rootOf(text))) {
    const { PartName } = attributesOf(openingOf(text, element));
    if (PartName !== undefined && isRemoved(PartName)) splices.replace(element.start, element.end, "");
  }
  return splices.apply();
}
