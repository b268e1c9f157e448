import { splitList, toPlain } from "../../../shared/index.ts";
import { GROUP_WORDS } from "./subjects.ts";

/**
 * The groups that {{khối: so; huyen}} chooses for the rows it begins; undefined where a field is something else.
 *
 * @example readGroupMarker("Khối: huyen") // ["huyen"]
 */
export function readGroupMarker(text: string): string[] | undefined {
  const [word = "", ...rest] = text.split(":");
  const isMarker = rest.length > 0 && GROUP_WORDS.some((one) => toPlain(one) === toPlain(word));
  return isMarker ? splitList(rest.join(":")) : undefined;
}
