import type { Dice } from "./dice.ts";
import type { Given, RawNode } from "./raw-set.ts";

interface Formula extends Pick<RawNode, "inputs" | "mustHold"> {
  readonly expression: string;
  /** Whether its data may have decimals. */
  readonly parts?: boolean;
  /** Whether more in `value` never gives less. */
  readonly rises: boolean;
  /** Data under which it stays in 0…max. */
  readonly data: (dice: Dice) => Given;
}

const input = (key: string, label: string) => ({ key, label });

/** Formulas of the kinds that sets use, with data that suit them. */
export const FORMULAS: readonly Formula[] = [
  { expression: "max * value / of", rises: true, data: partOf },
  {
    expression: "max × (value + late ÷ 2) ÷ of",
    inputs: [input("late", "Trễ hạn đã xin lỗi"), input("rest", "Còn lại")],
    mustHold: ["value + late + rest = of"],
    rises: false,
    data: (dice) => {
      const [value, late, rest] = [dice.int(0, 400), dice.int(0, 90), dice.int(1, 30)];
      return {
        value: `${value}`,
        of: `${value + late + rest}`,
        inputs: { late: `${late}`, rest: `${rest}` },
      };
    },
  },
  { expression: "min(max, value × 0.25)", rises: true, data: (dice) => ({ value: `${dice.int(0, 60)}` }) },
  { expression: "max(0, max − value ÷ 3)", rises: false, data: (dice) => ({ value: `${dice.int(0, 30)}` }) },
  {
    expression: "if(total = 0, max, max * (early + onTime) / total)",
    inputs: [input("early", "Sớm hạn"), input("onTime", "Đúng hạn"), input("total", "Tổng số hồ sơ")],
    rises: false,
    data: (dice) => {
      const [early, onTime] = dice.chance(0.2) ? [0, 0] : [dice.int(0, 900), dice.int(0, 900)];
      const total = early + onTime + (dice.chance(0.3) ? 0 : dice.int(0, 400));
      return { inputs: { early: `${early}`, onTime: `${onTime}`, total: `${total}` } };
    },
  },
  { expression: "if(value >= of, max, max * value / of / 2)", rises: true, data: partOf },
  {
    expression: "max - min(max, late / 7 + lost * 2 / 3)",
    inputs: [input("late", "Trễ hạn"), input("lost", "Thất lạc")],
    rises: false,
    data: (dice) => ({ inputs: { late: `${dice.int(0, 12)}`, lost: `${dice.int(0, 3)}` } }),
  },
  {
    expression: "max * min(1, value / 12.5)",
    parts: true,
    rises: true,
    data: (dice) => ({ value: `${dice.int(0, 1500) / 100}` }),
  },
  {
    expression: "-(-max) * if(value <> 0, 1 - 1 / (value + 1), 0)",
    rises: true,
    data: (dice) => ({ value: `${dice.int(0, 9)}` }),
  },
];

function partOf(dice: Dice): Given {
  const of = dice.int(1, 2000);
  return { value: `${dice.int(0, of)}`, of: `${of}` };
}
