import type { Severity } from "../../shared/index.ts";
import { COLOURS } from "./mark-styles.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** The numbers of the styles of the list of faults. */
export interface ListStyles {
  readonly title: number;
  readonly line: number;
  readonly note: number;
  readonly heading: number;
  readonly text: number;
  readonly centred: number;
  readonly link: number;
  readonly code: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

/** Adds the styles of the list to those of the workbook. */
export function addListStyles(styles: StyleSheet): ListStyles {
  const font = (look: string, size = 11) =>
    styles.add(
      "fonts",
      `<font>${look.replace("SIZE", `<sz val="${size}"/>`)}<name val="Times New Roman"/><family val="1"/></font>`,
    );
  const fill = (rgb: string) =>
    styles.add(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  const [plain, bold] = [font("SIZE"), font("<b/>SIZE")];
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`,
  );
  const border = styles.add("borders", `<border>${sides.join("")}<diagonal/></border>`);
  const format = (look: { font: number; fill?: number; border?: number }, alignment: string) =>
    styles.add(
      "cellXfs",
      `<xf numFmtId="0" fontId="${look.font}" fillId="${look.fill ?? 0}" borderId="${look.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
    );
  const severity = (name: Severity) => {
    const { text, fill: rgb } = COLOURS[name];
    return format({ font: font(`<b/>SIZE<color rgb="${text}"/>`), fill: fill(rgb), border }, CENTRED);
  };
  return {
    title: format({ font: font("<b/>SIZE", 14) }, 'vertical="center"'),
    line: format({ font: plain }, 'vertical="center"'),
    note: format({ font: font("<i/>SIZE") }, 'vertical="center"'),
    heading: format({ font: bold, fill: fill("FFD9D9D9"), border }, CENTRED),
    text: format({ font: plain, border }, LEFT),
    centred: format({ font: plain, border }, CENTRED),
    link: format({ font: font('<u/>SIZE<color rgb="FF0563C1"/>'), border }, CENTRED),
    code: format({ font: font('SIZE<color rgb="FF7F7F7F"/>', 9), border }, LEFT),
    severity: { error: severity("error"), warning: severity("warning"), note: severity("note") },
  };
}

const CENTRED = 'horizontal="center" vertical="center" wrapText="1"';
const LEFT = 'horizontal="left" vertical="center" wrapText="1" indent="1"';
