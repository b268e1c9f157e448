import { posix } from "node:path";
import { attributesOf } from "../xml/attributes.ts";
import { childrenOf, openingOf, prefixOf, rootOf, withPrefix } from "../xml/elements.ts";
import { escapeAttribute } from "../xml/escape.ts";
import { Splices } from "../xml/splices.ts";
import type { EditablePackage } from "./editable-package.ts";
import { RELATIONSHIPS } from "./namespaces.ts";

/** One part that another one refers to. */
export interface Relationship {
  readonly id: string;
  /** The whole URI. */
  readonly type: string;
  /** Path of the part in the zip. */
  readonly target: string;
}

/** The parts that a part refers to; the whole package is the part "". */
export function relationshipsOf(parts: EditablePackage, source: string): Relationship[] {
  const path = relationshipPart(source);
  if (!parts.has(path)) return [];
  const text = parts.readXml(path);
  const relationships: Relationship[] = [];
  for (const element of childrenOf(text, rootOf(text))) {
    const { Id = "", Type = "", Target = "", TargetMode } = attributesOf(openingOf(text, element));
    if (element.local !== "Relationship" || TargetMode === "External") continue;
    const target = posix.resolve(folderOf(source), Target.replaceAll("\\", "/")).slice(1);
    relationships.push({ id: Id, type: Type, target });
  }
  return relationships;
}

/** The part that a part refers to by a type like "comments"; undefined where there is none. */
export function targetOf(parts: EditablePackage, source: string, type: string): string | undefined {
  return relationshipsOf(parts, source).find((one) => one.type === `${RELATIONSHIPS}/${type}`)?.target;
}

/** Makes a part refer to another one. Gives the id of the relationship. */
export function addRelationship(
  parts: EditablePackage,
  source: string,
  type: string,
  target: string,
): string {
  const path = relationshipPart(source);
  const text = parts.has(path) ? parts.readXml(path) : EMPTY;
  const root = rootOf(text);
  const taken = childrenOf(text, root).map((element) => attributesOf(openingOf(text, element)).Id);
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  const relative = escapeAttribute(posix.relative(folderOf(source), `/${target}`));
  const xml = `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${type}" Target="${relative}"/>`;
  const splices = new Splices(text);
  splices.append(root, withPrefix(xml, prefixOf(root)));
  parts.writeXml(path, splices.apply());
  return `rId${number}`;
}

/** Takes the relationships of a type like "calcChain" off a part. */
export function removeRelationships(parts: EditablePackage, source: string, type: string): void {
  const path = relationshipPart(source);
  const text = parts.readXml(path);
  const splices = new Splices(text);
  for (const element of childrenOf(text, rootOf(text))) {
    const { Type } = attributesOf(openingOf(text, element));
    if (Type === `${RELATIONSHIPS}/${type}`) splices.replace(element.start, element.end, "");
  }
  parts.writeXml(path, splices.apply());
}

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function relationshipPart(source: string): string {
  return posix.join(folderOf(source), "_rels", `${posix.basename(source)}.rels`).slice(1);
}

function folderOf(source: string): string {
  return posix.dirname(`/${source}`);
}
