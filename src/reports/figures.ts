import { formatNumber, type Language, Rational } from "../shared/index.ts";

/**
 * A published figure for people: all its decimals, in the language's mark; "–" where it does not exist.
 *
 * @example formatFigure(79.5, 2, "vi") // "79,50"
 */
export function formatFigure(figure: number | null, decimals: number, language: Language): string {
  if (figure === null) return "–";
  return localMark(Rational.fromJsonNumber(figure).toFixed(decimals), language);
}

/** A change with its sign: "+8,99", "−0,20", "0,00". */
export function formatChange(figure: number | null, decimals: number, language: Language): string {
  if (figure === null) return "–";
  const text = formatFigure(Math.abs(figure), decimals, language);
  return figure > 0 ? `+${text}` : figure < 0 ? `−${text}` : text;
}

/** Places gained or lost: "▲ 6", "▼ 2", "=". */
export function formatRankGain(gain: number | null): string {
  if (gain === null) return "–";
  return gain > 0 ? `▲ ${gain}` : gain < 0 ? `▼ ${-gain}` : "=";
}

/** A rank with the number of units ranked: "6/12"; "–" where there is none. */
export function formatRank(rank: number | null | undefined, of: number | null | undefined): string {
  return rank == null ? "–" : of == null ? `${rank}` : `${rank}/${of}`;
}

/**
 * Points before they are rounded: as a decimal where at most four digits write it exactly, else "≈" and four digits.
 *
 * @param exact the fraction, "28/19"; null where there is none
 * @example formatExact("28/19", "vi") // "≈ 1,4737"
 */
export function formatExact(exact: string | null, language: Language): string {
  if (exact === null) return "–";
  const value = Rational.fromFraction(exact);
  const isShort = value.equals(value.round(MOST_DECIMALS));
  return isShort ? formatNumber(value, language) : `≈ ${localMark(value.toFixed(MOST_DECIMALS), language)}`;
}

const MOST_DECIMALS = 4;

function localMark(text: string, language: Language): string {
  return language === "vi" ? text.replace(".", ",") : text;
}
