import {
  attributesOf,
  childOf,
  childrenOf,
  formatAddress,
  MAIN_NAMESPACE,
  openingOf,
  prefixOf,
  rootOf,
  Splices,
  Unpatchable,
  withPrefix,
  type XmlElement,
} from "../../workbook/index.ts";
import { commentText, runXml } from "./comment-text.ts";
import type { MarkedCell } from "./marked-cells.ts";
import type { AnnotationWords } from "./words.ts";

/** The comments of a sheet that has none. */
export const NO_COMMENTS = `<comments xmlns="${MAIN_NAMESPACE}"><authors/><commentList/></comments>`;

/** The addresses that have a comment. */
export function commentedCells(comments: string): Set<string> {
  return new Set([...commentsByCell(comments).keys()]);
}

/** Comments with those of the marked cells; where a cell has one already, ours follows on it. */
export function addComments(comments: string, cells: readonly MarkedCell[], words: AnnotationWords): string {
  const root = rootOf(comments);
  const [authors, list] = [childOf(comments, root, "authors"), childOf(comments, root, "commentList")];
  if (!authors || !list) throw new Unpatchable();
  const prefix = prefixOf(root);
  const splices = new Splices(comments);
  const author = childrenOf(comments, authors).length;
  const existing = commentsByCell(comments);
  const added: string[] = [];
  for (const cell of cells) {
    const ref = formatAddress(cell.column, cell.row);
    const { xml } = commentText(cell, words);
    const comment = existing.get(ref);
    if (comment) appendRuns(comments, comment, runXml({ text: "\n\n", bold: false }) + xml, splices);
    else added.push(`<comment ref="${ref}" authorId="${author}"><text>${xml}</text></comment>`);
  }
  splices.append(authors, withPrefix(`<author>${AUTHOR}</author>`, prefix));
  splices.append(list, withPrefix(added.join(""), prefix));
  return splices.apply();
}

const AUTHOR = "cchc";

function commentsByCell(comments: string): Map<string, XmlElement> {
  const list = childOf(comments, rootOf(comments), "commentList");
  const elements = list ? childrenOf(comments, list) : [];
  return new Map(
    elements.map((element) => [attributesOf(openingOf(comments, element)).ref?.toUpperCase() ?? "", element]),
  );
}

/** Runs of text follow each other; a plain text before them becomes one too. */
function appendRuns(comments: string, comment: XmlElement, runs: string, splices: Splices): void {
  const text = childOf(comments, comment, "text");
  if (!text) throw new Unpatchable();
  const prefix = prefixOf(text);
  const children = childrenOf(comments, text);
  for (const { local, start, end } of children) {
    if (local !== "t") continue;
    splices.insert(start, withPrefix("<r>", prefix));
    splices.insert(end, withPrefix("</r>", prefix));
  }
  const last = children.findLast(({ local }) => local === "r" || local === "t");
  if (last) splices.insert(last.end, withPrefix(runs, prefix));
  else if (text.isEmpty) splices.append(text, withPrefix(runs, prefix));
  else splices.insert(text.openEnd, withPrefix(runs, prefix));
}
