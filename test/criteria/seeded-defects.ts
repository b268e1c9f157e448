/** A defect put into a set that has none: what is written at which paths, and what must be found of it. */
export interface Defect {
  readonly what: string;
  /** By path of the key; undefined takes the key away. */
  readonly edits: Readonly<Record<string, unknown>>;
  /** "code @ cell" */
  readonly found: string;
  /** Whether it leaves the others in peace: the set stays one that can be read, and no other defect is in the same node. */
  readonly isIndependent?: true;
}

const [PLAN, CHECKED, IDEAS] = ["nodes[0].nodes[0]", "nodes[0].nodes[2]", "nodes[0].nodes[4]"];
const [STEPS, SORRY] = ["nodes[1].nodes[2]", "nodes[2].nodes[2].nodes[1]"];
const [STAFF, YES_NO, RULES] = ["nodes[3].nodes[2]", "nodes[3].nodes[1].nodes[0]", "nodes[3].nodes[3]"];
const [LATE, HIRING, LIST, RATE] = [
  "nodes[4].nodes[1]",
  "nodes[4].nodes[2]",
  "nodes[4].nodes[3]",
  "nodes[4].nodes[5]",
];
const [SLOPE, HALF, PARTS] = [
  "nodes[6].nodes[0].nodes[1]",
  "nodes[6].nodes[1].nodes[0]",
  "nodes[6].nodes[2]",
];
const [WEIGHTS, MEAN, GROWTH] = ["nodes[7].nodes[0]", "nodes[7].nodes[1]", "nodes[7].nodes[2].nodes[1]"];

/** Defects of seeded-set.json, a full set of a district, each the slip of a pen that an officer may make. */
export const defects: readonly Defect[] = [
  // The format
  one("a misspelt key of the set", "surveyOptinal", true, "unknown-key @ surveyOptinal"),
  one("a key that is missing", "level", undefined, "missing-key @ level"),
  one("a number written as text", "decimals", "2", "wrong-type @ decimals"),
  one("a word that is none of those allowed", "rankBy", "points", "value-not-allowed @ rankBy"),
  one("a blank name", "nodes[2].name", " ", "blank-text @ nodes[2].name"),
  one("a node with nothing below", `${HIRING}.nodes`, [], `empty-list @ ${HIRING}.nodes`),
  one(
    "a source on a node that is not scored",
    "nodes[2].source",
    "survey",
    "leaf-key-on-branch @ nodes[2].source",
  ),
  one(
    "a rule on a node with others below",
    `${HIRING}.rule`,
    { kind: "points" },
    `one-of-two @ ${HIRING}.rule`,
  ),
  one("points and a weight", "nodes[5].nodes[1].weight", 20, "one-of-two @ nodes[5].nodes[1].weight"),
  one(
    "an unknown kind of rule",
    "nodes[5].nodes[1].rule.kind",
    "rate",
    "value-not-allowed @ nodes[5].nodes[1].rule.kind",
  ),
  one(
    "a field of another rule",
    "nodes[5].nodes[0].rule.upTo",
    2,
    "unknown-key @ nodes[5].nodes[0].rule.upTo",
  ),
  one(
    "a proportional band with points",
    `${RATE}.rule.bands[1].points`,
    1,
    `proportional-with-points @ ${RATE}.rule.bands[1].points`,
  ),
  one(
    "a proportional band of a number",
    `${GROWTH}.rule.bands[1]`,
    { from: 1.5, proportional: true },
    `proportional-of-number @ ${GROWTH}.rule.bands[1].proportional`,
  ),

  // Sums
  {
    what: "areas that add up to 99.55",
    edits: { "nodes[5].maxScore": 8.05, "nodes[5].nodes[3].maxScore": 1.05 },
    found: "sum-of-areas @ nodes",
    isIndependent: true,
  },
  both(
    "criteria that miss the sum of their parent",
    `${CHECKED}.nodes[1].maxScore`,
    1,
    `sum-of-parts @ ${CHECKED}.nodes`,
  ),
  both("weights that add up to 101", `${WEIGHTS}.nodes[0].weight`, 41, `sum-of-weights @ ${WEIGHTS}.nodes`),
  {
    what: "points beside weights",
    edits: { [`${WEIGHTS}.nodes[1].weight`]: undefined, [`${WEIGHTS}.nodes[1].maxScore`]: 2.7 },
    found: `weights-mixed @ ${WEIGHTS}.nodes`,
  },
  both(
    "items that miss the maximum",
    `${RULES}.rule.items[0].points`,
    0.25,
    `sum-of-items @ ${RULES}.rule.items`,
  ),
  both("a block that its leaves cannot fill", "penalty.maxScore", 3, "block-out-of-reach @ penalty.nodes"),

  // Codes
  one("the code of one area for another", "nodes[6].code", "6", "code-twice @ nodes[6].code"),
  both(
    "the code of a criterion for one of another area",
    "nodes[5].nodes[4].code",
    "5.1",
    "code-twice @ nodes[5].nodes[4].code",
  ),
  one(
    "the code of a criterion in the bonus block",
    "bonus.nodes[0].code",
    "1.1",
    "code-twice @ bonus.nodes[0].code",
  ),
  one("a code with a blank", `${STAFF}.code`, "4. 3", `code-characters @ ${STAFF}.code`),
  both("a code of another area", `${STAFF}.code`, "5.7", `code-elsewhere @ ${STAFF}.code`),
  {
    what: "an earlier code named twice",
    edits: { "nodes[0].previousCodes": ["2"], "nodes[1].previousCodes": ["2"] },
    found: "previous-code-twice @ nodes[1].previousCodes[0]",
    isIndependent: true,
  },
  both("a criterion that parts ties", "tieBreak[0]", "3.1", "tie-break-not-area @ tieBreak[0]"),
  one("an area that parts ties twice", "tieBreak[1]", "3", "tie-break-twice @ tieBreak[1]"),

  // Classes
  both("a gap between classes", "classes[2].to", 64, "class-gap @ classes[2].to"),
  both("classes that overlap", "classes[1].to", 81, "class-overlap @ classes[1].to"),
  both("a class name used twice", "classes[3].name", "khá", "class-twice @ classes[3].name"),
  one("a class that ends before it begins", "classes[3].to", -1, "class-reversed @ classes[3].to"),
  both("a top class that ends below 100", "classes[0].to", 95, "class-top @ classes[0].to"),
  one("a lowest class above 0", "classes[3].from", 10, "lowest-class @ classes[3].from"),
  both("a set that ends before it begins", "validTo", 2016, "validity-reversed @ validFrom"),

  // Points and labels
  one(
    "an option above the maximum",
    `${YES_NO}.rule.options[0].points`,
    2,
    `points-outside-scale @ ${YES_NO}.rule.options[0].points`,
  ),
  both(
    "no option that gives the maximum",
    `${YES_NO}.rule.options[0].points`,
    1,
    `max-out-of-reach @ ${YES_NO}.rule`,
  ),
  one(
    "no option that gives 0",
    `${YES_NO}.rule.options[1].points`,
    0.5,
    `zero-out-of-reach @ ${YES_NO}.rule`,
  ),
  both(
    "options of equal points",
    "bonus.nodes[1].rule.options[1].points",
    1,
    "option-same-points @ bonus.nodes[1].rule.options[1]",
  ),
  one(
    "a label used twice",
    `${YES_NO}.rule.options[1].label`,
    "CÓ",
    `label-twice @ ${YES_NO}.rule.options[1].label`,
  ),
  one(
    "a label that means not applicable",
    `${YES_NO}.rule.options[1].label`,
    "N/A",
    `label-reserved @ ${YES_NO}.rule.options[1].label`,
  ),
  one(
    "a label that reads as an empty cell",
    `${YES_NO}.rule.options[1].label`,
    "…",
    `label-blank @ ${YES_NO}.rule.options[1].label`,
  ),
  one(
    "a label that reads as points",
    `${YES_NO}.rule.options[1].label`,
    "1,5",
    `label-as-points @ ${YES_NO}.rule.options[1].label`,
  ),
  one(
    "an item with the mark between items",
    `${RULES}.rule.items[0].label`,
    "Quy chế; nội quy",
    `label-separator @ ${RULES}.rule.items[0].label`,
  ),
  both(
    "an item without points",
    `${LIST}.rule.items[3]`,
    { label: "Họp", points: 0 },
    `item-without-points @ ${LIST}.rule.items[3].points`,
  ),
  both(
    "a count that may pass the maximum",
    `${IDEAS}.rule.upTo`,
    3,
    `points-outside-scale @ ${IDEAS}.rule.upTo`,
  ),
  one("a count that stops short of it", `${IDEAS}.rule.upTo`, 1, `max-out-of-reach @ ${IDEAS}.rule`),
  both(
    "a deduction beyond the maximum",
    `${LATE}.rule.maxDeduction`,
    3,
    `points-outside-scale @ ${LATE}.rule.maxDeduction`,
  ),
  one(
    "a deduction that never comes to 0",
    `${LATE}.rule.maxDeduction`,
    1,
    `zero-out-of-reach @ ${LATE}.rule`,
  ),
  one("a step that passes the maximum by", `${STAFF}.rule.step`, 0.3, `max-out-of-reach @ ${STAFF}.rule`),
  both("least points above the maximum", `${STEPS}.rule.min`, 2, `points-outside-scale @ ${STEPS}.rule.min`),
  both(
    "a full rate above 100",
    "nodes[5].nodes[0].rule.full",
    120,
    "max-out-of-reach @ nodes[5].nodes[0].rule",
  ),
  both("a floor above the full rate", `${HALF}.rule.floor`, 60, `floor-above-full @ ${HALF}.rule.floor`),

  // Bands
  band("two bands at one limit", { from: 80, proportional: true }, "band-twice"),
  one("a lowest band above 0", `${RATE}.rule.bands[0].from`, 10, `lowest-band @ ${RATE}.rule.bands`),
  band("a band that no rate reaches", { above: 100, points: 1.5 }, "band-unreachable"),
  band("a band that changes nothing", { from: 50, points: 0 }, "band-without-effect"),
  {
    what: "a proportional band that is followed by less",
    edits: {
      [`${RATE}.rule.bands[2]`]: { from: 95, points: 1.4 },
      [`${RATE}.rule.bands[3]`]: { from: 100, points: 1.5 },
    },
    found: `bands-turn @ ${RATE}.rule.bands`,
    isIndependent: true,
  },
  one(
    "bands the wrong way round",
    `${RATE}.rule.bands`,
    [
      { from: 0, points: 1.5 },
      { from: 80, points: 0 },
    ],
    `bands-fall @ ${RATE}.rule.bands`,
  ),
  both(
    "a highest band that runs on",
    `${SLOPE}.rule.bands[2].linear`,
    true,
    `linear-on-highest @ ${SLOPE}.rule.bands`,
  ),

  // Surveys, formulas, inputs
  one("a survey that the unit declares itself", `${MEAN}.source`, "self", `survey-of-self @ ${MEAN}.source`),
  both(
    "a scale that runs down",
    `${MEAN}.rule.scale`,
    { from: 5, to: 1 },
    `scale-reversed @ ${MEAN}.rule.scale`,
  ),
  one(
    "a survey that is counted",
    `${WEIGHTS}.nodes[1].rule`,
    { kind: "count", pointsEach: 1 },
    `survey-by-other-rule @ ${WEIGHTS}.nodes[1].rule.kind`,
  ),
  one(
    "a misspelt name in a formula",
    `${SORRY}.rule.expression`,
    "max * valeu / of",
    `formula-unknown-name @ ${SORRY}.rule.expression`,
  ),
  one(
    "a formula that breaks off",
    `${SORRY}.rule.expression`,
    "max * (value",
    `formula-ended @ ${SORRY}.rule.expression`,
  ),
  both(
    "a formula that gives half at most",
    `${SORRY}.rule.expression`,
    "min(max / 2, value)",
    `max-out-of-reach @ ${SORRY}.rule.expression`,
  ),
  one(
    "a formula that only seems to reach the maximum",
    `${SORRY}.rule.expression`,
    "max * min(value, of / 2) / of",
    `formula-unproven @ ${SORRY}.rule.expression`,
  ),
  one(
    "an equation over an unknown input",
    `${SORRY}.mustHold[0]`,
    "value + apologized = of",
    `formula-unknown-name @ ${SORRY}.mustHold[0]`,
  ),
  one(
    "an equation without an equals sign",
    `${SORRY}.mustHold[0]`,
    "value + apologised",
    `formula-ended @ ${SORRY}.mustHold[0]`,
  ),
  {
    what: "an input key used twice",
    edits: { [`${PARTS}.inputs[1].key`]: "offices", [`${PARTS}.mustHold[0]`]: "offices = value" },
    found: `input-key-twice @ ${PARTS}.inputs[1].key`,
    isIndependent: true,
  },
  {
    what: "an input key that formulas know already",
    edits: { [`${PARTS}.inputs[1].key`]: "of", [`${PARTS}.mustHold[0]`]: "offices = value" },
    found: `input-key-reserved @ ${PARTS}.inputs[1].key`,
  },

  // Bonus and penalty
  both(
    "a deduction in the bonus block",
    "bonus.nodes[0].rule",
    { kind: "deduct", pointsEach: 0.5 },
    "not-in-block @ bonus.nodes[0].rule.kind",
  ),
  both(
    "a penalty that may not apply",
    "penalty.nodes[1].allowNotApplicable",
    true,
    "not-in-block @ penalty.nodes[1].allowNotApplicable",
  ),

  // Tests
  both("a test of no leaf", "tests[0].code", "1.1", "test-not-leaf @ tests[0].code"),
  both("a test with other points than the rule gives", "tests[2].points", 2, "test-fails @ tests[2]"),
  both("a test whose answer is none", "tests[5].answer", "năm", "test-refused @ tests[5]"),
  both("a test with an unknown datum", "tests[6].answer", "value=46; tổng=50", "test-key-unknown @ tests[6]"),
  one(
    "a rule that was changed without its test",
    `${PLAN}.nodes[1].rule.bands[1].share`,
    25,
    "test-fails @ tests[2]",
  ),
];

function one(what: string, path: string, value: unknown, found: string): Defect {
  return { what, edits: { [path]: value }, found };
}

/** A defect that can be put into the set together with others. */
function both(what: string, path: string, value: unknown, found: string): Defect {
  return { ...one(what, path, value, found), isIndependent: true };
}

/** A third band of a rate that gives nothing below 80 and is proportional above. */
function band(what: string, added: object, code: string): Defect {
  return one(what, `${RATE}.rule.bands[2]`, added, `${code} @ ${RATE}.rule.bands`);
}
