import fc from "fast-check";
import { type CriteriaSet, parseCriteria } from "../../../src/criteria/index.ts";
import { Dice } from "../../laws/dice.ts";
import { makeSet } from "../../laws/make-set.ts";
import type { RawNode } from "../../laws/raw-set.ts";

/** Texts that a spreadsheet is tempted to take for something else. */
const TRAPS = [
  "=1+1",
  "'=1+1",
  '="1.10"',
  "+84 27",
  "-",
  "- Quyết định\n- Kế hoạch",
  "@lệnh",
  "1.10",
  "3/4",
  "01/02/2003",
  "1:30",
  "1.234",
  "0,5",
  "98%",
  "TRUE",
  "1e5",
  "00123",
  '"trong ngoặc"',
  "a; b; c",
  "Điểm thưởng",
  "KIỂM THỬ",
  "Tổng cộng",
  "Mã",
  " hai đầu cách ",
  "hai  dấu cách",
  "_x0041_",
  "a\tb",
  "Ủy ban nhân dân".normalize("NFD"),
  "𝔘 🏛",
  "<b>&amp;</b>",
];

const anyText = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constant("Kế hoạch cải cách hành chính năm") },
  )
  .filter((text) => /\S/.test(text));

/** Codes without spaces or "#", whether or not they tell what stands below what. */
const anyCode = fc
  .oneof(
    fc.constantFrom("1.10", "1.1", "IV", "a)", "=1", "01", "3/4", "-1", "1,5", "TH.1", "1.2.3"),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 }),
  )
  .filter((text) => !/[#\s]/.test(text) && text !== "");

const wishes = fc.record({
  seed: fc.nat(1_000_000),
  texts: fc.array(anyText, { minLength: 12, maxLength: 12 }),
  codes: fc.uniqueArray(anyCode, { minLength: 8, maxLength: 8, selector: (code) => code.toLowerCase() }),
  years: fc.option(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(5))),
});

/** Random sets with every key that the format has, in words that are hard on spreadsheets. */
export const anySet: fc.Arbitrary<object> = wishes.map(({ seed, texts, codes, years }) => {
  const dice = new Dice(seed);
  const set = makeSet(dice, `bo-${seed}`);
  const text = () => dice.pick(texts);
  const renamed = new Map<string, string>();
  const decorate = (node: RawNode): object => {
    const code =
      renamed.size < codes.length && dice.chance(0.3) ? (codes[renamed.size] ?? node.code) : node.code;
    renamed.set(node.code, code);
    const previousCodes = dice.chance(0.3) && { previousCodes: dice.some(texts, 0.2) };
    if (node.nodes) return { ...node, code, name: text(), ...previousCodes, nodes: node.nodes.map(decorate) };
    return {
      ...node,
      code,
      name: text(),
      ...previousCodes,
      ...(dice.chance(0.5) && { article: text() }),
      ...(dice.chance(0.5) && { evidence: text() }),
      ...(node.inputs && {
        inputs: node.inputs.map((input) => ({
          ...input,
          label: text(),
          ...(dice.chance(0.5) && { unit: text() }),
        })),
      }),
    };
  };
  const nodes = set.nodes.map(decorate);
  const bonus = set.bonus && { ...set.bonus, nodes: set.bonus.nodes.map(decorate) };
  const penalty = set.penalty && { ...set.penalty, nodes: set.penalty.nodes.map(decorate) };
  const [validFrom, span] = years ?? [];
  return {
    ...set,
    name: text(),
    level: text(),
    legalBasis: text(),
    ...(validFrom !== undefined && { validFrom, validTo: validFrom + (span ?? 0) }),
    ...(set.tieBreak && { tieBreak: set.tieBreak.map((code) => renamed.get(code) ?? code) }),
    classes: set.classes.map((band) => ({ ...band, name: dice.chance(0.3) ? text() : band.name })),
    nodes,
    ...(bonus && { bonus }),
    ...(penalty && { penalty }),
    ...(dice.chance(0.6) && {
      tests: [1, 2, 3].map((points) => ({
        code: dice.pick([...renamed.values()]),
        answer: dice.pick([text(), "14/19", 36.5]),
        points: points / 8,
      })),
    }),
  };
});

/** The set as the program has it; sets that only the linter objects to count too. */
export async function resolved(written: object): Promise<CriteriaSet> {
  const { value, diagnostics } = await parseCriteria(JSON.stringify(written), "set.json");
  if (!value) throw new Error(`no set: ${JSON.stringify(diagnostics[0])}`);
  return value;
}
