import { parseXml } from "./parse-xml.ts";
import { RichText } from "./rich-text.ts";

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  const text = new RichText();
  parseXml(xml, part, {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close: (name) => {
      text.close(name);
      if (name === "si") strings.push(text.take());
    },
  });
  return strings;
}
