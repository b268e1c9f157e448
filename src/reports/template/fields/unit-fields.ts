import type { AreaResult, PreviousFigures, UnitResult } from "../../../results/index.ts";
import { isOwnPast, previousOf } from "../../report.ts";
import { remarkOf } from "../../unit-remark.ts";
import { areaOf, nodeOf } from "./codes.ts";
import { type FieldValue, figureValue, textValue } from "./field-value.ts";
import type { Property } from "./property.ts";
import type { NodeScope, UnitScope } from "./scope.ts";

/** What holds for one unit: {{đơn vị.hạng}}, {{thap-muoi.chỉ số}}. */
export const unitFields: readonly Property<UnitScope>[] = [
  { en: "number", vi: ["stt", "số thứ tự"], read: ({ number }) => figureValue(number, 0) },
  { en: "id", vi: ["mã"], read: ({ unit }) => textValue(unit.id) },
  { en: "name", vi: ["tên"], read: ({ unit }) => textValue(unit.name) },
  { en: "group", vi: ["khối"], read: ({ group }) => textValue(group.group.name) },
  { en: "total", vi: ["điểm", "tổng điểm"], read: published(({ total }) => total) },
  { en: "max", vi: ["điểm tối đa"], read: published(({ max }) => max) },
  { en: "index", vi: ["chỉ số"], read: published(({ index }) => index) },
  { en: "rank", vi: ["hạng", "thứ hạng", "xếp hạng"], read: ({ unit }) => figureValue(unit.rank, 0) },
  { en: "of", vi: ["số đơn vị xếp hạng"], read: ({ unit }) => figureValue(unit.of, 0) },
  { en: "class", vi: ["xếp loại"], read: ({ unit }) => orNone(unit.class) },
  { en: "self", vi: ["tự đánh giá", "điểm tự đánh giá"], read: published(({ self }) => self) },
  { en: "appraised", vi: ["thẩm định", "điểm thẩm định"], read: published(({ appraised }) => appraised) },
  { en: "survey", vi: ["xã hội học", "điểm xã hội học", "xhh"], read: published(({ survey }) => survey) },
  { en: "bonus", vi: ["điểm thưởng"], read: published(({ bonus }) => bonus) },
  { en: "penalty", vi: ["điểm trừ"], read: published(({ penalty }) => penalty) },
  {
    en: "change.index",
    vi: ["tăng giảm", "tăng giảm chỉ số"],
    read: published(({ change }) => change?.index, true),
  },
  { en: "change.total", vi: ["tăng giảm điểm"], read: published(({ change }) => change?.total, true) },
  {
    en: "change.rankGain",
    vi: ["bậc tăng", "số bậc tăng", "tăng giảm hạng"],
    read: ({ unit }) => figureValue(unit.change?.rankGain, 0, true),
  },
  { en: "previous.total", vi: ["điểm kỳ trước"], read: earlier(({ total }) => total) },
  { en: "previous.index", vi: ["chỉ số kỳ trước"], read: earlier(({ index }) => index) },
  {
    en: "previous.rank",
    vi: ["hạng kỳ trước"],
    read: (scope) => figureValue(previousFigures(scope)?.rank, 0),
  },
  { en: "previous.class", vi: ["xếp loại kỳ trước"], read: (scope) => orNone(previousFigures(scope)?.class) },
  { en: "note", vi: ["ghi chú"], read: (scope) => textValue(remarkOf(scope.report, scope.unit)) },
];

type UnitNodeScope = NodeScope<UnitScope>;

/** What holds for one area or criterion of a unit: {{đơn vị.5.chỉ số}}, {{đơn vị.5.1.điểm}}. */
export const unitNodeFields: readonly Property<UnitNodeScope>[] = [
  { en: "name", vi: ["tên"], read: (scope) => textValue(nodeOf(scope.unit, scope.code)?.name) },
  { en: "score", vi: ["điểm"], read: ofArea(({ score }) => score) },
  { en: "max", vi: ["điểm tối đa"], read: ofArea(({ max }) => max) },
  { en: "index", vi: ["chỉ số"], read: ofArea(({ index }) => index) },
  { en: "rate", vi: ["tỷ lệ"], read: ofNode((node) => node?.rate) },
  { en: "self", vi: ["tự đánh giá", "điểm tự đánh giá"], read: ofNode((node) => node?.self) },
  { en: "appraised", vi: ["thẩm định", "điểm thẩm định"], read: ofNode((node) => node?.appraised) },
  { en: "survey", vi: ["xã hội học", "điểm xã hội học", "xhh"], read: ofNode((node) => node?.survey) },
  {
    en: "rank",
    vi: ["hạng", "thứ hạng", "xếp hạng"],
    read: ({ unit, code }) => figureValue(areaOf(unit, code)?.rank, 0),
  },
  {
    en: "change.index",
    vi: ["tăng giảm", "tăng giảm chỉ số"],
    read: ({ unit, code, group }) => figureValue(areaOf(unit, code)?.change.index, group.decimals, true),
  },
  { en: "data", vi: ["số liệu"], read: (scope) => textValue(nodeOf(scope.unit, scope.code)?.data) },
  { en: "reason", vi: ["lý do"], read: (scope) => textValue(nodeOf(scope.unit, scope.code)?.reason) },
];

function published(pick: (unit: UnitResult) => number | null | undefined, isSigned = false) {
  return ({ unit, group }: UnitScope): FieldValue => figureValue(pick(unit), group.decimals, isSigned);
}

function earlier(pick: (figures: PreviousFigures) => number | null) {
  return (scope: UnitScope): FieldValue => {
    const figures = previousFigures(scope);
    return figureValue(figures && pick(figures), scope.group.decimals);
  };
}

function ofNode(pick: (node: ReturnType<typeof nodeOf>) => number | null | undefined) {
  return (scope: UnitNodeScope): FieldValue =>
    figureValue(pick(nodeOf(scope.unit, scope.code)), scope.group.decimals);
}

/** Of an area as it is ranked, of a criterion as its node has it. */
function ofArea(pick: (part: Pick<AreaResult, "score" | "max" | "index">) => number | null) {
  return (scope: UnitNodeScope): FieldValue => {
    const part = areaOf(scope.unit, scope.code) ?? nodeOf(scope.unit, scope.code);
    return figureValue(part && pick(part), scope.group.decimals);
  };
}

/** Those of a unit that was merged from several others are not its own. */
function previousFigures({ report, unit }: UnitScope): PreviousFigures | undefined {
  const previous = previousOf(report, unit);
  return isOwnPast(unit, previous) ? previous[0] : undefined;
}

function orNone(text: string | null | undefined): FieldValue {
  return text == null ? figureValue(null, 0) : textValue(text);
}
