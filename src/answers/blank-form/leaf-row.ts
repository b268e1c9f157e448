import { stretchRow, textHeight } from "../../workbook/index.ts";
import { setAlarm } from "./alarm.ts";
import { inputAskOf } from "./asks.ts";
import type { FormColumn } from "./columns.ts";
import { type FormSheet, writeCell, writeFormula } from "./form-sheet.ts";
import { guideOf, inputGuide, type LeafGuide } from "./guide.ts";
import type { LeafCells, OptionRanges } from "./leaf-cells.ts";
import { AS_TEXT, fontOf, type Look } from "./look.ts";
import type { FormLine } from "./plan.ts";
import { scoreFormula } from "./score-formula.ts";
import { inputLimits, type Limits, ofLimits, pointsLimits, toValidation, valueLimits } from "./validation.ts";

type LeafLine = Extract<FormLine, { kind: "leaf" }>;

/** Writes the row of a leaf: what is asked, the cells for it, and the formula that scores it. */
export function writeLeafRow(sheet: FormSheet, line: LeafLine, options: OptionRanges | undefined): void {
  const { form, words } = sheet;
  const { node: leaf, row, asks, level } = line;
  const cells = cellsOf(sheet, line, options);
  const text = guideOf(leaf, asks, words, form.language);
  const style = { words, language: form.language };
  writeCell(sheet, "code", row, leaf.code, { align: "center", format: AS_TEXT, bold: level === 1 });
  writeCell(sheet, "name", row, leaf.name, { bold: level === 1 });
  writeCell(sheet, "maxScore", row, leaf.maxScore.toNumber(), { align: "center" });
  writeRule(sheet, row, text, leaf.evidence && words.evidence(leaf.evidence));
  writePrevious(sheet, row, leaf.code);

  const ask = (column: FormColumn, limits: Limits | undefined, prompt: string, look: Look) => {
    const cell = writeCell(sheet, column, row, undefined, { fill: "answer", open: true, ...look });
    if (limits || prompt) cell.dataValidation = toValidation(limits, leaf.code, prompt, words);
  };
  const { value } = asks;
  const isText = value?.kind === "choice" || value?.kind === "checklist";
  if (value) ask("value", valueLimits(value, asks, cells, style), text.guide, isText ? TEXT : NUMBER);
  else writeClosed(sheet, "value", row);
  if (asks.of) ask("of", ofLimits(asks.of, asks, cells, style), text.guide, NUMBER);
  else writeClosed(sheet, "of", row);
  const formula = scoreFormula(leaf, asks, cells, form.criteria, words);
  if (asks.points) ask("selfScore", pointsLimits(leaf, asks, cells, style), text.guide, NUMBER);
  else if (formula) writeFormula(sheet, "selfScore", row, formula, NUMBER);
  else writeClosed(sheet, "selfScore", row);
  if (formula) setAlarm(sheet, asks, cells, row);
  for (const column of ["evidence", "explanation"] as const) {
    const prompt = column === "evidence" ? (leaf.evidence ?? "") : "";
    if (leaf.source === "self") ask(column, undefined, prompt, TEXT);
    else writeClosed(sheet, column, row);
  }
}

/** Writes the row CODE#key of an input: nothing but its number is asked. */
export function writeInputRow(sheet: FormSheet, line: Extract<FormLine, { kind: "input" }>): void {
  const { words, form } = sheet;
  const { leaf, input, row } = line;
  const code = `${leaf.code}#${input.key}`;
  const label = input.unit === undefined ? input.label : `${input.label} (${input.unit})`;
  const guide = inputGuide(input, words);
  writeCell(sheet, "code", row, code, { align: "center", format: AS_TEXT, size: 8, faint: true });
  writeCell(sheet, "name", row, label, { italic: true, indent: 1 });
  writeCell(sheet, "maxScore", row, undefined, {});
  writeCell(sheet, "rule", row, guide, GUIDE);
  writePrevious(sheet, row, code);
  const cell = writeCell(sheet, "value", row, undefined, { ...NUMBER, fill: "answer", open: true });
  const style = { words, language: form.language };
  const limits = inputLimits(inputAskOf(input), sheet.columns.cell("value", row), style);
  cell.dataValidation = toValidation(limits, code, guide, words);
  for (const column of ["of", "selfScore", "evidence", "explanation"] as const)
    writeClosed(sheet, column, row);
}

/** Writes a cell that is not to be filled in. */
export function writeClosed(sheet: FormSheet, column: FormColumn, row: number): void {
  writeCell(sheet, column, row, undefined, { fill: "closed" });
}

/** Writes last year's figures, where the form has columns for them; none for a row that has no code. */
export function writePrevious(
  sheet: FormSheet,
  row: number,
  code: string | undefined,
  look: Look = {},
): void {
  const { previous } = sheet.form;
  if (!previous) return;
  const figures = code === undefined ? undefined : previous(code);
  writeCell(sheet, "previousData", row, figures?.data, {
    align: "center",
    size: 10,
    format: AS_TEXT,
    ...look,
  });
  writeCell(sheet, "previousScore", row, figures?.score, {
    align: "center",
    size: 10,
    format: AS_TEXT,
    ...look,
  });
}

const TEXT: Look = { format: AS_TEXT };
const NUMBER: Look = { align: "center" };
const GUIDE: Look = { italic: true, size: 9, faint: true };

function cellsOf(
  { columns }: FormSheet,
  { row, inputRows }: LeafLine,
  options: OptionRanges | undefined,
): LeafCells {
  const at = (column: FormColumn) => columns.cell(column, row);
  return {
    value: at("value"),
    of: at("of"),
    selfScore: at("selfScore"),
    maxScore: at("maxScore"),
    inputs: new Map([...inputRows].map(([key, inputRow]) => [key, columns.cell("value", inputRow)])),
    ...(options && { options }),
  };
}

/** The rule in full type, what to fill in and what to enclose in a lighter one. */
function writeRule(
  sheet: FormSheet,
  row: number,
  { rule, guide }: LeafGuide,
  evidence: string | undefined,
): void {
  const lines = [guide, ...(evidence ? [evidence] : [])].filter((line) => line !== "");
  writeCell(sheet, "rule", row, undefined, {}).value = {
    richText: [
      { font: fontOf({}), text: rule },
      ...lines.map((line) => ({ font: fontOf(GUIDE), text: `\n${line}` })),
    ],
  };
  const width = sheet.columns.widthOf("rule");
  const heights = [
    textHeight(rule, width, {}),
    ...lines.map((line) => textHeight(line, width, GUIDE) - PADDING),
  ];
  stretchRow(
    sheet.sheet,
    row,
    heights.reduce((total, height) => total + height, 0),
  );
}

/** Counted once for a cell, not for each of its lines. */
const PADDING = 3;
