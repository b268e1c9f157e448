import type { Chart } from "./model.ts";
import { lineXml, TEXT, textProperties, titleXml } from "./text-xml.ts";
import { axisMinimum } from "./value-range.ts";

export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;

/** The axis with the names. Bars are listed from the top down, as in a table. */
export function categoryAxis(chart: Chart): string {
  const isBars = chart.kind === "bars";
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isBars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBars ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr>${lineXml(AXIS, 0.75)}</c:spPr>`,
    textProperties(isBars ? TEXT : { ...TEXT, turn: turnOf(chart) }),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    `<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
}

/** The axis with the figures; under bars it stands at the last name, which is the lowest. */
export function valueAxis(chart: Chart): string {
  const isBars = chart.kind === "bars";
  const { title, max } = chart.valueAxis ?? {};
  const min = axisMinimum(chart);
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>`,
    max === undefined ? "" : `<c:max val="${max}"/>`,
    min === undefined ? "" : `<c:min val="${min}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${isBars ? "b" : "l"}"/>`,
    `<c:majorGridlines><c:spPr>${lineXml(GRID, 0.5)}</c:spPr></c:majorGridlines>`,
    title === undefined ? "" : titleXml(title, isBars ? TEXT : { ...TEXT, turn: -90 }),
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>`,
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${lineXml(AXIS, 0.75)}</c:spPr>`,
    `${textProperties(TEXT)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBars ? "max" : "autoZero"}"/>`,
    `<c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

const AXIS = "7F7F7F";
const GRID = "D9D9D9";

/** Up to a dozen names stand upright and break into lines; more of them lean. */
function turnOf({ categories }: Chart): number {
  return categories.texts.length > 12 ? -45 : 0;
}
