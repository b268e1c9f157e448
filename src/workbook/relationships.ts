import { posix } from "node:path";
import { parseXml } from "./parse-xml.ts";
import type { Zip } from "./zip.ts";

/** One part of a workbook that another one refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, alike in the transitional and the strict namespaces: "worksheet". */
  readonly type: string;
  /** Path of the part in the zip. */
  readonly target: string;
}

/** What a part refers to; the whole package is the part "". None where the file lists none. */
export async function readRelationships(zip: Zip, source: string): Promise<Relationship[]> {
  const folder = posix.dirname(`/${source}`);
  const part = posix.join(folder, "_rels", `${posix.basename(source)}.rels`).slice(1);
  if (!zip.has(part)) return [];
  const relationships: Relationship[] = [];
  parseXml(await zip.take(part), part, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = posix.resolve(folder, Target.replaceAll("\\", "/")).slice(1);
      relationships.push({ id: Id, type: posix.basename(Type), target });
    },
  });
  return relationships;
}
