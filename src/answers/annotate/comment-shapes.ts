import { Unpatchable } from "../../workbook/index.ts";

/** The box of one comment. */
export interface CommentShape {
  /** Both from 1. */
  readonly column: number;
  readonly row: number;
  /** Where it lies; see `boxAnchor`. */
  readonly anchor: string;
  /** Whether there is no box for it yet; one that is there takes the new size. */
  readonly isNew: boolean;
}

/** A drawing of comments without any; `block` keeps the ids of its shapes apart from those of other sheets. */
export function emptyShapes(block: number): string {
  return `<xml ${NAMESPACES.join(" ")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;
}

/**
 * Adds the boxes of comments to a drawing.
 *
 * Such drawings are in VML, which often is no XML: Excel itself leaves tags open in them. So they are read as
 * text, and all that is added goes before the end; stops with `Unpatchable` where that is not to be found.
 */
export function addShapes(vml: string, shapes: readonly CommentShape[]): string {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0) throw new Unpatchable();
  const root = vml.slice(0, vml.indexOf(">", vml.indexOf("<xml")));
  const missing = NAMESPACES.filter((namespace) => !root.includes(namespace));
  const namespaces = missing.map((namespace) => ` ${namespace}`).join("");
  const type = vml.includes(`id="${TYPE_ID}"`) ? "" : shapeType(namespaces);
  const first = lastId(vml) + 1;
  const added = shapes.filter(({ isNew }) => isNew).map((shape, i) => shapeXml(shape, first + i, namespaces));
  const resized = resize(
    vml.slice(0, end),
    shapes.filter(({ isNew }) => !isNew),
  );
  return resized + type + added.join("") + vml.slice(end);
}

const NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];

const TYPE_ID = "_x0000_t202";

function shapeType(namespaces: string): string {
  return `<v:shapetype${namespaces} id="${TYPE_ID}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
}

function shapeXml({ column, row, anchor }: CommentShape, id: number, namespaces: string): string {
  return [
    `<v:shape${namespaces} id="_x0000_s${id}" type="#${TYPE_ID}" style="position:absolute;width:240pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

/** The highest number of a shape; at least that which the block of ids begins with. */
function lastId(vml: string): number {
  const block = Number(/\bdata="(\d{1,6})/.exec(vml)?.[1] ?? 1);
  let last = block * 1024;
  for (const [, id] of vml.matchAll(/_x0000_s(\d{1,9})/g)) last = Math.max(last, Number(id));
  return last;
}

/** Gives boxes their new size; each is the part of the text from one <x:ClientData> to the next. */
function resize(vml: string, shapes: readonly CommentShape[]): string {
  if (shapes.length === 0) return vml;
  const anchors = new Map(shapes.map(({ column, row, anchor }) => [`${row - 1} ${column - 1}`, anchor]));
  const pieces = vml.split(/(?=<(?:\w+:)?ClientData\b)/).map((piece) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(piece)?.[1];
    const column = /<(?:\w+:)?Column>\s*(\d+)/.exec(piece)?.[1];
    const anchor = anchors.get(`${row} ${column}`);
    if (anchor === undefined) return piece;
    const sized = piece.replace(/(<(?:\w+:)?Anchor>)[^<]*/, `$1${anchor}`);
    return sized.includes(anchor) ? sized : piece.replace(/<(\w+:)?Row>/, `<$1Anchor>${anchor}</$1Anchor>$&`);
  });
  return pieces.join("");
}
