/** A chart as pure data: what it shows, and which cells hold it. (Biểu đồ) */
export interface Chart {
  /**
   * bars: one horizontal bar a category, the first category on top (xếp hạng); columns: the same upright;
   * lines: how figures moved over the years.
   */
  readonly kind: "bars" | "columns" | "lines";
  /** Whether the series of a category stand on top of each other instead of side by side. Means nothing to lines. */
  readonly stacked?: boolean;
  readonly title?: string;
  /** What the chart shows, in a sentence, for readers who cannot see it. */
  readonly description: string;
  readonly valueAxis?: ValueAxis;
  /** How values are written beside their bars and points: "0.00". */
  readonly numberFormat: string;
  /** Whether values are written at all. In stacked charts those too narrow to hold theirs stay without. */
  readonly showsValues: boolean;
  readonly categories: CategoryCells;
  /** With more than one series the chart has a legend. */
  readonly series: readonly ChartSeries[];
}

export interface ChartSize {
  readonly widthCm: number;
  readonly heightCm: number;
}

export interface ValueAxis {
  readonly title?: string;
  /** Where it begins. When left out, 0 under bars and columns (a bar cut short lies), else what suits the values. */
  readonly min?: number;
  readonly max?: number;
}

/** The names along the category axis. */
export interface CategoryCells {
  /** "'Xếp hạng'!$B$9:$B$20"; several ranges stand in parentheses, parted by commas. */
  readonly formula: string;
  /** What those cells hold, in order. */
  readonly texts: readonly string[];
}

export interface ChartSeries {
  /** Name in the legend: what one cell holds, or a text of its own. */
  readonly name: string | { readonly formula: string; readonly text: string };
  readonly values: ValueCells;
  /** Its look, counted from 0 over the palette again and again; see `THIS_PERIOD` and `EARLIER_PERIOD`. */
  readonly look: number;
}

export interface ValueCells {
  readonly formula: string;
  /**
   * What those cells hold, in order. null is a gap, not 0; the cell must then be truly empty: Excel takes a
   * dash or an empty text for 0.
   */
  readonly numbers: readonly (number | null)[];
}

export function nameOf({ name }: ChartSeries): string {
  return typeof name === "string" ? name : name.text;
}
