/** How one series looks. */
export interface SeriesLook {
  /** Bars and columns: colour within and of the outline. */
  readonly fill: string;
  readonly outline: string;
  /** A value written on the fill. */
  readonly text: string;
  /** Lines and the points on them. */
  readonly line: string;
  readonly dash: "solid" | "sysDash" | "dash" | "dashDot" | "lgDash" | "sysDot";
  readonly marker: "circle" | "square" | "triangle" | "diamond" | "x" | "star" | "plus" | "dash";
}

/** The look of the figures that a chart is about. */
export const THIS_PERIOD = 0;
/** The look of figures to compare them with: light, with an outline. */
export const EARLIER_PERIOD = 1;

/**
 * The looks of the series, from the first on.
 *
 * After the colours of Okabe and Ito, which colour-blind readers tell apart; dark and light take turns, so that
 * neighbours differ on a black-and-white printer, and lines differ by dash and marker too.
 */
const PALETTE: readonly SeriesLook[] = [
  dark("0B3C6F", "solid", "circle"),
  light("D5DAE0", "5F6B7A", "sysDash", "square"),
  dark("00745A", "dash", "triangle"),
  light("F6E27F", "8A7400", "dashDot", "diamond"),
  dark("9C3D00", "lgDash", "x"),
  light("A9D4F0", "2F7FB5", "solid", "star"),
  dark("5E3370", "sysDash", "plus"),
  light("F2B04A", "A86A00", "sysDot", "dash"),
];

export function lookOf(index: number): SeriesLook {
  const look = PALETTE[index % PALETTE.length];
  if (!look) throw new Error(`No series has the look ${index}`);
  return look;
}

function dark(color: string, dash: SeriesLook["dash"], marker: SeriesLook["marker"]): SeriesLook {
  return { fill: color, outline: color, text: "FFFFFF", line: color, dash, marker };
}

/** A line in a light colour could not be seen on paper; it has that of the outline. */
function light(
  fill: string,
  outline: string,
  dash: SeriesLook["dash"],
  marker: SeriesLook["marker"],
): SeriesLook {
  return { fill, outline, text: "000000", line: outline, dash, marker };
}
