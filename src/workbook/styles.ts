import { type NumberShape, toBuiltInShape, toNumberShape } from "./number-format.ts";
import { parseXml } from "./parse-xml.ts";

/** How each cell style shows numbers, by the index that cells carry in `s`. */
export function readStyles(xml: Uint8Array, part: string): NumberShape[] {
  const ownFormats = new Map<number, NumberShape>();
  const shapes: NumberShape[] = [];
  let isInCellStyles = false;
  parseXml(xml, part, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "cellXfs") isInCellStyles = true;
      // Styles of conditional formats (<dxf>) hold number formats as well, but come after the cells' own.
      if (name === "numFmt" && !isInCellStyles)
        ownFormats.set(id, toNumberShape(attributes.formatCode ?? ""));
      if (name === "xf" && isInCellStyles) shapes.push(ownFormats.get(id) ?? toBuiltInShape(id));
    },
    close(name) {
      if (name === "cellXfs") isInCellStyles = false;
    },
  });
  return shapes;
}
