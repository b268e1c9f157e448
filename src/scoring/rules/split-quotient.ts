import type { Datum } from "../../answers/index.ts";
import type { Leaf } from "../../criteria/index.ts";
import { readNumberText } from "../../shared/index.ts";
import { fault, isFault, listOf } from "./fault.ts";
import type { LeafData, RuleFault } from "./rule.ts";

/**
 * The data with "14/19" in Số liệu taken apart into Số liệu 14 and Tổng số 19; anything else as it is.
 *
 * A half such as "27.800" is settled by whether the leaf asks for whole numbers; where it still reads two
 * ways it is a fault.
 */
export function splitQuotient(leaf: Leaf, data: LeafData): LeafData | RuleFault {
  const match = /^([^/]+)\/([^/]+)$/.exec(data.value?.text ?? "");
  if (!data.value || data.value.number || data.of || !match) return data;
  const value = readHalf(leaf, data.value, match[1] ?? "");
  if (isFault(value)) return value;
  const of = readHalf(leaf, data.value, match[2] ?? "");
  if (isFault(of)) return of;
  return value.number && of.number ? { ...data, value, of } : data;
}

function readHalf(leaf: Leaf, both: Datum, text: string): Datum | RuleFault {
  const { readings = [], percent = false } = readNumberText(text) ?? {};
  const fitting = leaf.fraction ? readings : readings.filter((reading) => reading.value.isWhole());
  const [reading, other] = fitting.length > 0 ? fitting : readings;
  if (reading && other)
    return fault("scoring/number-unclear", "value", both.text, listOf([reading.value, other.value]));
  const { number: _, ...rest } = both;
  if (!reading) return { ...rest, text: text.trim(), percent };
  return { ...rest, text: text.trim(), percent, number: reading.value, decimals: reading.decimals };
}
