import { toCleanText, toPlain } from "../../shared/index.ts";
import { rawText } from "../../workbook/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import { type SheetField, sheetWords } from "../sheet/words.ts";
import type { OfficialTable } from "./model.ts";
import { tellOfficial } from "./tell.ts";

/** Something that holds for the whole set, with where it stands. */
export interface Fact {
  readonly text: string;
  readonly cell: string;
}

/** What the lines above a table may say of its set. */
export const FACT_FIELDS = ["name", "level", "legalBasis"] as const satisfies readonly SheetField[];
export type SetFacts = Readonly<Partial<Record<(typeof FACT_FIELDS)[number], Fact>>>;

/** Lines of the national heading and of the annex, which are no title. */
const NO_TITLE =
  /^(cong hoa|doc lap|uy ban nhan dan|ubnd|bo noi vu|so noi vu|phu luc|bieu so|mau so|don vi\b|nam \d{4}$|so \d|so:)/;
const TITLE = /^(bo|bang|chi so|tieu chi|thang|khung|noi dung|phu luc bo)\b/;

/** Levels by the words of a title that name them. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["Cấp tỉnh", /\bcap tinh\b|\bcac tinh thanh pho\b/],
  ["Sở, ban, ngành", /\b(cac )?so (ban )?nganh\b|\bcac so\b|\bco quan chuyen mon\b/],
  ["Cấp huyện", /\bcap huyen\b|\bcac huyen\b|\bhuyen thi xa thanh pho\b/],
  ["Cấp xã", /\bcap xa\b|\bcac xa\b|\bxa phuong\b/],
];

/**
 * Finds the name of the set, the decision it comes with and the level it is for, in the lines above its table. (Tên bộ
 * tiêu chí, căn cứ pháp lý, cấp áp dụng)
 *
 * A level is taken from the name only where it names just one.
 */
export function findFacts({ above }: OfficialTable): SetFacts {
  const lines = above.flatMap(({ cells }) =>
    cells.flatMap(({ value, address }) =>
      rawText(value)
        .split(/[\r\n]+/)
        .map((text): Fact => ({ text: toCleanText(text), cell: address })),
    ),
  );
  const basis = lines.find(({ text }) => /kèm theo/iu.test(text));
  const title = titleOf(lines.filter((line) => line.text !== "" && line !== basis));
  const level = title && levelOf(title.text);
  return {
    ...(title && { name: title }),
    ...(title && level && { level: { text: level, cell: title.cell } }),
    ...(basis && { legalBasis: { ...basis, text: documentOf(basis.text) } }),
  };
}

/** Says what was taken from the lines above the table, and what is nowhere. */
export function tellFacts(facts: SetFacts, { sheet }: OfficialTable, report: SheetReport): void {
  const labels = sheetWords.vi.fields;
  const nowhere = report.placeOf(sheet, undefined);
  for (const field of FACT_FIELDS) {
    const { text, cell } = facts[field] ?? {};
    if (text === undefined)
      tellOfficial(report, "criteria/official-field-missing", nowhere, "–", labels[field]);
    else
      tellOfficial(report, "criteria/official-field-taken", report.placeOf(sheet, cell), text, labels[field]);
  }
  tellOfficial(report, "criteria/official-without-classes", nowhere, "–", labels.classes);
}

/** "(Ban hành kèm theo Quyết định số 12/QĐ-UBND …)": the decision itself. */
function documentOf(text: string): string {
  const document = text.replace(/^\((.*)\)$/u, "$1").replace(/^.*?kèm theo:?\s*/iu, "");
  return document === "" ? text : document.charAt(0).toLocaleUpperCase("vi") + document.slice(1);
}

/** The title and the lines it goes on in, as far as the first that is something else. */
function titleOf(lines: readonly Fact[]): Fact | undefined {
  const start = lines.findIndex(({ text }) => TITLE.test(toPlain(text)) && !NO_TITLE.test(toPlain(text)));
  const first = lines[start];
  if (!first) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ text }) => NO_TITLE.test(toPlain(text)) || /^[(*]/.test(text));
  const own = [first, ...(end === -1 ? rest : rest.slice(0, end))];
  return { text: own.map(({ text }) => text).join(" "), cell: first.cell };
}

function levelOf(title: string): string | undefined {
  const plain = toPlain(title);
  const [only, other] = LEVELS.filter(([, pattern]) => pattern.test(plain));
  return other ? undefined : only?.[0];
}
