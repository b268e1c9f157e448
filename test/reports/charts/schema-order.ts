import type { XmlNode } from "./xml-tree.ts";

/**
 * What may stand in an element, in order: "?" at most once, "*" any number, "+" at least one, "a|b" one of them.
 * Copied by hand from ECMA-376 (transitional), dml-chart.xsd and dml-main.xsd; an element that is not listed
 * may hold nothing but text. "parent/name" goes before "name".
 */
const CONTENT: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904? lang? roundedCorners? AlternateContent? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?",
  chart:
    "title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? showDLblsOverMax? extLst?",
  title: "tx? layout? overlay? spPr? txPr? extLst?",
  tx: "strRef|rich",
  "ser/tx": "strRef|v",
  rich: "bodyPr lstStyle? p+",
  txPr: "bodyPr lstStyle? p+",
  bodyPr: "",
  p: "pPr? r* endParaRPr?",
  pPr: "lnSpc? spcBef? spcAft? tabLst? defRPr? extLst?",
  r: "rPr? t",
  rPr: "ln? noFill? solidFill? effectLst? highlight? latin? ea? cs? sym? extLst?",
  defRPr: "ln? noFill? solidFill? effectLst? highlight? latin? ea? cs? sym? extLst?",
  solidFill: "srgbClr|schemeClr",
  plotArea: "layout? barChart|lineChart catAx valAx dTable? spPr? extLst?",
  layout: "manualLayout? extLst?",
  manualLayout: "layoutTarget? xMode? yMode? wMode? hMode? x? y? w? h? extLst?",
  barChart: "barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId extLst?",
  lineChart:
    "grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId extLst?",
  "barChart/ser":
    "idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape? extLst?",
  "lineChart/ser": "idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? cat? val? smooth? extLst?",
  "ser/marker": "symbol? size? spPr? extLst?",
  dLbls:
    "dLbl* delete? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? showLeaderLines? leaderLines? extLst?",
  dLbl: "idx delete? layout? tx? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? extLst?",
  cat: "numRef|strRef|multiLvlStrRef",
  val: "numRef|numLit",
  strRef: "f strCache? extLst?",
  strCache: "ptCount? pt* extLst?",
  numRef: "f numCache? extLst?",
  numCache: "formatCode? ptCount? pt* extLst?",
  pt: "v",
  catAx:
    "axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?",
  valAx:
    "axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt crossBetween? majorUnit? minorUnit? dispUnits? extLst?",
  scaling: "logBase? orientation? max? min? extLst?",
  majorGridlines: "spPr?",
  legend: "legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?",
  spPr: "xfrm? custGeom? prstGeom? noFill? solidFill? gradFill? ln? effectLst? extLst?",
  ln: "noFill? solidFill? prstDash? custDash? round? bevel? miter? headEnd? tailEnd? extLst?",
  externalData: "autoUpdate?",
};

/** Values that Office takes; it calls a file with any other damaged. */
const VALUES: Readonly<Record<string, string>> = {
  barDir: "bar col",
  "barChart/grouping": "clustered stacked percentStacked",
  "lineChart/grouping": "standard stacked percentStacked",
  orientation: "minMax maxMin",
  axPos: "l r t b",
  crosses: "autoZero max min",
  crossBetween: "between midCat",
  tickLblPos: "high low nextTo none",
  majorTickMark: "cross in none out",
  minorTickMark: "cross in none out",
  legendPos: "b l r t tr",
  dispBlanksAs: "gap span zero",
  lblAlgn: "ctr l r",
  symbol: "circle dash diamond dot none plus square star triangle x",
  prstDash: "solid dot dash lgDash dashDot lgDashDot lgDashDotDot sysDash sysDot sysDashDot sysDashDotDot",
};

/** Where the labels of values may stand, by the kind of chart. */
const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  clustered: "ctr inBase inEnd outEnd",
  stacked: "ctr inBase inEnd",
  standard: "b ctr l r t",
};

/** What an XML breaks of the standard, one line each. */
export function schemaFaults(node: XmlNode, parent = ""): string[] {
  const names = node.children.map(({ name }) => name);
  const own = isInOrder(names, contentOf(parent, node.name)) ? [] : [`${node.name} holds ${names.join(" ")}`];
  const allowed = VALUES[`${parent}/${node.name}`] ?? VALUES[node.name];
  const { val = "" } = node.attributes;
  if (allowed !== undefined && !allowed.split(" ").includes(val)) own.push(`${node.name} is ${val}`);
  return [...own, ...labelFaults(node), ...node.children.flatMap((child) => schemaFaults(child, node.name))];
}

function contentOf(parent: string, name: string): string {
  return CONTENT[`${parent}/${name}`] ?? (VALUES[name] === undefined ? CONTENT[name] : "") ?? "";
}

/** The sequence as a pattern over the names, each followed by a space. */
function isInOrder(names: readonly string[], content: string): boolean {
  const parts = content.split(" ").filter((part) => part !== "");
  const pattern = parts.map((part) => {
    const [, choice, times] = /^(.+?)([?*+]?)$/.exec(part) ?? [];
    return `(?:(?:${choice}) )${times}`;
  });
  return new RegExp(`^${pattern.join("")}$`).test(names.map((name) => `${name} `).join(""));
}

function labelFaults(node: XmlNode): string[] {
  const grouping = node.children.find(({ name }) => name === "grouping")?.attributes.val;
  const allowed = grouping === undefined ? undefined : LABEL_POSITIONS[grouping]?.split(" ");
  if (!allowed) return [];
  const positions: string[] = [];
  const walk = ({ name, attributes, children }: XmlNode) => {
    if (name === "dLblPos") positions.push(attributes.val ?? "");
    for (const child of children) walk(child);
  };
  walk(node);
  return positions
    .filter((position) => !allowed.includes(position))
    .map((position) => `a label of ${grouping} stands at ${position}`);
}
