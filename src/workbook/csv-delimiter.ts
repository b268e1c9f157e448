/** In order of preference where two would do: commas also stand in numbers and in names. */
const DELIMITERS = ["\t", ";", ","] as const;

/** What is looked at: the heading row stands in the first 30 lines. */
const SAMPLE_LINES = 100;
const SAMPLE_LENGTH = 2 ** 16;

/** What parts the cells of a CSV, and the text to read with it. */
export interface DelimitedText {
  readonly delimiter: string;
  readonly text: string;
  /** Lines of the file before this text: 1 where a `sep=` line was taken off. */
  readonly linesBefore: number;
}

/**
 * Finds the delimiter: the one a first line `sep=;` names, else comma, semicolon or tab by how regularly they
 * stand outside quotes. A comma between two digits may be a decimal mark: it proves nothing.
 *
 * Excel takes a `sep=` line for itself and shows the next one as row 1.
 *
 * @example findDelimiter("1.1;Hồ sơ, đúng hạn;98,5").delimiter // ";"
 */
export function findDelimiter(text: string): DelimitedText {
  const [line, named] = /^sep=([^"\n])(?:\n|$)/i.exec(text) ?? [];
  if (line !== undefined && named !== undefined)
    return { delimiter: named, text: text.slice(line.length), linesBefore: 1 };
  const lines = sampleLines(text);
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreDelimiter(delimiter, lines);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, text, linesBefore: 0 };
}

/** The first lines with every quoted part left out; a line break within quotes ends no line. */
function sampleLines(text: string): string[] {
  const unquoted = text.slice(0, SAMPLE_LENGTH).replace(/"[^"]*"?/g, "");
  return unquoted.split("\n", SAMPLE_LINES);
}

/** Lines that hold the delimiter for certain, and lines that agree on how often it stands in them. */
function scoreDelimiter(delimiter: string, lines: readonly string[]): number {
  const counts = new Map<number, number>();
  let certain = 0;
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    if (line.replace(/(?<=\d),(?=\d)/g, "").includes(delimiter)) certain += 1;
  }
  return certain + Math.max(0, ...counts.values());
}
