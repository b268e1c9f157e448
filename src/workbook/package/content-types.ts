import { attributesOf } from "../xml/attributes.ts";
import { childrenOf, openingOf, prefixOf, rootOf, withPrefix } from "../xml/elements.ts";
import { escapeAttribute } from "../xml/escape.ts";
import { Splices } from "../xml/splices.ts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the parts that we add are, as the package lists it. */
const TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

export type PartType = keyof typeof TYPES;

/** The list of what the parts of a package are, with new parts and their types. */
export function addContentTypes(text: string, added: ReadonlyMap<string, PartType>): string {
  const root = rootOf(text);
  const entries = [...added].flatMap(([path, type]) =>
    type === "vmlDrawing"
      ? []
      : `<Override PartName="/${escapeAttribute(path)}" ContentType="${TYPES[type]}"/>`,
  );
  // Drawings of comments are listed by their ending, as Excel does.
  const endings = childrenOf(text, root).map((element) => attributesOf(openingOf(text, element)).Extension);
  const isKnown = endings.some((ending) => ending?.toLowerCase() === "vml");
  if (!isKnown && [...added.values()].includes("vmlDrawing"))
    entries.push(`<Default Extension="vml" ContentType="${TYPES.vmlDrawing}"/>`);
  const splices = new Splices(text);
  splices.append(root, withPrefix(entries.join(""), prefixOf(root)));
  return splices.apply();
}
