import type { Results } from "../../results/index.ts";
import { EditablePackage, escapeText } from "../../workbook/index.ts";

/**
 * Gives a document its title and author, and a fixed date: what the writer puts in differs from run to run.
 * Every entry of the zip is dated alike.
 */
export async function setProperties(
  bytes: Uint8Array,
  { title, publisher, preparedBy, tool }: Results,
  language: string,
): Promise<Uint8Array> {
  const parts = await EditablePackage.open(bytes);
  const author = escapeText(preparedBy ?? publisher ?? tool);
  parts.writeXml(
    "docProps/core.xml",
    [
      `<cp:coreProperties ${NAMESPACES}>`,
      `<dc:title>${escapeText(title)}</dc:title>`,
      `<dc:creator>${author}</dc:creator>`,
      `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${EPOCH}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${EPOCH}</dcterms:modified>`,
      `<dc:language>${language}</dc:language>`,
      "</cp:coreProperties>",
    ].join(""),
  );
  return parts.toBytes();
}

const EPOCH = "1980-01-01T00:00:00Z";
const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");
