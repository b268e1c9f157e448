export { columnLetters, formatAddress, parseAddress } from "./cell-address.ts";
export { cellAt, cellText, rawText } from "./cell-text.ts";
export { limits } from "./limits.ts";
export type { Cell, CellValue, MergedRange, Row, Sheet, Workbook } from "./model.ts";
export type { NumberShape } from "./number-format.ts";
export { EditablePackage } from "./package/editable-package.ts";
export { MAIN_NAMESPACE, RELATIONSHIPS } from "./package/namespaces.ts";
export {
  addRelationship,
  type Relationship,
  relationshipsOf,
  removeRelationships,
  targetOf,
} from "./package/relationships.ts";
export { placeInSheet } from "./package/sheet-order.ts";
export { toStoredPart } from "./package/stored-part.ts";
export { Unpatchable } from "./package/unpatchable.ts";
export { writePackage } from "./package/write-package.ts";
export { isOn, prefixedAttribute } from "./parse-xml.ts";
export { readWorkbook } from "./read-workbook.ts";
export { unescapeText } from "./rich-text.ts";
export { readStyles } from "./styles.ts";
export { Unreadable } from "./unreadable.ts";
export { readWorkbookPart } from "./workbook-part.ts";
export { setBaseFont } from "./writing/base-font.ts";
export { letRowsGrow } from "./writing/growing-rows.ts";
export { stretchRow, textHeight } from "./writing/row-height.ts";
export { setFooter, setUpTablePage } from "./writing/table-page.ts";
export { linesOf, widthOf } from "./writing/text-width.ts";
export { fixZipDates } from "./writing/zip-dates.ts";
export { attributesOf, toOpening, withAttributes } from "./xml/attributes.ts";
export {
  childOf,
  childrenOf,
  descendantsOf,
  openingOf,
  prefixOf,
  rootOf,
  sourceOf,
  withPrefix,
  type XmlElement,
} from "./xml/elements.ts";
export { escapeAttribute, escapeText } from "./xml/escape.ts";
export { Splices } from "./xml/splices.ts";
export { type Tag, tagsOf } from "./xml/tags.ts";
export { textOf } from "./xml/text.ts";
