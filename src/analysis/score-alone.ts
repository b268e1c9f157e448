import { collectAnswers, type RowAnswer, toField } from "../answers/index.ts";
import type { CriteriaSet, Leaf, PlacedNode } from "../criteria/index.ts";
import { type NodeScore, scoreAnswers } from "../scoring/index.ts";
import { type Diagnostic, hasErrors, type Outcome, type Place } from "../shared/index.ts";

/**
 * Scores one answer to one leaf as if a single unit had given it in its form, or the survey file for it.
 *
 * The cells go through what the cells of a form go through. A relative leaf has no other units to be held against.
 *
 * @param cells by "value", "of" or the key of an input; none where the answer is left blank
 */
export function scoreAlone(
  set: CriteriaSet,
  { node: leaf, block }: PlacedNode & { readonly node: Leaf },
  cells: ReadonlyMap<string, string>,
  place: Place,
): Outcome<NodeScore | undefined> {
  const alone = withLeafAlone(set, leaf, block);
  const unit = { id: "", name: "", criteria: alone };
  const use = leaf.source === "self" ? "forms" : "survey";
  const rowOf = (key: string | undefined, fields: RowAnswer["fields"]): RowAnswer => ({
    use,
    unit,
    node: leaf,
    ...(key !== undefined && { key }),
    fields,
    round: 1,
    place,
  });
  const fieldOf = (text: string) => toField({ kind: "text", text }, place, undefined);
  const [main, inputs] = [new Map(), [] as RowAnswer[]];
  for (const [name, text] of cells) {
    if (name === "value" || name === "of") main.set(name, fieldOf(text));
    else inputs.push(rowOf(name, new Map([["value", fieldOf(text)]])));
  }
  const collected = collectAnswers([rowOf(undefined, main), ...inputs]);
  const scored = scoreAnswers(alone, collected.value);
  const [card] = scored.value;
  const diagnostics: Diagnostic[] = [...collected.diagnostics, ...scored.diagnostics];
  return {
    value: hasErrors(diagnostics) ? undefined : (card?.areas[0] ?? card?.bonusNodes[0]),
    diagnostics,
  };
}

/** The set with no other node than this leaf, in the block where it stands. */
function withLeafAlone(set: CriteriaSet, leaf: Leaf, block: PlacedNode["block"]): CriteriaSet {
  const { bonus: _, penalty: __, ...rest } = set;
  if (block === "main") return { ...rest, areas: [leaf] };
  return { ...rest, areas: [], bonus: { maxScore: leaf.maxScore, nodes: [leaf] } };
}
