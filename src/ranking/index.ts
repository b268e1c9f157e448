export { classify } from "./classify.ts";
export {
  difference,
  findPrevious,
  findPreviousNode,
  type UnitIdentity,
} from "./compare.ts";
export { type Comparison, compareGroup } from "./compare-group.ts";
export type * from "./model.ts";
export { rankUnits } from "./rank.ts";
export {
  type AreaStanding,
  publishIndex,
  type RankOptions,
  rankGroup,
  type Standing,
  standAlone,
} from "./rank-group.ts";
