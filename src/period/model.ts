/** One assessment: who is assessed, by which criteria, and where its files lie. (Kỳ đánh giá) */
export interface Period {
  /** Absolute path of the folder that holds cchc.json. */
  readonly directory: string;
  /** A label: "2018", "2021-Q3". */
  readonly period: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly preparedBy: string | undefined;
  readonly place: string | undefined;
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  /** Paths from the folder, parted by "/". */
  readonly forms: string;
  readonly appraisal: string | undefined;
  readonly survey: string | undefined;
  /** Earlier periods, newest first: folders, results files or tables of published figures. */
  readonly previous: readonly string[];
}

/** Khối */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Id of a shipped criteria set, or the path of one. */
  readonly criteria: string;
}

/** Đơn vị */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Id of its group. */
  readonly group: string;
  readonly aliases: readonly string[];
  /** Units it was merged from. */
  readonly predecessors: readonly string[];
  /** Whether it takes part in the ranking. */
  readonly ranked: boolean;
}

/** A file that was read. */
export interface InputFile {
  /** From the period folder, parted by "/". */
  readonly path: string;
  readonly sha256: string;
}
